import type { CellBlock } from '../sheet/address';
import type { CellValue } from '../sheet/snapshot';
import { isErrorText } from './cell-reading';
import type { FormCell, FormProblem } from './form';
import { isHeadLabel } from './form-labels';
import { largestNumber, type Grid } from './grid';

function oversized(value: CellValue): boolean {
  if (typeof value === 'number') return Math.abs(value) > largestNumber;
  return typeof value === 'string' && value.length <= 400 && /^\s*[+-]?\d[\d,.]*(?:e[+-]?\d+)?\s*$/i.test(value)
    ? Math.abs(Number(value.replace(/,/g, ''))) > largestNumber
    : false;
}

function problemOf(value: CellValue, text: string): 'formulaError' | 'oversizedNumber' | 'longText' | null {
  if (typeof value === 'string' && isErrorText(value)) return 'formulaError';
  if (oversized(value)) return 'oversizedNumber';
  return text.length > 10_000 ? 'longText' : null;
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
      const kind = problemOf(value, text);
      if (kind === null) continue;
      // 项目代码 and its like are long rows of digits, typed as text.
      const isAnswer = at > 0 && typeof value === 'string' && isHeadLabel(cells[at - 1]?.label ?? '');
      if (kind === 'formulaError' || !isAnswer) found[kind].push(grid.cell(row, column));
    }
  }
  return (['formulaError', 'oversizedNumber', 'longText'] as const).flatMap((kind): FormProblem[] =>
    found[kind].length === 0 ? [] : [{ kind, cells: found[kind] }],
  );
}
