import type { FormAnswers } from '../core/answers/answers';
import { message, type Message } from '../core/messages/message';
import { composeReport } from '../core/report/compose-report';
import { type KeptLine, type KeptReports, readKeptReports } from '../core/report/kept-report';
import {
  type ConflictChoice,
  type Merge,
  type MergedLine,
  mergeLines,
  type ReportConflict,
} from '../core/report/merge-lines';
import type { Outline } from '../core/report/outline';
import type { ReportDocument } from '../core/report/report-document';
import { type SheetLine, sheetLines } from '../core/report/sheet-lines';
import { reportPage, rowLayout, type SheetLayout } from '../core/report/sheet-look';
import type { Assessment } from '../core/assess/assessment';
import { cellAddress } from '../core/sheet/address';
import type { CellEdit } from '../core/sheet/edit-plan';
import { type CellContent, isFormula, type SheetIdentity, type SheetSnapshot } from '../core/sheet/snapshot';
import { reportsKey } from './kept-texts';
import type { Outcome, WorkbookPort } from './workbook-port';

/** The name of the sheet that is filled. */
export const reportSheetName = '自评报告';

/** Which report to fill. */
export interface ReportRequest {
  /** The form's place (`answersPlace`). */
  readonly place: string;
  readonly assessment: Assessment;
  readonly answers: FormAnswers;
  readonly outline: Outline;
  /** What a person chose for the conflicts of an earlier plan, by the paragraph's id; none at first. */
  readonly choices: Readonly<Record<string, ConflictChoice>>;
  /** True: a new sheet, whatever is there. */
  readonly newSheet: boolean;
}

/** A conflict under the heading of its chapter. */
export interface PlacedConflict extends ReportConflict {
  readonly heading: string;
}

/** What filling the sheet would do. Nothing is written before `fillReport`. */
export interface ReportPlan {
  readonly place: string;
  readonly document: ReportDocument;
  /** The sheet that we filled before; null when one has to be made. */
  readonly sheet: SheetIdentity | null;
  /** Its name, or the new one's. */
  readonly sheetName: string;
  /** Cells that will change; on a new sheet the identity's id is `''` until it is made. */
  readonly edits: readonly CellEdit[];
  readonly layout: SheetLayout;
  /** Paragraphs that someone changed and that would now read otherwise: kept as they are unless chosen. */
  readonly conflicts: readonly PlacedConflict[];
  /** What to remember of each row, and the cell that holds it. */
  readonly kept: readonly { readonly line: KeptLine; readonly cell: string | null }[];
  /** What was remembered before: of these rows, and of all report sheets. */
  readonly earlier: readonly KeptLine[];
  readonly reports: KeptReports;
  readonly notices: readonly Message[];
}

/** The sheet as it is: contents by row and column from A1. */
interface SheetContents {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => CellContent;
}

function contentsOf(snapshot: SheetSnapshot | null): SheetContents {
  if (snapshot === null) return { rows: 0, columns: 1, at: () => '' };
  const { firstRow, firstColumn, formulas } = snapshot;
  return {
    rows: firstRow + formulas.length,
    columns: firstColumn + (formulas[0]?.length ?? 0),
    at: (row, column) => formulas[row - firstRow]?.[column - firstColumn] ?? '',
  };
}

/** What a cell of the merged sheet will hold. */
function contentAfter({ line, from }: MergedLine, column: number, now: SheetContents): CellContent {
  if (column === 0 && line !== null) return line.text;
  return from === null ? '' : now.at(from, column);
}

function headingsOf(lines: readonly SheetLine[]): ReadonlyMap<string, string> {
  let heading = '';
  const headings = new Map<string, string>();
  for (const { id, level, text } of lines) {
    if (level === 'title' || level.startsWith('heading')) heading = text.trim();
    headings.set(id, heading);
  }
  return headings;
}

function reasonFor({ line, from }: MergedLine, row: number, place: string): Message {
  if (line === null || (from !== null && from !== row)) return message('report.paragraphMoved');
  return message(from === null ? 'report.paragraph' : 'report.paragraphUpdated', { place });
}

interface Changes {
  readonly edits: readonly CellEdit[];
  /** A formula that would have to move; null when none would. */
  readonly formula: string | null;
}

