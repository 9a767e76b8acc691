import { blockAddress, cellAddress, parseBlockAddress, lastColumn, lastRow } from './address';
import type { CellBlock } from './address';
import { arrayBlock, cellFormula, ensureCell, ensureRow, findCell, styleIndex, type Grid, type GridRow } from './grid';
import { movesWholeLines, shiftBlock, type Shift } from './shift';
import type { XmlElement } from '../xml/xml-tree';
import { childElement, insertChild, removeChild, replaceChildren, setAttribute } from '../xml/xml-tree';
import { escapeText } from '../xml/xml-text';

/** Writes every shared formula out in its own cell: their relative references part when cells move. */
export function releaseSharedFormulas(grid: Grid): void {
  if (grid.shared.size === 0) return;
  for (const [row, { cells }] of grid.rows) {
    for (const [column, cell] of cells) {
      const formula = childElement(cell, 'f');
      if (formula?.attributes['t'] !== 'shared') continue;
      const own = cellFormula(grid, cell, row, column);
      for (const name of ['t', 'si', 'ref']) setAttribute(formula, name, null);
      if (own === null) continue;
      writeFormulaText(formula, own.slice(1));
    }
  }
  grid.shared.clear();
}

/** Writes a formula's text (without `=`), and nothing else of it. */
export function writeFormulaText(formula: XmlElement, text: string): void {
  replaceChildren(formula, [escapeText(text)]);
  formula.text = text;
}

/** The array formulas of a sheet that fill more than one cell. */
export function arrayBlocks({ rows }: Grid): readonly CellBlock[] {
  const blocks: CellBlock[] = [];
  for (const { cells } of rows.values()) {
    for (const cell of cells.values()) {
      const block = arrayBlock(cell);
      if (block !== null && (block.top !== block.bottom || block.left !== block.right)) blocks.push(block);
    }
  }
  return blocks;
}

/** Whether the insertion would push a cell that says something off the end of the sheet. */
export function pushesOffSheet({ rows }: Grid, { axis, count, from, to }: Shift): boolean {
  if (count < 0) return false;
  for (const [row, { cells }] of rows) {
    for (const [column, cell] of cells) {
      const [along, across] = axis === 'rows' ? [row, column] : [column, row];
      const end = axis === 'rows' ? lastRow : lastColumn;
      if (along > end - count && across >= from && across <= to && holdsContent(cell)) return true;
    }
  }
  return false;
}

/** Whether a cell holds a value or a formula, not only a format. */
function holdsContent(cell: XmlElement): boolean {
  return ['v', 'f', 'is'].some((local) => childElement(cell, local) !== null);
}

/** Moves, deletes and makes room for cells; new ones look as those before them do. Shared formulas must be released. */
export function shiftCells(grid: Grid, shift: Shift): void {
  if (shift.axis === 'rows' && movesWholeLines(shift)) shiftRows(grid, shift);
  else shiftParts(grid, shift);
  for (const { cells } of grid.rows.values()) for (const cell of cells.values()) shiftArray(cell, shift);
  if (shift.count > 0) formatInserted(grid, shift);
}

function shiftArray(cell: XmlElement, shift: Shift): void {
  const formula = childElement(cell, 'f');
  const block = formula?.attributes['ref'] === undefined ? null : parseBlockAddress(formula.attributes['ref']);
  if (formula === null || block === null) return;
  const now = shiftBlock(block, shift);
  if (now !== null) setAttribute(formula, 'ref', blockAddress(now));
}

/** Whole rows keep their elements, with height, format and what hides them. */
function shiftRows(grid: Grid, { at, count }: Shift): void {
  const kept: (readonly [number, GridRow])[] = [];
  for (const [row, line] of grid.rows) {
    if (row < at) kept.push([row, line]);
    else if (row < at - count || row + count > lastRow) removeChild(grid.sheetData, line.element);
    else kept.push([row + count, line]);
  }
  grid.rows.clear();
  for (const [row, line] of kept) {
    grid.rows.set(row, line);
    if (row >= at) addressCells(row, line);
  }
}

function addressCells(row: number, { element, cells }: GridRow): void {
  setAttribute(element, 'r', String(row + 1));
  for (const [column, cell] of cells) setAttribute(cell, 'r', cellAddress(row, column));
}

/** Cells leave their rows and are put into others, or elsewhere in their own. */
function shiftParts(grid: Grid, { axis, at, count, from, to }: Shift): void {
  const moving: { readonly cell: XmlElement; readonly row: number; readonly column: number }[] = [];
  for (const [row, { element, cells }] of grid.rows) {
    for (const [column, cell] of [...cells]) {
      const [along, across] = axis === 'rows' ? [row, column] : [column, row];
      if (along < at || across < from || across > to) continue;
      removeChild(element, cell);
      cells.delete(column);
      const now = along + count;
      const isDeleted = count < 0 && along < at - count;
      if (isDeleted || now > (axis === 'rows' ? lastRow : lastColumn)) continue;
      moving.push(axis === 'rows' ? { cell, row: now, column } : { cell, row, column: now });
    }
  }
  for (const { cell, row, column } of moving) placeCell(grid, cell, row, column);
}

/** Puts a cell's element at a place where there is none. */
export function placeCell(grid: Grid, cell: XmlElement, row: number, column: number): void {
  const { element, cells } = ensureRow(grid, row);
  let next: number | null = null;
  for (const other of cells.keys()) if (other > column && (next === null || other < next)) next = other;
  setAttribute(cell, 'r', cellAddress(row, column));
  setAttribute(element, 'spans', null);
  insertChild(element, cell, next === null ? null : (cells.get(next) ?? null));
  cells.set(column, cell);
}

/** Excel's default (`xlFormatFromLeftOrAbove`): new cells look as the line before them does. */
function formatInserted(grid: Grid, shift: Shift): void {
  const { axis, at, count, from, to } = shift;
  if (at === 0) return;
  if (axis === 'rows') {
    const before = grid.rows.get(at - 1);
    if (before === undefined) return;
    for (let row = at; row < at + count; row += 1) {
      if (movesWholeLines(shift)) copyRowFormat(before, ensureRow(grid, row));
      for (const [column, cell] of before.cells) {
        if (column >= from && column <= to && styleIndex(cell) !== 0) ensureCell(grid, row, column, styleIndex(cell));
      }
    }
    return;
  }
  for (const row of [...grid.rows.keys()]) {
    const before = row >= from && row <= to ? findCell(grid, row, at - 1) : null;
    if (before === null || styleIndex(before) === 0) continue;
    for (let column = at; column < at + count; column += 1) ensureCell(grid, row, column, styleIndex(before));
  }
}

function copyRowFormat(before: GridRow, made: GridRow): void {
  for (const name of ['s', 'customFormat', 'ht', 'customHeight']) {
    const given = before.element.attributes[name];
    if (given !== undefined) setAttribute(made.element, name, given);
  }
}
