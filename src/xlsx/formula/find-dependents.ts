import type { FormulaReferences, SheetBlock } from './formula-references';

/** A formula: the cells that it fills, and those that it reads (null: it may read any). */
export interface Reader {
  readonly own: SheetBlock;
  readonly reads: FormulaReferences;
}

interface Reading<T> {
  readonly block: SheetBlock['block'];
  readonly reader: T;
}

/** Readings of a sheet, by stretches of rows; those of many stretches are kept apart. */
interface SheetIndex<T> {
  readonly stretches: Map<number, readonly Reading<T>[]>;
  tall: readonly Reading<T>[];
}

const rowsOfStretch = 16;
const mostStretches = 64;
const stretchOf = (row: number): number => Math.floor(row / rowsOfStretch);

function meet(one: SheetBlock['block'], other: SheetBlock['block']): boolean {
  return one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;
}

function indexOf<T extends Reader>(readers: readonly T[]): ReadonlyMap<string, SheetIndex<T>> {
  const building = new Map<string, { stretches: Map<number, Reading<T>[]>; tall: Reading<T>[] }>();
  const add = ({ sheet, block }: SheetBlock, reader: T): void => {
    const index = building.get(sheet) ?? { stretches: new Map<number, Reading<T>[]>(), tall: [] };
    building.set(sheet, index);
    const [first, last] = [stretchOf(block.top), stretchOf(block.bottom)];
    if (last - first >= mostStretches) {
      index.tall.push({ block, reader });
      return;
    }
    for (let stretch = first; stretch <= last; stretch++) {
      const readings = index.stretches.get(stretch) ?? [];
      readings.push({ block, reader });
      index.stretches.set(stretch, readings);
    }
  };
  for (const reader of readers) for (const block of [reader.own, ...(reader.reads ?? [])]) add(block, reader);
  return building;
}

/** Which stretches a block lies in, among those that have readings. */
function stretchesIn<T>({ stretches }: SheetIndex<T>, { top, bottom }: SheetBlock['block']): readonly number[] {
  const [first, last] = [stretchOf(top), stretchOf(bottom)];
  return last - first < stretches.size
    ? Array.from({ length: last - first + 1 }, (_, step) => first + step)
    : [...stretches.keys()].filter((stretch) => first <= stretch && stretch <= last);
}

/**
 * The formulas that read any of the blocks, directly or through others, and those that stand in them. Time grows with the
 * number of formulas and blocks, not with their product: a formula that was found is not looked at again.
 */
export function dependents<T extends Reader>(readers: readonly T[], blocks: readonly SheetBlock[]): Set<T> {
  const found = new Set<T>();
  if (blocks.length === 0) return found;
  const index = indexOf(readers);
  const fresh = [...blocks];
  const reach = (reader: T): void => {
    found.add(reader);
    fresh.push(reader.own);
  };
  for (const reader of readers) if (reader.reads === null) reach(reader);
  const reachThrough = (readings: readonly Reading<T>[], block: SheetBlock['block']): readonly Reading<T>[] => {
    let past = 0;
    for (const reading of readings) {
      if (found.has(reading.reader)) past += 1;
      else if (meet(reading.block, block)) reach(reading.reader);
    }
    return past * 2 > readings.length ? readings.filter(({ reader }) => !found.has(reader)) : readings;
  };
  // It grows while it is walked through.
  for (const { sheet, block } of fresh) {
    const onSheet = index.get(sheet);
    if (onSheet === undefined) continue;
    onSheet.tall = reachThrough(onSheet.tall, block);
    for (const stretch of stretchesIn(onSheet, block)) {
      const readings = onSheet.stretches.get(stretch);
      if (readings !== undefined) onSheet.stretches.set(stretch, reachThrough(readings, block));
    }
  }
  return found;
}

/** Cells of one sheet as few blocks: runs down each column. */
export function blocksOf(sheet: string, cells: Iterable<readonly [row: number, column: number]>): SheetBlock[] {
  const columns = new Map<number, number[]>();
  for (const [row, column] of cells) {
    const rows = columns.get(column) ?? [];
    rows.push(row);
    columns.set(column, rows);
  }
  const blocks: SheetBlock[] = [];
  for (const [column, rows] of columns) {
    let run: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const row of rows.sort((one, other) => one - other)) {
      if (run !== null && row <= run.bottom + 1) {
        run.bottom = row;
        continue;
      }
      run = { top: row, left: column, bottom: row, right: column };
      blocks.push({ sheet, block: run });
    }
  }
  return blocks;
}
