import { type Area, type Operand, combineCells, filledValues, isArea } from '../area';
import { type FormulaError, type FormulaValue, errors, isError, LeftToExcel } from '../expression';
import { numberOf, textOf } from '../values';

/** What functions know beside their arguments. */
export interface FunctionContext {
  readonly date1904: boolean;
}

/** A function: what its arguments give. */
export type Calculate = (given: readonly Operand[], context: FunctionContext) => Operand;

/** One value; a block of several is left to Excel. */
export function oneValue(operand: Operand): FormulaValue {
  if (!isArea(operand)) return operand;
  if (operand.rows === 1 && operand.columns === 1) return operand.at(0, 0);
  throw new LeftToExcel();
}

/** A function of single values; an error among them is its result. */
export function ofValues(
  calculate: (values: readonly FormulaValue[], context: FunctionContext) => FormulaValue,
): Calculate {
  return (given, context) => {
    const values = given.map(oneValue);
    return values.find(isError) ?? calculate(values, context);
  };
}

/** A number that is one, else the error. */
export function finite(value: FormulaValue): FormulaValue {
  return typeof value !== 'number' || Number.isFinite(value) ? value : errors.number;
}

/** A function of numbers. */
export function ofNumbers(calculate: (...numbers: number[]) => FormulaValue): Calculate {
  return ofValues((values) => {
    const numbers = values.map(numberOf);
    const error = numbers.find((one) => typeof one !== 'number');
    return error ?? finite(calculate(...(numbers as number[])));
  });
}

/** A function of numbers, for each cell where a block is given. */
export function ofEachNumber(calculate: (...numbers: number[]) => FormulaValue): Calculate {
  const one = ofNumbers(calculate);
  return (given, context) =>
    combineCells(given, (values) => {
      const result = one(values, context);
      return isArea(result) ? errors.value : result;
    });
}

/** A function of texts (and numbers). */
export function ofTexts(
  calculate: (texts: readonly string[], values: readonly FormulaValue[]) => FormulaValue,
): Calculate {
  return ofValues((values) => {
    const texts = values.map(textOf);
    const error = texts.find((one) => typeof one !== 'string');
    return error ?? calculate(texts as string[], values);
  });
}

/** An argument as a block. */
export function areaOf(operand: Operand = null): Area {
  return isArea(operand) ? operand : { rows: 1, columns: 1, held: { rows: 1, columns: 1 }, size: 1, at: () => operand };
}

/** The numbers among arguments: of blocks only what is one, of single values what can be taken for one. Or the first error. */
export function numbersAmong(given: readonly Operand[]): number[] | FormulaError {
  const numbers: number[] = [];
  for (const operand of given) {
    if (!isArea(operand)) {
      const number = numberOf(operand);
      if (typeof number !== 'number') return number;
      numbers.push(number);
      continue;
    }
    for (const value of filledValues(operand)) {
      if (isError(value)) return value;
      if (typeof value === 'number') numbers.push(value);
    }
  }
  return numbers;
}

/** A function of all numbers among its arguments. */
export function ofAll(calculate: (numbers: readonly number[]) => FormulaValue): Calculate {
  return (given) => {
    const numbers = numbersAmong(given);
    return Array.isArray(numbers) ? finite(calculate(numbers)) : numbers;
  };
}
