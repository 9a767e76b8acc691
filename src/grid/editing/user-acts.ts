import { type CellBlock, lastColumn, lastRow, type XlsxSheet } from '../../xlsx';
import { refuseReadOnly, type EditedBook } from './edited-book';
import { pointsPerPixel, sizeColumn, sizeRow } from './line-sizes';
import { Refusal, type RefusalCode } from './refusal';
import {
  addSheet,
  copySheet,
  deleteBlock,
  deleteSheet,
  filterBlock,
  freezePanes,
  insertBlock,
  moveBlock,
  moveSheet,
  refuseProtected,
  renameSheet,
  showSheet,
  sortBlock,
} from './structure';
import type { Origin } from './workbook-event';

/** What became of an act: null when it was done, else why Excel refuses it. */
type Refused = RefusalCode | null;

/**
 * What a person does to the places of cells and sheets: the user at this machine, or a co-author elsewhere. Rows, columns and
 * places are zero-based.
 */
export interface UserActs {
  /** Inserts whole rows before a row. */
  insertRows(sheet: XlsxSheet, row: number, count?: number): Refused;
  deleteRows(sheet: XlsxSheet, row: number, count?: number): Refused;
  /** Inserts whole columns before a column. */
  insertColumns(sheet: XlsxSheet, column: number, count?: number): Refused;
  deleteColumns(sheet: XlsxSheet, column: number, count?: number): Refused;
  insertCells(sheet: XlsxSheet, block: CellBlock, direction: 'down' | 'right'): Refused;
  deleteCells(sheet: XlsxSheet, block: CellBlock, direction: 'up' | 'left'): Refused;
  /** Cuts a block and pastes it from a cell on, of the same sheet or of another. */
  cutAndPaste(sheet: XlsxSheet, block: CellBlock, to: { sheet?: XlsxSheet; row: number; column: number }): Refused;
  /** Sorts the rows of a block (without its header) by one of its columns, counted from its left. */
  sort(sheet: XlsxSheet, block: CellBlock, by: { readonly column: number; readonly descending?: boolean }): Refused;
  /** Filters a block (with its header): only rows whose column shows one of the texts stay; `''` keeps blanks. */
  filter(
    sheet: XlsxSheet,
    block: CellBlock,
    by: { readonly column: number; readonly keep: readonly string[] },
  ): Refused;
  clearFilter(sheet: XlsxSheet): Refused;
  /** Hides rows, or shows them again. */
  hideRows(sheet: XlsxSheet, row: number, count: number, hidden: boolean): Refused;
  hideColumns(sheet: XlsxSheet, column: number, count: number, hidden: boolean): Refused;
  /** Drags the edge of a row or column: pixels at 96 dpi. */
  resizeRow(sheet: XlsxSheet, row: number, pixels: number): Refused;
  resizeColumn(sheet: XlsxSheet, column: number, pixels: number): Refused;
  /** Keeps the first rows and columns in view; none of either gives them free. */
  freeze(sheet: XlsxSheet, rows: number, columns: number): Refused;
  addSheet(name?: string): Refused;
  renameSheet(sheet: XlsxSheet, name: string): Refused;
  /** Copies a sheet; the copy stands behind it unless a place is given. */
  copySheet(sheet: XlsxSheet, place?: number): Refused;
  deleteSheet(sheet: XlsxSheet): Refused;
  moveSheet(sheet: XlsxSheet, place: number): Refused;
  showSheet(sheet: XlsxSheet, visibility: XlsxSheet['visibility']): Refused;
  /** F9. */
  calculate(): Refused;
  /** Protects a sheet without a password, or takes such a protection off. */
  protect(sheet: XlsxSheet, on: boolean, allowed?: Parameters<XlsxSheet['setProtected']>[1]): Refused;
}

