import { numberOf } from '../form/cell-reading';
import type { FormCell } from '../form/form';

/**
 * Whether a cell says this rate (a fraction), as far as its decimals show: 99% says 99.10 %, 95.00% does not say 95.36 %; cut off
 * instead of rounded at the usual two decimals is still the same. A bare fraction shows two places at least (0.1 does not say
 * 14.46 %), and finer than 0.01 % nothing is a difference. What this function takes for right is neither found nor rewritten.
 */
export function saysRate(cell: FormCell, rate: number): boolean {
  const number = numberOf(cell);
  if (number === null) return false;
  const { text } = cell;
  const decimals = /\.(\d+)\s*[%％]?$/.exec(text)?.[1]?.length ?? 0;
  const isFraction = !/[%％]/.test(text) && number === Number(text);
  const places = Math.min(isFraction ? Math.max(decimals, 2) : decimals + 2, 4);
  return Math.abs(number - rate) <= 10 ** -places / 2 + 1e-4 + 1e-9;
}
