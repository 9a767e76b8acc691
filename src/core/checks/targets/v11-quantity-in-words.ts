import { defineCheck } from '../check';
import { present } from '../form-cells';
import { isPlatform } from '../platform';
import { eachIndicator } from '../rows';
import { quoted, rowName } from '../wording';

export const quantityInWords = defineCheck({
  id: 'V11',
  severity: 'warning',
  title: { zh: '数量指标的指标值不是数', en: 'Quantity target in words' },
  description: {
    zh: '数量指标下的指标值只有文字，没有数。一体化系统不收，为错误；其他表为警告，与项目相关的复核时不因此扣分。',
    en: 'A target under 数量指标 has words and no number. The platform refuses it (an error); elsewhere a warning: reviewers take no points off for it alone.',
  },
  source: '预算管理一体化系统自评模块的校验“定量指标的指标值为数值”；郫都区复核标准第 6 条（与项目相关的不扣分）。',
  messages: {
    quantityInWords: {
      zh: '{cell}“{name}”是数量指标，指标值“{target}”没有数，完成多少无从计算。请填写数值和单位，如“≥12 次”；确实不能量化的改到质量或效益指标。',
      en: '{cell}: “{name}” is a quantity, its target “{target}” is no number. Give number and unit.',
    },
  },
  find: (subject, tell) =>
    eachIndicator(subject, (indicator) => {
      const { subcategory, target, targetCell } = indicator;
      if (!/数量/.test(subcategory) || target.kind !== 'qualitative' || /\d/.test(target.text)) return null;
      return {
        cells: present(targetCell),
        // The platform refuses it; reviewers take no points off as long as it is about the project.
        severity: isPlatform(subject.assessment.rules) ? 'error' : 'warning',
        message: tell('quantityInWords', {
          cell: targetCell?.address ?? '',
          name: rowName(indicator),
          target: quoted(target.text),
        }),
      };
    }),
});
