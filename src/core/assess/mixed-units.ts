import { budgetOf, spentOf } from '../form/budget';
import { numberOf } from '../form/cell-reading';
import type { FundingRow } from '../form/form';
import { saysRate } from './printed-rate';

/** About ten thousandfold apart, either way: one of two amounts is in 元, the other in 万元. */
export function isTenThousandfold(one: number, other: number): boolean {
  if (one <= 0 || other <= 0) return false;
  const times = Math.max(one / other, other / one);
  return times >= 5000 && times <= 20000;
}

/**
 * Whether a fund row's budget and expenditure are in different units, so that it has no rate before somebody settles which: nobody spends
 * ten thousand times a budget; a ten-thousandth of it may have been spent, where the form itself prints that rate.
 */
export function mixesUnits(row: FundingRow): boolean {
  const budget = numberOf(budgetOf(row)) ?? 0;
  const spent = spentOf(row) ?? 0;
  if (!isTenThousandfold(spent, budget)) return false;
  return spent > budget || row.rate === null || !saysRate(row.rate, spent / budget);
}
