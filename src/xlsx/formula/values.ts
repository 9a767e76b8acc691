import Big from 'big.js';
import type { FormulaError, FormulaValue } from './expression';
import { errors, isError, LeftToExcel } from './expression';

// How Excel takes values for one another.

/** A value as a number, as operators take it: blanks are 0, texts count when they are plain numbers or percentages. */
export function numberOf(value: FormulaValue): number | FormulaError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  const plain = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)(%?)$/i.exec(value.trim());
  if (plain !== null) return Number(plain[1]) / (plain[2] === '%' ? 100 : 1);
  // Dates, sums of money, thousands, full-width digits: Excel may read them by its own language.
  if (/\p{Nd}/u.test(value)) throw new LeftToExcel();
  return errors.value;
}

/** A value as a truth. */
export function truthOf(value: FormulaValue): boolean | FormulaError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : errors.value;
  const number = numberOf(value);
  return typeof number === 'number' ? number !== 0 : number;
}

/** A number as the 15 digits that Excel keeps of it. */
export function asDecimal(value: number): Big {
  return new Big(value.toPrecision(15));
}

/** A value as a text, as `&` writes it; numbers that Excel writes with an exponent are left to it. */
export function textOf(value: FormulaValue): string | FormulaError {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isError(value)) return value;
  const number = Number(value.toPrecision(15));
  const size = Math.abs(number);
  if (number !== 0 && (size < 1e-4 || size >= 1e15)) throw new LeftToExcel();
  return String(number);
}

/** The order in which Excel puts values of different kinds: numbers, texts, truths. */
const order: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** A blank takes the kind of what it is compared with. */
function likeOther(value: FormulaValue, other: FormulaValue): number | string | boolean {
  if (value !== null && !isError(value)) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** Below zero, zero, above: which of two values comes first. Which of two texts does, depends on a language: left to Excel. */
export function difference(left: FormulaValue, right: FormulaValue, isEquality: boolean): number {
  const [one, two] = [likeOther(left, right), likeOther(right, left)];
  if (typeof one !== typeof two) return (order[typeof one] ?? 0) - (order[typeof two] ?? 0);
  if (typeof one === 'string' && typeof two === 'string') {
    if (one.toLowerCase() === two.toLowerCase()) return 0;
    if (isEquality) return 1;
    throw new LeftToExcel();
  }
  // Numbers are the same when their 15 digits are.
  return Number(Number(one).toPrecision(15)) - Number(Number(two).toPrecision(15));
}

/** A comparison by its sign. */
export function compare(sign: string, left: FormulaValue, right: FormulaValue): boolean | FormulaError {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const between = difference(left, right, sign === '=' || sign === '<>');
  if (between === 0) return sign === '=' || sign === '<=' || sign === '>=';
  return sign === '<>' || (between < 0 ? sign.startsWith('<') : sign.startsWith('>'));
}
