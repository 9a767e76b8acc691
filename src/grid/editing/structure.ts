import type { CellBlock, CellShiftOutcome, SheetPermission, XlsxSheet } from '../../xlsx';
import { deletion, insertion, lastColumn, shiftBlock } from '../../xlsx';
import { refuseReadOnly, type EditedBook } from './edited-book';
import { sheetNameProblem } from './sheet-name';
import { isEntireColumn, isEntireRow, onSheet } from './range-address';
import { Refusal, type RefusalCode } from './refusal';
import type { Origin } from './workbook-event';

// What changes the places of cells and sheets, the same whether an add-in, the user or a co-author does it. Each throws the
// refusal that Excel answers with, and leaves the workbook as it was then.

const refusals: Readonly<Record<Exclude<CellShiftOutcome, 'done'>, RefusalCode>> = {
  offSheet: 'NonBlankCellOffSheet',
  tearsArray: 'InvalidOperation',
  tearsMerge: 'MergedRangeConflict',
  breaksTable: 'InsertDeleteConflict',
};

function settle(outcome: CellShiftOutcome): void {
  if (outcome !== 'done') throw new Refusal(refusals[outcome], outcome);
}

/** Refuses on a protected sheet what its protection does not leave open, and in a read-only workbook everything. */
export function refuseProtected(book: EditedBook, sheet: XlsxSheet, permission: SheetPermission | null): void {
  refuseReadOnly(book);
  if (sheet.protected && (permission === null || !sheet.permissions.has(permission))) throw new Refusal('AccessDenied');
}

/** Inserting and deleting whole rows and columns can be left open; moving cells alone cannot. */
function permissionFor(block: CellBlock, act: 'insert' | 'delete'): SheetPermission | null {
  if (isEntireRow(block)) return `${act}Rows`;
  return isEntireColumn(block) ? `${act}Columns` : null;
}

/** Inserts a block of cells; what is there moves. */
export function insertBlock(
  book: EditedBook,
  sheet: XlsxSheet,
  block: CellBlock,
  direction: 'down' | 'right',
  origin: Origin,
): void {
  refuseProtected(book, sheet, permissionFor(block, 'insert'));
  settle(sheet.insertCells(block, direction));
  book.moveReferences(sheet, (kept) => shiftBlock(kept, insertion(block, direction)));
  book.cellsEntered();
  book.report({ kind: 'cellsShifted', sheet, block, direction, origin });
}

/** Deletes a block of cells; what is behind moves up or left. */
export function deleteBlock(
  book: EditedBook,
  sheet: XlsxSheet,
  block: CellBlock,
  direction: 'up' | 'left',
  origin: Origin,
): void {
  refuseProtected(book, sheet, permissionFor(block, 'delete'));
  if (sheet.protected && hasLockedCell(sheet, block)) throw new Refusal('AccessDenied');
  settle(sheet.deleteCells(block, direction));
  book.moveReferences(sheet, (kept) => shiftBlock(kept, deletion(block, direction)));
  book.cellsEntered();
  book.report({ kind: 'cellsShifted', sheet, block, direction, origin });
}

function hasLockedCell(sheet: XlsxSheet, block: CellBlock): boolean {
  const used = sheet.usedBlock(false);
  const bottom = Math.min(block.bottom, used?.bottom ?? -1);
  const right = Math.min(block.right, used?.right ?? -1);
  for (let row = block.top; row <= bottom; row += 1) {
    for (let column = block.left; column <= right; column += 1) if (sheet.style(row, column).locked) return true;
  }
  return false;
}

/** Cuts a block and pastes it from a cell on. */
export function moveBlock(
  book: EditedBook,
  from: { readonly sheet: XlsxSheet; readonly block: CellBlock },
  to: { readonly sheet: XlsxSheet; readonly row: number; readonly column: number },
  origin: Origin,
): void {
  const { sheet, block } = from;
  const target = {
    top: to.row,
    left: to.column,
    bottom: to.row + block.bottom - block.top,
    right: to.column + block.right - block.left,
  };
  if (!onSheet(target)) throw new Refusal('InvalidArgument');
  refuseReadOnly(book);
  for (const place of [from, { sheet: to.sheet, block: target }]) {
    if (place.sheet.protected && hasLockedCell(place.sheet, place.block)) throw new Refusal('AccessDenied');
  }
  settle(sheet.moveCells(block, to.sheet, { row: to.row, column: to.column }));
  book.cellsEntered();
  book.report({ kind: 'cellsChanged', sheet, block, origin, detail: null });
  book.report({ kind: 'cellsChanged', sheet: to.sheet, block: target, origin, detail: null });
}

