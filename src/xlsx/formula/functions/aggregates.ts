import { allValues, filledValues, isArea } from '../area';
import { type FormulaValue, errors, isError, LeftToExcel } from '../expression';
import { numberOf } from '../values';
import { type Calculate, oneValue, finite, areaOf, numbersAmong, ofAll } from './arguments';

/** The sum of numbers, in their order. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
/** The mean of numbers; none have none. */
export const average = (numbers: readonly number[]): FormulaValue =>
  numbers.length === 0 ? errors.division : sum(numbers) / numbers.length;
const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((one, two) => Math.min(one, two), numbers[0] ?? 0);
const largest = (numbers: readonly number[]): number =>
  numbers.reduce((one, two) => Math.max(one, two), numbers[0] ?? 0);
const product = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((total, one) => total * one, 1);

function median(numbers: readonly number[]): FormulaValue {
  const sorted = [...numbers].sort((one, two) => one - two);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return errors.number;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

const count: Calculate = (given) =>
  given.reduce<number>((total, operand) => {
    if (isArea(operand)) return total + filledValues(operand).filter((value) => typeof value === 'number').length;
    if (isError(operand)) return total;
    return total + (typeof numberOf(operand) === 'number' ? 1 : 0);
  }, 0);

const countFilled: Calculate = (given) =>
  given.reduce<number>((total, operand) => total + (isArea(operand) ? filledValues(operand).length : 1), 0);

const countBlank: Calculate = ([operand]) => {
  const area = areaOf(operand);
  return area.size - filledValues(area).filter((value) => value !== '').length;
};

function nth(isLargest: boolean): Calculate {
  return ([operand = null, place]) => {
    if (!isArea(operand)) throw new LeftToExcel();
    const numbers = numbersAmong([operand]);
    const which = numberOf(oneValue(place ?? null));
    if (!Array.isArray(numbers)) return numbers;
    if (typeof which !== 'number') return which;
    const sorted = numbers.sort((one, two) => (isLargest ? two - one : one - two));
    return sorted[Math.ceil(which) - 1] ?? errors.number;
  };
}

const rank: Calculate = ([given, operand, order = 0]) => {
  const value = numberOf(oneValue(given ?? null));
  const numbers = numbersAmong([areaOf(operand)]);
  const direction = numberOf(oneValue(order));
  if (typeof value !== 'number') return value;
  if (!Array.isArray(numbers)) return numbers;
  if (typeof direction !== 'number') return direction;
  if (!numbers.includes(value)) return errors.missing;
  return 1 + numbers.filter((one) => (direction === 0 ? one > value : one < value)).length;
};

/** The functions of SUBTOTAL by their number. */
const subtotals: Readonly<Record<number, Calculate>> = {
  1: ofAll(average),
  2: count,
  3: countFilled,
  4: ofAll(largest),
  5: ofAll(smallest),
  6: ofAll(product),
  9: ofAll(sum),
};

const subtotal: Calculate = ([which, ...given], context) => {
  const number = numberOf(oneValue(which ?? null));
  const calculate = typeof number === 'number' ? subtotals[number > 100 ? number - 100 : number] : undefined;
  if (calculate === undefined) throw new LeftToExcel();
  return calculate(given, context);
};

const sumProduct: Calculate = (given) => {
  const areas = given.map(areaOf);
  const [first] = areas;
  if (first === undefined) return 0;
  const isSameSize = areas.every(({ rows, columns }) => rows === first.rows && columns === first.columns);
  if (!isSameSize) return errors.value;
  let total = 0;
  const columns = areas.map((area) => allValues(area));
  for (let index = 0; index < first.rows * first.columns; index += 1) {
    let term = 1;
    for (const values of columns) {
      const value = values[index] ?? null;
      if (isError(value)) return value;
      term *= typeof value === 'number' ? value : 0;
    }
    total += term;
  }
  return finite(total);
};

/** Functions of all numbers among their arguments. */
export const aggregateFunctions: Readonly<Record<string, Calculate>> = {
  SUM: ofAll(sum),
  AVERAGE: ofAll(average),
  COUNT: count,
  COUNTA: countFilled,
  COUNTBLANK: countBlank,
  MIN: ofAll(smallest),
  MAX: ofAll(largest),
  PRODUCT: ofAll(product),
  MEDIAN: ofAll(median),
  LARGE: nth(true),
  SMALL: nth(false),
  RANK: rank,
  'RANK.EQ': rank,
  SUBTOTAL: subtotal,
  SUMPRODUCT: sumProduct,
};
