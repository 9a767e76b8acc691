import Big from 'big.js';

/** A number in decimal, as it is written; null when it is not finite. */
export function decimal(value: number): Big | null {
  return Number.isFinite(value) ? new Big(value) : null;
}

/** Rounds half up, away from zero at a tie, as on paper: 0.005 → 0.01, 1.005 → 1.01, 9.775 → 9.78. */
export function roundPoints(value: Big | number, decimals: number): number {
  return new Big(value).round(decimals, Big.roundHalfUp).toNumber();
}

/**
 * Completions carry 12 significant digits. On a weight of up to 100 points that is an error below 1e-9: snapping to 9 places
 * first brings back what was exact on paper, so that a tie is rounded as one (3 × 0.338333… is 1.015, not 1.01499…).
 */
const snapPlaces = 9;

/** The points that a share of a weight earns: `weight × fraction`, rounded, kept within 0 and the weight. */
export function pointsOf(weight: number, fraction: number, decimals: number): number {
  const exact = new Big(weight).times(fraction).round(snapPlaces, Big.roundHalfUp);
  return withinWeight(roundPoints(exact, decimals), weight);
}

/** Points kept within 0 and the weight. */
export function withinWeight(points: number, weight: number): number {
  return Math.min(Math.max(points, 0), Math.max(weight, 0));
}

/** Sum in decimal arithmetic: 0.1 + 0.2 is 0.3. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum.plus(value), new Big(0)).toNumber();
}
