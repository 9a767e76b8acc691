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
    const signed = text[match.index - 1] === '-' && /^[≥≤><=(:]?$/.test(text[match.index - 2] ?? '');
    const start = signed ? match.index - 1 : match.index;
    if (/[A-Za-z][-+]?$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    tokens.push({ start, end: match.index + written.length, digits: (signed ? '-' : '') + written.replace(/,/g, '') });
  }
  return tokens;
}

/** The number in base units, exact in decimal before it becomes a float; null when it is no sensible quantity. */
export function scaled(digits: string, multiplier: number): number | null {
  if (digits.length > 40) return null;
  const value = new Big(digits).times(multiplier);
  return value.abs().gte(largest) ? null : value.toNumber();
}

/** A float without the noise of its last bits: 12 significant digits. */
export function significant(value: number): number {
  return Number(value.toPrecision(12));
}
