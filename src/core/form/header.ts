import type { FormProblem } from './form';
import type { Grid, GridCell, GridRow } from './grid';
import { columnRole, type ColumnRole } from './header-labels';
import { withoutBrackets } from './label';

/** A column of the indicator table: where its label begins, and where the next one does. */
export interface Column {
  readonly role: ColumnRole;
  readonly rank: number;
  readonly start: number;
  /** Exclusive; a merged label reaches to the next label. */
  readonly end: number;
  readonly cell: GridCell;
}

/** The header of an indicator table: one row of labels, or two where labels stand over labels. */
export interface IndicatorHeader {
  /** Index of its first row in the grid's rows, and of the first row below it. */
  readonly index: number;
  readonly bodyIndex: number;
  readonly columns: readonly Column[];
  /** The column that is meant for each role. */
  readonly byRole: Partial<Readonly<Record<ColumnRole, Column>>>;
}

/** Longer is no label of a column. */
const longestLabel = 30;

const levelRoles: ReadonlySet<ColumnRole> = new Set(['category', 'subcategory', 'name', 'levels']);

interface RankedCell {
  readonly cell: GridCell;
  readonly role: ColumnRole;
  readonly rank: number;
}

const ranked = (row: GridRow): readonly RankedCell[] => row.cells.map((cell) => ({ cell, ...columnRole(cell.label) }));

/** A row of labels that name at least a level, a target or an actual, and something else. */
function isHeaderRow(cells: readonly RankedCell[]): boolean {
  const roles = new Set(cells.map(({ role }) => role).filter((role) => role !== 'other'));
  const levels = [...roles].filter((role) => levelRoles.has(role)).length;
  const values = [...roles].filter((role) => role === 'target' || role === 'actual').length;
  return values >= 1 && levels >= 1 && levels + values >= 3 - (roles.size > levels + values ? 1 : 0);
}

/** Labels under labels: known ones, and shares and differences beside them (完成率, 偏差率). */
function isSubheaderRow({ cells }: GridRow): boolean {
  const isKnown = ({ label }: GridCell): boolean => columnRole(label).role !== 'other';
  const isBeside = ({ label }: GridCell): boolean => /^[^\d%]{1,6}(?:率|差异?|占比|进度)$/.test(label);
  return cells.every((cell) => isKnown(cell) || isBeside(cell)) && cells.filter(isKnown).length >= 2;
}

/** Labels of the lower row stand in for the label above them. */
function combine(upper: readonly RankedCell[], lower: readonly RankedCell[]): readonly RankedCell[] {
  const kept = upper.filter(({ cell }, index) => {
    const end = upper[index + 1]?.cell.column ?? Infinity;
    return !lower.some((below) => below.cell.column >= cell.column && below.cell.column < end);
  });
  return [...kept, ...lower].sort((a, b) => a.cell.column - b.cell.column);
}

/** Labels that reach down from the row above, over blanks, and name what the header itself does not. */
function labelsAbove(above: readonly RankedCell[], header: readonly RankedCell[]): readonly RankedCell[] {
  const last = header.at(-1)?.cell.column ?? 0;
  const known = new Set(header.map(({ role }) => role));
  return above.filter(
    ({ cell, role }) => cell.column > last && !known.has(role) && role !== 'other' && !levelRoles.has(role),
  );
}

/** A cheap look before the patterns: tables have thousands of rows, and each is asked. */
const couldBeHeader = ({ cells }: GridRow): boolean =>
  cells.some(
    ({ label }) => /[一二三四]级|指标(?:名称|内容|体系)?$|绩效目标/.test(label) && label.length <= longestLabel,
  ) && cells.some(({ label }) => /值|完成|目标|进度|达成/.test(label) && label.length <= longestLabel);

/** 分值 of 一级指标 and 二级指标 may stand between the levels; the indicator's own stands behind its name. */
const isOfLevel = (column: Column, { category, subcategory, name }: IndicatorHeader['byRole']): boolean =>
  name !== undefined && column.start < name.start && column.start > (category ?? subcategory ?? name).start;

/** Reads the header that begins at a row of the grid; null when that row is none. */
export function readHeader(rows: readonly GridRow[], index: number): IndicatorHeader | null {
  const row = rows[index];
  if (row === undefined || row.cells.length < 3) return null;
  if (!couldBeHeader(row)) return null;
  const upper = ranked(row);
  if (!isHeaderRow(upper)) return null;
  const next = rows[index + 1];
  const lower = next === undefined || !isSubheaderRow(next) ? null : ranked(next);
  const above = rows[index - 1];
  const cells =
    lower === null
      ? [...upper, ...labelsAbove(above === undefined ? [] : ranked(above), upper)]
      : combine(upper, lower);
  const columns = cells.map(({ cell, role, rank }, at): Column => ({
    role,
    rank,
    start: cell.column,
    end: cells[at + 1]?.cell.column ?? Infinity,
    cell,
  }));
  const byRole: Partial<Record<ColumnRole, Column>> = {};
  for (const column of columns) {
    const known = byRole[column.role];
    if (known === undefined || column.rank < known.rank) byRole[column.role] = column;
  }
  for (const role of ['weight', 'score'] as const) {
    const own = columns.find((column) => column.role === role && !isOfLevel(column, byRole));
    if (own !== undefined && own.rank === byRole[role]?.rank) byRole[role] = own;
  }
  if (byRole.score === undefined && byRole.subscore !== undefined) {
    byRole.score = byRole.subscore;
    delete byRole.subscore;
  }
  return { index, bodyIndex: index + (lower === null ? 1 : 2), columns, byRole };
}

/** Columns that are named twice, or by two labels that mean the same. */
export function headerProblems(header: IndicatorHeader, grid: Grid): readonly FormProblem[] {
  return header.columns.flatMap((column): FormProblem[] => {
    const used = header.byRole[column.role];
    if (used === undefined || used === column || column.role === 'other' || column.role === 'levels') return [];
    if (used.rank !== column.rank || isOfLevel(column, header.byRole)) return [];
    const same = withoutBrackets(used.cell.label) === withoutBrackets(column.cell.label);
    const cells = [used, column].map(({ cell }) => grid.cell(cell.row, cell.column));
    return [{ kind: same ? 'duplicateColumn' : 'contradictoryHeader', cells }];
  });
}
