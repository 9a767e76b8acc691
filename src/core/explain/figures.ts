import Big from 'big.js';

/** A fraction as people write a rate: 0.4 → `40%`, 0.414507 → `41.45%`, 25 → `2500%`. */
export function percentText(fraction: number): string {
  return `${new Big(fraction).times(100).round(2, Big.roundHalfUp).toFixed()}%`;
}

/** Points with as many decimals as the rules have: 6 → `6.00`. */
export function pointsText(points: number, decimals: number): string {
  return new Big(points).toFixed(decimals, Big.roundHalfUp);
}
