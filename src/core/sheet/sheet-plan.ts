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

/** What a sheet has beyond contents and looks. */
export interface SheetFeatures {
  /** Rows at the top that stay in sight; 0: none. */
  readonly frozenRows: number;
  /** Table with a header row that can be filtered; null: none. */
  readonly filter: CellBlock | null;
  /** Cells that offer a list to choose from; with `strict` nothing else can be typed. */
  readonly choices: readonly {
    readonly block: CellBlock;
    readonly list: readonly string[];
    readonly strict: boolean;
  }[];
  /**
   * Cells for a number between 0 and the one that stands in column `mostIn` of the same row: nothing else can be typed, and `refusal`
   * says so.
   */
  readonly limits: readonly { readonly block: CellBlock; readonly mostIn: number; readonly refusal: string }[];
  /** A link to a file (`fileLink`) or to a place in this workbook (`placeLink`), on the cell's own text. */
  readonly links: readonly { readonly row: number; readonly column: number; readonly address: string }[];
  /** Cells whose numbers are shown as bars too. */
  readonly bars: readonly CellBlock[];
  /** How it is printed on A4, `repeatedRows` at the top of every page; null: as the program has it. */
  readonly print: { readonly orientation: 'portrait' | 'landscape'; readonly repeatedRows: number } | null;
}

export const noFeatures: SheetFeatures = {
  frozenRows: 0,
  filter: null,
  choices: [],
  limits: [],
  links: [],
  bars: [],
  print: null,
};

/** A new sheet as a whole: what stands where, and how it looks. */
export interface SheetPlan {
  /** The name it gets when no sheet has it yet; else `name(2)` … */
  readonly name: string;
  /** Points, from column A. */
  readonly columnWidths: readonly number[];
  /** Points, from row 1. */
  readonly rowHeights: readonly number[];
  /**
   * Rectangular, from A1; a text that begins with `=` is a formula, behind an apostrophe it stands as it is. Words that come from a
   * form go through `plannedText`: nobody's `=HYPERLINK(…)` may become a formula of ours.
   */
  readonly contents: readonly (readonly CellContent[])[];
  readonly merges: readonly CellBlock[];
  /** In order: where blocks overlap the later look counts. */
  readonly looks: readonly { readonly block: CellBlock; readonly look: BlockLook }[];
  readonly features: SheetFeatures;
}

/** A row of a long sheet, and where it leads. */
export interface PlannedRow {
  readonly contents: readonly CellContent[];
  /** Points. */
  readonly height: number;
  readonly links: readonly { readonly column: number; readonly address: string }[];
}

/** A new sheet whose rows are made as they are taken, once: what would not fit in memory. Only a new workbook takes it. */
export interface LongSheetPlan extends Omit<SheetPlan, 'contents' | 'rowHeights' | 'features'> {
  readonly rows: Iterable<PlannedRow>;
  readonly features: Omit<SheetFeatures, 'links'>;
}

/** Words that stand in a cell of a plan as they are, whatever they begin with. */
export function plannedText(words: string): string {
  return /^[='+\-@]/.test(words) ? `'${words}` : words;
}

/** The first of `name`, `name(2)`, `name(3)` … that is not taken; Excel does not tell letter case apart. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}(${number})`;
    if (!known.has(candidate.toLowerCase())) return candidate;
  }
}
