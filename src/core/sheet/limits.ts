import type { CellBlock } from './address';
import type { SheetSnapshot } from './snapshot';

/**
 * What is read of a sheet at most: 20,000 rows × 64 columns. Formats and stray entries can blow up a used range to millions of
 * cells; the longest forms have some thousand rows and 30 columns.
 */
export const farthest: CellBlock = { top: 0, left: 0, bottom: 19_999, right: 63 };

/** Excel's limit for the text of a cell, in characters. */
export const longestText = 32_767;

/** First and last index at which something counts; null when nothing does. */
function spanOf(length: number, counts: (index: number) => boolean): readonly [number, number] | null {
  let first = 0;
  while (first < length && !counts(first)) first += 1;
  if (first === length) return null;
  let last = length - 1;
  while (!counts(last)) last -= 1;
  return [first, last];
}

/**
 * The snapshot without blank rows and columns around what the sheet holds, which a stray entry far away can add by the
 * thousand; null when it holds nothing.
 */
export function withoutBlankEdges(snapshot: SheetSnapshot): SheetSnapshot | null {
  const { formulas, firstRow, firstColumn } = snapshot;
  const width = formulas[0]?.length ?? 0;
  const rows = spanOf(formulas.length, (row) => formulas[row]?.some((cell) => cell !== '') === true);
  const columns = spanOf(width, (column) => formulas.some((row) => row[column] !== ''));
  if (rows === null || columns === null) return null;
  const [top, bottom] = rows;
  const [left, right] = columns;
  if (top === 0 && left === 0 && bottom === formulas.length - 1 && right === width - 1) return snapshot;
  const cut = <T>(grid: readonly (readonly T[])[]): (readonly T[])[] =>
    grid.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  return {
    ...snapshot,
    firstRow: firstRow + top,
    firstColumn: firstColumn + left,
    values: cut(snapshot.values),
    texts: cut(snapshot.texts),
    numberFormats: cut(snapshot.numberFormats),
    formulas: cut(formulas),
  };
}
