import type { Assessment } from '../../assess/assessment';
import { executionFundingRow } from '../../assess/execution';
import { percentText } from '../../explain/figures';
import { numberOf } from '../../form/cell-reading';
import { defineCheck } from '../check';
import { budgetOf } from '../../form/budget';
import { present } from '../form-cells';
import { givesReason } from './given-reason';

/** Whether a row that fell short, or one about money, has a note of some length: it tells why the money was not spent. */
const explainsShortfall = ({ indicators }: Assessment): boolean =>
  indicators.some(({ indicator, verdict }) => {
    const note = indicator.explanation?.text ?? '';
    return note.length >= 8 && (verdict === 'unmet' || /资金|支付|支出|尾款|拨付|预算/.test(note));
  });

export const lowRate = defineCheck({
  id: 'V46',
  severity: 'warning',
  title: { zh: '执行率低于 90% 没有说明', en: 'Rate below 90 % without a reason' },
  description: {
    zh: '执行率低于 90%，资金原因栏、统一原因栏、目标完成情况和附注里都没有说明资金方面的原因。',
    en: 'The rate is below 90 % and neither the fund block, the cell for all reasons, the goal nor the notes give a reason.',
  },
  source: '四川省自评表附注“预算执行率未达到90%的需说明原因（100字以内）”。',
  messages: {
    lowRate: {
      zh: '预算执行率 {rate}（预算 {budget}、执行 {expenditure}）低于 90%，表内没有说明原因。请写明未执行的原因（四川等地要求）。',
      en: 'Execution rate {rate} (budget {budget}, expenditure {expenditure}) is below 90 % and the form gives no reason. Give it (asked for in Sichuan and elsewhere).',
    },
  },
  find: ({ form, assessment }, tell) => {
    const row = executionFundingRow(form);
    const { rate } = assessment.execution;
    if (row === null || rate === null || rate >= 0.9) return [];
    if (givesReason(form, row, /资金|执行|支付|支出|预算|尾款|拨付/) || explainsShortfall(assessment)) return [];
    return [
      {
        cells: present(row.rate ?? row.expenditure, row.explanation, row.expenditure),
        message: tell('lowRate', {
          rate: percentText(rate),
          budget: numberOf(budgetOf(row)) ?? '',
          expenditure: numberOf(row.expenditure) ?? '',
        }),
      },
    ];
  },
});
