import Big from 'big.js';
import { textThroughFormat } from '../styles/cell-text';
import { operatorFunctions } from './engine-formula';

// What Excel calculates otherwise than the library does: decimal numbers as their 15 digits show them, comparisons, joined
// texts, TEXT.

/** The library's values inside a calculation: blank, number, string, boolean, error, array. */
interface RuntimeValue {
  readonly kind: number;
  readonly value?: string | number | boolean;
  readonly rows?: readonly (readonly RuntimeValue[])[];
}

const kinds = { blank: 0, number: 1, string: 2, boolean: 3, error: 4, array: 5 } as const;
const valueError = { kind: kinds.error, code: '#VALUE!' };
/** The engine's own answer to what it cannot calculate: the cell is left to Excel. */
const leftToExcel = { kind: kinds.error, code: '#CALC!' };

interface EngineFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (given: readonly unknown[]) => unknown;
}

/** The functions that replace the library's, by their names. */
export function engineFunctions(date1904: boolean): Map<string, EngineFunction> {
  const two = { minArity: 2, maxArity: 2 };
  return new Map<string, EngineFunction>([
    ['ROUND', { ...two, invoke: eachNumber(roundHalfUp) }],
    ['ROUNDUP', { ...two, invoke: eachNumber(rounding(Big.roundUp)) }],
    ['ROUNDDOWN', { ...two, invoke: eachNumber(rounding(Big.roundDown)) }],
    ['TRUNC', { minArity: 1, maxArity: 2, invoke: eachNumber(rounding(Big.roundDown)) }],
    ['MOD', { ...two, invoke: eachNumber(remainder) }],
    ['INT', { minArity: 1, maxArity: 1, invoke: eachNumber(wholeBelow) }],
    ['TEXT', { ...two, invoke: (given) => shownText(given, date1904) }],
    [operatorFunctions.compare, { minArity: 3, maxArity: 3, invoke: compare }],
    [operatorFunctions.join, { ...two, invoke: join }],
    ['CONCATENATE', { minArity: 1, maxArity: 255, invoke: join }],
    [operatorFunctions.add, { ...two, invoke: (given) => addition(given, 1) }],
    [operatorFunctions.subtract, { ...two, invoke: (given) => addition(given, -1) }],
  ]);
}

/** A value as a number, as operators take it; null for what is none (`"/"`). */
function runtimeNumber(argument: RuntimeValue): number | null {
  if (argument.kind === kinds.blank) return 0;
  if (argument.kind === kinds.boolean) return argument.value === true ? 1 : 0;
  if (argument.kind === kinds.number) return Number(argument.value);
  const number = String(argument.value).trim() === '' ? NaN : Number(argument.value);
  return Number.isFinite(number) ? number : null;
}

function isError(value: RuntimeValue | undefined): boolean {
  return value?.kind === kinds.error;
}

/** The first error among the values; the engine's own answer for blocks and what else is no single value; else null. */
function obstacle(values: readonly RuntimeValue[]): unknown {
  const error = values.find(isError);
  if (error !== undefined) return error;
  return values.some(({ kind }) => kind > kinds.boolean) ? leftToExcel : null;
}

/** A function of a number and of a count of digits (0 when absent), for each cell where a block is given. */
function eachNumber(
  calculate: (value: number, digits: number) => number | null,
): (given: readonly unknown[]) => unknown {
  const ofOne = (number: RuntimeValue, digits: RuntimeValue): unknown => {
    if (number.kind === kinds.array && number.rows !== undefined) {
      return { ...number, rows: number.rows.map((row) => row.map((one) => ofOne(one, digits))) };
    }
    const stop = obstacle([number, digits]);
    if (stop !== null) return stop;
    const value = runtimeNumber(number);
    const places = runtimeNumber(digits);
    if (value === null || places === null) return valueError;
    const result = calculate(value, places);
    return result === null ? leftToExcel : { kind: kinds.number, value: result };
  };
  return (given) => {
    const [number, digits] = given as readonly RuntimeValue[];
    return number === undefined ? valueError : ofOne(number, digits ?? { kind: kinds.number, value: 0 });
  };
}

/** A number as the 15 digits that Excel keeps of it. */
function asDecimal(value: number): Big {
  return new Big(value.toPrecision(15));
}

/**
 * ROUND as Excel has it: half away from zero, of the number as its 15 digits show it (the library rounds the binary
 * fraction, so that 1.005 would become 1).
 */
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
function rounding(
  direction: typeof Big.roundUp | typeof Big.roundDown,
): (value: number, places: number) => number | null {
  return (value, digits) => {
    const places = Math.trunc(digits);
    if (Math.abs(places) > 300) return null;
    const decimal = asDecimal(value);
    const rounded = decimal.round(places, direction);
    return rounded.eq(decimal) && Number(decimal) !== value ? null : Number(rounded);
  };
}

