import type { CellReading } from '../core/apply/content';
import type { Inspection } from '../core/apply/look';
import { type Barrier, type CellPlace, type FoundCell, placeKey } from '../core/apply/place';
import type { CellValue, SheetIdentity, SheetSnapshot } from '../core/sheet/snapshot';
import { turnOfPage } from '../tasks/pace';
import type { InspectionRequest, Outcome } from '../tasks/workbook-port';
import { columnRuns } from './column-runs';
import { contentsOf, readSettings, readSheetsInBlocks, requestContents, requestSettings } from './read-workbook';
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

function barrierOf(isProtected: boolean, isLocked: boolean, isRowHidden: boolean, spills: boolean): Barrier | null {
  if (isProtected && isLocked) return 'protected';
  if (isRowHidden) return 'rowHidden';
  return spills ? 'spilledCell' : null;
}

const isSpillKnown = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.12');

function requestCells(context: Excel.RequestContext, places: readonly CellPlace[]) {
  const { worksheets } = context.workbook;
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet } of places) {
    if (sheets.has(sheet.id)) continue;
    const worksheet = worksheets.getItem(sheet.id);
    worksheet.protection.load(['protected', 'options']);
    sheets.set(sheet.id, worksheet);
  }
  return columnRuns(places).flatMap((run) => {
    const worksheet = sheets.get(run.sheetId);
    if (worksheet === undefined) return [];
    const range = loadReading(worksheet.getRange(run.address));
    if (isSpillKnown()) range.load('hasSpill');
    const protection = range.getCellProperties({ format: { protection: true } });
    const rows = range.getRowProperties({ rowHidden: true });
    return [{ run, worksheet, range, protection, rows }];
  });
}

/** Which cells of the runs that have some hold a result that spills; one sync more where there are such. */
async function spilledCells(
  context: Excel.RequestContext,
  runs: ReturnType<typeof requestCells>,
): Promise<ReadonlySet<string>> {
  // Null: some of the run's cells.
  const mixed = runs.filter(({ range }) => isSpillKnown() && (range.hasSpill as boolean | null) !== false);
  if (mixed.length === 0) return new Set();
  const cells = mixed.flatMap(({ run, worksheet }) =>
    run.cells.map((place) => ({ place, range: worksheet.getRange(place.cell).load('hasSpill') })),
  );
  await context.sync();
  return new Set(cells.filter(({ range }) => range.hasSpill).map(({ place }) => placeKey(place)));
}

/** Looks at cells and sheets, all that are there. A sheet that is gone fails the whole batch (ItemNotFound). */
async function look(context: Excel.RequestContext, request: PresentRequest): Promise<Inspection> {
  const { worksheets } = context.workbook;
  worksheets.load(['items/id', 'items/name']);
  const settings = requestSettings(context);
  const runs = requestCells(context, request.places);
  const whole = requestContents(context, request.sheets);
  await context.sync();
  await turnOfPage();

  const spilled = await spilledCells(context, runs);
  const cells = new Map<string, FoundCell>();
  for (const { run, worksheet, range, protection, rows } of runs) {
    const { protected: isProtected, options } = worksheet.protection;
    run.cells.forEach((place, index) => {
      const isLocked = protection.value[index]?.[0]?.format?.protection?.locked !== false;
      const isHidden = rows.value[index]?.rowHidden === true;
      const barrier = barrierOf(isProtected, isLocked, isHidden, spilled.has(placeKey(place)));
      const canFormat = !isProtected || options.allowFormatCells === true;
      cells.set(placeKey(place), { ...readingAt(range, index), barrier, canFormat });
    });
  }
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  return { cells, snapshots: contentsOf(whole, sheets), sheets, settings: readSettings(settings) };
}

/** A request of which every sheet is there. */
interface PresentRequest {
  readonly places: readonly CellPlace[];
  readonly sheets: readonly string[];
}

/** The sheets as they are now. */
async function listSheets(context: Excel.RequestContext): Promise<readonly SheetIdentity[]> {
  const { worksheets } = context.workbook;
  worksheets.load(['items/id', 'items/name']);
  await context.sync();
  return worksheets.items.map(({ id, name }) => ({ id, name }));
}

async function presentOf({ places, sheets }: InspectionRequest, waits: RetryWaits): Promise<Outcome<PresentRequest>> {
  const list = await runBatch(listSheets, waits);
  if (!list.ok) return list;
  const ids = list.value.map(({ id }) => id);
  const present = new Set(ids);
  return {
    ok: true,
    value: {
      places: places.filter(({ sheet }) => present.has(sheet.id)),
      sheets: ids.filter((id) => sheets === 'all' || sheets.has(id)),
    },
  };
}

/** What sheets hold that are too much for one answer: in halves, and a single sheet block by block. */
async function readInHalves(
  sheets: readonly SheetIdentity[],
  waits: RetryWaits,
): Promise<Outcome<readonly SheetSnapshot[]>> {
  if (sheets.length <= 1) return readSheetsInBlocks(sheets, waits);
  const snapshots: SheetSnapshot[] = [];
  const middle = Math.ceil(sheets.length / 2);
  for (const half of [sheets.slice(0, middle), sheets.slice(middle)]) {
    const ids = half.map(({ id }) => id);
    const read = await runBatch((context) => look(context, { places: [], sheets: ids }), waits);
    const isTooLarge = !read.ok && read.problem.code === 'host.responseTooLarge';
    const part = isTooLarge
      ? await readInHalves(half, waits)
      : read.ok
        ? { ok: true as const, value: read.value.snapshots }
        : read;
    if (!part.ok) return part;
    snapshots.push(...part.value);
  }
  return { ok: true, value: snapshots };
}

/** Sheets too large for one answer are read in parts, the cells in a batch of their own. */
async function lookInParts(request: PresentRequest, waits: RetryWaits): Promise<Outcome<Inspection>> {
  const cells = await runBatch((context) => look(context, { ...request, sheets: [] }), waits);
  if (!cells.ok) return cells;
  const wanted = cells.value.sheets.filter(({ id }) => request.sheets.includes(id));
  const snapshots = await readInHalves(wanted, waits);
  return snapshots.ok ? { ok: true, value: { ...cells.value, snapshots: snapshots.value } } : snapshots;
}

/** Looks at cells and sheets again, as `WorkbookPort.inspect` says. */
export async function inspectCells(request: InspectionRequest, waits: RetryWaits): Promise<Outcome<Inspection>> {
  const { places, sheets } = request;
  let present: PresentRequest;
  if (sheets === 'all') {
    const listed = await presentOf(request, waits);
    if (!listed.ok) return listed;
    present = listed.value;
  } else present = { places, sheets: [...sheets] };
  let inspection = await runBatch((context) => look(context, present), waits);
  if (!inspection.ok && inspection.problem.code === 'host.itemNotFound') {
    const listed = await presentOf(request, waits);
    if (!listed.ok) return listed;
    present = listed.value;
    inspection = await runBatch((context) => look(context, present), waits);
  }
  return !inspection.ok && inspection.problem.code === 'host.responseTooLarge'
    ? lookInParts(present, waits)
    : inspection;
}
