import { executionFundingRow } from '../../assess/execution';
import { numberOf } from '../../form/cell-reading';
import type { FundingRow } from '../../form/form';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { givesReason } from './given-reason';

export const budgetAdjusted = defineCheck({
  id: 'V47',
  severity: 'warning',
  title: { zh: '年中调整预算没有说明', en: 'Budget adjusted without a reason' },
  description: {
    zh: '全年预算数与年初预算数不同，表内没有说明追加或调减的理由。',
    en: 'The annual budget differs from the initial one and no reason is given.',
  },
  source: '四川省自评表附注“年中发生预算调整的（追加或调减），应单独说明理由”；公开表 29、53。',
  messages: {
    budgetAdjusted: {
      zh: '全年预算数 {annual} {unit}与年初预算数 {initial} {unit}不同，表内没有说明。请写明追加或调减的理由（四川等地要求）。',
      en: 'Annual budget {annual} {unit} differs from the initial {initial} {unit} and the form gives no reason. Give it (asked for in Sichuan and elsewhere).',
    },
  },
  find: ({ form }, tell) => {
    // A total of nothing over filled parts is V40; the parts then say what was adjusted.
    const isFilled = (one: FundingRow): boolean =>
      (numberOf(one.initialBudget) ?? 0) !== 0 || (numberOf(one.annualBudget) ?? 0) !== 0;
    const leading = executionFundingRow(form);
    const row = leading !== null && isFilled(leading) ? leading : (form.funding.rows.find(isFilled) ?? null);
    const initial = numberOf(row?.initialBudget ?? null);
    const annual = numberOf(row?.annualBudget ?? null);
    if (row === null || initial === null || annual === null || Math.abs(initial - annual) <= 0.005 + 1e-9) return [];
    if (givesReason(form, row, /调整|追加|调减|调增|压减|收回|预算/)) return [];
    return [
      {
        cells: present(row.annualBudget, row.initialBudget, row.explanation),
        message: tell('budgetAdjusted', { initial, annual, unit: form.funding.unit }),
      },
    ];
  },
});
