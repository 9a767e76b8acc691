import type { XlsxSheet } from '../xlsx';
import type { MergedAreas } from './merged-areas';
import { wrappedLineCount } from './text-fit';
import { lineHeight, type TextMeasure } from './text-measure';

/** The highest that Excel makes a row: 409.5 points. */
const highestRow = 546;

/**
 * A row's height in pixels: hidden 0; the file's own where it fixes one; else, as Excel does on opening, the tallest of its
 * cells (merged ones don't count), but not less than the sheet's default and not more than Excel's limit.
 */
export function rowHeight(
  sheet: XlsxSheet,
  row: number,
  lastColumn: number,
  merged: MergedAreas,
  measure: TextMeasure,
): number {
  if (sheet.rowHidden(row)) return 0;
  const { height, measured } = sheet.rowHeight(row);
  if (measured) return height;
  let tallest = height;
  for (const column of sheet.filledColumns(row)) {
    if (column > lastColumn) continue;
    const text = sheet.text(row, column);
    if (text === '') continue;
    const area = merged.areaOf({ row, column });
    if (area.bottom > area.top || area.right > area.left) continue;
    const { font, wrap, rotation } = sheet.style(row, column);
    if (rotation !== 0) continue;
    const lines = wrap ? wrappedLineCount(text, sheet.columnWidth(column), font, measure) : 1;
    tallest = Math.max(tallest, lines * lineHeight(font) + 2);
  }
  return Math.min(tallest, highestRow);
}
