import { lastColumn, lastRow } from '../sheet/address';
import { addressText, type Bounds, isAddress, parseReference, replaceTokens } from './formula-tokens';

/** Bounds that lie elsewhere by as much; null when a corner leaves the sheet. */
function shiftBounds(bounds: Bounds, rows: number, columns: number): Bounds | null {
  const shifted = {
    ...bounds,
    top: bounds.top === null || bounds.$top ? bounds.top : bounds.top + rows,
    bottom: bounds.bottom === null || bounds.$bottom ? bounds.bottom : bounds.bottom + rows,
    left: bounds.left === null || bounds.$left ? bounds.left : bounds.left + columns,
    right: bounds.right === null || bounds.$right ? bounds.right : bounds.right + columns,
  };
  const isOn = (at: number | null, last: number): boolean => at === null || (at >= 0 && at <= last);
  const rowsOn = isOn(shifted.top, lastRow) && isOn(shifted.bottom, lastRow);
  return rowsOn && isOn(shifted.left, lastColumn) && isOn(shifted.right, lastColumn) ? shifted : null;
}

/**
 * A formula (without `=`) as it reads in a cell that lies `rows` below and `columns` right of the one it was written for:
 * relative references move, a reference that leaves the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return replaceTokens(formula, (token) => {
    if (!isAddress(token)) return token.value;
    const bounds = parseReference(token.value)?.bounds ?? null;
    if (bounds === null) return token.value;
    const shifted = shiftBounds(bounds, rows, columns);
    const prefix = token.value.slice(0, token.value.lastIndexOf('!') + 1);
    return prefix + (shifted === null ? '#REF!' : addressText(shifted, token.value));
  });
}
