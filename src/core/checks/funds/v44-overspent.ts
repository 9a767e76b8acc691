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
    zh: '执行数大于预算数，应核对预算调整和口径；得分以分值为限，一体化系统不予保存。',
    en: 'Expenditure exceeds the budget: check adjustments and scope. The score is capped at the weight; the platform takes no such form.',
  },
  source: '一体化系统自评模块的校验“预算执行率不能超过100%！”；公开表 30（102.59%）。',
  messages: {
    overspent: {
      zh: '“{row}”全年执行 {expenditure} {unit}，超过全年预算 {budget} {unit}（执行率 {rate}）。没有预算不得支出，请核对追加预算、上年结转是否漏计；执行率得分最多为分值。',
      en: '“{row}”: {expenditure} {unit} were spent, more than the budget of {budget} {unit} (rate {rate}). Check for additions or carry-over left out; the score never exceeds the weight.',
    },
    refused: {
      zh: '“{row}”全年执行 {expenditure} {unit}，超过全年预算 {budget} {unit}（执行率 {rate}）。系统不接受超过 100% 的执行率，请核对追加预算、上年结转是否漏计，改正后再计分。',
      en: '“{row}”: {expenditure} {unit} were spent, more than the budget of {budget} {unit} (rate {rate}). The platform takes no rate above 100 %: check for additions or carry-over left out, and correct it first.',
    },
  },
  find: ({ form, assessment }, tell) => {
    const isRefused = assessment.rules.execution.rateAbove100 === 'refuse';
    return form.funding.rows.flatMap((row): readonly Observation[] => {
      const rate = executionRateOf(row);
      if (rate === null || rate <= 1.00005) return [];
      const slots = {
        row: quoted(row.label),
        expenditure: numberOf(row.expenditure) ?? '',
        budget: numberOf(budgetOf(row)) ?? '',
        unit: form.funding.unit,
        rate: percentText(rate),
      };
      return [
        {
          cells: present(row.rate, row.expenditure, budgetOf(row)),
          message: tell(isRefused ? 'refused' : 'overspent', slots),
        },
      ];
    });
  },
});