/** The remainder of whole numbers; of others the last bits decide, and Excel’s are not known here. */
function remainder(value: number, divisor: number): number | null {
  if (!Number.isSafeInteger(value) || !Number.isSafeInteger(divisor) || divisor === 0) return null;
  return value - divisor * Math.floor(value / divisor);
}

function wholeBelow(value: number): number | null {
  const decimal = asDecimal(value);
  const towardsZero = decimal.round(0, Big.roundDown);
  if (towardsZero.eq(decimal)) return Number(decimal) === value ? value : null;
  return Number(value < 0 ? towardsZero.minus(1) : towardsZero);
}

function shownText(given: readonly unknown[], date1904: boolean): unknown {
  const [value, format] = given as readonly RuntimeValue[];
  if (value === undefined || format === undefined) return valueError;
  const stop = obstacle([value, format]);
  if (stop !== null) return stop;
  const code = String(format.value ?? '');
  if (value.kind === kinds.boolean || code === '') return leftToExcel;
  if (value.kind === kinds.string && runtimeNumber(value) !== null) return leftToExcel;
  const shown = value.kind === kinds.string ? String(value.value) : Number(Number(value.value ?? 0).toPrecision(15));
  const text = textThroughFormat(shown, code, date1904);
  return text === null ? leftToExcel : { kind: kinds.string, value: text };
}

/** The order in which Excel puts values of different kinds. */
const order: Readonly<Record<number, number>> = { [kinds.number]: 0, [kinds.string]: 1, [kinds.boolean]: 2 };

/** A blank takes the kind of what it is compared with. */
function likeOther(value: RuntimeValue, other: RuntimeValue): RuntimeValue {
  if (value.kind !== kinds.blank) return value;
  if (other.kind === kinds.string) return { kind: kinds.string, value: '' };
  return other.kind === kinds.boolean ? { kind: kinds.boolean, value: false } : { kind: kinds.number, value: 0 };
}

/** Below zero, zero, above: which of two values comes first; null where that depends on the language of the texts. */
function difference(left: RuntimeValue, right: RuntimeValue, isEquality: boolean): number | null {
  const [one, two] = [likeOther(left, right), likeOther(right, left)];
  if (one.kind !== two.kind) return (order[one.kind] ?? 0) - (order[two.kind] ?? 0);
  if (one.kind === kinds.string) {
    if (String(one.value).toLowerCase() === String(two.value).toLowerCase()) return 0;
    return isEquality ? 1 : null;
  }
  const [first, second] = [runtimeNumber(one) ?? 0, runtimeNumber(two) ?? 0];
  return Number(first.toPrecision(15)) - Number(second.toPrecision(15));
}

function compare(given: readonly unknown[]): unknown {
  const [operator, left, right] = given as readonly RuntimeValue[];
  if (operator === undefined || left === undefined || right === undefined) return valueError;
  const stop = obstacle([left, right]);
  if (stop !== null) return stop;
  const sign = String(operator.value);
  const order = difference(left, right, sign === '=' || sign === '<>');
  if (order === null) return leftToExcel;
  const isEqual = order === 0;
  const isSo =
    sign === '='
      ? isEqual
      : sign === '<>'
        ? !isEqual
        : sign === '<'
          ? order < 0
          : sign === '>'
            ? order > 0
            : isEqual || (sign === '<=' ? order < 0 : order > 0);
  return { kind: kinds.boolean, value: isSo };
}

/** A value as `&` writes it; null for numbers that Excel writes with an exponent. */
function joinedText(value: RuntimeValue): string | null {
  if (value.kind === kinds.blank) return '';
  if (value.kind === kinds.boolean) return value.value === true ? 'TRUE' : 'FALSE';
  if (value.kind === kinds.string) return String(value.value);
  const number = Number(Number(value.value).toPrecision(15));
  const size = Math.abs(number);
  return number === 0 || (size >= 1e-4 && size < 1e15) ? String(number) : null;
}

function join(given: readonly unknown[]): unknown {
  const values = given as readonly RuntimeValue[];
  const stop = obstacle(values);
  if (stop !== null) return stop;
  const texts = values.map(joinedText);
  return texts.includes(null) ? leftToExcel : { kind: kinds.string, value: texts.join('') };
}

/** Of a sum or a difference that is a formula's last step, Excel takes what is left beyond 15 digits for nothing. */
const nothing = 1e-15;

function addition(given: readonly unknown[], sign: 1 | -1): unknown {
  const values = given as readonly RuntimeValue[];
  const stop = obstacle(values);
  if (stop !== null) return stop;
  const [left, right] = values.map(runtimeNumber);
  if (typeof left !== 'number' || typeof right !== 'number') return valueError;
  const sum = left + sign * right;
  const isNothing = Math.abs(sum) < nothing * Math.max(Math.abs(left), Math.abs(right));
  return { kind: kinds.number, value: isNothing ? 0 : sum };
}
