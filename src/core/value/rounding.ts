import Big from 'big.js';

/** A number in decimal, as it is written; null when it is not finite. */
export function decimal(value: number): Big | null {
  return Number.isFinite(value) ? new Big(value) : null;
}

/** True for a number of at most so many decimals, small enough to count in its last place without loss. */
function hasPlaces(value: number, decimals: number): boolean {
  const unit = 10 ** decimals;
  return value !== 0 && Math.abs(value) < 1e9 && Math.round(value * unit) / unit === value;
}

/** Rounds half up, away from zero at a tie, as on paper: 0.005 → 0.01, 1.005 → 1.01, 9.775 → 9.78. */
export function roundPoints(value: Big | number, decimals: number): number {
  if (typeof value === 'number' && decimals >= 0 && decimals <= 4 && hasPlaces(value, decimals)) return value;
  return new Big(value).round(decimals, Big.roundHalfUp).toNumber();
}

/** A number of at most six decimals in millionths, exactly; null for any other. */
const inMillionths = (value: number): bigint | null =>
  value === 0 || hasPlaces(value, 6) ? BigInt(Math.round(value * 1e6)) : null;

/** Places that Big's division has before anything is rounded further. */
const dividedPlaces = 10n ** BigInt(Big.DP);

/** Half up, of numbers that are not negative. */
const divideHalfUp = (part: bigint, whole: bigint): bigint => (2n * part + whole) / (2n * whole);

/**
 * `weight × part ÷ whole`, divided last and rounded half up to so many places (at most 12). Amounts of money take a short way by whole
 * numbers; it rounds as Big does, to the places of its division first.
 */
export function roundedShare(part: number, whole: number, decimals: number, weight = 1): number {
  const exact = { part: inMillionths(part), whole: inMillionths(whole), weight: inMillionths(weight) };
  if (exact.part !== null && exact.whole !== null && exact.weight !== null) {
    const [times, by] = [exact.part * exact.weight, exact.whole * 1_000_000n];
    if (times >= 0n && by > 0n) {
      const divided = divideHalfUp(times * dividedPlaces, by);
      const rounded = divideHalfUp(divided, 10n ** BigInt(Big.DP - decimals));
      if (rounded <= Number.MAX_SAFE_INTEGER) return Number(rounded) / 10 ** decimals;
    }
  }
  return roundPoints(new Big(part).times(weight).div(whole), decimals);
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
  // Points have two decimals: counted in hundredths they are whole numbers, whose sum is exact.
  let hundredths = 0;
  for (const value of values) {
    if (value !== 0 && !hasPlaces(value, 2)) return values.reduce((sum, one) => sum.plus(one), new Big(0)).toNumber();
    hundredths += Math.round(value * 100);
  }
  return hundredths / 100;
}
