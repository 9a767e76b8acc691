import { allValues } from '../area';
import { type FormulaValue, errors, isError, LeftToExcel } from '../expression';
import { compare, difference, numberOf, truthOf } from '../values';
import { type Calculate, oneValue, areaOf } from './arguments';

/**
 * The place of a value in a line of values: of one that is the same, or of the last that is not greater in a line that rises. Whether a
 * blank that is looked for is found at a 0 is not known here.
 */
function placeIn(line: readonly FormulaValue[], wanted: FormulaValue, isExact: boolean): number | null {
  if (typeof wanted === 'string' && /[*?~]/.test(wanted)) throw new LeftToExcel();
  if (wanted === null) {
    if (line.includes(0) || !isExact) throw new LeftToExcel();
    return null;
  }
  const isSame = (value: FormulaValue): boolean =>
    typeof value === typeof wanted && value !== null && compare('=', value, wanted) === true;
  if (isExact) {
    const found = line.findIndex(isSame);
    return found < 0 ? null : found;
  }
  if (typeof wanted !== 'number') throw new LeftToExcel();
  let last: number | null = null;
  let before = -Infinity;
  for (const [index, value] of line.entries()) {
    if (value === null) continue;
    if (typeof value !== 'number' || value < before) throw new LeftToExcel();
    before = value;
    if (difference(value, wanted, false) <= 0) last = index;
  }
  return last;
}

function lookUp(isByRow: boolean): Calculate {
  return (given) => {
    const [wanted, table, place, approximate] = given;
    const value = oneValue(wanted ?? null);
    if (isError(value)) return value;
    const area = areaOf(table);
    const which = numberOf(oneValue(place ?? null));
    const isNear = given.length < 4 ? true : truthOf(oneValue(approximate ?? null));
    if (typeof which !== 'number') return which;
    if (typeof isNear !== 'boolean') return isNear;
    const [length, width] = isByRow ? [area.rows, area.columns] : [area.columns, area.rows];
    const index = Math.trunc(which) - 1;
    if (index < 0) return errors.value;
    if (index >= width) return errors.reference;
    const at = (along: number, across: number): FormulaValue =>
      isByRow ? area.at(along, across) : area.at(across, along);
    const line = Array.from({ length }, (_, along) => at(along, 0));
    const found = placeIn(line, value, !isNear);
    return found === null ? errors.missing : at(found, index);
  };
}

const match: Calculate = (given) => {
  const value = oneValue(given[0] ?? null);
  const area = areaOf(given[1]);
  const kind = given.length < 3 ? 1 : numberOf(oneValue(given[2] ?? null));
  if (isError(value)) return value;
  if (typeof kind !== 'number') return kind;
  if (kind < 0 || (area.rows > 1 && area.columns > 1)) throw new LeftToExcel();
  const found = placeIn(allValues(area), value, kind === 0);
  return found === null ? errors.missing : found + 1;
};

const index: Calculate = (given) => {
  const area = areaOf(given[0]);
  const numbers = given.slice(1).map((one) => numberOf(oneValue(one)));
  const [first, second] = numbers;
  if (typeof first !== 'number') return first ?? errors.value;
  if (second !== undefined && typeof second !== 'number') return second;
  // One number counts along a single row or column.
  const [row, column] = second === undefined && area.rows === 1 ? [1, first] : [first, second ?? 1];
  if (row < 1 || column < 1 || (second === undefined && area.rows > 1 && area.columns > 1)) throw new LeftToExcel();
  if (row > area.rows || column > area.columns) throw new LeftToExcel();
  return area.at(Math.trunc(row) - 1, Math.trunc(column) - 1);
};

/** Functions that look values up. */
export const lookupFunctions: Readonly<Record<string, Calculate>> = {
  VLOOKUP: lookUp(true),
  HLOOKUP: lookUp(false),
  MATCH: match,
  INDEX: index,
};