/** The acts of one person; `announce` tells everybody what happened. */
export function createUserActs(book: EditedBook, origin: Exclude<Origin, 'addIn'>, announce: () => void): UserActs {
  const act = (job: () => void): Refused => {
    try {
      job();
    } catch (problem) {
      if (problem instanceof Refusal) return problem.code;
      throw problem;
    }
    announce();
    return null;
  };
  const rows = (row: number, count: number) => ({ top: row, left: 0, bottom: row + count - 1, right: lastColumn });
  const columns = (column: number, count: number) => ({
    top: 0,
    left: column,
    bottom: lastRow,
    right: column + count - 1,
  });
  return {
    insertRows: (sheet, row, count = 1) => act(() => insertBlock(book, sheet, rows(row, count), 'down', origin)),
    deleteRows: (sheet, row, count = 1) => act(() => deleteBlock(book, sheet, rows(row, count), 'up', origin)),
    insertColumns: (sheet, column, count = 1) =>
      act(() => insertBlock(book, sheet, columns(column, count), 'right', origin)),
    deleteColumns: (sheet, column, count = 1) =>
      act(() => deleteBlock(book, sheet, columns(column, count), 'left', origin)),
    insertCells: (sheet, block, direction) => act(() => insertBlock(book, sheet, block, direction, origin)),
    deleteCells: (sheet, block, direction) => act(() => deleteBlock(book, sheet, block, direction, origin)),
    cutAndPaste: (sheet, block, to) => act(() => moveBlock(book, { sheet, block }, { sheet, ...to }, origin)),
    sort: (sheet, block, { column, descending = false }) =>
      act(() => sortBlock(book, sheet, block, [{ column, ascending: !descending }], origin)),
    filter: (sheet, block, { column, keep }) =>
      act(() => {
        const before = sheet.filter;
        const kept = before !== null && sameBlock(before.block, block) ? before.kept : [];
        filterBlock(book, sheet, { block, kept: new Map([...kept, [column, keep]]) }, origin);
      }),
    clearFilter: (sheet) => act(() => filterBlock(book, sheet, null, origin)),
    hideRows: (sheet, row, count, hidden) =>
      act(() => {
        refuseProtected(book, sheet, 'formatRows');
        for (let at = row; at < row + count; at += 1) sheet.setRowHidden(at, hidden);
        book.report({ kind: 'rowsHidden', sheet, block: rows(row, count), hidden, origin });
      }),
    hideColumns: (sheet, column, count, hidden) =>
      act(() => {
        refuseProtected(book, sheet, 'formatColumns');
        for (let at = column; at < column + count; at += 1) sheet.setColumnHidden(at, hidden);
        book.report({ kind: 'formatChanged', sheet, block: columns(column, count), origin });
      }),
    resizeRow: (sheet, row, pixels) =>
      act(() => {
        refuseProtected(book, sheet, 'formatRows');
        sizeRow(sheet, row, pixels * pointsPerPixel);
        book.report({ kind: 'formatChanged', sheet, block: rows(row, 1), origin });
      }),
    resizeColumn: (sheet, column, pixels) =>
      act(() => {
        refuseProtected(book, sheet, 'formatColumns');
        sizeColumn(sheet, column, pixels * pointsPerPixel);
        book.report({ kind: 'formatChanged', sheet, block: columns(column, 1), origin });
      }),
    freeze: (sheet, frozenRows, frozenColumns) =>
      act(() => freezePanes(book, sheet, { rows: frozenRows, columns: frozenColumns })),
    addSheet: (name) => act(() => void addSheet(book, name, origin)),
    renameSheet: (sheet, name) => act(() => renameSheet(book, sheet, name, origin)),
    copySheet: (sheet, place) =>
      act(() => void copySheet(book, sheet, place ?? book.workbook.sheets.indexOf(sheet) + 1, origin)),
    deleteSheet: (sheet) => act(() => deleteSheet(book, sheet, origin)),
    moveSheet: (sheet, place) => act(() => moveSheet(book, sheet, place, origin)),
    showSheet: (sheet, visibility) => act(() => showSheet(book, sheet, visibility, origin)),
    calculate: () => act(() => book.recalculate(true)),
    protect: (sheet, on, allowed) =>
      act(() => {
        refuseReadOnly(book);
        sheet.setProtected(on, allowed);
        book.report({ kind: 'protectionChanged', sheet, origin });
      }),
  };
}

function sameBlock(one: CellBlock, other: CellBlock): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}
