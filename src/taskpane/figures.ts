import type { CellEdit } from '../core/sheet/edit-plan';
import { roundPoints } from '../core/rules/rounding';
import type { CellContent } from '../core/sheet/snapshot';

/** Points as the form prints them: always with the rules' decimals. */
export function pointsText(points: number, decimals: number): string {
  return points.toFixed(decimals);
}

/** A rate (a fraction) as a percentage with two decimals. */
export function percentText(rate: number): string {
  return `${roundPoints(rate * 100, 2).toFixed(2)}%`;
}

/** An amount as it was typed, without binary noise (51.150000000000006). */
export function amountText(amount: number): string {
  return String(Number(amount.toPrecision(12)));
}

/** A side of a change as the user would see it in the cell; `''` for a blank. */
export function contentText(content: CellContent, edit: CellEdit): string {
  if (typeof content !== 'number') return String(content);
  const percentage = edit.kind === 'executionRate' && (edit.numberFormat?.includes('%') ?? false);
  return percentage ? percentText(content) : amountText(content);
}
