import type { SheetArray, WriteObstacle } from '../workbook';
import type { CellBlock, CellPosition } from './address';
import { parseBlockAddress } from './address';
import { arrayBlock } from './cell';
import { readTables } from './tables';
import type { Worksheet } from './worksheet';

/** Cells that Excel does not let anyone write to one by one. */
export interface BoundBlock {
  readonly block: CellBlock;
  readonly obstacle: WriteObstacle;
  /** The cell that may be written all the same: a formula that spills goes with all that it filled. */
  readonly free: CellPosition | null;
}

function isOneCell({ top, left, bottom, right }: CellBlock): boolean {
  return top === bottom && left === right;
}

/** The blocks of a worksheet whose cells belong together: arrays, spilled formulas, data tables, headers of tables. */
export function boundBlocks({ book, part, grid }: Worksheet): readonly BoundBlock[] {
  const found: BoundBlock[] = [];
  for (const [row, { cells }] of grid.rows) {
    for (const [column, cell] of cells) {
      const { formula } = cell;
      if (formula === null) continue;
      const array = arrayBlock(cell);
      const isSpilled = cell.isDynamic;
      // One that had to make way fills no other cell.
      const madeWay = isSpilled && book.computed.get(cell)?.value === spillError;
      if (array !== null && !isOneCell(array) && !madeWay) {
        found.push(
          isSpilled
            ? { block: array, obstacle: 'spilledCell', free: { row, column } }
            : { block: array, obstacle: 'arrayFormula', free: null },
        );
      }
      const table = formula.attributes['t'] === 'dataTable' ? parseBlockAddress(formula.attributes['ref'] ?? '') : null;
      if (table !== null) found.push({ block: table, obstacle: 'dataTable', free: null });
    }
  }
  for (const { block, hasHeader } of readTables(book.container, part)) {
    if (hasHeader) found.push({ block: { ...block, bottom: block.top }, obstacle: 'tableHeader', free: null });
  }
  return found;
}

/** What a dynamic array shows when something stands in its way. */
export const spillError = '#SPILL!';

/** The array formulas among the blocks. */
export function arraysAmong(blocks: readonly BoundBlock[]): readonly SheetArray[] {
  return blocks.flatMap(({ block, obstacle }) =>
    obstacle === 'arrayFormula' || obstacle === 'spilledCell' ? [{ block, spills: obstacle === 'spilledCell' }] : [],
  );
}

/** The block that a cell is bound into. */
export function boundAt(blocks: readonly BoundBlock[], row: number, column: number): BoundBlock | null {
  const found = blocks.find(
    ({ block }) => block.top <= row && row <= block.bottom && block.left <= column && column <= block.right,
  );
  return found ?? null;
}
