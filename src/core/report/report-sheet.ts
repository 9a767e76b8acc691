import type { CellContent, SheetIdentity, SheetSnapshot } from '../sheet/snapshot';
import { freeSheetName } from '../sheet/sheet-plan';
import type { KeptReport } from './kept-report';
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

/** What stands in the first column of a sheet. */
const firstColumn = ({ formulas }: SheetSnapshot): ReadonlySet<string> =>
  new Set(formulas.map(([text]) => String(text ?? '')));

/** How many of the rows that we wrote a sheet still holds, as a share of all. */
function shareOf({ lines }: KeptReport, snapshot: SheetSnapshot): number {
  const written = lines.filter(({ removed }) => !removed);
  const texts = firstColumn(snapshot);
  const held = written.filter((line) => line.texts.some((text) => texts.has(text)));
  return written.length === 0 ? 0 : held.length / written.length;
}

/** With fewer of our rows than this a sheet of another name is somebody's own. */
const leastShare = 0.3;

/**
 * The sheet of a report that we filled, if it still has content: under its id and name, else the one that holds what we wrote (it was
 * renamed, or has another id since the workbook was opened again), else the one of that name.
 */
export function ownReportSheet(kept: KeptReport, snapshots: readonly SheetSnapshot[]): SheetSnapshot | null {
  const { id, name }: SheetIdentity = kept.sheet;
  const same = snapshots.find(({ sheet }) => sheet.id === id && sheet.name === name);
  if (same !== undefined) return same;
  const rated = snapshots
    .map((snapshot) => ({ snapshot, share: shareOf(kept, snapshot) }))
    .sort((one, other) => other.share - one.share);
  const [best] = rated;
  if (best !== undefined && best.share >= leastShare) return best.snapshot;
  return snapshots.find(({ sheet }) => sheet.name === name) ?? null;
}
