import { type Area, type Operand } from '../area';
import { criterionOf } from '../criteria';
import { type FormulaValue, isError, LeftToExcel } from '../expression';
import { type Calculate, oneValue, finite, areaOf } from './arguments';
import { average, sum } from './aggregates';

/** Cells of a block where all criteria are met (pairs of a block and a criterion, all of one size). */
function selected(target: Area, pairs: readonly Operand[]): FormulaValue[] {
  const tests: { readonly area: Area; readonly isMet: (value: FormulaValue) => boolean }[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const area = areaOf(pairs[index]);
    if (area.rows !== target.rows || area.columns !== target.columns || area.size !== target.size)
      throw new LeftToExcel();
    tests.push({ area, isMet: criterionOf(oneValue(pairs[index + 1] ?? null)) });
  }
  const found: FormulaValue[] = [];
  for (let row = 0; row < target.rows; row += 1) {
    for (let column = 0; column < target.columns; column += 1) {
      if (tests.every(({ area, isMet }) => isMet(area.at(row, column)))) found.push(target.at(row, column));
    }
  }
  return found;
}

function ofSelected(
  calculate: (numbers: readonly number[]) => FormulaValue,
): (target: Area, pairs: readonly Operand[]) => FormulaValue {
  return (target, pairs) => {
    const values = selected(target, pairs);
    return values.find(isError) ?? finite(calculate(values.filter((value) => typeof value === 'number')));
  };
}

function selectedCount(pairs: readonly Operand[]): number {
  const target = areaOf(pairs[0]);
  const meetsBlank = pairs.every((pair, index) => index % 2 === 0 || criterionOf(oneValue(pair))(null));
  return selected(target, pairs).length + (meetsBlank ? target.size - target.rows * target.columns : 0);
}

const sumSelected = ofSelected(sum);
const averageSelected = ofSelected(average);

/** Functions of the cells that meet criteria. */
export const selectionFunctions: Readonly<Record<string, Calculate>> = {
  SUMIF: ([range, criterion, target]) => sumSelected(areaOf(target ?? range), [range ?? null, criterion ?? null]),
  COUNTIF: (given) => selectedCount(given),
  AVERAGEIF: ([range, criterion, target]) =>
    averageSelected(areaOf(target ?? range), [range ?? null, criterion ?? null]),
  SUMIFS: ([target, ...pairs]) => sumSelected(areaOf(target), pairs),
  COUNTIFS: (given) => selectedCount(given),
  AVERAGEIFS: ([target, ...pairs]) => averageSelected(areaOf(target), pairs),
};
