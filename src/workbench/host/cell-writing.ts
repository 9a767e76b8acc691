import type { CellBlock, CellStyleChange, CellValue, XlsxSheet } from '../../xlsx';
import { readEntry, type Entry } from './cell-entry';
import { refuseReadOnly, type ExcelModel } from './model';
import { columnCount, contains, isEntireColumn, isEntireRow, rowCount } from './range-address';
import { Refusal } from './refusal';
import { refuseProtected } from './structure';
import type { Origin } from './workbook-event';

interface CellEntry {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
}

/**
 * Enters contents into a block as `range.values` and `range.formulas` do: a scalar fills the block, an array must fit it,
 * null leaves a cell alone. All or nothing: one locked cell or one malformed formula refuses the whole write.
 */
export function enterContents(model: ExcelModel, sheet: XlsxSheet, block: CellBlock, given: unknown): void {
  if (isEntireColumn(block) || isEntireRow(block)) throw new Refusal('InvalidArgument', 'unbounded range');
  const entries: CellEntry[] = [];
  forEachGiven(block, given, (row, column, content) => {
    if (typeof content !== 'string' && typeof content !== 'number' && typeof content !== 'boolean') {
      throw new Refusal('InvalidArgument', 'cell content');
    }
    const entry = readEntry(content, sheet.style(row, column).numberFormat, model.workbook.date1904);
    if (entry.kind === 'invalid') throw new Refusal('InvalidArgument', 'formula');
    entries.push({ row, column, entry });
  });
  refuseReadOnly(model);
  refuseLocked(sheet, entries);
  refusePartOfArray(sheet, entries);
  writeEntries(model, sheet, block, entries, 'addIn');
}

/** What became of a content that a person typed. */
export type TypingOutcome = 'entered' | 'protected' | 'malformed' | 'partOfArray' | 'readOnly';

/** Enters one cell as a person does, or a co-author; says what Excel would object to. */
export function enterByHand(
  model: ExcelModel,
  sheet: XlsxSheet,
  row: number,
  column: number,
  content: CellValue,
  origin: Exclude<Origin, 'addIn'>,
): TypingOutcome {
  const { numberFormat, locked } = sheet.style(row, column);
  if (model.readOnly) return 'readOnly';
  if (sheet.protected && locked) return 'protected';
  if (isPartOfArray(sheet, row, column)) return 'partOfArray';
  const entry = readEntry(percentAsTyped(content, numberFormat), numberFormat, model.workbook.date1904);
  if (entry.kind === 'invalid') return 'malformed';
  writeEntries(model, sheet, { top: row, left: column, bottom: row, right: column }, [{ row, column, entry }], origin);
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

/** Clears contents, formats or both of a block, within the sheet's used range. */
export function clearBlock(
  model: ExcelModel,
  sheet: XlsxSheet,
  block: CellBlock,
  what: { readonly contents: boolean; readonly formats: boolean },
): void {
  const cells: CellEntry[] = [];
  forEachUsed(sheet, block, (row, column) => cells.push({ row, column, entry: { kind: 'clear' } }));
  refuseReadOnly(model);
  refuseLocked(sheet, cells);
  if (what.contents) refusePartOfArray(sheet, cells);
  if (what.contents) writeEntries(model, sheet, block, cells, 'addIn');
  if (!what.formats) return;
  for (const { row, column } of cells) sheet.setStyle(row, column, plainStyle);
  model.report({ kind: 'formatChanged', sheet, block, origin: 'addIn' });
}

const plainStyle: CellStyleChange = {
  numberFormat: 'General',
  font: { bold: false, italic: false, underline: false, colour: null },
  fill: null,
  borders: { top: null, right: null, bottom: null, left: null },
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
};

/** Changes the style of every cell of a block; refused where the sheet is protected and a cell is locked. */
export function restyle(
  model: ExcelModel,
  sheet: XlsxSheet,
  block: CellBlock,
  change: CellStyleChange | ((row: number, column: number) => CellStyleChange | null),
): void {
  // A protected sheet forbids formatting even unlocked cells unless its options allow it, which then holds for locked ones too.
  refuseProtected(model, sheet, 'formatCells');
  const bounded = isEntireColumn(block) || isEntireRow(block) ? usedPart(sheet, block) : block;
  for (let row = bounded?.top ?? 0; bounded !== null && row <= bounded.bottom; row += 1) {
    for (let column = bounded.left; column <= bounded.right; column += 1) {
      const wanted = typeof change === 'function' ? change(row, column) : change;
      if (wanted !== null) sheet.setStyle(row, column, wanted);
    }
  }
  model.report({ kind: 'formatChanged', sheet, block, origin: 'addIn' });
}

/** Calls back for each cell that an array or a scalar gives a content for; refuses an array of the wrong shape. */
export function forEachGiven(
  block: CellBlock,
  given: unknown,
  visit: (row: number, column: number, content: unknown) => void,
): void {
  const rows = rowCount(block);
  const columns = columnCount(block);
  if (Array.isArray(given)) {
    const fits = given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
    if (!fits) {
      throw new Refusal(
        'InvalidArgument',
        "the number of rows or columns in the input array doesn't match the size or dimensions of the range",
      );
    }
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const line: unknown = Array.isArray(given) ? given[row] : given;
      const content: unknown = Array.isArray(line) ? line[column] : line;
      if (content !== null && content !== undefined) visit(block.top + row, block.left + column, content);
    }
  }
}

/** The part of a block that lies in the used range (formats included); null when none does. */
export function usedPart(sheet: XlsxSheet, block: CellBlock): CellBlock | null {
  const used = sheet.usedBlock(false);
  if (used === null) return null;
  const part = {
    top: Math.max(block.top, used.top),
    left: Math.max(block.left, used.left),
    bottom: Math.min(block.bottom, used.bottom),
    right: Math.min(block.right, used.right),
  };
  return part.top > part.bottom || part.left > part.right ? null : part;
}

function forEachUsed(sheet: XlsxSheet, block: CellBlock, visit: (row: number, column: number) => void): void {
  const part = usedPart(sheet, block);
  for (let row = part?.top ?? 0; part !== null && row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) visit(row, column);
  }
}

function refuseLocked(sheet: XlsxSheet, cells: readonly Pick<CellEntry, 'row' | 'column'>[]): void {
  if (!sheet.protected) return;
  if (cells.some(({ row, column }) => sheet.style(row, column).locked)) throw new Refusal('AccessDenied');
}

/** “You can't change part of an array”: an array of the older kind, or a data table, is changed as a whole or not at all. */
function isPartOfArray(sheet: XlsxSheet, row: number, column: number): boolean {
  const obstacle = sheet.writeObstacle(row, column);
  return obstacle === 'arrayFormula' || obstacle === 'dataTable';
}

function refusePartOfArray(sheet: XlsxSheet, cells: readonly Pick<CellEntry, 'row' | 'column'>[]): void {
  if (cells.some(({ row, column }) => isPartOfArray(sheet, row, column))) {
    throw new Refusal('InvalidOperation', 'part of an array');
  }
}

/** Only the top-left cell of a merged area holds a content: Excel drops what is written to the others. */
function isCovered(merges: readonly CellBlock[], row: number, column: number): boolean {
  return merges.some((merge) => contains(merge, row, column) && (merge.top !== row || merge.left !== column));
}

function writeEntries(
  model: ExcelModel,
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
  model.cellsEntered();
  const detail = single ? { before, after: sheet.value(block.top, block.left) } : null;
  model.report({ kind: 'cellsChanged', sheet, block, origin, detail });
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
