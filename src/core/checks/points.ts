import type { IndicatorAssessment } from '../assess/assessment';
import { typedWeight } from '../assess/weight';
import { numberOf } from '../form/cell-reading';
import type { FormCell } from '../form/form';
import { sumOf } from '../value/rounding';

/** Beyond this nothing in a form is an amount or a score; such a cell is reported by itself and never adds up to anything. */
const largest = 1e12;

/** A sum in decimal arithmetic, of what can sensibly be added. */
export const addUp = (values: readonly number[]): number => sumOf(values.filter((value) => Math.abs(value) <= largest));

/** Points that differ by more than what rounding explains (evaluation record, “Rounding”: 0.01). */
export const differs = (one: number, other: number): boolean => Math.abs(one - other) > 0.01 + 1e-9;

/** A row's published points, and what they are out of; null where either is not typed. */
export interface PublishedPoints {
  readonly score: number;
  readonly weight: number;
  readonly scoreCell: FormCell;
}

/** 得分 against 分值 as typed; null for a row without the two. */
export function publishedPoints({ indicator }: IndicatorAssessment): PublishedPoints | null {
  const weight = typedWeight(indicator);
  const scoreCell = indicator.score;
  const score = numberOf(scoreCell);
  return weight === null || weight <= 0 || scoreCell === null || score === null ? null : { score, weight, scoreCell };
}
