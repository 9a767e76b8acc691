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

/** Characters that are tried; pixels of one where the column is hidden and says nothing. */
const trial = 10;
const usualDigit = 7;

/**
 * Sets a column's width in points. The file counts in characters of the normal font, whose width only the sheet knows: some
 * are tried.
 */
export function sizeColumn(sheet: XlsxSheet, column: number, points: number): void {
  if (points < 0 || points > widestColumn) throw new Refusal('InvalidArgument');
  const wanted = points / pointsPerPixel;
  sheet.setColumnWidth(column, trial);
  const got = sheet.columnWidth(column);
  sheet.setColumnWidth(column, wanted / (got === 0 ? usualDigit : Math.round(got / trial)));
}
