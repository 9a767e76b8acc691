import { message } from '../core/messages/message';
import type { RowLayout, SheetLayout } from '../core/report/sheet-look';
import { blockAddress, cellAddress } from '../core/sheet/address';
import type { SheetIdentity } from '../core/sheet/snapshot';
import type { Outcome } from '../tasks/workbook-port';
import { type RetryWaits, runBatch } from './run-batch';

const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;
const pointsPerInch = 72;

interface FoundSheet {
  readonly sheet: SheetIdentity;
  readonly isProtected: boolean;
}

/** The sheet if it is there, by id, else by name; null when it has to be made. */
function look(known: SheetIdentity | null, name: string) {
  return async (context: Excel.RequestContext): Promise<FoundSheet | null> => {
    const { worksheets } = context.workbook;
    const candidates = [...(known === null ? [] : [known.id]), name].map((key) => {
      const worksheet = worksheets.getItemOrNullObject(key);
      worksheet.load(['id', 'name']);
      worksheet.protection.load('protected');
      return worksheet;
    });
    await context.sync();
    const found = candidates.find((sheet) => !sheet.isNullObject);
    return found === undefined
      ? null
      : { sheet: { id: found.id, name: found.name }, isProtected: found.protection.protected };
  };
}

function add(name: string) {
  return async (context: Excel.RequestContext): Promise<SheetIdentity> => {
    const worksheet = context.workbook.worksheets.add(name).load(['id', 'name']);
    await context.sync();
    return { id: worksheet.id, name: worksheet.name };
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

/** Finds or adds the sheet, as `WorkbookPort.ensureSheet` says. */
export async function ensureSheet(
  known: SheetIdentity | null,
  name: string,
  waits: RetryWaits,
): Promise<Outcome<SheetIdentity>> {
  const found = await runBatch(look(known, name), waits);
  if (!found.ok) return found;
  if (found.value !== null) {
    const { sheet, isProtected } = found.value;
    return isProtected
      ? { ok: false, problem: message('report.protected', { sheet: sheet.name }) }
      : { ok: true, value: sheet };
  }
  const added = await runBatch(add(name), waits);
  if (added.ok) return added;
  if (added.problem.code === 'host.accessDenied') {
    return { ok: false, problem: message('report.structureProtected', { sheet: name }) };
  }
  // It may have been added all the same.
  const again = await runBatch(look(known, name), waits);
  return again.ok && again.value !== null ? { ok: true, value: again.value.sheet } : added;
}

/** Lays out rows, then the page, as `WorkbookPort.layOut` says. */
export async function layOut(sheet: SheetIdentity, layout: SheetLayout, waits: RetryWaits): Promise<Outcome<null>> {
  const dress = (part: (worksheet: Excel.Worksheet) => void) =>
    runBatch(async (context) => {
      part(context.workbook.worksheets.getItem(sheet.id));
      await context.sync();
      return null;
    }, waits);
  const rows = await dress((worksheet) => layOutRows(worksheet, layout.rows));
  const page = await dress((worksheet) => layOutPage(worksheet, layout));
  return rows.ok ? page : rows;
}
