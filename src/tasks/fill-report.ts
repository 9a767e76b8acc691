import type { ReportPlan } from '../core/plan/report-edits';
import type { KeptLine } from '../core/report/kept-report';
import type { Receipt, RefusedEdit } from '../core/apply/receipt';
import { message, type Message } from '../core/messages/message';
import type { SheetIdentity } from '../core/sheet/snapshot';
import { applyEdits, type Remembering } from './apply-edits';
import { storedReports } from './stored/reports';
import { changeOf, changedTexts, keepChange } from './stored/stored';
import type { Outcome, WorkbookPort } from './workbook-port';

/** What became of a fill. */
export interface FilledReport {
  readonly sheet: SheetIdentity;
  readonly receipt: Receipt;
  /** What did not work beside the text: its looks. */
  readonly remarks: readonly Message[];
}

/** What to remember: of a row that was refused, what was remembered before. */
function rememberedLines({ kept, earlier }: ReportPlan, refused: readonly RefusedEdit[]): readonly KeptLine[] {
  const notWritten = new Set(refused.map(({ edit }) => edit.cell));
  return kept.flatMap(({ line, cell }) => {
    if (cell === null || !notWritten.has(cell)) return [line];
    return earlier.filter(({ id }) => id === line.id);
  });
}

/** The change of what is remembered of the report sheets. */
const remembered = (plan: ReportPlan, sheet: SheetIdentity, refused: readonly RefusedEdit[]) =>
  changeOf(storedReports, (reports) => {
    const others = Object.entries(reports).filter(([place]) => place !== plan.keptAt);
    const { form } = plan;
    return { ...Object.fromEntries(others), [plan.place]: { form, sheet, lines: rememberedLines(plan, refused) } };
  });

/**
 * Fills the sheet as planned: finds or makes the sheet, writes the paragraphs (each as any other edit: refused when someone
 * changed the cell or the form since, kept in the journal) together with what is to be remembered of them, and lays the sheet out
 * last: whatever fails on the way, what was done is known and can be done again. `now` (ISO 8601) names the journal entry. Over
 * Office.js: five syncs, six for a new sheet, whatever the size.
 */
export async function fillReport(port: WorkbookPort, plan: ReportPlan, now: string): Promise<Outcome<FilledReport>> {
  const ensured = await port.ensureSheet(plan.sheet, plan.sheetName);
  if (!ensured.ok) return ensured;
  const sheet = ensured.value;
  const edits = plan.edits.map((edit) => ({ ...edit, sheet }));
  const remember: Remembering = (settings, refused) => changedTexts(remembered(plan, sheet, refused), settings);
  const receipt = await applyEdits(port, edits, { id: now, at: now }, remember);
  if (!receipt.ok) return receipt;
  const { written, refused } = receipt.value;
  if (written.length === 0) {
    // Nothing was written along with which it could have been remembered.
    const kept = await keepChange(port, remembered(plan, sheet, refused));
    if (!kept.ok) return kept;
  }
  const laidOut = await port.layOut(sheet, plan.layout);
  const remarks = laidOut.ok ? [] : [message('report.looksRefused', { sheet: sheet.name }), laidOut.problem];
  return { ok: true, value: { sheet, receipt: receipt.value, remarks } };
}
