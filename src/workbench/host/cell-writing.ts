import type { CellBlock, CellStyleChange, XlsxSheet } from '../../xlsx';
import { readEntry } from '../../grid/editing/cell-entry';
import { refuseReadOnly } from '../../grid/editing/edited-book';
import { columnCount, isEntireColumn, isEntireRow, rowCount } from '../../grid/editing/range-address';
import { Refusal } from '../../grid/editing/refusal';
import { refuseProtected } from '../../grid/editing/structure';
import { type CellEntry, isPartOfArray, writeEntries } from '../../grid/editing/typing';
import type { ExcelModel } from './model';

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

function refusePartOfArray(sheet: XlsxSheet, cells: readonly Pick<CellEntry, 'row' | 'column'>[]): void {
  if (cells.some(({ row, column }) => isPartOfArray(sheet, row, column))) {
    throw new Refusal('InvalidOperation', 'part of an array');
  }
}
