import type { CellContent, SheetIdentity, SheetSnapshot } from '../sheet/snapshot';
import { freeSheetName } from '../sheet/sheet-plan';
import type { KeptReports } from './kept-report';
import type { MergedLine } from './merge-lines';
import type { SheetLine } from './sheet-lines';
import { reportPage, rowLayout, type SheetLayout } from './sheet-look';

/** The name of the sheet that is filled. */
const reportSheetName = '自评报告';

/** A report's sheet as it is: contents by row and column from A1. */
export interface SheetContents {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => CellContent;
}

/** What a sheet holds; nothing for one that has still to be made. */
export function contentsOf(snapshot: SheetSnapshot | null): SheetContents {
  if (snapshot === null) return { rows: 0, columns: 1, at: () => '' };
  const { firstRow, firstColumn, formulas } = snapshot;
  return {
    rows: firstRow + formulas.length,
    columns: firstColumn + (formulas[0]?.length ?? 0),
    at: (row, column) => formulas[row - firstRow]?.[column - firstColumn] ?? '',
  };
}

/** What a cell of the merged sheet will hold. */
export function contentAfter({ line, from }: MergedLine, column: number, now: SheetContents): CellContent {
  if (column === 0 && line !== null) return line.text;
  return from === null ? '' : now.at(from, column);
}

/** The heading that each line stands under, by the line's id. */
export function headingsOf(lines: readonly SheetLine[]): ReadonlyMap<string, string> {
  let heading = '';
  const headings = new Map<string, string>();
  for (const { id, level, text } of lines) {
    if (level === 'title' || level.startsWith('heading')) heading = text.trim();
    headings.set(id, heading);
  }
  return headings;
}

/**
 * How the merged rows are set: rows whose text or place is new get their look, rows that stay keep what people made of them.
 * `fresh`: the sheet is new and gets its page too.
 */
export function reportLayout(merged: readonly MergedLine[], now: SheetContents, fresh: boolean): SheetLayout {
  const rows = merged.flatMap((one, row) => {
    const { line, from } = one;
    const text = String(contentAfter(one, 0, now));
    if (from === row && (line === null || text === now.at(row, 0))) return [];
    return [rowLayout(row, line?.level ?? 'body', text)];
  });
  return { rows, printedRows: Math.max(merged.length, 1), page: fresh ? reportPage : null };
}

/** A name for a new report sheet that no sheet with content has: 自评报告, 自评报告(2) … */
export function newReportName(snapshots: readonly SheetSnapshot[]): string {
  return freeSheetName(
    reportSheetName,
    snapshots.map(({ sheet }) => sheet.name),
  );
}

/** The sheet that we filled for the form at a place, if it still has content. */
export function ownReportSheet(
  reports: KeptReports,
  place: string,
  snapshots: readonly SheetSnapshot[],
): SheetSnapshot | null {
  const kept = Object.hasOwn(reports, place) ? reports[place] : undefined;
  if (kept === undefined) return null;
  const { id, name }: SheetIdentity = kept.sheet;
  const named = snapshots.find(({ sheet }) => sheet.name === name);
  return snapshots.find(({ sheet }) => sheet.id === id && sheet.name === name) ?? named ?? null;
}
