import type { CellBlock, CellPosition } from '../xlsx';
import { blockAround, type MergedAreas } from './merged-areas';

/**
 * What is selected: typing goes to `active`; Shift moves `far`, the corner opposite of the active cell.
 * `block` is what is framed: both corners, grown so that it cuts no merged area.
 */
export interface Selection {
  readonly active: CellPosition;
  readonly far: CellPosition;
  readonly block: CellBlock;
}

/** What navigation has to know of a sheet. */
export interface Terrain {
  readonly rows: number;
  readonly columns: number;
  readonly merged: MergedAreas;
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
  isBlank(row: number, column: number): boolean;
  /** The last cell with content. */
  readonly last: CellPosition;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const alone = ({ row, column }: CellPosition): CellBlock => ({ top: row, left: column, bottom: row, right: column });

/** Selects one cell: the whole merged area when it lies in one. */
export function selectCell(merged: MergedAreas, position: CellPosition): Selection {
  const block = merged.areaOf(position);
  const active = { row: block.top, column: block.left };
  return { active, far: active, block };
}

/** Selects a block; the active cell is its top-left one. */
export function selectBlock(merged: MergedAreas, wanted: CellBlock): Selection {
  const block = merged.grow(wanted);
  const { row, column } = { row: block.top, column: block.left };
  return { active: { row, column }, far: { row: block.bottom, column: block.right }, block };
}

/** Grows a selection to whole rows (Shift+Space) or whole columns (Ctrl+Space); the active cell stays. */
export function wholeLines(terrain: Terrain, { active, block }: Selection, lines: 'rows' | 'columns'): Selection {
  const whole =
    lines === 'rows'
      ? { ...block, left: 0, right: terrain.columns - 1 }
      : { ...block, top: 0, bottom: terrain.rows - 1 };
  return { active, far: { row: whole.bottom, column: whole.right }, block: whole };
}

/** Keeps the active cell and moves the opposite corner. */
export function extendTo(merged: MergedAreas, selection: Selection, far: CellPosition): Selection {
  const block = merged.grow(blockAround(merged.areaOf(selection.active), alone(far)));
  return { active: selection.active, far, block };
}

const step = (direction: Direction) => (direction === 'up' || direction === 'left' ? -1 : 1);
const vertical = (direction: Direction) => direction === 'up' || direction === 'down';

function seen(terrain: Terrain, position: CellPosition): boolean {
  return !terrain.rowHidden(position.row) && !terrain.columnHidden(position.column);
}

function inside(terrain: Terrain, { row, column }: CellPosition): boolean {
  return row >= 0 && column >= 0 && row < terrain.rows && column < terrain.columns;
}

/** The next visible cell in a direction, past the merged area that it starts in; the cell itself at the sheet's edge. */
function neighbour(terrain: Terrain, from: CellPosition, direction: Direction): CellPosition {
  const area = terrain.merged.areaOf(from);
  let { row, column } = from;
  if (direction === 'up') row = area.top;
  if (direction === 'down') row = area.bottom;
  if (direction === 'left') column = area.left;
  if (direction === 'right') column = area.right;
  for (;;) {
    if (vertical(direction)) row += step(direction);
    else column += step(direction);
    const next = { row, column };
    if (!inside(terrain, next)) return from;
    if (seen(terrain, next)) return next;
  }
}

/** Where Ctrl+arrow goes: the end of the filled run, or the next filled cell, or the sheet's edge. */
export function runEnd(terrain: Terrain, from: CellPosition, direction: Direction): CellPosition {
  const filled = ({ row, column }: CellPosition) => {
    const { top, left } = terrain.merged.areaOf({ row, column });
    return !terrain.isBlank(top, left);
  };
  let here = from;
  let next = neighbour(terrain, here, direction);
  const leaving = !filled(here) || !filled(next);
  while (next !== here) {
    if (leaving ? filled(next) : !filled(next)) return leaving ? next : here;
    here = next;
    next = neighbour(terrain, here, direction);
  }
  return here;
}

/** Where a key press leads, given as the place of the far corner (which is the active cell unless Shift is held). */
export function keyTarget(
  terrain: Terrain,
  selection: Selection,
  key: { readonly name: string; readonly jump: boolean; readonly extend: boolean },
  pageRows: number,
): CellPosition | null {
  const from = key.extend ? selection.far : selection.active;
  switch (key.name) {
    case 'ArrowUp':
    case 'ArrowDown':
    case 'ArrowLeft':
    case 'ArrowRight': {
      const direction = key.name.slice('Arrow'.length).toLowerCase() as Direction;
      return (key.jump ? runEnd : neighbour)(terrain, from, direction);
    }
    case 'Home':
      return key.jump ? { row: 0, column: 0 } : { row: from.row, column: 0 };
    case 'End':
      return key.jump ? terrain.last : { row: from.row, column: Math.max(from.column, terrain.last.column) };
    case 'PageUp':
    case 'PageDown': {
      const direction = key.name === 'PageUp' ? 'up' : 'down';
      let at = from;
      for (let moved = 0; moved < pageRows; moved++) at = neighbour(terrain, at, direction);
      return at;
    }
    default:
      return null;
  }
}

/**
 * Enter and Tab: within a selection of several cells the active cell goes round in it, else the selection moves on.
 */
export function advance(terrain: Terrain, selection: Selection, direction: Direction): Selection {
  const { block, active } = selection;
  const area = terrain.merged.areaOf(active);
  const single =
    area.bottom >= block.bottom && area.right >= block.right && area.top <= block.top && area.left <= block.left;
  if (single) return selectCell(terrain.merged, neighbour(terrain, active, direction));
  const cells = topLefts(terrain, block, vertical(direction));
  const at = cells.findIndex(({ row, column }) => row === active.row && column === active.column);
  const next = cells[(at + step(direction) + cells.length) % cells.length];
  return next === undefined ? selection : { ...selection, active: next };
}

/** The cells of a block that can hold something, row by row or column by column. */
function topLefts(terrain: Terrain, block: CellBlock, byColumn: boolean): readonly CellPosition[] {
  const cells: CellPosition[] = [];
  const add = (row: number, column: number) => {
    if (!terrain.merged.isCovered(row, column) && seen(terrain, { row, column })) cells.push({ row, column });
  };
  if (byColumn) {
    for (let column = block.left; column <= block.right; column++) {
      for (let row = block.top; row <= block.bottom; row++) add(row, column);
    }
    return cells;
  }
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) add(row, column);
  }
  return cells;
}
