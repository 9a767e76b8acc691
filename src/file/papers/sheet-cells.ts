import type { PaperCells } from '../../core/review/papers/read-paper';
import type { CellContent } from '../../core/sheet/snapshot';
import type { CellBlock, XlsxSheet } from '../../xlsx';

/** The last column that a sheet can have. */
const lastColumn = 16_383;

/** A whole row, zero-based. */
export const wholeRow = (row: number): CellBlock => ({ top: row, left: 0, bottom: row, right: lastColumn });

/** The part of a row that has anything in it. */
export function usedRow(sheet: XlsxSheet, row: number): CellBlock {
  return { top: row, left: 0, bottom: row, right: sheet.usedBlock(false)?.right ?? 0 };
}

/** A sheet as papers are read from it. */
export function sheetCells(sheet: XlsxSheet): PaperCells {
  const used = sheet.usedBlock(true);
  return {
    rows: used === null ? 0 : used.bottom + 1,
    columns: used === null ? 0 : used.right + 1,
    valueAt: (row, column) => sheet.value(row, column),
    contentAt: (row, column) => sheet.content(row, column),
  };
}

/** Writes what a form says: words stay words, whatever they begin with. */
export function writeFiled<Label extends string>(
  sheet: XlsxSheet,
  row: number,
  columns: Readonly<Record<Label, number>>,
  contents: readonly (readonly [label: Label, content: CellContent])[],
): void {
  for (const [label, content] of contents) sheet.setConstant(row, columns[label], content);
}

/** Writes a formula of ours where the cell is blank or holds one that begins likewise: what a reviewer put there stays. */
export function writeOwnFormula(sheet: XlsxSheet, row: number, column: number, formula: string): void {
  const now = String(sheet.content(row, column));
  const beginning = formula.slice(0, formula.indexOf('(') + 1);
  if (now !== formula && (now === '' || now.startsWith(beginning))) sheet.setFormula(row, column, formula);
}

/** Gives a row the looks of another. */
export function copyLooks(sheet: XlsxSheet, from: number, to: number): void {
  const { right } = usedRow(sheet, from);
  for (let column = 0; column <= right; column += 1) {
    const { numberFormat, font, fill, borders, horizontal, vertical, wrap, locked } = sheet.style(from, column);
    sheet.setStyle(to, column, { numberFormat, font, fill, borders, horizontal, vertical, wrap, locked });
  }
}
