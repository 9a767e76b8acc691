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
  /** The check's id. */
  readonly rule: string;
  /** Addresses in the form as it is now. */
  readonly cells: readonly string[];
  readonly reason: string;
  /** The texts of `cells` at that time. */
  readonly texts: readonly string[];
}

/** What was said about a row when it, or its form, read otherwise: shown and offered, never used by itself. */
export interface OfferedAnswer {
  readonly answer: IndicatorAnswer;
  /**
   * changed: the row's target, actual or name was another · otherYear: the same project's form of another year · renamed: the
   * project had another name.
   */
  readonly why: 'changed' | 'otherYear' | 'renamed';
  /** Target and actual as they were written then. */
  readonly target: string;
  readonly actual: string;
  /** The year of the form that it was said about. */
  readonly year: number | null;
}

/** What people told us about one form as it reads now. */
export interface FormAnswers {
  /** In force, by `rowKeys`. */
  readonly indicators: Readonly<Record<string, IndicatorAnswer>>;
  readonly acknowledgements: readonly Acknowledgement[];
  /** What people said where the report asks them, by the slot's id (`PersonSlot`); absent until someone did. */
  readonly report?: Readonly<Record<string, string>>;
  /** Notes with someone's words in them that we wrote about this form: ours as long as they stand so. Absent when none. */
  readonly notes?: readonly string[];
  /** Not in force: by `rowKeys`, and acknowledgements whose cells said something else; absent when there are none. */
  readonly offered?: {
    readonly indicators: Readonly<Record<string, OfferedAnswer>>;
    readonly acknowledgements: readonly Acknowledgement[];
  };
}

export const noAnswers: FormAnswers = { indicators: {}, acknowledgements: [] };

/** A row by its three names, not its row number: found again after rows were inserted above it. */
export function indicatorKey(indicator: {
  readonly category: string;
  readonly subcategory: string;
  readonly name: string;
}): string {
  return [indicator.category, indicator.subcategory, indicator.name].join('/').replace(/\s+/g, '');
}
