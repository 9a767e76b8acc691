// What a laid-out sheet says about blocks of its cells: what of them is shown, filled, to be filled or to be drawn again.
import { type CellBlock, type CellPosition, lastColumn, lastRow } from '../xlsx';
import { sameAxis } from './axis';
import type { Selection } from './selection';
import type { SheetLayout } from './sheet-layout';

/** What reaches over all that is shown of a row or column is the whole of it. */
export function wholeLinesOf({ rows, columns }: SheetLayout, block: CellBlock): CellBlock {
  const isWholeRow = block.left === 0 && block.right === columns - 1;
  const isWholeColumn = block.top === 0 && block.bottom === rows - 1;
  return {
    ...block,
    ...(isWholeRow ? { right: lastColumn } : {}),
    ...(isWholeColumn ? { bottom: lastRow } : {}),
  };
}

/** The part of a block that the grid shows. */
export function within({ rows, columns }: SheetLayout, block: CellBlock): CellBlock {
  return {
    top: Math.min(block.top, rows - 1),
    left: Math.min(block.left, columns - 1),
    bottom: Math.min(block.bottom, rows - 1),
    right: Math.min(block.right, columns - 1),
  };
}

export function sameBlock(one: CellBlock, other: CellBlock): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

/** The layout from before when everything lies where it lay, so that what follows it need not be drawn again. */
export function keptLayout(before: SheetLayout, now: SheetLayout): SheetLayout {
  const same =
    before.sheet === now.sheet &&
    before.complete === now.complete &&
    before.last.row === now.last.row &&
    before.last.column === now.last.column &&
    before.areas === now.areas &&
    sameAxis(before.rowAxis, now.rowAxis) &&
    sameAxis(before.columnAxis, now.columnAxis);
  return same ? before : now;
}

/** Rows that changed, and those that share a merged area with them, are drawn again. */
export function raised(
  revisions: ReadonlyMap<number, number>,
  { merged, rows }: SheetLayout,
  blocks: readonly CellBlock[],
): ReadonlyMap<number, number> {
  if (blocks.length === 0) return revisions;
  const now = new Map(revisions);
  for (const block of blocks) {
    const { top, bottom } = merged.grow({ ...block, bottom: Math.min(block.bottom, rows - 1) });
    // The line under the row above may be this row's.
    for (let row = Math.max(0, top - 1); row <= bottom; row++) now.set(row, (now.get(row) ?? 0) + 1);
  }
  return now;
}

export function filledCells(layout: SheetLayout, block: CellBlock): readonly CellPosition[] {
  const cells: CellPosition[] = [];
  for (let row = block.top; row <= Math.min(block.bottom, layout.last.row); row++) {
    for (let column = block.left; column <= Math.min(block.right, layout.last.column); column++) {
      if (!layout.isBlank(row, column)) cells.push({ row, column });
    }
  }
  return cells;
}

/** Which cells a pasted block goes into: one text into every selected cell, else from the active cell on. */
export function cellsToFill(
  layout: SheetLayout,
  { active, block }: Selection,
  rows: readonly (readonly string[])[],
): readonly (CellPosition & { readonly text: string })[] {
  const writes: (CellPosition & { readonly text: string })[] = [];
  const add = (row: number, column: number, text: string) => {
    if (row < layout.rows && column < layout.columns && !layout.merged.isCovered(row, column)) {
      writes.push({ row, column, text });
    }
  };
  const [single] = rows.flat();
  if (single !== undefined && rows.flat().length === 1) {
    for (let row = block.top; row <= Math.min(block.bottom, layout.rows - 1); row++) {
      for (let column = block.left; column <= block.right; column++) add(row, column, single);
    }
    return writes;
  }
  rows.forEach((cells, down) => {
    cells.forEach((text, along) => add(active.row + down, active.column + along, text));
  });
  return writes;
}
