import type { CellBlock } from './address';
import type { CellContent } from './snapshot';

/** How the cells of a block look. Sizes are points. */
export interface BlockLook {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  /** Thin lines around every cell. */
  readonly bordered: boolean;
  /** Null leaves `General`. */
  readonly numberFormat: string | null;
}

/** A new sheet as a whole: what stands where, and how it looks. */
export interface SheetPlan {
  /** The name it gets when no sheet has it yet; else `name(2)` … */
  readonly name: string;
  /** Points, from column A. */
  readonly columnWidths: readonly number[];
  /** Points, from row 1. */
  readonly rowHeights: readonly number[];
  /** Rectangular, from A1; a text that begins with `=` is a formula. */
  readonly contents: readonly (readonly CellContent[])[];
  readonly merges: readonly CellBlock[];
  /** In order: where blocks overlap the later look counts. */
  readonly looks: readonly { readonly block: CellBlock; readonly look: BlockLook }[];
}

/** The first of `name`, `name(2)`, `name(3)` … that is not taken; Excel does not tell letter case apart. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}(${number})`;
    if (!known.has(candidate.toLowerCase())) return candidate;
  }
}
