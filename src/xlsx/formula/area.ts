import type { FormulaValue } from './expression';
import { LeftToExcel } from './expression';

/** A block of values. What lies beyond the used part of a sheet is blank, and only counted. */
export interface Area {
  /** Of the part that can hold anything. */
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => FormulaValue;
  /** How far its own sheet goes: beyond, all is blank. The part above is as large on every sheet, so that blocks can be paired. */
  readonly held: { readonly rows: number; readonly columns: number };
  /** Cells of the whole block, the blank ones beyond included. */
  readonly size: number;
}

/** What an argument or a step gives: one value, or a block of them. */
export type Operand = FormulaValue | Area;

/** Whether an operand is a block. */
export function isArea(operand: Operand): operand is Area {
  return typeof operand === 'object' && operand !== null && 'rows' in operand;
}

/** All values of a block, row by row. */
export function allValues(area: Area): FormulaValue[] {
  return valuesOf(area, area);
}

function valuesOf({ at }: Area, { rows, columns }: Area['held']): FormulaValue[] {
  const values: FormulaValue[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) values.push(at(row, column));
  }
  return values;
}

/** The values of a block that are no blanks, row by row. */
export function filledValues(area: Area): FormulaValue[] {
  return valuesOf(area, area.held).filter((value) => value !== null);
}

/** Calculates cell by cell; single values go with every cell. Blocks of different sizes are left to Excel. */
export function combineCells(
  operands: readonly Operand[],
  calculate: (values: readonly FormulaValue[]) => FormulaValue,
): Operand {
  const areas = operands.filter(isArea);
  const [first] = areas;
  if (first === undefined) return calculate(operands.filter((operand): operand is FormulaValue => !isArea(operand)));
  const { rows, columns } = first;
  if (areas.some((area) => area.rows !== rows || area.columns !== columns)) throw new LeftToExcel();
  const values = Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return calculate(operands.map((operand): FormulaValue => (isArea(operand) ? operand.at(row, column) : operand)));
  });
  return {
    rows,
    columns,
    held: { rows, columns },
    size: rows * columns,
    at: (row, column) => values[row * columns + column] ?? null,
  };
}
