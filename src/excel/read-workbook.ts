import type { CellBlock } from '../core/sheet/address';
import { blockAddress } from '../core/sheet/address';
import { farthest, withoutBlankEdges } from '../core/sheet/limits';
import type { CellValue, SheetIdentity, SheetSnapshot } from '../core/sheet/snapshot';
import { message } from '../core/messages/message';
import type { Outcome, ReadingWatch, SheetsToRead, WorkbookReading } from '../tasks/workbook-port';
import { turnOfPage } from '../tasks/pace';
import { type RetryWaits, runBatch } from './run-batch';

/** Cells of one block when a sheet is too large for one answer: Excel on the web returns 5 MB at most. */
const cellsOfBlock = 16_000;

const contentProperties = ['values', 'text', 'numberFormat', 'formulas', 'rowIndex', 'columnIndex', 'rowHidden'];
const extentProperties = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

interface RequestedSheet {
  readonly sheet: SheetIdentity;
  /** Used cells up to `farthest`. */
  readonly near: Excel.Range;
  /** All used cells, their extent only. */
  readonly whole: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

const asValue = (value: unknown): CellValue =>
  typeof value === 'number' || typeof value === 'boolean' ? value : typeof value === 'string' ? value : '';

const asGrid = (grid: readonly (readonly unknown[])[]): CellValue[][] => grid.map((row) => row.map(asValue));

const asTexts = (grid: readonly (readonly unknown[])[]): string[][] =>
  grid.map((row) => row.map((text) => (typeof text === 'string' ? text : '')));

/** Asks for settings; `readSettings` takes them after the sync. */
export function requestSettings(context: Excel.RequestContext): Excel.SettingCollection {
  return context.workbook.settings.load(['items/key', 'items/value']);
}

/** The settings that were asked for, text by key. */
export function readSettings(settings: Excel.SettingCollection): Record<string, string> {
  const texts = settings.items.flatMap((setting): [string, string][] => {
    const value: unknown = setting.value;
    return typeof value === 'string' ? [[setting.key, value]] : [];
  });
  return Object.fromEntries(texts);
}

function usedRanges(worksheet: Excel.Worksheet): Pick<RequestedSheet, 'near' | 'whole' | 'protection'> {
  return {
    near: worksheet.getRange(blockAddress(farthest)).getUsedRangeOrNullObject(true),
    whole: worksheet.getUsedRangeOrNullObject(true).load(extentProperties),
    protection: worksheet.protection.load('protected'),
  };
}

function reachesBeyond(whole: Excel.Range): boolean {
  return (
    !whole.isNullObject &&
    (whole.rowIndex + whole.rowCount - 1 > farthest.bottom ||
      whole.columnIndex + whole.columnCount - 1 > farthest.right)
  );
}

function readContent(range: Excel.Range): Omit<SheetSnapshot, 'sheet' | 'truncated'> {
  return {
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    values: asGrid(range.values),
    texts: asTexts(range.text),
    numberFormats: asTexts(range.numberFormat),
    formulas: asGrid(range.formulas),
  };
}

function readSheet({ sheet, near, whole }: RequestedSheet): readonly SheetSnapshot[] {
  if (near.isNullObject) return [];
  return present(withoutBlankEdges({ sheet, ...readContent(near), truncated: reachesBeyond(whole) }));
}

/** Ids of the sheets that are protected or have hidden rows. */
function guardedOf(requested: readonly RequestedSheet[]): ReadonlySet<string> {
  const guarded = requested.filter(
    // Null: some of the rows.
    ({ near, protection }) =>
      protection.protected || (!near.isNullObject && (near.rowHidden as boolean | null) !== false),
  );
  return new Set(guarded.map(({ sheet }) => sheet.id));
}

const present = <T>(one: T | null): readonly T[] => (one === null ? [] : [one]);

/**
 * The sheet in front: everything in one sync. Office.js has just parsed what it holds, ten thousand rows perhaps: the page has its turn
 * before they are gone through again.
 */
async function readActive(context: Excel.RequestContext): Promise<WorkbookReading> {
  const settings = requestSettings(context);
  const worksheet = context.workbook.worksheets.getActiveWorksheet().load(['id', 'name']);
  const ranges = usedRanges(worksheet);
  ranges.near.load(contentProperties);
  await context.sync();
  await turnOfPage();
  const sheet = { id: worksheet.id, name: worksheet.name };
  const requested = { sheet, ...ranges };
  return {
    active: sheet,
    snapshots: readSheet(requested),
    guarded: guardedOf([requested]),
    settings: readSettings(settings),
  };
}

interface SheetList {
  readonly active: SheetIdentity;
  readonly sheets: readonly SheetIdentity[];
  readonly settings: Record<string, string>;
}

async function listSheets(context: Excel.RequestContext): Promise<SheetList> {
  const settings = requestSettings(context);
  const { worksheets } = context.workbook;
  worksheets.load(['items/id', 'items/name']);
  const active = worksheets.getActiveWorksheet().load(['id', 'name']);
  await context.sync();
  return {
    active: { id: active.id, name: active.name },
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    settings: readSettings(settings),
  };
}

function requestSheets(context: Excel.RequestContext, sheets: readonly SheetIdentity[]): readonly RequestedSheet[] {
  return sheets.map((sheet) => ({ sheet, ...usedRanges(context.workbook.worksheets.getItem(sheet.id)) }));
}

/** Asks for what sheets hold, by their ids; `contentsOf` takes it after the sync. */
export function requestContents(context: Excel.RequestContext, ids: readonly string[]): readonly RequestedSheet[] {
  const requested = requestSheets(
    context,
    ids.map((id) => ({ id, name: '' })),
  );
  for (const { near } of requested) near.load(contentProperties);
  return requested;
}

/** What the sheets hold that were asked for, those that are blank left out; `sheets` tells their names. */
export function contentsOf(
  requested: readonly RequestedSheet[],
  sheets: readonly SheetIdentity[],
): readonly SheetSnapshot[] {
  const named = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return requested.flatMap((one) => readSheet({ ...one, sheet: named.get(one.sheet.id) ?? one.sheet }));
}

/** All sheets, hidden ones too. Their names have to be known before they can be asked for, hence two syncs. */
async function readAll(context: Excel.RequestContext): Promise<WorkbookReading> {
  const { active, sheets, settings } = await listSheets(context);
  const requested = requestSheets(context, sheets);
  for (const { near } of requested) near.load(contentProperties);
  await context.sync();
  return { active, snapshots: requested.flatMap(readSheet), guarded: guardedOf(requested), settings };
}

interface SheetExtent {
  readonly sheet: SheetIdentity;
  readonly block: CellBlock;
  readonly truncated: boolean;
}

function measure(sheets: readonly SheetIdentity[]) {
  return async (context: Excel.RequestContext): Promise<readonly SheetExtent[]> => {
    const requested = requestSheets(context, sheets);
    for (const { near } of requested) near.load(extentProperties);
    await context.sync();
    return requested
      .filter(({ near }) => !near.isNullObject)
      .map(({ sheet, near: { rowIndex: top, columnIndex: left, rowCount, columnCount }, whole }) => ({
        sheet,
        block: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 },
        truncated: reachesBeyond(whole),
      }));
  };
}

