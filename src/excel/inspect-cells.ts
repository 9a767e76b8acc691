import { journalKey } from '../core/apply/journal';
import type { CellReading } from '../core/apply/content';
import { type Barrier, type CellPlace, type FoundCell, placeKey } from '../core/apply/place';
import type { CellValue, SheetIdentity } from '../core/sheet/snapshot';
import type { Inspection, Outcome } from '../tasks/workbook-port';
import { columnRuns } from './column-runs';
import { type RetryWaits, runBatch } from './run-batch';

const asValue = (value: unknown): CellValue =>
  typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';

/** Loads what `readingAt` needs. */
export function loadReading(range: Excel.Range): Excel.Range {
  return range.load(['values', 'formulas', 'numberFormat']);
}

/** The cell at a place of a range of one column that was loaded with `loadReading`. */
export function readingAt(range: Excel.Range, index: number): CellReading {
  const format: unknown = range.numberFormat[index]?.[0];
  return {
    value: asValue(range.values[index]?.[0]),
    formula: asValue(range.formulas[index]?.[0]),
    numberFormat: typeof format === 'string' ? format : 'General',
  };
}

function barrierOf(isProtected: boolean, isLocked: boolean, isRowHidden: boolean): Barrier | null {
  if (isProtected && isLocked) return 'protected';
  return isRowHidden ? 'rowHidden' : null;
}

/** Looks at cells with protection, hidden rows and the journal. A sheet that is gone fails the whole batch (ItemNotFound). */
async function look(context: Excel.RequestContext, places: readonly CellPlace[]): Promise<Inspection> {
  const { worksheets } = context.workbook;
  worksheets.load(['items/id', 'items/name']);
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet } of places) {
    if (sheets.has(sheet.id)) continue;
    const worksheet = worksheets.getItem(sheet.id);
    worksheet.protection.load('protected');
    sheets.set(sheet.id, worksheet);
  }
  const journal = context.workbook.settings.getItemOrNullObject(journalKey).load('value');
  const runs = columnRuns(places).flatMap((run) => {
    const worksheet = sheets.get(run.sheetId);
    if (worksheet === undefined) return [];
    const range = loadReading(worksheet.getRange(run.address));
    const protection = range.getCellProperties({ format: { protection: true } });
    const rows = range.getRowProperties({ rowHidden: true });
    return [{ run, worksheet, range, protection, rows }];
  });
  await context.sync();

  const cells = new Map<string, FoundCell>();
  for (const { run, worksheet, range, protection, rows } of runs) {
    run.cells.forEach((place, index) => {
      const isLocked = protection.value[index]?.[0]?.format?.protection?.locked !== false;
      const barrier = barrierOf(worksheet.protection.protected, isLocked, rows.value[index]?.rowHidden === true);
      cells.set(placeKey(place), { ...readingAt(range, index), barrier });
    });
  }
  const text: unknown = journal.isNullObject ? undefined : journal.value;
  return {
    cells,
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    journal: typeof text === 'string' ? text : undefined,
  };
}

/** The sheets as they are now. */
async function listSheets(context: Excel.RequestContext): Promise<readonly SheetIdentity[]> {
  const { worksheets } = context.workbook;
  worksheets.load(['items/id', 'items/name']);
  await context.sync();
  return worksheets.items.map(({ id, name }) => ({ id, name }));
}

/** Looks at cells again, as `WorkbookPort.inspect` says. */
export async function inspectCells(places: readonly CellPlace[], waits: RetryWaits): Promise<Outcome<Inspection>> {
  const inspection = await runBatch((context) => look(context, places), waits);
  if (inspection.ok || inspection.problem.code !== 'host.itemNotFound') return inspection;
  const sheets = await runBatch(listSheets, waits);
  if (!sheets.ok) return sheets;
  const ids = new Set(sheets.value.map(({ id }) => id));
  const present = places.filter(({ sheet }) => ids.has(sheet.id));
  return runBatch((context) => look(context, present), waits);
}
