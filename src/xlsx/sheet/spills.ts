import type { CellBlock } from './address';
import { spillError } from './bound-cells';
import type { CellValue } from './cell-value';
import type { Cell } from './cell';
import { ensureCell, findCell } from './grid';
import type { Worksheet } from './worksheet';
import { noteEdit } from './worksheet';
import { dropResult, writeConstant, writeResult } from './write-cell';

/** A dynamic array whose cells are not free: what it would show, for when they are. */
interface BlockedSpill {
  readonly anchor: Cell;
  readonly block: CellBlock;
  readonly values: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[];
}

/** What becomes of dynamic arrays when somebody writes where they spilled, as Excel has it. */
export interface Spills {
  /** A content is about to be put into a block: its formula shows `#SPILL!` instead, and the other cells nothing. */
  readonly pushAside: (block: CellBlock) => void;
  /** Cells were cleared: arrays that nothing stands in the way of any more spill again. True when one did. */
  readonly comeBack: () => boolean;
}

function eachCell(block: CellBlock, visit: (row: number, column: number, isAnchor: boolean) => void): void {
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) {
      visit(row, column, row === block.top && column === block.left);
    }
  }
}

/** Keeps the arrays of a worksheet that had to make way. */
export function createSpills(worksheet: Worksheet): Spills {
  const { grid, book } = worksheet;
  let blocked: readonly BlockedSpill[] = [];

  const isFree = ({ anchor, block }: BlockedSpill): boolean => {
    let free = book.computed.get(anchor)?.value === spillError;
    eachCell(block, (row, column, isAnchor) => {
      if (!isAnchor && (findCell(grid, row, column)?.value ?? '') !== '') free = false;
    });
    return free;
  };

  const release = ({ anchor, block, values }: BlockedSpill): void => {
    book.computed.delete(anchor);
    for (const { row, column, value } of values) {
      noteEdit(worksheet, row, column);
      if (row === block.top && column === block.left) writeResult(anchor, value, false);
      else writeConstant(grid, ensureCell(grid, row, column, 0), value);
    }
  };

  return {
    pushAside(block) {
      const anchor = findCell(grid, block.top, block.left);
      if (anchor === null) return;
      const values: { row: number; column: number; value: CellValue }[] = [];
      eachCell(block, (row, column, isAnchor) => {
        const cell = findCell(grid, row, column);
        noteEdit(worksheet, row, column);
        values.push({ row, column, value: cell?.value ?? '' });
        if (cell !== null && !isAnchor) writeConstant(grid, cell, '');
      });
      // Without a stored result Excel works it out again when it opens the file.
      dropResult(anchor);
      book.computed.set(anchor, { value: spillError, isError: true });
      blocked = [...blocked, { anchor, block, values }];
    },
    comeBack() {
      const free = blocked.filter(isFree);
      blocked = blocked.filter((spill) => !free.includes(spill));
      for (const spill of free) release(spill);
      return free.length > 0;
    },
  };
}
