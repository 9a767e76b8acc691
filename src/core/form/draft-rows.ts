import { rowsOfStep, type Steps } from '../sheet/steps';
import { saysSomething } from './cell-reading';
import { asPoints } from './cell-number';
import type { FormCell } from './form';
import type { Grid, GridCell, GridRow } from './grid';
import type { IndicatorHeader } from './header';
import type { ColumnRole } from './header-labels';
import { isTemplateName } from './indicator-name';
import { advance, isCategoryWord, noLevel, type Level } from './levels';
import { rowCells, type RowCells } from './row-cells';

/** A stretch of rows under one header. */
export interface Section {
  readonly header: IndicatorHeader;
  readonly rows: readonly GridRow[];
}

/** A row as it was read, before it is decided what kind of row it is. */
export interface DraftRow {
  readonly row: number;
  readonly line: GridRow;
  readonly category: Level;
  readonly subcategory: Level;
  /** True when a level's label stands in this row. */
  readonly opensLevel: boolean;
  readonly nameText: string;
  readonly cells: RowCells;
  readonly nameCell: FormCell | null;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
  /** 调整指标值 where one was filled in: the target in force. */
  readonly targetRole: 'target' | 'adjustedTarget';
  readonly target: FormCell | null;
  readonly actual: FormCell | null;
}

/** The cell of a role in a row; a blank one too, null when the form has no such column. */
export function cellAt(grid: Grid, row: number, cells: RowCells, role: ColumnRole): FormCell | null {
  const column = cells.columnOf(role);
  return column === null ? null : grid.cell(row, column);
}

function pointsAt(grid: Grid, row: number, cells: RowCells, role: 'weight' | 'score'): FormCell | null {
  const cell = cellAt(grid, row, cells, role);
  return cell === null ? null : asPoints(cell);
}

/** Level labels hold for the rows below them until the next one: a merged area has its text in its first cell only. */
export function* draftRows(grid: Grid, sections: readonly Section[]): Steps<readonly DraftRow[]> {
  const drafts: DraftRow[] = [];
  let category = noLevel();
  let subcategory = noLevel();
  for (const { header, rows } of sections) {
    for (const line of rows) {
      if (drafts.length % rowsOfStep === rowsOfStep - 1) yield;
      const cells = rowCells(line, header);
      const only = line.cells.length === 1 ? line.cells[0] : undefined;
      const heading = only !== undefined && isCategoryWord(only.label) && cells.held('name') !== null ? only : null;
      const categoryCell = heading ?? cells.held('category');
      const subcategoryCell = cells.held('subcategory');
      if (categoryCell !== null) {
        const next = advance(category, categoryCell);
        if (next !== category) subcategory = noLevel();
        category = next;
      }
      if (subcategoryCell !== null) subcategory = advance(subcategory, subcategoryCell);
      const names = heading === null ? cells.all('name') : [];
      const nameAt = names.find(({ text }) => !isTemplateName(text)) ?? names[0];
      const adjusted = cellAt(grid, line.row, cells, 'adjustedTarget');
      const targetRole = saysSomething(adjusted) ? 'adjustedTarget' : 'target';
      drafts.push({
        row: line.row,
        line,
        category,
        subcategory,
        opensLevel: categoryCell !== null || subcategoryCell !== null,
        nameText: nameText(names),
        cells,
        nameCell: nameAt === undefined ? cellAt(grid, line.row, cells, 'name') : grid.cell(line.row, nameAt.column),
        weight: pointsAt(grid, line.row, cells, 'weight'),
        score: pointsAt(grid, line.row, cells, 'score'),
        targetRole,
        target: cellAt(grid, line.row, cells, targetRole),
        actual: cellAt(grid, line.row, cells, 'actual'),
      });
    }
  }
  return drafts;
}

/** `指标1` and the name may stand in two cells under one merged label. */
function nameText(names: readonly GridCell[]): string {
  const telling = names.filter(({ text }) => !isTemplateName(text));
  return (telling.length > 0 ? telling : names.slice(0, 1)).map(({ text }) => text).join('');
}
