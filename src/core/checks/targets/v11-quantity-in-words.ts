import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachIndicator } from '../rows';
import { quoted, rowName } from '../wording';

export const quantityInWords = defineCheck({
  id: 'V11',
  severity: 'error',
  title: { zh: '数量指标的指标值不是数', en: 'Quantity target in words' },
  description: { zh: '数量指标下的指标值只有文字，没有数。', en: 'A target under 数量指标 has words and no number.' },
  source: '预算管理一体化系统自评模块的校验“定量指标的指标值为数值”。',
  messages: {
    quantityInWords: {
      zh: '{cell}“{name}”是数量指标，指标值“{target}”不是数。请填写数值和单位。',
      en: '{cell}: “{name}” is a quantity, its target “{target}” is no number. Give number and unit.',
    },
  },
  find: (subject, tell) =>
    eachIndicator(subject, (indicator) => {
      const { subcategory, target, targetCell } = indicator;
      if (!/数量/.test(subcategory) || target.kind !== 'qualitative' || /\d/.test(target.text)) return null;
      return {
        cells: present(targetCell),
        message: tell('quantityInWords', {
          cell: targetCell?.address ?? '',
          name: rowName(indicator),
          target: quoted(target.text),
        }),
      };
    }),
});
