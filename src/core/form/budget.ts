import Big from 'big.js';
import { numberOf } from './cell-reading';
import type { FormCell, FundingRow } from './form';

/**
 * The budget that a fund row is measured by: 全年预算数; 年初预算数 in forms that know no other, and where 调整预算数 is blank because
 * nothing was adjusted.
 */
export const budgetOf = ({ annualBudget, initialBudget, unadjusted }: FundingRow): FormCell | null =>
  unadjusted ? initialBudget : (annualBudget ?? initialBudget);

/** What counts as spent, in the form's unit: 全年执行数, and 执行回溯 where the form has it; null where the former says no number. */
export function spentOf({ expenditure, backtracked }: FundingRow): number | null {
  const spent = numberOf(expenditure);
  const added = numberOf(backtracked);
  return spent === null || added === null ? spent : new Big(spent).plus(added).toNumber();
}
