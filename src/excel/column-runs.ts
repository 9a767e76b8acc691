import type { CellPlace } from '../core/apply/place';
import { blockAddress, parseCellAddress } from '../core/sheet/address';

/** Cells of one column that lie directly below each other, top to bottom. */
export interface ColumnRun<T> {
  readonly sheetId: string;
  /** Local A1 address of the run. */
  readonly address: string;
  readonly cells: readonly T[];
}

/**
 * Gathers cells into runs, so that a table takes a few block operations instead of one for each cell. A run never spans a
 * cell that is not in the list: what lies between is neither read nor written. Throws when a cell is no A1 address.
 */
export function columnRuns<T extends CellPlace>(cells: readonly T[]): readonly ColumnRun<T>[] {
  const placed = cells.map((cell) => {
    const position = parseCellAddress(cell.cell);
    if (position === null) throw new Error(`not a cell address: ${cell.cell}`);
    return { cell, sheetId: cell.sheet.id, ...position };
  });
  placed.sort((a, b) =>
    a.sheetId === b.sheetId ? a.column - b.column || a.row - b.row : a.sheetId < b.sheetId ? -1 : 1,
  );
  const runs: (typeof placed)[] = [];
  let last: (typeof placed)[number] | undefined;
  for (const one of placed) {
    const continues = last?.sheetId === one.sheetId && last.column === one.column && last.row + 1 === one.row;
    if (continues) runs.at(-1)?.push(one);
    else runs.push([one]);
    last = one;
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const { row, column, sheetId } = first;
    return {
      sheetId,
      address: blockAddress({ top: row, left: column, bottom: row + run.length - 1, right: column }),
      cells: run.map(({ cell }) => cell),
    };
  });
}