/** One key to sort by: a column counted from the block's left. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of a block (its header not among them). */
export function sortBlock(
  book: EditedBook,
  sheet: XlsxSheet,
  block: CellBlock,
  keys: readonly SortKey[],
  origin: Origin,
): void {
  refuseProtected(book, sheet, 'sort');
  if (sheet.protected && hasLockedCell(sheet, block)) throw new Refusal('AccessDenied');
  book.recalculate();
  const order = Array.from({ length: block.bottom - block.top + 1 }, (_, place) => place);
  order.sort((one, other) => {
    for (const { column, ascending } of keys) {
      const values = [one, other].map((place) => sheet.value(block.top + place, block.left + column));
      const compared = compareCells(values[0] ?? '', values[1] ?? '', ascending);
      if (compared !== 0) return compared;
    }
    return one - other;
  });
  settle(sheet.reorderRows(block, order));
  book.cellsEntered();
  book.report({ kind: 'rowsSorted', sheet, block, origin });
  book.report({ kind: 'cellsChanged', sheet, block, origin, detail: null });
}

type Cell = string | number | boolean;

/** Excel's order: numbers, texts, FALSE, TRUE; blanks last whichever way it goes. */
function compareCells(one: Cell, other: Cell, ascending: boolean): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const compared = compareFilled(one, other);
  return ascending ? compared : -compared;
}

function compareFilled(one: Cell, other: Cell): number {
  const kinds = ['number', 'string', 'boolean'];
  const byKind = kinds.indexOf(typeof one) - kinds.indexOf(typeof other);
  if (byKind !== 0) return byKind;
  if (typeof one === 'string' && typeof other === 'string') return one.localeCompare(other, 'zh-CN');
  return Number(one) - Number(other);
}

/** Sets, changes (one column's kept texts) or takes off the autofilter. */
export function filterBlock(book: EditedBook, sheet: XlsxSheet, filter: XlsxSheet['filter'], origin: Origin): void {
  refuseProtected(book, sheet, 'autoFilter');
  const block = filter?.block ?? sheet.filter?.block;
  if (block === undefined) return;
  const hiddenRows = () => {
    const hidden: boolean[] = [];
    for (let row = block.top; row <= block.bottom; row += 1) hidden.push(sheet.rowHidden(row));
    return hidden;
  };
  const before = hiddenRows();
  sheet.setFilter(filter);
  hiddenRows().forEach((hidden, place) => {
    if (hidden === before[place]) return;
    const row = block.top + place;
    book.report({ kind: 'rowsHidden', sheet, block: { ...wholeRow, top: row, bottom: row }, hidden, origin });
  });
  book.report({ kind: 'formatChanged', sheet, block, origin });
}

/** Keeps the first rows and columns in view. */
export function freezePanes(
  book: EditedBook,
  sheet: XlsxSheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  refuseReadOnly(book);
  if (rows < 0 || columns < 0) throw new Refusal('InvalidArgument');
  sheet.setFrozen(rows, columns);
  book.report({ kind: 'looksChanged' });
}

const wholeRow = { left: 0, right: lastColumn };

function refuseLockedStructure(book: EditedBook): void {
  refuseReadOnly(book);
  if (book.workbook.structureLocked) throw new Refusal('AccessDenied', 'workbook structure');
}

function refuseName(book: EditedBook, name: unknown, except: XlsxSheet | null): asserts name is string {
  if (typeof name !== 'string' || sheetNameProblem(name) !== null) throw new Refusal('InvalidArgument');
  const isTaken = (other: XlsxSheet) => other !== except && other.name.toLowerCase() === name.toLowerCase();
  if (book.workbook.sheets.some(isTaken)) throw new Refusal('ItemAlreadyExists', name);
}