function readBlock(sheet: SheetIdentity, block: CellBlock) {
  return async (context: Excel.RequestContext): Promise<Omit<SheetSnapshot, 'truncated'>> => {
    const range = context.workbook.worksheets.getItem(sheet.id).getRange(blockAddress(block)).load(contentProperties);
    await context.sync();
    return { sheet, ...readContent(range) };
  };
}

function inRowBlocks(block: CellBlock): readonly CellBlock[] {
  const rows = Math.max(1, Math.floor(cellsOfBlock / (block.right - block.left + 1)));
  const blocks: CellBlock[] = [];
  for (let top = block.top; top <= block.bottom; top += rows) {
    blocks.push({ ...block, top, bottom: Math.min(top + rows - 1, block.bottom) });
  }
  return blocks;
}

/** Sheets beyond what one answer can carry: block by block, each in a batch of its own. */
export async function readSheetsInBlocks(
  sheets: readonly SheetIdentity[],
  waits: RetryWaits,
): Promise<Outcome<readonly SheetSnapshot[]>> {
  const extents = await runBatch(measure(sheets), waits);
  if (!extents.ok) return extents;
  const snapshots: SheetSnapshot[] = [];
  for (const { sheet, block, truncated } of extents.value) {
    const parts: Omit<SheetSnapshot, 'truncated'>[] = [];
    for (const part of inRowBlocks(block)) {
      const outcome = await runBatch(readBlock(sheet, part), waits);
      if (!outcome.ok) return outcome;
      parts.push(outcome.value);
    }
    const whole: SheetSnapshot = {
      sheet,
      firstRow: block.top,
      firstColumn: block.left,
      values: parts.flatMap(({ values }) => values),
      texts: parts.flatMap(({ texts }) => texts),
      numberFormats: parts.flatMap(({ numberFormats }) => numberFormats),
      formulas: parts.flatMap(({ formulas }) => formulas),
      truncated,
    };
    snapshots.push(...present(withoutBlankEdges(whole)));
  }
  return { ok: true, value: snapshots };
}

