import { blockAddress, parseCellAddress } from '../core/sheet/address';

/** Cells of one column that lie directly below each other, top to bottom. */
export interface ColumnRun<T> {
  readonly sheetId: string;
  /** Local A1 address of the run. */
  readonly address: string;
  readonly cells: readonly T[];
}

/** A cell of a sheet, by the sheet's id and the local A1 address. */
export interface PlacedCell {
  readonly sheetId: string;
  readonly cell: string;
}

/**
 * Gathers cells into runs, so that a table takes a few block operations instead of one for each cell. A run never spans a
 * cell that is not in the list: what lies between is neither read nor written. Throws when a cell is no A1 address.
 */
export function columnRuns<T extends PlacedCell>(cells: readonly T[]): readonly ColumnRun<T>[] {
  const placed = cells.map((cell) => {
    const position = parseCellAddress(cell.cell);
    if (position === null) throw new Error(`not a cell address: ${cell.cell}`);
    return { cell, ...position };
  });
  placed.sort((a, b) =>
    a.cell.sheetId === b.cell.sheetId ? a.column - b.column || a.row - b.row : a.cell.sheetId < b.cell.sheetId ? -1 : 1,
  );
  const runs: (typeof placed)[] = [];
  let last: (typeof placed)[number] | undefined;
  for (const one of placed) {
    const continues = last?.cell.sheetId === one.cell.sheetId && last.column === one.column && last.row + 1 === one.row;
    if (continues) runs.at(-1)?.push(one);
    else runs.push([one]);
    last = one;
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const { row, column } = first;
    return {
      sheetId: first.cell.sheetId,
      address: blockAddress({ top: row, left: column, bottom: row + run.length - 1, right: column }),
      cells: run.map(({ cell }) => cell),
    };
  });
}
