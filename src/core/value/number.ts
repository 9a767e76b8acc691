import Big from 'big.js';

/** A number as it stands in a text. */
export interface NumberToken {
  /** Where it begins and ends in the text; a sign belongs to it. */
  readonly start: number;
  readonly end: number;
  /** Decimal digits that `Big` reads. */
  readonly digits: string;
}

/** What no quantity of a form reaches: beyond it a number is reported, not calculated with. */
const largest = new Big('1e15');

/** Numbers in a normalised text; digits that belong to a Latin word (IPv6, COVID-19, m2) are none. */
export function numberTokens(text: string): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const match of text.matchAll(/(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:[eE][+-]?\d{1,3}(?![\da-zA-Z]))?/g)) {
    const [written] = match;
    const signed = text.charAt(match.index - 1) === '-' && /^[≥≤><=(:]?$/.test(text.charAt(match.index - 2));
    const start = signed ? match.index - 1 : match.index;
    if (/[A-Za-z][-+]?$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    tokens.push({ start, end: match.index + written.length, digits: (signed ? '-' : '') + written.replace(/,/g, '') });
  }
  return tokens;
}

/** The number in base units, exact in decimal before it becomes a float; null when it is no sensible quantity. */
export function scaled(digits: string, multiplier: number): number | null {
  if (digits.length > 40) return null;
  // As many digits as a float holds exactly.
  if (multiplier === 1 && /^-?[\d.]{1,15}$/.test(digits)) return Number(digits);
  const value = new Big(digits).times(multiplier);
  return value.abs().gte(largest) ? null : value.toNumber();
}

/**
 * The quotient to 12 significant digits, as decimal division gives it. Floating-point division is wrong in the 16th digit at
 * most: where the 13th to 15th are not those of a tie, it rounds to the same number in a fraction of the time.
 */
export function quotient(part: number, whole: number): number {
  const floating = part / whole;
  const [, tie] = /\.\d{11}(\d{3})e/.exec(floating.toExponential(14)) ?? [];
  const isPlain = Math.abs(floating) >= 1e-4 && tie !== undefined && tie !== '499' && tie !== '500';
  return significant(isPlain ? floating : new Big(part).div(whole).toNumber());
}

/** A float without the noise of its last bits: 12 significant digits. */
export function significant(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return value;
  return Number(value.toPrecision(12));
}
