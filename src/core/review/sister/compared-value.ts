import type { ComparedRow } from '../across/compared';
import type { ReviewedValue } from '../reviewed-file';
import { conversionFactor } from '../../value/unit';

/** What a form's row was to reach. */
export const targetOf = (row: ComparedRow): ReviewedValue => ({
  text: row.target,
  value: row.targetValue,
  unit: row.measure,
  date: row.targetDate,
  direction: row.direction,
});

/** What it reached. */
export const actualOf = (row: ComparedRow): ReviewedValue => ({
  text: row.actual,
  value: row.actualValue,
  unit: row.actualMeasure,
  date: null,
  direction: null,
});

/** Two numbers that may be laid beside each other: in the second one's unit. */
export interface Pair {
  readonly one: number;
  readonly other: number;
}

/** Beyond this ratio a number without a unit is one in another unit, most likely. */
const mostApart = 20;

/** The numbers of two values in one unit; null where either says none, or their units say different things. */
export function inOneUnit(one: ReviewedValue, other: ReviewedValue): Pair | null {
  if (one.value === null || other.value === null) return null;
  if (one.unit !== '' && other.unit !== '') {
    const factor = conversionFactor(one.unit, other.unit);
    return factor === null ? null : { one: one.value * factor, other: other.value };
  }
  const isLike =
    one.unit === other.unit ||
    one.value === other.value ||
    (one.value > 0 && other.value > 0 && Math.max(one.value / other.value, other.value / one.value) <= mostApart);
  return isLike ? { one: one.value, other: other.value } : null;
}

/** Both say a unit, and one cannot be made the other: 公里 and 座. */
export const unitsDiffer = (one: ReviewedValue, other: ReviewedValue): boolean =>
  one.value !== null &&
  other.value !== null &&
  one.unit !== '' &&
  other.unit !== '' &&
  conversionFactor(one.unit, other.unit) === null;
