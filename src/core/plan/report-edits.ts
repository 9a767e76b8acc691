import type { Assessment } from '../assess/assessment';
import { message, type Message } from '../messages/message';
import { composeReport } from '../report/compose-report';
import { bindingOf, type FormBinding } from '../answers/form-binding';
import { type KeptLine, keptReportOf, type KeptReports } from '../report/kept-report';
import {
  type ConflictChoice,
  type Merge,
  type MergedLine,
  mergeLines,
  type ReportConflict,
} from '../report/merge-lines';
import type { Outline } from '../report/outline';
import type { ReportDocument } from '../report/report-document';
import {
  contentAfter,
  contentsOf,
  headingsOf,
  newReportName,
  ownReportSheet,
  reportLayout,
  type SheetContents,
} from '../report/report-sheet';
import { sheetLines } from '../report/sheet-lines';
import type { SheetLayout } from '../report/sheet-look';
import { identityOf } from '../form/identity';
import { factsOf } from '../form/places';
import { cellAddress } from '../sheet/address';
import { planEdits } from './plan-edits';
import type { EditBasis } from '../sheet/binding';
import type { CellEdit } from '../sheet/edit-plan';
import { isFormula, type SheetIdentity, type SheetSnapshot } from '../sheet/snapshot';

/** Which report to fill. */
export interface ReportRequest {
  /** The form's place (`formPlace`). */
  readonly place: string;
  readonly assessment: Assessment;
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

/** What filling the sheet would do. */
export interface ReportPlan {
  readonly place: string;
  /** What the form is known by, to find its report again. */
  readonly form: FormBinding;
  /** The place under which its report is kept so far; null when none is. */
  readonly keptAt: string | null;
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
  /** What was remembered of these rows before. */
  readonly earlier: readonly KeptLine[];
}

/** A plan, or why the sheet cannot be filled. */
export type ReportPlanning =
  { readonly ok: true; readonly plan: ReportPlan } | { readonly ok: false; readonly problem: Message };

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
  basis: EditBasis,
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
        basis,
        dependsOn: [],
      });
    }
  }
  return { edits, formula: null };
}

/**
 * Says what filling the report's sheet would change, from the workbook's sheets as they were read and what it remembers of the
 * reports that were filled before; `others`: the places of copies of the form. Pure.
 */
export function planReportEdits(
  request: ReportRequest,
  snapshots: readonly SheetSnapshot[],
  reports: KeptReports,
  others: ReadonlySet<string> = new Set(),
): ReportPlanning {
  const { place, assessment, outline, choices } = request;
  const binding = bindingOf(assessment.form);
  const kept = keptReportOf(reports, place, binding, others);
  const snapshot = request.newSheet || kept === null ? null : ownReportSheet(kept.report, snapshots);
  const earlier = snapshot === null ? [] : (kept?.report.lines ?? []);
  const { id } = assessment.form.sheet;
  const own = snapshots.find(({ sheet }) => sheet.id === id);
  // The report tells the scores that the table will hold.
  const scores = planEdits(assessment).edits.filter(({ ticked }) => ticked);
  const document = composeReport(assessment, outline, own === undefined ? null : { snapshot: own, edits: scores });
  const lines = sheetLines(document);
  const now = contentsOf(snapshot);
  const current = Array.from({ length: now.rows }, (_, row) => String(now.at(row, 0)));
  const merge = mergeLines(lines, earlier, current, choices);
  const sheetName = snapshot?.sheet.name ?? newReportName(snapshots);
  const headings = headingsOf(lines);
  const { edits, formula } = changesOf(merge, now, snapshot?.sheet ?? { id: '', name: sheetName }, headings, {
    kind: 'report',
    lines: current,
    about: { sheet: assessment.form.sheet, form: identityOf(assessment.form), facts: factsOf(assessment.form) },
  });
  if (formula !== null) {
    return { ok: false, problem: message('report.formulaInTheWay', { sheet: sheetName, cell: formula }) };
  }
  const rowOf = new Map(merge.lines.flatMap(({ id }, row) => (id === null ? [] : [[id, row] as const])));
  return {
    ok: true,
    plan: {
      place,
      form: binding,
      keptAt: kept?.place ?? null,
      document,
      sheet: snapshot?.sheet ?? null,
      sheetName,
      edits,
      layout: reportLayout(merge.lines, now, snapshot === null),
      conflicts: merge.conflicts.map((conflict) => ({ ...conflict, heading: headings.get(conflict.id) ?? '' })),
      kept: merge.kept.map((line) => {
        const row = rowOf.get(line.id);
        return { line, cell: row === undefined ? null : cellAddress(row, 0) };
      }),
      earlier,
    },
  };
}
