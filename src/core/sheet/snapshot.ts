import type { CellBlock } from './address';

/** What a cell holds: `''` when blank; an error value is its text (`#REF!`), as Excel hands it out. */
export type CellValue = string | number | boolean;

/** A worksheet: `id` is stable while the workbook is open, `name` is what the user sees. */
export interface SheetIdentity {
  readonly id: string;
  readonly name: string;
}

/**
 * What the cells of a sheet's used range hold, as plain rectangular arrays: row 0 / column 0 of each array is the
 * sheet's (`firstRow`, `firstColumn`), zero-based. A merged area has its content in its top-left cell only.
 */
export interface SheetSnapshot {
  readonly sheet: SheetIdentity;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Raw values: a cell that shows 98% holds 0.98; a date holds its serial number. */
  readonly values: readonly (readonly CellValue[])[];
  /** What the user sees in the cell. */
  readonly texts: readonly (readonly string[])[];
  /** Number format codes in en-US notation, `General` when none. */
  readonly numberFormats: readonly (readonly string[])[];
  /** The formula with its leading `=`, or the value where the cell has none. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Whether the workbook counts its dates from 1904; absent where the port does not say. */
  readonly date1904?: boolean;
  /** True when the used range was larger than what was read: what lies beyond was not looked at. */
  readonly truncated: boolean;
  /** Merged areas, where whoever read the sheet knows them (a file does; Excel is not asked, as that clears its undo). */
  readonly merges?: readonly CellBlock[];
}

/** A cell's content as the user would type it: the formula if it has one, else its value. */
export type CellContent = CellValue;

/** True when a content is a formula rather than a constant. */
export function isFormula(content: CellContent): content is string {
  return typeof content === 'string' && content.startsWith('=') && content.length > 1;
}
