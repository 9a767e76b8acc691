import { numberOf, saysSomething } from '../form/cell-reading';
import type { Form, Indicator } from '../form/form';

/** Beyond this nothing is a weight (1e308 in a cell is reported as `oversizedNumber`); sums stay finite. */
const largest = 1_000_000;

/** A row's 分值 as typed, in points; null when it has none or what is typed is no sensible number. May be negative. */
export function typedWeight(indicator: Indicator): number | null {
  const weight = numberOf(indicator.weight);
  return weight === null || !(Math.abs(weight) <= largest) ? null : weight;
}

/**
 * Whether some row's 分值 is there but can't be read (a text, #REF!, 1e308): the row's points are unknown, so neither a total nor a
 * grade follows from the others.
 */
export function hasUnreadableWeight(form: Form): boolean {
  return form.indicators.some((indicator) => saysSomething(indicator.weight) && typedWeight(indicator) === null);
}
