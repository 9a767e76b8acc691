import type { ReportPlan } from '../core/plan/report-edits';
import type { KeptLine } from '../core/report/kept-report';
import type { Receipt } from '../core/apply/receipt';
import type { SheetIdentity } from '../core/sheet/snapshot';
import { applyEdits } from './apply-edits';
import { storedReports } from './stored/reports';
import { changeOf, keepChange } from './stored/stored';
import type { Outcome, WorkbookPort } from './workbook-port';

/** What became of a fill. */
export interface FilledReport {
  readonly sheet: SheetIdentity;
  readonly receipt: Receipt;
}

/** What to remember: of a row that was refused, what was remembered before. */
function rememberedLines({ kept, earlier }: ReportPlan, { refused }: Receipt): readonly KeptLine[] {
  const notWritten = new Set(refused.map(({ edit }) => edit.cell));
  return kept.flatMap(({ line, cell }) => {
    if (cell === null || !notWritten.has(cell)) return [line];
    return earlier.filter(({ id }) => id === line.id);
  });
}

/**
 * Fills the sheet as planned: makes or lays out the sheet, writes the paragraphs (each as any other edit: refused when someone
 * changed the cell since, kept in the journal), and remembers what was written. `now` (ISO 8601) names the journal entry.
 */
export async function fillReport(port: WorkbookPort, plan: ReportPlan, now: string): Promise<Outcome<FilledReport>> {
  const prepared = await port.prepareSheet(plan.sheet, plan.sheetName, plan.layout);
  if (!prepared.ok) return prepared;
  const sheet = prepared.value;
  const receipt = await applyEdits(
    port,
    plan.edits.map((edit) => ({ ...edit, sheet })),
    { id: now, at: now },
  );
  if (!receipt.ok) return receipt;
  const lines = rememberedLines(plan, receipt.value);
  const kept = await keepChange(
    port,
    changeOf(storedReports, (reports) => ({ ...reports, [plan.place]: { sheet, lines } })),
  );
  return kept.ok ? { ok: true, value: { sheet, receipt: receipt.value } } : kept;
}
