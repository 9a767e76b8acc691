import type { CellBlock, CellPosition } from './address';
import { cellAddress } from './address';
import { type Cell } from './cell';
import { cellFormula } from './grid';
import { readMerges, writeMerge, writeUnmerge } from './layout';
import { restateDimension } from './shift-beside';
import { arrayBlocks, placeCell, takeOut } from './shift-cells';
import { releaseSharedFormulas, writeFormulaText } from './write-cell';
import { shiftFormula } from '../formula/formula-shift';
import { mapReferences, type Place } from '../formula/map-references';
import { rewriteFormulas } from '../formula/rewrite-formulas';
import type { CellShiftOutcome } from '../workbook';
import type { Worksheet } from './worksheet';
import { noteEdit } from './worksheet';

interface DetachedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

function holds(outer: CellBlock, inner: CellBlock): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

function meets(one: CellBlock, other: CellBlock): boolean {
  return one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;
}

/** Where a block lies when its first cell is put at a place. */
function blockAt({ top, left, bottom, right }: CellBlock, { row, column }: CellPosition): CellBlock {
  return { top: row, left: column, bottom: row + bottom - top, right: column + right - left };
}

/**
 * Cuts cells and pastes them: contents, formats, merged areas and notes move, what stood there is gone; who read a moved cell
 * reads it where it is now, who read one that was overwritten reads `#REF!`. Rules of conditional formats and validations
 * stay where they are.
 */
export function moveCells(from: Worksheet, block: CellBlock, to: Worksheet, at: CellPosition): CellShiftOutcome {
  const target = blockAt(block, at);
  const torn = (worksheet: Worksheet, area: CellBlock, blocks: readonly CellBlock[]): boolean =>
    blocks.some((one) => meets(one, area) && !holds(area, one) && !(worksheet === from && holds(block, one)));
  if (torn(from, block, arrayBlocks(from.grid)) || torn(to, target, arrayBlocks(to.grid))) return 'tearsArray';
  const merges = readMerges(from.document.root).filter((one) => holds(block, one));
  if (torn(from, block, readMerges(from.document.root)) || torn(to, target, readMerges(to.document.root))) {
    return 'tearsMerge';
  }
  for (const { grid } of from.book.worksheets) releaseSharedFormulas(grid);
  const cells = detach(from, block);
  const notes = [...from.sheet.notes].filter(([address]) => inside(block, address));
  if (merges.length > 0) writeUnmerge(from.document.root, block);
  detach(to, target);
  writeUnmerge(to.document.root, target);
  rewriteReaders(from, block, to, target, cells);
  for (const { cell, row, column } of cells) {
    const place = { row: row - block.top + target.top, column: column - block.left + target.left };
    noteEdit(to, place.row, place.column);
    placeCell(to.grid, cell, place.row, place.column);
  }
  for (const one of merges) {
    writeMerge(to.document.root, blockAt(one, moved({ row: one.top, column: one.left }, block, target)));
  }
  moveNotes(from, to, notes, block, target);
  for (const { document, sheet } of new Set([from, to])) restateDimension(document.root, sheet.usedBlock(false));
  from.book.formulasChanged = true;
  return 'done';
}

function moved({ row, column }: CellPosition, block: CellBlock, target: CellBlock): CellPosition {
  return { row: row - block.top + target.top, column: column - block.left + target.left };
}

function inside(block: CellBlock, address: string): boolean {
  const place = /^([A-Z]+)(\d+)$/.exec(address);
  if (place === null) return false;
  for (let column = block.left; column <= block.right; column += 1) {
    const row = Number(place[2]) - 1;
    if (row >= block.top && row <= block.bottom && cellAddress(row, column) === address) return true;
  }
  return false;
}

/** Takes the cells of a block out of their sheet; what read them is calculated anew. */
function detach(worksheet: Worksheet, block: CellBlock): readonly DetachedCell[] {
  const taken: DetachedCell[] = [];
  for (const [row, { cells }] of worksheet.grid.rows) {
    if (row < block.top || row > block.bottom) continue;
    for (const [column, cell] of [...cells]) {
      if (column < block.left || column > block.right) continue;
      noteEdit(worksheet, row, column);
      takeOut(cell);
      cells.delete(column);
      taken.push({ cell, row, column });
    }
  }
  return taken;
}

function rewriteReaders(
  from: Worksheet,
  block: CellBlock,
  to: Worksheet,
  target: CellBlock,
  cells: readonly DetachedCell[],
): void {
  const names = { from: from.sheet.name.toLowerCase(), to: to.sheet.name.toLowerCase() };
  const map = (place: Place): Place | null => {
    const sheet = place.sheet.toLowerCase();
    if (sheet === names.from && holds(block, place.block)) {
      const start = moved({ row: place.block.top, column: place.block.left }, block, target);
      return { sheet: to.sheet.name, block: blockAt(place.block, start) };
    }
    return sheet === names.to && holds(target, place.block) ? null : place;
  };
  for (const { cell } of cells) {
    const text = cell.formula?.text ?? '';
    if (text === '') continue;
    const now = mapReferences(text, from.sheet.name, map, to.sheet.name);
    if (now !== text) writeFormulaText(cell, now);
  }
  rewriteFormulas(from.book, {
    rewrite: (formula, home) => mapReferences(formula, home, map),
    mayConcern: (text) => [names.from, names.to].some((name) => text.toLowerCase().includes(name)),
  });
}

function moveNotes(
  from: Worksheet,
  to: Worksheet,
  notes: readonly (readonly [string, { readonly author: string; readonly text: string }])[],
  block: CellBlock,
  target: CellBlock,
): void {
  eachCell(target, (row, column) => {
    if (to.sheet.notes.has(cellAddress(row, column))) to.sheet.setNote(row, column, null);
  });
  const byAddress = new Map(notes);
  eachCell(block, (row, column) => {
    const note = byAddress.get(cellAddress(row, column));
    if (note === undefined) return;
    if (from.sheet.notes.has(cellAddress(row, column)) && !(from === to && overlaps(target, row, column))) {
      from.sheet.setNote(row, column, null);
    }
    const place = moved({ row, column }, block, target);
    to.sheet.setNote(place.row, place.column, note);
  });
}

function overlaps(block: CellBlock, row: number, column: number): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}

function eachCell(block: CellBlock, visit: (row: number, column: number) => void): void {
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) visit(row, column);
  }
}

/**
 * Puts the rows of a block into another order: `order[0]` is the place (counted from the block's top) of the row that comes
 * first. Contents and formats move; formulas read as copied ones do; who read the cells goes on reading the same places.
 */
export function reorderRows(worksheet: Worksheet, block: CellBlock, order: readonly number[]): CellShiftOutcome {
  const { grid, document, book } = worksheet;
  if (arrayBlocks(grid).some((one) => meets(one, block))) return 'tearsArray';
  if (readMerges(document.root).some((one) => meets(one, block))) return 'tearsMerge';
  releaseSharedFormulas(grid);
  const cells = detach(worksheet, block);
  const placeNow = new Map(order.map((source, place) => [block.top + source, block.top + place]));
  for (const { cell, row, column } of cells) {
    const now = placeNow.get(row) ?? row;
    noteEdit(worksheet, now, column);
    placeCell(grid, cell, now, column);
    const text = cellFormula(grid, cell, now, column);
    if (text !== null && now !== row) writeFormulaText(cell, shiftFormula(text.slice(1), now - row, 0));
  }
  book.formulasChanged = true;
  return 'done';
}
