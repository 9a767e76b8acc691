import type { XlsxSheet } from '../../xlsx/workbook';
import type { MergedAreas } from './merged-areas';
import { wrappedLineCount } from './text-fit';
import { lineHeight, type TextMeasure } from './text-measure';

/**
 * A row's height in pixels: hidden 0; the file's own where it fixes one; else, as Excel does on opening, the tallest of its
 * cells (merged ones don't count), but not less than the sheet's default.
 */
export function rowHeight(
  sheet: XlsxSheet,
  row: number,
  columns: { readonly first: number; readonly last: number },
  merged: MergedAreas,
  measure: TextMeasure,
): number {
  if (sheet.rowHidden(row)) return 0;
  const { height, measured } = sheet.rowHeight(row);
  if (measured) return height;
  let tallest = height;
  for (let column = columns.first; column <= columns.last; column++) {
    const text = sheet.text(row, column);
    if (text === '') continue;
    const area = merged.areaOf({ row, column });
    if (area.bottom > area.top || area.right > area.left) continue;
    const { font, wrap, rotation } = sheet.style(row, column);
    if (rotation !== 0) continue;
    const lines = wrap ? wrappedLineCount(text, sheet.columnWidth(column), font, measure) : 1;
    tallest = Math.max(tallest, lines * lineHeight(font) + 2);
  }
  return tallest;
}
