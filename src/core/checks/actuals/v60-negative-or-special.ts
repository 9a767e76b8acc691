import { numberOf } from '../../form/cell-reading';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { isPlatform } from '../platform';
import { quoted } from '../wording';

/** Marks that the platform's fields reject. */
const rejectedCharacters = /[<>&'"\\|^~`{}$#@]/;

export const negativeOrSpecial = defineCheck({
  id: 'V60',
  severity: 'warning',
  title: { zh: '负数和特殊符号', en: 'Negative numbers and special characters' },
  description: {
    zh: '金额、指标值、完成值为负数（增减率等除外）；使用一体化系统规则时，定性文字含系统不接受的符号。',
    en: 'Negative amounts, targets or actuals (rates of change are not meant); under the platform’s rules also characters that it rejects.',
  },
  source: '预算管理一体化系统自评模块：负数按 0 处理，“定性指标值填写不支持特殊字符”。',
  messages: {
    negative: {
      zh: '{cell}“{text}”是负数，系统会按 0 处理。请核对。',
      en: '{cell}: “{text}” is negative; platforms take it as 0. Check it.',
    },
    specialCharacters: {
      zh: '{cell}“{text}”含有系统不接受的符号。请改成文字。',
      en: '{cell}: “{text}” has characters that the platform rejects. Use words.',
    },
  },
  find: (subject, tell) => {
    const { form, assessment } = subject;
    const money = form.funding.rows.flatMap((row) => present(row.initialBudget, row.annualBudget, row.expenditure));
    const negative = [
      ...money.filter((cell) => (numberOf(cell) ?? 0) < 0),
      ...form.indicators.flatMap(({ target, actual, name, targetCell, actualCell }) =>
        /增长|增幅|增速|变化|下降|降低|减少|温度|同比|环比|利润|净额/.test(name)
          ? []
          : [
              ...(target.kind === 'number' && target.value < 0 ? present(targetCell) : []),
              ...(actual.kind === 'number' && actual.value < 0 ? present(actualCell) : []),
            ],
      ),
    ];
    const special = isPlatform(assessment.rules)
      ? form.indicators.flatMap(({ target, actual, targetCell, actualCell }) => [
          ...(target.kind === 'qualitative' && rejectedCharacters.test(target.text) ? present(targetCell) : []),
          ...(actual.kind === 'qualitative' && rejectedCharacters.test(actual.text) ? present(actualCell) : []),
        ])
      : [];
    return [
      ...negative.map((cell) => ({
        cells: [cell],
        message: tell('negative', { cell: cell.address, text: quoted(cell.text) }),
      })),
      ...special.map((cell) => ({
        cells: [cell],
        message: tell('specialCharacters', { cell: cell.address, text: quoted(cell.text) }),
      })),
    ];
  },
});
