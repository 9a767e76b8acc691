import { isTenThousandfold } from '../../assess/mixed-units';
import { budgetOf } from '../../form/budget';
import { numberOf, saysSomething } from '../../form/cell-reading';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { quoted } from '../wording';

const moneyWithUnit = /\d\s*(?:亿|万|千)?元/;

export const moneyMistyped = defineCheck({
  id: 'V49',
  severity: 'warning',
  title: { zh: '金额格子里带单位、是文字或数量级不对', en: 'Money with a unit, in words, or of the wrong magnitude' },
  description: {
    zh: '金额应只填数字，单位写在表头；同一行两个金额相差约一万倍时提示单位可能不一致，此时不算执行率，执行率的各项不另报。',
    en: 'Amounts are numbers, the unit stands in the header; two amounts in a row about ten thousandfold apart suggest mixed units; no rate is computed from them, and nothing else is said of it.',
  },
  source: '公开表中的“620.82万元”“100元”。',
  messages: {
    moneyMagnitude: {
      zh: '“{row}”的金额相差约一万倍，可能有的按元、有的按万元填写。请统一为 {unit}，之后才能计算执行率。',
      en: '“{row|list}”: amounts about ten thousandfold apart, perhaps some in 元 and some in 万元. Use {unit} throughout; only then the rate can be computed.',
    },
    moneyWithUnit: {
      zh: '{cell}“{text}”带了单位。金额栏只填数字，请按表头单位（{unit}）换算后填写。',
      en: '{cell}: “{text}” has a unit. Write the number only, in {unit} as the header says.',
    },
    moneyInWords: {
      zh: '{cell}“{text}”不是金额。请填写以 {unit} 为单位的数字。',
      en: '{cell}: “{text}” is no amount. Write a number in {unit}.',
    },
  },
  find: ({ form }, tell) => {
    const { rows, unit } = form.funding;
    const cells = rows.flatMap((row) => present(row.initialBudget, row.annualBudget, row.expenditure));
    const withUnit = cells.filter(({ text, content }) => typeof content === 'string' && moneyWithUnit.test(text));
    const wordy = cells.filter(
      (cell) =>
        numberOf(cell) === null && saysSomething(cell) && !withUnit.includes(cell) && !/^(?:无|没有|#)/.test(cell.text),
    );
    const apart = rows.filter((row) => {
      const budget = numberOf(budgetOf(row)) ?? 0;
      const others = [numberOf(row.expenditure) ?? 0, numberOf(row.initialBudget) ?? 0];
      return others.some((other) => isTenThousandfold(other, budget));
    });
    const magnitude =
      apart.length === 0
        ? []
        : [
            {
              cells: apart.flatMap((row) => present(row.expenditure, row.annualBudget, row.initialBudget)),
              message: tell('moneyMagnitude', { row: apart.map(({ label }) => quoted(label)).join('”、“'), unit }),
            },
          ];
    return [
      ...withUnit.map((cell) => ({
        cells: [cell],
        message: tell('moneyWithUnit', { cell: cell.address, text: quoted(cell.text), unit }),
      })),
      ...wordy.map((cell) => ({
        cells: [cell],
        message: tell('moneyInWords', { cell: cell.address, text: quoted(cell.text), unit }),
      })),
      ...magnitude,
    ];
  },
});
