import { executionRateOf } from '../../assess/execution';
import { percentText } from '../../explain/figures';
import { budgetOf } from '../../form/budget';
import { numberOf } from '../../form/cell-reading';
import { defineCheck, type Observation } from '../check';
import { present } from '../form-cells';
import { quoted } from '../wording';

export const overspent = defineCheck({
  id: 'V44',
  severity: 'error',
  title: { zh: '执行率超过 100%', en: 'Execution rate above 100 %' },
  description: {
    zh: '执行数大于预算数，应核对预算调整和口径；得分以分值为限。',
    en: 'Expenditure exceeds the budget: check adjustments and scope. The score is capped at the weight.',
  },
  source: '公开表 30（102.59%）。',
  messages: {
    overspent: {
      zh: '“{row}”执行数 {expenditure} 大于预算数 {budget}（执行率 {rate}）。请核对是否有追加预算或上年结转没有计入；得分最多为分值。',
      en: '“{row}”: expenditure {expenditure} exceeds the budget {budget} (rate {rate}). Check for additions or carry-over left out; the score is capped at the weight.',
    },
  },
  find: ({ form }, tell) =>
    form.funding.rows.flatMap((row): readonly Observation[] => {
      const rate = executionRateOf(row);
      if (rate === null || rate <= 1.00005) return [];
      return [
        {
          cells: present(row.rate, row.expenditure, budgetOf(row)),
          message: tell('overspent', {
            row: quoted(row.label),
            expenditure: numberOf(row.expenditure) ?? '',
            budget: numberOf(budgetOf(row)) ?? '',
            rate: percentText(rate),
          }),
        },
      ];
    }),
});
