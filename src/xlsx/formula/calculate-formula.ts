import type { CellBlock } from '../sheet/address';
import { type Area, combineCells, isArea, type Operand } from './area';
import type { Expression, FormulaValue } from './expression';
import { errors, isError, LeftToExcel } from './expression';
import { callFunction } from './functions';
import type { FunctionContext } from './functions/arguments';
import { compare, numberOf, textOf, truthOf } from './values';

/** Where a formula finds what cells hold. */
export interface CellSource extends FunctionContext {
  /** A cell's value; null when it is blank. */
  readonly cell: (sheet: string, row: number, column: number) => FormulaValue;
  /** A block, no larger than what its sheets use. */
  readonly area: (sheet: string, block: CellBlock) => Area;
}

/** Of a sum or a difference that is a formula's last step, Excel takes what is left beyond 15 digits for nothing. */
const nothing = 1e-15;

/** A prepared formula's value. Throws `LeftToExcel` where only Excel can tell. */
export function calculateFormula(expression: Expression, source: CellSource): FormulaValue {
  const result = single(evaluate(expression, source));
  // A formula that shows a blank cell shows 0.
  return result ?? 0;
}

/** One value; a block is none, whatever its size. */
function single(operand: Operand): FormulaValue {
  if (!isArea(operand)) return operand;
  if (operand.rows === 1 && operand.columns === 1) return operand.at(0, 0);
  throw new LeftToExcel();
}

function evaluate(expression: Expression, source: CellSource): Operand {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'cell':
      return source.cell(expression.sheet, expression.row, expression.column);
    case 'block':
      return source.area(expression.sheet, expression.block);
    case 'operation': {
      const operands = expression.operands.map((operand) => evaluate(operand, source));
      if (!expression.isArray) return operate(expression.operator, operands.map(single), expression.isLast);
      return combineCells(operands, (values) => operate(expression.operator, values, false));
    }
    case 'call':
      return evaluateCall(expression, source);
  }
}

function evaluateCall({ name, given }: Extract<Expression, { kind: 'call' }>, source: CellSource): Operand {
  const value = (index: number): FormulaValue => {
    const argument = given[index];
    return argument === undefined || argument === null ? null : single(evaluate(argument, source));
  };
  const chosen = choose(name, given.length, value);
  if (chosen !== undefined) return chosen;
  return callFunction(
    name,
    given.map((argument) => (argument === null ? null : evaluate(argument, source))),
    source,
  );
}

/** Functions that calculate only the argument that they choose; undefined for the others. */
function choose(name: string, count: number, value: (index: number) => FormulaValue): FormulaValue | undefined {
  switch (name) {
    case 'IF': {
      const condition = truthOf(value(0));
      if (typeof condition !== 'boolean') return condition;
      if (condition) return value(1);
      return count > 2 ? value(2) : false;
    }
    case 'IFS': {
      for (let index = 0; index < count; index += 2) {
        const condition = truthOf(value(index));
        if (typeof condition !== 'boolean') return condition;
        if (condition) return value(index + 1);
      }
      return errors.missing;
    }
    case 'IFERROR': {
      const first = value(0);
      return isError(first) ? value(1) : first;
    }
    case 'IFNA': {
      const first = value(0);
      return isError(first) && first.error === errors.missing.error ? value(1) : first;
    }
    case 'CHOOSE': {
      const place = numberOf(value(0));
      if (typeof place !== 'number') return place;
      const index = Math.trunc(place);
      return index < 1 || index >= count ? errors.value : value(index);
    }
    default:
      return undefined;
  }
}

function operate(operator: string, values: readonly FormulaValue[], isLast: boolean): FormulaValue {
  const [left = null, right = null] = values;
  if (operator === '&') {
    const [first, second] = [textOf(left), textOf(right)];
    return typeof first !== 'string' ? first : typeof second !== 'string' ? second : first + second;
  }
  if (/^[=<>]/.test(operator)) return compare(operator, left, right);
  const [first, second] = values.map(numberOf);
  if (typeof first !== 'number') return first ?? errors.value;
  if (second !== undefined && typeof second !== 'number') return second;
  return finite(arithmetic(operator, first, second ?? 0, isLast));
}

function arithmetic(operator: string, left: number, right: number, isLast: boolean): FormulaValue {
  switch (operator) {
    case '+':
    case '-': {
      const sum = operator === '+' ? left + right : left - right;
      const isNothing = isLast && Math.abs(sum) < nothing * Math.max(Math.abs(left), Math.abs(right));
      return isNothing ? 0 : sum;
    }
    case '*':
      return left * right;
    case '/':
      return right === 0 ? errors.division : left / right;
    case '^':
      return left === 0 && right <= 0 ? (right === 0 ? errors.number : errors.division) : left ** right;
    case '%':
      return left / 100;
    case 'unary -':
      return -left;
    default:
      return left;
  }
}

function finite(value: FormulaValue): FormulaValue {
  // Excel has no negative zero.
  if (typeof value !== 'number') return value;
  return Number.isFinite(value) ? value + 0 : errors.number;
}
