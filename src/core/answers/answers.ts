import type { Direction } from '../value/expression';

/** What one row needs from a person, as that person gave it. Every field is absent until someone gave it. */
export interface IndicatorAnswer {
  /** Points that a person awarded to a row that the rules cannot decide. */
  readonly score?: number;
  /** A direction that a person chose over the inferred one. */
  readonly direction?: Direction;
  /** Reason for the deviation, in the person's words. */
  readonly reason?: string;
  /** Measure for improvement, in the person's words. */
  readonly measure?: string;
}

/** A finding that someone looked into: it stays quiet while the cells hold what they held then. */
export interface Acknowledgement {
  readonly rule: string;
  readonly cells: readonly string[];
  readonly reason: string;
  /** The texts of `cells` at that time. */
  readonly texts: readonly string[];
}

/** What people told us about one form; kept in the workbook, keyed by `indicatorKey`. */
export interface FormAnswers {
  readonly indicators: Readonly<Record<string, IndicatorAnswer>>;
  readonly acknowledgements: readonly Acknowledgement[];
  /** What people said where the report asks them, by the slot's id (`PersonSlot`); absent until someone did. */
  readonly report?: Readonly<Record<string, string>>;
}

export const noAnswers: FormAnswers = { indicators: {}, acknowledgements: [] };

/** Finds a row again after rows were inserted above it: its three names, not its row number. */
export function indicatorKey(indicator: {
  readonly category: string;
  readonly subcategory: string;
  readonly name: string;
}): string {
  return [indicator.category, indicator.subcategory, indicator.name].join('/').replace(/\s+/g, '');
}
