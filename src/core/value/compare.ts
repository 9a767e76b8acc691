import type { Direction } from '../rules/assessment';
import type { IndicatorValues, ValueContext } from './read-values';

/** How an actual stands to its target; the alert threshold for over-fulfilment is applied by the rules, not here. */
export interface Comparison {
  readonly verdict: 'met' | 'unmet' | 'qualitative' | 'notComparable' | 'blank';
  /** The direction that was used; null when no numbers were compared. */
  readonly direction: Direction | null;
  /** True when no operator is written and the direction was inferred from the row's words. */
  readonly directionInferred: boolean;
  /** Actual ÷ target (at most: target ÷ actual), a fraction, not capped; null for zero targets, dates, ranges, words. */
  readonly completion: number | null;
  /** True when the program cannot score it although there is a verdict: a date missed, 建设中 against a number. */
  readonly needsJudgement: boolean;
}

/** Compares a row's actual with its target. `chosen` is a direction that a person chose over the inferred one. */
export declare function compareValues(
  values: IndicatorValues,
  context: ValueContext,
  chosen: Direction | null,
): Comparison;
