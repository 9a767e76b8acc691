import type { FormCell, FundingRow } from './form';

/** The budget that a fund row is measured by: 全年预算数, or 年初预算数 in forms that know no other. */
export const budgetOf = ({ annualBudget, initialBudget }: FundingRow): FormCell | null => annualBudget ?? initialBudget;
