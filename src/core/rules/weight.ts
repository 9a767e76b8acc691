import type { Indicator } from '../form/form';

/** Beyond this nothing is a weight (1e308 in a cell is reported as `oversizedNumber`); sums stay finite. */
const largest = 1_000_000;

/** A row's 分值 as typed, in points; null when it has none or what is typed is no sensible number. May be negative. */
export function typedWeight(indicator: Indicator): number | null {
  const weight = indicator.weight?.number ?? null;
  return weight === null || !(Math.abs(weight) <= largest) ? null : weight;
}