/** Adds a sheet behind the others; without a name it is Sheet2, Sheet3 … */
export function addSheet(book: EditedBook, name: unknown, origin: Origin): XlsxSheet {
  refuseLockedStructure(book);
  const wanted = name ?? freeName(book);
  refuseName(book, wanted, null);
  const sheet = book.workbook.addSheet(wanted);
  book.report({ kind: 'sheetAdded', sheet, origin });
  return sheet;
}

function freeName({ workbook }: EditedBook): string {
  for (let number = workbook.sheets.length + 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (workbook.sheets.every((sheet) => sheet.name !== name)) return name;
  }
}

/** Copies a sheet under Excel's name for a copy (`附件1 (2)`) to a place among the sheets. */
export function copySheet(book: EditedBook, sheet: XlsxSheet, place: number, origin: Origin): XlsxSheet {
  refuseLockedStructure(book);
  const copy = book.workbook.copySheet(sheet, sheet.name, place);
  book.report({ kind: 'sheetAdded', sheet: copy, origin });
  return copy;
}

export function renameSheet(book: EditedBook, sheet: XlsxSheet, name: unknown, origin: Origin): void {
  refuseLockedStructure(book);
  refuseName(book, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  book.workbook.renameSheet(sheet, name);
  book.report({ kind: 'sheetRenamed', sheet, before, after: name, origin });
}

export function moveSheet(book: EditedBook, sheet: XlsxSheet, place: unknown, origin: Origin): void {
  refuseLockedStructure(book);
  const { sheets } = book.workbook;
  if (typeof place !== 'number' || !Number.isInteger(place) || place < 0 || place >= sheets.length) {
    throw new Refusal('InvalidArgument');
  }
  const before = sheets.indexOf(sheet);
  if (before === place) return;
  book.workbook.moveSheet(sheet, place);
  book.report({ kind: 'sheetMoved', sheet, before, after: place, origin });
}

/** The visible sheet that comes to the front when this one goes: the next, else the one before. */
function neighbourOf({ workbook }: EditedBook, sheet: XlsxSheet): XlsxSheet {
  const at = workbook.sheets.indexOf(sheet);
  const isVisible = ({ visibility }: XlsxSheet) => visibility === 'visible';
  const found = workbook.sheets.slice(at + 1).find(isVisible) ?? workbook.sheets.slice(0, at).reverse().find(isVisible);
  if (found === undefined) throw new Refusal('InvalidOperation', 'the last visible worksheet');
  return found;
}

export function showSheet(
  book: EditedBook,
  sheet: XlsxSheet,
  visibility: XlsxSheet['visibility'],
  origin: Origin,
): void {
  refuseLockedStructure(book);
  const before = sheet.visibility;
  if (before === visibility) return;
  if (visibility !== 'visible' && before === 'visible') {
    const neighbour = neighbourOf(book, sheet);
    if (book.workbook.activeSheet === sheet) book.activate(neighbour);
  }
  sheet.setVisibility(visibility);
  book.report({ kind: 'sheetShown', sheet, before, after: visibility, origin });
}

/** Deletes a sheet; the one behind it comes to the front. */
export function deleteSheet(book: EditedBook, sheet: XlsxSheet, origin: Origin): void {
  refuseLockedStructure(book);
  // Excel's documentation of Worksheet.delete names this one.
  if (sheet.visibility === 'veryHidden') throw new Refusal('InvalidOperation', 'a very hidden worksheet');
  const { workbook } = book;
  const inFront = workbook.activeSheet;
  const neighbour = inFront === sheet || sheet.visibility === 'visible' ? neighbourOf(book, sheet) : inFront;
  const { name } = sheet;
  const id = book.sheetId(sheet);
  workbook.deleteSheet(sheet);
  if (inFront === sheet) workbook.activate(neighbour);
  book.forgetReferences(sheet);
  book.report({ kind: 'sheetDeleted', id, name, origin });
  book.cellsEntered();
}
