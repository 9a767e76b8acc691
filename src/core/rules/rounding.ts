import Big from 'big.js';

/** Half up, away from zero at a tie: as on paper (0.005 → 0.01, 1.005 → 1.01, 9.775 → 9.78). */
const halfUp = Big.roundHalfUp;

/**
 * What binary arithmetic may leave behind a ratio that is exact on paper (`2.5024999999999998` for 2.5025) is below 1e-13
 * points; snapping to 12 places first takes it away, so that a tie is seen as one.
 */
const snapPlaces = 12;

/** A number in decimal, as it is written; null when it is not finite. */
export function decimal(value: number): Big | null {
  return Number.isFinite(value) ? new Big(value) : null;
}

/** Rounds half up in decimal arithmetic. */
export function roundPoints(value: Big | number, decimals: number): number {
  return new Big(value).round(snapPlaces, halfUp).round(decimals, halfUp).toNumber();
}

/** The share of a weight that a fraction earns, in points: `weight × fraction`, kept within 0 and the weight, rounded. */
export function pointsOf(weight: number, fraction: Big | number, decimals: number): number {
  return withinWeight(roundPoints(new Big(weight).times(fraction), decimals), weight);
}

/** Points kept within 0 and the weight. */
export function withinWeight(points: number, weight: number): number {
  return Math.min(Math.max(points, 0), Math.max(weight, 0));
}

/** Sum in decimal arithmetic: 0.1 + 0.2 is 0.3. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum.plus(value), new Big(0)).toNumber();
}
