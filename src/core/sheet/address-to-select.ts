import { blockAddress, cellAddress, parseCellAddress } from './address';

/**
 * What to select for several cells: their block when they fill one, else the first, most telling cell. Excel's
 * `RangeAreas` has no `select` in the requirement sets that we may count on. Null for no cells.
 */
export function addressToSelect(cells: readonly string[]): string | null {
  const [first] = cells;
  const positions = cells.map(parseCellAddress).filter((position) => position !== null);
  if (first === undefined || positions.length < cells.length) return first ?? null;
  const rows = positions.map(({ row }) => row);
  const columns = positions.map(({ column }) => column);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const different = new Set(positions.map(({ row, column }) => cellAddress(row, column))).size;
  const fills = (bottom - top + 1) * (right - left + 1) === different;
  return fills ? blockAddress({ top, left, bottom, right }) : first;
}
