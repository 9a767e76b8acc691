import { message } from '../core/messages/message';
import type { RowLayout, SheetLayout } from '../core/report/sheet-look';
import { blockAddress, cellAddress } from '../core/sheet/address';
import type { SheetIdentity } from '../core/sheet/snapshot';
import type { Outcome } from '../tasks/workbook-port';
import { type RetryWaits, runBatch } from './run-batch';

const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;
const pointsPerInch = 72;

/** The sheet if it is there, by id, else by name; null when it has to be made. */
function look(known: SheetIdentity | null, name: string) {
  return async (context: Excel.RequestContext): Promise<SheetIdentity | null> => {
    const { worksheets } = context.workbook;
    const candidates = [...(known === null ? [] : [known.id]), name].map((key) =>
      worksheets.getItemOrNullObject(key).load(['id', 'name']),
    );
    await context.sync();
    const found = candidates.find((sheet) => !sheet.isNullObject);
    return found === undefined ? null : { id: found.id, name: found.name };
  };
}

function sameLook(one: RowLayout, other: RowLayout): boolean {
  return one.vertical === other.vertical && JSON.stringify(one.look) === JSON.stringify(other.look);
}

/** Rows that follow each other and look the same, so that each run is one range. */
function runsOf(rows: readonly RowLayout[]): readonly (readonly RowLayout[])[] {
  const runs: RowLayout[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.row === row.row - 1 && sameLook(last, row)) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function layOutRows(worksheet: Excel.Worksheet, rows: readonly RowLayout[]): void {
  for (const run of runsOf(rows)) {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) continue;
    const block = { top: first.row, left: 0, bottom: last.row, right: 0 };
    const { format } = worksheet.getRange(blockAddress(block));
    format.font.name = first.look.font;
    format.font.size = first.look.size;
    format.font.bold = first.look.bold;
    format.horizontalAlignment = horizontals[first.look.horizontal];
    format.verticalAlignment = first.vertical === 'distributed' ? 'Distributed' : 'Center';
    format.wrapText = true;
  }
  for (const { row, height } of rows) worksheet.getRange(cellAddress(row, 0)).format.rowHeight = height;
}

function layOutPage(worksheet: Excel.Worksheet, { page, printedRows }: SheetLayout): void {
  if (page !== null) {
    worksheet.getRange('A1').format.columnWidth = page.columnWidth;
    worksheet.getRange('B1').format.columnWidth = page.marginWidth;
  }
  // Older hosts print the sheet with their own page setup.
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return;
  const { pageLayout } = worksheet;
  pageLayout.setPrintArea(`A1:B${printedRows}`);
  if (page === null) return;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = 'Portrait';
  pageLayout.leftMargin = page.margins.left * pointsPerInch;
  pageLayout.rightMargin = page.margins.right * pointsPerInch;
  pageLayout.topMargin = page.margins.top * pointsPerInch;
  pageLayout.bottomMargin = page.margins.bottom * pointsPerInch;
  pageLayout.zoom = { horizontalFitToPages: 1 };
}

function layOut(found: SheetIdentity | null, name: string, layout: SheetLayout) {
  return async (context: Excel.RequestContext): Promise<SheetIdentity> => {
    const { worksheets } = context.workbook;
    const worksheet = found === null ? worksheets.add(name) : worksheets.getItem(found.id);
    worksheet.load(['id', 'name']);
    layOutRows(worksheet, layout.rows);
    layOutPage(worksheet, layout);
    await context.sync();
    return { id: worksheet.id, name: worksheet.name };
  };
}

/** Finds or adds the sheet and lays it out, as `WorkbookPort.prepareSheet` says: two syncs. */
export async function prepareSheet(
  known: SheetIdentity | null,
  name: string,
  layout: SheetLayout,
  waits: RetryWaits,
): Promise<Outcome<SheetIdentity>> {
  const found = await runBatch(look(known, name), waits);
  if (!found.ok) return found;
  const sheet = found.value;
  const prepared = await runBatch(layOut(sheet, name, layout), waits);
  if (prepared.ok || prepared.problem.code !== 'host.accessDenied') return prepared;
  // A new sheet is refused where the workbook's structure is protected, any other where the sheet is.
  return sheet === null
    ? { ok: false, problem: message('report.structureProtected', { sheet: name }) }
    : { ok: false, problem: message('report.protected', { sheet: sheet.name }) };
}
