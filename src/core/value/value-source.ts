import type { CellValue } from '../sheet/snapshot';
import type { Expression } from './expression';

/** A cell, or split cells joined, as a target or an actual is read from. */
export interface ExpressionSource {
  /** What a reader sees; in forms with split columns operator, value and unit joined (`≥` `100` `%` → `≥100%`). */
  readonly text: string;
  /** The raw value of the cell that holds the number. */
  readonly value: CellValue;
  readonly numberFormat: string;
  /** Whether the workbook counts its dates from 1904; absent where nobody knows, and then most likely not. */
  readonly date1904?: boolean | undefined;
}

/** What helps to read a value: the row's own words. */
export interface ValueContext {
  readonly category: string;
  readonly subcategory: string;
  /** As written, with template marks such as `(≥**亩)` or `(个)`. */
  readonly name: string;
  /** Evaluation year of the form, for dates without one. */
  readonly year: number | null;
}

export interface IndicatorValues {
  readonly target: Expression;
  readonly actual: Expression;
}
