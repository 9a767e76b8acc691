import type { CellBlock } from '../sheet/address';
import { isErrorText } from './cell-reading';
import type { FormCell, FormProblem } from './form';
import { isHeadLabel } from './form-labels';
import { largestNumber, type Grid } from './grid';

function oversized(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) > largestNumber;
  return typeof value === 'string' && value.length <= 400 && /^[+-]?\d[\d,.]*(?:e[+-]?\d+)?$/i.test(value.trim())
    ? Math.abs(Number(value.replace(/,/g, ''))) > largestNumber
    : false;
}

/** Cells of the form that hold what no form should: errors, numbers and texts beyond all sense. */
export function cellProblems(grid: Grid, start: number, end: number, block: CellBlock): readonly FormProblem[] {
  const found: Record<'formulaError' | 'oversizedNumber' | 'longText', FormCell[]> = {
    formulaError: [],
    oversizedNumber: [],
    longText: [],
  };
  for (const { cells } of grid.rows.slice(start, end)) {
    for (const [at, { row, column, text }] of cells.entries()) {
      if (column < block.left || column > block.right) continue;
      const value = grid.value(row, column);
      if (typeof value === 'string' && isErrorText(value)) found.formulaError.push(grid.cell(row, column));
      // 项目代码 and its like are long rows of digits, typed as text.
      else if (typeof value === 'string' && isHeadLabel(cells[at - 1]?.label ?? '')) continue;
      else if (oversized(value)) found.oversizedNumber.push(grid.cell(row, column));
      else if (text.length > 10_000) found.longText.push(grid.cell(row, column));
    }
  }
  return (['formulaError', 'oversizedNumber', 'longText'] as const).flatMap((kind): FormProblem[] =>
    found[kind].length === 0 ? [] : [{ kind, cells: found[kind] }],
  );
}
