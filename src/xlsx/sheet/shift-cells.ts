import { blockAddress, cellAddress, parseBlockAddress, lastColumn, lastRow } from './address';
import type { CellBlock } from './address';
import { arrayBlock, type Cell, type CellLine, elementOf, openLine } from './cell';
import { ensureCell, ensureRow, findCell, type Grid } from './grid';
import { movesWholeLines, shiftBlock, type Shift } from './shift';
import { insertChild, removeChild, setAttribute } from '../xml/xml-tree';
import { writeFormulaBlock } from './write-cell';

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
      if (along > end - count && across >= from && across <= to && cell.hasContent) return true;
    }
  }
  return false;
}

/** Moves, deletes and makes room for cells; new ones look as those before them do. Shared formulas must be released. */
export function shiftCells(grid: Grid, shift: Shift): void {
  if (shift.axis === 'rows' && movesWholeLines(shift)) shiftRows(grid, shift);
  else shiftParts(grid, shift);
  for (const { cells } of grid.rows.values()) for (const cell of cells.values()) shiftArray(cell, shift);
  if (shift.count > 0) formatInserted(grid, shift);
}

function shiftArray(cell: Cell, shift: Shift): void {
  const ref = cell.formula?.attributes['ref'];
  const block = ref === undefined ? null : parseBlockAddress(ref);
  const now = block === null ? null : shiftBlock(block, shift);
  if (now !== null) writeFormulaBlock(cell, blockAddress(now));
}

/** Whole rows keep their elements, with height, format and what hides them. */
function shiftRows(grid: Grid, { at, count }: Shift): void {
  const kept: (readonly [number, CellLine])[] = [];
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

function addressCells(row: number, { element, cells }: CellLine): void {
  setAttribute(element, 'r', String(row + 1));
  for (const [column, cell] of cells) setAttribute(elementOf(cell), 'r', cellAddress(row, column));
}

/** Cells leave their rows and are put into others, or elsewhere in their own. */
function shiftParts(grid: Grid, { axis, at, count, from, to }: Shift): void {
  const moving: { readonly cell: Cell; readonly row: number; readonly column: number }[] = [];
  for (const [row, { cells }] of grid.rows) {
    for (const [column, cell] of [...cells]) {
      const [along, across] = axis === 'rows' ? [row, column] : [column, row];
      if (along < at || across < from || across > to) continue;
      takeOut(cell);
      cells.delete(column);
      const now = along + count;
      const isDeleted = count < 0 && along < at - count;
      if (isDeleted || now > (axis === 'rows' ? lastRow : lastColumn)) continue;
      moving.push(axis === 'rows' ? { cell, row: now, column } : { cell, row, column: now });
    }
  }
  for (const { cell, row, column } of moving) placeCell(grid, cell, row, column);
}

/** Takes a cell's element out of its row. */
export function takeOut(cell: Cell): void {
  removeChild(cell.line.element, elementOf(cell));
}

/** Puts a cell that was taken out at a place where there is none. */
export function placeCell(grid: Grid, cell: Cell, row: number, column: number): void {
  const line = ensureRow(grid, row);
  const { cells } = line;
  openLine(line);
  let next: number | null = null;
  for (const other of cells.keys()) if (other > column && (next === null || other < next)) next = other;
  const element = elementOf(cell);
  setAttribute(element, 'r', cellAddress(row, column));
  setAttribute(line.element, 'spans', null);
  const follower = next === null ? undefined : cells.get(next);
  insertChild(line.element, element, follower === undefined ? null : elementOf(follower));
  cell.line = line;
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
        if (column >= from && column <= to && cell.style !== 0) ensureCell(grid, row, column, cell.style);
      }
    }
    return;
  }
  for (const row of [...grid.rows.keys()]) {
    const before = row >= from && row <= to ? findCell(grid, row, at - 1) : null;
    if (before === null || before.style === 0) continue;
    for (let column = at; column < at + count; column += 1) ensureCell(grid, row, column, before.style);
  }
}

function copyRowFormat(before: CellLine, made: CellLine): void {
  for (const name of ['s', 'customFormat', 'ht', 'customHeight']) {
    const given = before.element.attributes[name];
    if (given !== undefined) setAttribute(made.element, name, given);
  }
}