/** The cells that differ between the sheet as it is and as it will be. */
function changesOf(
  merge: Merge,
  now: SheetContents,
  sheet: SheetIdentity,
  headings: ReadonlyMap<string, string>,
): Changes {
  const edits: CellEdit[] = [];
  const blank: MergedLine = { from: null, line: null, id: null };
  for (let row = 0; row < Math.max(merge.lines.length, now.rows); row += 1) {
    const merged = merge.lines[row] ?? blank;
    const place = headings.get(merged.id ?? '') ?? '';
    for (let column = 0; column < now.columns; column += 1) {
      const before = now.at(row, column);
      const after = contentAfter(merged, column, now);
      if (before === after) continue;
      const cell = cellAddress(row, column);
      if (isFormula(before) || (column > 0 && isFormula(after)) || (merged.line === null && isFormula(after))) {
        return { edits: [], formula: cell };
      }
      edits.push({
        sheet,
        cell,
        kind: 'reportParagraph',
        before,
        after,
        numberFormat: null,
        reason: reasonFor(merged, row, place),
        subject: place,
        ticked: true,
      });
    }
  }
  return { edits, formula: null };
}

/** Rows whose text or place is new get their look; rows that stay keep what people made of them. */
function layoutOf(merge: Merge, now: SheetContents, fresh: boolean): SheetLayout {
  const rows = merge.lines.flatMap((merged, row) => {
    const { line, from } = merged;
    const text = String(contentAfter(merged, 0, now));
    if (from === row && (line === null || text === now.at(row, 0))) return [];
    return [rowLayout(row, line?.level ?? 'body', text)];
  });
  return { rows, printedRows: Math.max(merge.lines.length, 1), page: fresh ? reportPage : null };
}

/** A name that no sheet with content has: 自评报告, 自评报告(2) … */
function freeName(snapshots: readonly SheetSnapshot[]): string {
  const taken = new Set(snapshots.map(({ sheet }) => sheet.name));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? reportSheetName : `${reportSheetName}(${number})`;
    if (!taken.has(name)) return name;
  }
}

/** The sheet that we filled for this form, if it still has content. */
function ownSheet(reports: KeptReports, place: string, snapshots: readonly SheetSnapshot[]): SheetSnapshot | null {
  const kept = Object.hasOwn(reports, place) ? reports[place] : undefined;
  if (kept === undefined) return null;
  const named = snapshots.find(({ sheet }) => sheet.name === kept.sheet.name);
  return snapshots.find(({ sheet }) => sheet.id === kept.sheet.id && sheet.name === kept.sheet.name) ?? named ?? null;
}

/** Reads the workbook and says what filling the report's sheet would change. */
export async function planReport(port: WorkbookPort, request: ReportRequest): Promise<Outcome<ReportPlan>> {
  const reading = await port.read('all');
  if (!reading.ok) return reading;
  const { snapshots, settings } = reading.value;
  const reports = readKeptReports(settings[reportsKey]);
  const { place, assessment, answers, outline, choices } = request;
  const snapshot = request.newSheet ? null : ownSheet(reports ?? {}, place, snapshots);
  const earlier = snapshot === null ? [] : (reports?.[place]?.lines ?? []);
  const document = composeReport(assessment, answers, outline);
  const lines = sheetLines(document);
  const now = contentsOf(snapshot);
  const current = Array.from({ length: now.rows }, (_, row) => String(now.at(row, 0)));
  const merge = mergeLines(lines, earlier, current, choices);
  const sheetName = snapshot?.sheet.name ?? freeName(snapshots);
  const sheet = snapshot?.sheet ?? { id: '', name: sheetName };
  const headings = headingsOf(lines);
  const { edits, formula } = changesOf(merge, now, sheet, headings);
  if (formula !== null) {
    return { ok: false, problem: message('report.formulaInTheWay', { sheet: sheetName, cell: formula }) };
  }
  const rowOf = new Map(merge.lines.flatMap(({ id }, row) => (id === null ? [] : [[id, row] as const])));
  return {
    ok: true,
    value: {
      place,
      document,
      sheet: snapshot?.sheet ?? null,
      sheetName,
      edits,
      layout: layoutOf(merge, now, snapshot === null),
      conflicts: merge.conflicts.map((conflict) => ({ ...conflict, heading: headings.get(conflict.id) ?? '' })),
      kept: merge.kept.map((line) => {
        const row = rowOf.get(line.id);
        return { line, cell: row === undefined ? null : cellAddress(row, 0) };
      }),
      earlier,
      reports: reports ?? {},
      notices: reports === null ? [message('report.keptUnreadable')] : [],
    },
  };
}
