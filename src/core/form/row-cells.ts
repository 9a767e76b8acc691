import type { GridCell, GridRow } from './grid';
import type { ColumnRole } from './header-labels';
import type { Column, IndicatorHeader } from './header';
import { isBlankMark } from '../value/normalise';
import { isSubcategoryWord } from './levels';

/** The cells of a row of the indicator table by what their columns hold. */
export interface RowCells {
  /** First cell that is not blank under the label. */
  readonly held: (role: ColumnRole) => GridCell | null;
  readonly all: (role: ColumnRole) => readonly GridCell[];
  /** Sheet column of a role in this row: the held cell's, else the label's own; null when the form has no such column. */
  readonly columnOf: (role: ColumnRole) => number | null;
}

export const templatePrefix = /^指标\s*(?:\d{1,2}?(?=20\d\d年|\D|$)|[一二三四五六七八九十①-⑩])\s*[:：.、．]*\s*/;

const saysNumber = (label: string): boolean => /^[≥≤><=≧≦═]*[\d.,]+(?:%|分)?$/.test(label);

/**
 * By how many columns the row lies left of its header: where merged cells were lost, the cells of a row have moved up
 * against the left edge. Only plain signs count: a 二级指标 or a `指标 1:` left of its column, or a number in the name's.
 */
function shiftOf(row: GridRow, header: IndicatorHeader): number {
  const { name, subcategory } = header.byRole;
  if (name === undefined) return 0;
  const named = row.cells.find(({ text }) => templatePrefix.test(text));
  if (named !== undefined) return named.column < name.start ? name.start - named.column : 0;
  const level = row.cells.find(({ label }) => isSubcategoryWord(label));
  if (subcategory !== undefined && level !== undefined && level.column < subcategory.start) {
    const held = row.cells.find(({ column }) => column >= subcategory.start && column < subcategory.end);
    if (held !== undefined && !isSubcategoryWord(held.label)) return subcategory.start - level.column;
  }
  const atName = row.cells.find(({ column }) => column >= name.start && column < name.end);
  const before = row.cells.filter(({ column, label }) => column < name.start && !isBlankMark(label));
  const text = before.at(-1);
  if (atName !== undefined && text !== undefined && saysNumber(atName.label) && before.length === 1) {
    const levelStart = header.byRole.category?.start ?? subcategory?.start ?? name.start;
    if (text.column <= levelStart && !/指标$/.test(text.label)) return name.start - text.column;
  }
  return 0;
}

/** Sorts a row's cells under the header's labels. */
export function rowCells(row: GridRow, header: IndicatorHeader): RowCells {
  const shift = shiftOf(row, header);
  const under = new Map<Column, GridCell[]>();
  let at = 0;
  for (const cell of row.cells) {
    const column = cell.column + shift;
    while (at < header.columns.length && column >= (header.columns[at]?.end ?? Infinity)) at += 1;
    const label = header.columns[at];
    if (label === undefined || column < label.start) continue;
    const cells = under.get(label);
    if (cells === undefined) under.set(label, [cell]);
    else cells.push(cell);
  }
  const all = (role: ColumnRole): readonly GridCell[] => {
    const column = header.byRole[role];
    return column === undefined ? [] : (under.get(column) ?? []);
  };
  return {
    all,
    held: (role) => all(role)[0] ?? null,
    columnOf: (role) => {
      const column = header.byRole[role];
      if (column === undefined) return null;
      return all(role)[0]?.column ?? Math.max(0, column.start - shift);
    },
  };
}
