import type { CellBlock, CellPosition } from '../xlsx';

/** The merged areas of a sheet, to be asked by cell. */
export interface MergedAreas {
  /** The merged area that a cell belongs to, else the cell alone. */
  areaOf(position: CellPosition): CellBlock;
  isCovered(row: number, column: number): boolean;
  /** The smallest block around `block` that cuts no merged area. */
  grow(block: CellBlock): CellBlock;
  /** The areas that have a cell within the block. */
  within(block: CellBlock): readonly CellBlock[];
}

/** Whether two blocks share a cell. */
export function blocksMeet(one: CellBlock, other: CellBlock): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** The block of both corners, whichever way they lie. */
export function blockAround(one: CellBlock, other: CellBlock): CellBlock {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Whether a block is larger than one cell. */
function isArea(block: CellBlock): boolean {
  return block.bottom > block.top || block.right > block.left;
}

/** Indexes merged areas by row, so that a sheet with thousands of them is still asked quickly. */
export function indexMergedAreas(merges: readonly CellBlock[]): MergedAreas {
  const byRow = new Map<number, CellBlock[]>();
  const areas = merges.filter(isArea);
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      const inRow = byRow.get(row);
      if (inRow === undefined) byRow.set(row, [area]);
      else inRow.push(area);
    }
  }
  const areaOf = ({ row, column }: CellPosition) =>
    byRow.get(row)?.find((area) => area.left <= column && column <= area.right) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
  const within = (block: CellBlock) => {
    if (block.bottom - block.top > areas.length) return areas.filter((area) => blocksMeet(area, block));
    const found = new Set<CellBlock>();
    for (let row = block.top; row <= block.bottom; row++) {
      for (const area of byRow.get(row) ?? []) if (blocksMeet(area, block)) found.add(area);
    }
    return [...found];
  };
  return {
    areaOf,
    within,
    isCovered(row, column) {
      const area = areaOf({ row, column });
      return area.top !== row || area.left !== column;
    },
    grow(block) {
      let grown = block;
      for (;;) {
        const next = within(grown).reduce(blockAround, grown);
        if (
          next.top === grown.top &&
          next.left === grown.left &&
          next.bottom === grown.bottom &&
          next.right === grown.right
        ) {
          return grown;
        }
        grown = next;
      }
    },
  };
}
