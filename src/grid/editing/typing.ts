import type { CellBlock, CellValue, XlsxSheet } from '../../xlsx';
import type { TypingOutcome } from '../grid-book';
import { readEntry, type Entry } from './cell-entry';
import type { EditedBook } from './edited-book';
import { columnCount, contains, rowCount } from './range-address';
import type { Origin } from './workbook-event';

/** A cell and what is entered into it. */
export interface CellEntry {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
}

/** Enters one cell as a person does, or a co-author; says what Excel would object to. */
export function enterByHand(
  book: EditedBook,
  sheet: XlsxSheet,
  row: number,
  column: number,
  content: CellValue,
  origin: Exclude<Origin, 'addIn'>,
): TypingOutcome {
  const { numberFormat, locked } = sheet.style(row, column);
  if (book.readOnly) return 'readOnly';
  if (sheet.protected && locked) return 'protected';
  if (isPartOfArray(sheet, row, column)) return 'partOfArray';
  const entry = readEntry(percentAsTyped(content, numberFormat), numberFormat, book.workbook.date1904);
  if (entry.kind === 'invalid') return 'malformed';
  writeEntries(book, sheet, { top: row, left: column, bottom: row, right: column }, [{ row, column, entry }], origin);
  // Alt+Enter: Excel wraps the cell along with the first line break.
  if (typeof content === 'string' && content.includes('\n') && !sheet.style(row, column).wrap) {
    sheet.setStyle(row, column, { wrap: true });
  }
  return 'entered';
}

/** Excel's automatic percent entry: 98 typed into a cell that shows percent means 98%. */
function percentAsTyped(content: CellValue, numberFormat: string): CellValue {
  if (typeof content !== 'string' || !numberFormat.includes('%')) return content;
  return /^[+-]?\d+(?:\.\d+)?$/.test(content) && Math.abs(Number(content)) >= 1 ? `${content}%` : content;
}

/** “You can't change part of an array”: an array of the older kind, or a data table, is changed as a whole or not at all. */
export function isPartOfArray(sheet: XlsxSheet, row: number, column: number): boolean {
  const obstacle = sheet.writeObstacle(row, column);
  return obstacle === 'arrayFormula' || obstacle === 'dataTable';
}

/** Only the top-left cell of a merged area holds a content: Excel drops what is written to the others. */
function isCovered(merges: readonly CellBlock[], row: number, column: number): boolean {
  return merges.some((merge) => contains(merge, row, column) && (merge.top !== row || merge.left !== column));
}

/** Writes what was read, tells of it, and marks the formulas to be calculated; `block` is what was written as a whole. */
export function writeEntries(
  book: EditedBook,
  sheet: XlsxSheet,
  block: CellBlock,
  entries: readonly CellEntry[],
  origin: Origin,
): void {
  const merges = sheet.merges.filter(
    (merge) =>
      merge.top <= block.bottom && merge.bottom >= block.top && merge.left <= block.right && merge.right >= block.left,
  );
  const single = rowCount(block) === 1 && columnCount(block) === 1;
  const before = single ? sheet.value(block.top, block.left) : '';
  for (const { row, column, entry } of entries) {
    if (!isCovered(merges, row, column)) writeEntry(sheet, row, column, entry);
  }
  if (entries.length === 0) return;
  // What was cleared may have stood in the way of an array.
  if (entries.some(({ entry }) => entry.kind === 'clear')) sheet.spillAgain();
  book.cellsEntered();
  const detail = single ? { before, after: sheet.value(block.top, block.left) } : null;
  book.report({ kind: 'cellsChanged', sheet, block, origin, detail });
}

function writeEntry(sheet: XlsxSheet, row: number, column: number, entry: Entry): void {
  const obstacle = sheet.writeObstacle(row, column);
  if (obstacle === 'tableHeader') {
    sheet.renameTableColumn(row, column, headerText(sheet, row, column, entry));
    return;
  }
  if (obstacle === 'spilledCell') {
    // What an array spilled is not the cell's own: there is nothing to clear.
    if (entry.kind === 'clear') return;
    sheet.pushSpillAside(row, column);
  }
  switch (entry.kind) {
    case 'invalid':
      return;
    case 'clear':
      sheet.setConstant(row, column, '');
      return;
    case 'formula':
      sheet.enter(row, column, entry.formula);
      return;
    case 'constant':
      sheet.setConstant(row, column, entry.value);
      if (entry.numberFormat !== null && sheet.style(row, column).numberFormat === 'General') {
        sheet.setStyle(row, column, { numberFormat: entry.numberFormat });
      }
  }
}

/** A table's header holds texts, each another one: numbers become text, a blank is named by its place, a second one numbered. */
function headerText(sheet: XlsxSheet, row: number, column: number, entry: Entry): string {
  const table = sheet.tables.find(({ block }) => contains(block, row, column));
  const place = column - (table?.block.left ?? column);
  const typed = entry.kind === 'constant' ? String(entry.value) : entry.kind === 'formula' ? entry.formula : '';
  const wanted = typed === '' ? `列${place + 1}` : typed;
  const taken = (table?.columns ?? []).filter((_, index) => index !== place).map((text) => text.toLowerCase());
  for (let number = 1; ; number += 1) {
    const text = number === 1 ? wanted : `${wanted}${number}`;
    if (!taken.includes(text.toLowerCase())) return text;
  }
}
