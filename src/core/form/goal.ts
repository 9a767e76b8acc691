import { withText } from './cell-number';
import type { FormCell, Goal } from './form';
import { isActualGoalLabel, isExpectedGoalLabel, isGoalLabel } from './form-labels';
import { columnRole } from './header-labels';
import type { Grid, GridCell, GridRow } from './grid';

/** Several cells of goal text under one label read as one text; it stands in the first. */
function joined(grid: Grid, cells: readonly GridCell[]): FormCell | null {
  const [first, ...more] = cells;
  if (first === undefined) return null;
  const cell = grid.cell(first.row, first.column);
  return more.length === 0 ? cell : withText(cell, cells.map(({ text }) => text).join('\n'));
}

/** Labels that may stand right of 实际完成情况. */
const isRating = /^(?:总体|目标)?(?:完成率|得分|分值|自评分|备注)$/;

/** 具体完成情况, the head of a column; 完成目标 may be what somebody wrote. */
const isActualHeader = (label: string): boolean => isActualGoalLabel(label) && /(?:情况|结果)$/.test(label);

const between = (row: GridRow, start: number, end: number): readonly GridCell[] =>
  row.cells.filter(({ column }) => column >= start && column < end);

/** The rows of text under the two labels: a label at the left of them, or a section's heading, begins another part. */
function textRows(rows: readonly GridRow[], column: number): readonly GridRow[] {
  const next = rows.findIndex(
    ({ cells: [first, ...more] }, at) =>
      first !== undefined &&
      ((at > 0 && first.column < column) ||
        (more.length === 0 && /^[一二三四五六七八九]、.{2,16}(?:情况|指标)$/.test(first.label))),
  );
  return next < 0 ? rows : rows.slice(0, next);
}

/** Reads 年度总体目标 between the fund block and the indicators: rows `start` to `end` (exclusive). */
export function readGoal(grid: Grid, start: number, end: number): Goal {
  const rows = grid.rows.slice(start, end);
  for (const [at, row] of rows.entries()) {
    // From the right: 年度总体目标 at the left edge is a label of the block, and reads like one of its parts.
    const fromRight = [...row.cells].reverse();
    const actual = fromRight.find(({ label }) => isActualGoalLabel(label));
    const expected = fromRight.find((cell) => cell !== actual && isExpectedGoalLabel(cell.label));
    if (expected !== undefined && actual !== undefined && expected.column < actual.column) {
      const beside = between(row, expected.column + 1, actual.column);
      const after = between(row, actual.column + 1, Infinity).filter(({ label }) => !isRating.test(label));
      if (beside.length > 0 || after.length > 0) return { expected: joined(grid, beside), actual: joined(grid, after) };
      const table = rows.findIndex(
        ({ cells }, next) => next > at && cells.some(({ label }) => columnRole(label).role === 'levels'),
      );
      // 目标完成率 and its like have texts of their own below them (成安).
      const rating = row.cells.find(({ column, label }) => column > actual.column && isRating.test(label));
      const below = textRows(rows.slice(at + 1, table < 0 ? undefined : table), expected.column);
      return {
        expected: joined(
          grid,
          below.flatMap((line) => between(line, expected.column, actual.column)),
        ),
        actual: joined(
          grid,
          below.flatMap((line) => between(line, actual.column, rating?.column ?? Infinity)),
        ),
      };
    }
  }
  return goalOfSingleRows(grid, rows);
}

/** Forms with one text only: the label at the left, its text beside it. */
function goalOfSingleRows(grid: Grid, rows: readonly GridRow[]): Goal {
  const beside = (fits: (label: string) => boolean): FormCell | null => {
    for (const row of rows) {
      const at = row.cells.findIndex(({ label }) => fits(label));
      const text = at < 0 ? undefined : row.cells[at + 1];
      // A label beside a label: what the header says is no goal.
      if (text === undefined || isRating.test(text.label) || isActualHeader(text.label)) continue;
      if (isExpectedGoalLabel(text.label)) continue;
      return grid.cell(text.row, text.column);
    }
    return null;
  };
  const actual = beside(isActualGoalLabel);
  const expected = beside((label) => !isActualGoalLabel(label) && (isExpectedGoalLabel(label) || isGoalLabel(label)));
  return { expected, actual };
}
