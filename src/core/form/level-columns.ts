import type { GridRow } from './grid';
import type { Column, IndicatorHeader } from './header';
import type { ColumnRole } from './header-labels';
import { isCategoryWord } from './levels';

/** Sheet columns between `start` and `end` that hold text in the rows, from left to right. */
function heldColumns(rows: readonly GridRow[], start: number, end: number): readonly number[] {
  const held = new Set<number>();
  for (const { cells } of rows) {
    for (const { column } of cells) {
      if (column >= end) break;
      if (column >= start) held.add(column);
    }
  }
  return [...held].sort((a, b) => a - b);
}

const holdsCategories = (rows: readonly GridRow[], column: number): boolean =>
  rows.some(({ cells }) => cells.some((cell) => cell.column === column && isCategoryWord(cell.label)));

/** Roles for columns without labels of their own: the last is the name, those before it the levels. */
function rolesFor(columns: readonly number[], rows: readonly GridRow[], named: boolean): readonly ColumnRole[] {
  const levels: readonly ColumnRole[] =
    columns.length - (named ? 0 : 1) >= 2
      ? ['category', 'subcategory']
      : [columns[0] !== undefined && holdsCategories(rows, columns[0]) ? 'category' : 'subcategory'];
  const spare = columns.length - levels.length - (named ? 0 : 1);
  if (spare < 0) return ['name'];
  const unused = Array.from({ length: spare }, (): ColumnRole => 'other');
  return [...levels, ...unused, ...(named ? [] : (['name'] as const))];
}

/** Reads a single label over all levels (`绩效指标`) as the columns that lie under it. */
export function withLevelColumns(header: IndicatorHeader, rows: readonly GridRow[]): IndicatorHeader {
  const { category, subcategory, name, levels } = header.byRole;
  if (name === undefined && subcategory !== undefined) {
    // 一级指标 and 二级指标 only: the lower one is the indicator.
    return withColumns(header, [{ ...subcategory, role: 'name' }], subcategory);
  }
  if (levels === undefined || category !== undefined || subcategory !== undefined) return header;
  const end = name === undefined ? levels.end : name.start;
  const held = heldColumns(rows, levels.start, end);
  if (held.length === 0) return header;
  const roles = rolesFor(held, rows, name !== undefined);
  const columns = held.map((start, at): Column => ({
    ...levels,
    role: roles[at] ?? 'other',
    start,
    end: held[at + 1] ?? end,
  }));
  return withColumns(header, columns, levels);
}

function withColumns(header: IndicatorHeader, added: readonly Column[], replaced: Column): IndicatorHeader {
  const columns = [...header.columns.filter((column) => column !== replaced), ...added].sort(
    (a, b) => a.start - b.start,
  );
  const roles = Object.fromEntries(added.map((column) => [column.role, column]));
  const kept = Object.fromEntries(Object.entries(header.byRole).filter(([, column]) => column !== replaced));
  return { ...header, columns, byRole: { ...kept, ...roles } };
}
