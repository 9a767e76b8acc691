import { percentText } from '../../core/explain/figures';
import type { CellEdit } from '../../core/sheet/edit-plan';

/** An amount as it was typed, without binary noise (51.150000000000006). */
export function amountText(amount: number): string {
  return String(Number(amount.toPrecision(12)));
}

/** What a cell holds now, as the user sees it; `''` for a blank. */
export function beforeText({ before, kind, numberFormat }: CellEdit): string {
  if (typeof before !== 'number') return String(before);
  // A rate whose format is left alone is shown as a percentage already.
  return kind === 'executionRate' && numberFormat === null ? percentText(before) : amountText(before);
}

/** What it will hold; a rate is always written with a percentage format. */
export function afterText({ after, kind }: CellEdit): string {
  if (typeof after !== 'number') return String(after);
  return kind === 'executionRate' ? percentText(after) : amountText(after);
}
