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

export const templatePrefix =
  /^(?:三级)?指标\s*(?:[\d０-９]{1,2}?(?=20\d\d年|[^\d０-９]|$)|[一二三四五六七八九十①-⑩])\s*[:：∶.、．；;，,-]*\s*/;

const saysNumber = (label: string): boolean => /^[≥≤><=≧≦═]*[\d.,]+(?:%|分)?$/.test(label);

/**
 * By how many columns the row lies left of its header: where merged cells were lost, the cells of a row have moved up
 * against the left edge. Only plain signs count: a 二级指标 or a `指标 1:` left of its column, or a number in the name's.
 */
function shiftOf(row: GridRow, header: IndicatorHeader): number {
  const { name, subcategory, category } = header.byRole;
  if (name === undefined) return 0;
  const before = row.cells.filter(({ column, label }) => column < name.start && !isBlankMark(label));
  if (before.length === 0) return 0;
  const named = before.find(({ text }) => templatePrefix.test(text));
  if (named !== undefined) return name.start - named.column;
  if (subcategory !== undefined) {
    const level = before.find(({ column, label }) => column < subcategory.start && isSubcategoryWord(label));
    const held = before.find(({ column }) => column >= subcategory.start);
    const value = row.cells.find(({ column }) => column >= name.start && column < name.end);
    const isName = held !== undefined && !/(?:指标|满意度)$/.test(held.label);
    // Where the name belongs there is already the target: a number, or a few words.
    const isMoved = value === undefined || saysNumber(value.label) || value.label.length <= 6;
    if (level !== undefined && isName && isMoved) return subcategory.start - level.column;
  }
  const [text] = before;
  const atName = row.cells.find(({ column }) => column >= name.start && column < name.end);
  if (atName === undefined || text === undefined || before.length > 1 || !saysNumber(atName.label)) return 0;
  const levelStart = category?.start ?? subcategory?.start ?? name.start;
  return text.column <= levelStart && !text.label.endsWith('指标') ? name.start - text.column : 0;
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