/** Those of a workbook's sheets that are to be read. */
function sheetsToRead(
  selection: SheetsToRead,
  { active, sheets }: Pick<SheetList, 'active' | 'sheets'>,
): readonly SheetIdentity[] {
  switch (selection) {
    case 'active':
      return [active];
    case 'others':
      return sheets.filter(({ id }) => id !== active.id);
    case 'all':
      return sheets;
  }
}

async function readInBlocks(selection: SheetsToRead, waits: RetryWaits): Promise<Outcome<WorkbookReading>> {
  const list = await runBatch(listSheets, waits);
  if (!list.ok) return list;
  const { active, sheets, settings } = list.value;
  const snapshots = await readSheetsInBlocks(sheetsToRead(selection, list.value), waits);
  // What was not asked for may be: whoever wants to know looks once more.
  const guarded = new Set(sheets.map(({ id }) => id));
  return snapshots.ok ? { ok: true, value: { active, snapshots: snapshots.value, guarded, settings } } : snapshots;
}

/** Sheets of one batch when somebody follows the reading: some tenths of a second in a large workbook. */
const sheetsAtATime = 10;

function readSome(sheets: readonly SheetIdentity[]) {
  return async (context: Excel.RequestContext): Promise<Pick<WorkbookReading, 'snapshots' | 'guarded'>> => {
    const requested = requestSheets(context, sheets);
    for (const { near } of requested) near.load(contentProperties);
    await context.sync();
    await turnOfPage();
    return { snapshots: requested.flatMap(readSheet), guarded: guardedOf(requested) };
  };
}

/** All sheets, or all but the one in front, some at a time, so that progress can be shown and the reading be stopped. */
async function readFollowed(
  selection: SheetsToRead,
  waits: RetryWaits,
  watch: ReadingWatch,
): Promise<Outcome<WorkbookReading>> {
  const list = await runBatch(listSheets, waits);
  if (!list.ok) return list;
  const { active, settings } = list.value;
  const sheets = sheetsToRead(selection, list.value);
  const guarded = new Set<string>();
  const snapshots: SheetSnapshot[] = [];
  for (let done = 0; done < sheets.length; done += sheetsAtATime) {
    watch.progress(done, sheets.length);
    if (watch.isCancelled()) return { ok: false, problem: message('host.readingStopped') };
    const some = await runBatch(readSome(sheets.slice(done, done + sheetsAtATime)), waits);
    if (!some.ok) return some;
    snapshots.push(...some.value.snapshots);
    for (const id of some.value.guarded) guarded.add(id);
  }
  watch.progress(sheets.length, sheets.length);
  return { ok: true, value: { active, snapshots, guarded, settings } };
}

const unfollowed: ReadingWatch = { progress: () => undefined, isCancelled: () => false };

/**
 * Reads the used cells of the active sheet (one sync) or of all sheets (two; when it is followed one more for every ten
 * sheets), and what the add-in keeps in the workbook.
 */
export async function readWorkbook(
  selection: SheetsToRead,
  waits: RetryWaits,
  watch?: ReadingWatch,
): Promise<Outcome<WorkbookReading>> {
  const outcome =
    selection === 'others' || (selection === 'all' && watch !== undefined)
      ? await readFollowed(selection, waits, watch ?? unfollowed)
      : await runBatch(selection === 'active' ? readActive : readAll, waits);
  const tooLarge = !outcome.ok && outcome.problem.code === 'host.responseTooLarge';
  return tooLarge ? readInBlocks(selection, waits) : outcome;
}
