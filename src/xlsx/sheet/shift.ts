import type { CellBlock } from './address';
import { lastColumn, lastRow } from './address';

/** Cells of one sheet make way for new ones, or close up over deleted ones. Zero-based, both ends included. */
export interface Shift {
  /** Whether cells move down and up (`rows`) or right and left (`columns`). */
  readonly axis: 'rows' | 'columns';
  /** The first line that is inserted, or deleted. */
  readonly at: number;
  /** How many lines: inserted when positive, deleted when negative. Never 0. */
  readonly count: number;
  /** Across the axis, the lines that take part: all of the sheet's when whole rows or columns move. */
  readonly from: number;
  readonly to: number;
}

/** The shift that inserts a block, moving what is there down or right. */
export function insertion(block: CellBlock, direction: 'down' | 'right'): Shift {
  return direction === 'down'
    ? { axis: 'rows', at: block.top, count: block.bottom - block.top + 1, from: block.left, to: block.right }
    : { axis: 'columns', at: block.left, count: block.right - block.left + 1, from: block.top, to: block.bottom };
}

/** The shift that deletes a block, moving what is below or right of it up or left. */
export function deletion(block: CellBlock, direction: 'up' | 'left'): Shift {
  const { count, ...shift } = insertion(block, direction === 'up' ? 'down' : 'right');
  return { ...shift, count: -count };
}

/** Whether whole rows or columns move. */
export function movesWholeLines({ axis, from, to }: Shift): boolean {
  return from === 0 && to === (axis === 'rows' ? lastColumn : lastRow);
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function shiftSpan({ first, last }: Span, { at, count }: Shift, limit: number): Span | null {
  if (count > 0) {
    const moved = { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
    // What would leave the sheet is cut off at its end.
    return moved.first > limit ? null : { first: moved.first, last: Math.min(moved.last, limit) };
  }
  const end = at - count;
  const place = (index: number): number => (index >= end ? index + count : Math.min(index, at));
  const moved = { first: place(first), last: last >= at && last < end ? at - 1 : place(last) };
  return moved.first > moved.last ? null : moved;
}

/**
 * Where a block lies afterwards, as Excel has it: what lies behind moves, what is inserted into grows, what is deleted from
 * shrinks; null when nothing is left of it. A block that only partly takes part (across the axis) stays where it is.
 */
export function shiftBlock(block: CellBlock, shift: Shift): CellBlock | null {
  const { axis, from, to } = shift;
  if (axis === 'rows') {
    // A whole column is a whole column still.
    if (block.top === 0 && block.bottom === lastRow) return block;
    if (block.left < from || block.right > to) return block;
    const rows = shiftSpan({ first: block.top, last: block.bottom }, shift, lastRow);
    return rows === null ? null : { ...block, top: rows.first, bottom: rows.last };
  }
  if (block.left === 0 && block.right === lastColumn) return block;
  if (block.top < from || block.bottom > to) return block;
  const columns = shiftSpan({ first: block.left, last: block.right }, shift, lastColumn);
  return columns === null ? null : { ...block, left: columns.first, right: columns.last };
}

/** Whether some cells of a block move or are deleted, and others not: what must stay together would be torn. */
export function tears(block: CellBlock, shift: Shift): boolean {
  const { at, count } = shift;
  const { near, far, acrossAll, acrossNone } = alongShift(block, shift);
  if (far < at || acrossNone) return false;
  if (!acrossAll) return true;
  if (count > 0) return near < at;
  const deletedEnd = at - count - 1;
  return near < at || (near <= deletedEnd && far > deletedEnd);
}

/** A block as a shift sees it: its ends along the axis, and whether all or none of it takes part across. */
function alongShift(
  { top, left, bottom, right }: CellBlock,
  { axis, from, to }: Shift,
): { readonly near: number; readonly far: number; readonly acrossAll: boolean; readonly acrossNone: boolean } {
  const [near, far, first, last] = axis === 'rows' ? [top, bottom, left, right] : [left, right, top, bottom];
  return { near, far, acrossAll: first >= from && last <= to, acrossNone: first > to || last < from };
}
