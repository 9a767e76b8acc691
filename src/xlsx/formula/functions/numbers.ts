import Big from 'big.js';
import { type FormulaValue, errors, LeftToExcel } from '../expression';
import { asDecimal } from '../values';
import { type Calculate, ofNumbers, ofEachNumber } from './arguments';

/** ROUND as Excel has it: half away from zero, of the number as its 15 digits show it. */
function roundHalfUp(value: number, digits: number): number {
  const places = Math.trunc(digits);
  // Beyond its 15 digits a number has nothing to round.
  if (places > 300) return value;
  if (places < -300) return 0;
  return Number(asDecimal(value).round(places, Big.roundHalfUp));
}

/**
 * Rounding in one direction. Where the number is whole by its 15 digits and not by its last bit, what Excel makes of it is not
 * known here.
 */
function rounding(direction: typeof Big.roundUp | typeof Big.roundDown): (value: number, digits?: number) => number {
  return (value, digits = 0) => {
    const places = Math.trunc(digits);
    if (Math.abs(places) > 300) throw new LeftToExcel();
    const decimal = asDecimal(value);
    const rounded = decimal.round(places, direction);
    if (rounded.eq(decimal) && Number(decimal) !== value) throw new LeftToExcel();
    return Number(rounded);
  };
}

function wholeBelow(value: number): number {
  const towardsZero = asDecimal(value).round(0, Big.roundDown);
  if (towardsZero.eq(asDecimal(value))) {
    if (Number(towardsZero) !== value) throw new LeftToExcel();
    return value;
  }
  return Number(value < 0 ? towardsZero.minus(1) : towardsZero);
}

/** The remainder of whole numbers; of others the last bits decide, and Excel's are not known here. */
function remainder(value: number, divisor: number): FormulaValue {
  if (divisor === 0) return errors.division;
  if (!Number.isSafeInteger(value) || !Number.isSafeInteger(divisor)) throw new LeftToExcel();
  return value - divisor * Math.floor(value / divisor);
}

/** Functions of single numbers. */
export const numberFunctions: Readonly<Record<string, Calculate>> = {
  ROUND: ofEachNumber(roundHalfUp),
  ROUNDUP: ofEachNumber(rounding(Big.roundUp)),
  ROUNDDOWN: ofEachNumber(rounding(Big.roundDown)),
  TRUNC: ofNumbers(rounding(Big.roundDown)),
  INT: ofNumbers(wholeBelow),
  MOD: ofNumbers(remainder),
  ABS: ofNumbers(Math.abs),
  SIGN: ofNumbers(Math.sign),
  SQRT: ofNumbers((value) => (value < 0 ? errors.number : Math.sqrt(value))),
  POWER: ofNumbers((base, exponent) => (base === 0 && exponent <= 0 ? errors.number : base ** exponent)),
};
