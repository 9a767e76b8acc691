import type { XlsxSheet } from '../../xlsx';
import { Refusal } from './refusal';

export const pointsPerPixel = 0.75;

/** Excel's largest row height, in points. */
const tallestRow = 409.5;

/** Pixels of a column beside its characters. */
const padding = 5;

/** Excel's widest column, 255 characters of the normal font (here of 7 pixels), in points. */
const widestColumn = (255 * 7 + padding) * pointsPerPixel;

/** Fixes a row's height in points. */
export function sizeRow(sheet: XlsxSheet, row: number, points: number): void {
  if (points < 0 || points > tallestRow) throw new Refusal('InvalidArgument');
  sheet.setRowHeight(row, points);
}

/**
 * Sets a column's width in points. The file counts in characters of the normal font, whose width only the sheet knows: one is
 * tried, and corrected by what it gives.
 */
export function sizeColumn(sheet: XlsxSheet, column: number, points: number): void {
  if (points < 0 || points > widestColumn) throw new Refusal('InvalidArgument');
  const wanted = points / pointsPerPixel;
  const guess = Math.max(0, (wanted - padding) / 7);
  sheet.setColumnWidth(column, guess);
  const got = sheet.columnWidth(column);
  if (got !== wanted && got > padding && guess > 0) {
    sheet.setColumnWidth(column, ((wanted - padding) * guess) / (got - padding));
  }
}
