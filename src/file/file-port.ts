import type { CellReading } from '../core/apply/content';
import type { Inspection } from '../core/apply/look';
import { type Barrier, type CellPlace, type CellWrite, type FoundCell, placeKey } from '../core/apply/place';
import type { CellPosition } from '../core/sheet/address';
import { cellAddress, parseCellAddress } from '../core/sheet/address';
import { farthest, withoutBlankEdges } from '../core/sheet/limits';
import type { SheetIdentity, SheetSnapshot } from '../core/sheet/snapshot';
import type { InspectionRequest, KeptTexts, Outcome, WorkbookPort, Written } from '../tasks/workbook-port';
import { insertSheet } from './insert-sheet';
import { ensureSheet, layOut } from './prepare-sheet';
import { sameSnapshot } from '../core/sheet/same-snapshot';
import type { XlsxSheet, XlsxWorkbook } from '../xlsx';

/**
 * The port of the tasks over an open .xlsx: the same answers as over Excel, without waiting for anyone. `calculated` hears which
 * formulas have another result after a write.
 */
export function xlsxPort(workbook: XlsxWorkbook, calculated: Calculated = () => undefined): WorkbookPort {
  const snapshots = snapshotsOf(workbook);
  return {
    read: (selection) => {
      const front = workbook.activeSheet;
      const others = workbook.sheets.filter(({ id }) => id !== front.id);
      const sheets = { active: [front], others, all: workbook.sheets }[selection];
      return done({
        active: identity(front),
        snapshots: snapshots(sheets),
        guarded: new Set(sheets.filter(isGuarded).map(({ id }) => id)),
        settings: Object.fromEntries(workbook.settings()),
      });
    },
    inspect: (request) => done(inspect(workbook, request, snapshots)),
    write: (writes, texts) => done(write(workbook, writes, texts, calculated)),
    ensureSheet: (sheet, name) => Promise.resolve(ensureSheet(workbook, sheet, name)),
    layOut: (sheet, layout) => Promise.resolve(layOut(workbook, sheet, layout)),
    insertSheet: (plan) => Promise.resolve(insertSheet(workbook, plan)),
    keep: (key, text) => {
      const before = workbook.settings().get(key) ?? null;
      workbook.setSetting(key, text);
      return done(before);
    },
  };
}

/** Hears of cells whose formulas gave another result. */
type Calculated = (cells: ReturnType<XlsxWorkbook['recalculate']>) => void;

function done<T>(value: T): Promise<Outcome<T>> {
  return Promise.resolve({ ok: true, value });
}

function identity({ id, name }: XlsxSheet): SheetIdentity {
  return { id, name };
}

/** Whether some cell of a sheet may refuse to be written. */
function isGuarded(sheet: XlsxSheet): boolean {
  const used = sheet.usedBlock(true);
  if (sheet.protected || used === null) return sheet.protected;
  for (let row = used.top; row <= Math.min(used.bottom, farthest.bottom); row += 1)
    if (sheet.rowHidden(row)) return true;
  return false;
}

type Snapshots = (sheets: readonly XlsxSheet[]) => readonly SheetSnapshot[];

/**
 * Reads sheets of a workbook. One that reads as it did the last time is given as that same snapshot: what was recognised on it need
 * not be recognised once more.
 */
function snapshotsOf(workbook: XlsxWorkbook): Snapshots {
  const last = new Map<string, SheetSnapshot>();
  return (sheets) =>
    sheets.flatMap((sheet) => {
      const now = snapshot(workbook, sheet);
      if (now === null) return [];
      const before = last.get(sheet.id);
      if (before !== undefined && sameSnapshot(before, now)) return [before];
      last.set(sheet.id, now);
      return [now];
    });
}

function snapshot(workbook: XlsxWorkbook, sheet: XlsxSheet): SheetSnapshot | null {
  const used = sheet.usedBlock(true);
  if (used === null || used.top > farthest.bottom || used.left > farthest.right) return null;
  const truncated = used.bottom > farthest.bottom || used.right > farthest.right;
  const right = Math.min(used.right, farthest.right);
  const { values, texts, numberFormats, contents } = sheet.contents({
    ...used,
    bottom: lastRow(sheet, used.bottom),
    right,
  });
  return withoutBlankEdges({
    sheet: identity(sheet),
    firstRow: used.top,
    firstColumn: used.left,
    values,
    texts,
    numberFormats,
    formulas: contents,
    truncated,
    date1904: workbook.date1904,
    merges: sheet.merges,
  });
}

/** The last row that is read: a stray entry far below must not make thousands of blank rows. */
function lastRow(sheet: XlsxSheet, bottom: number): number {
  if (bottom <= farthest.bottom) return bottom;
  let row = farthest.bottom;
  while (row > 0 && sheet.filledColumns(row).length === 0) row -= 1;
  return row;
}

/** A cell of the workbook that an address of a plan or a journal leads to. */
interface PlacedCell extends CellPosition {
  readonly sheet: XlsxSheet;
}

function findCell(workbook: XlsxWorkbook, { sheet: { id }, cell }: CellPlace): PlacedCell | null {
  const sheet = workbook.sheets.find((one) => one.id === id);
  const position = parseCellAddress(cell);
  return sheet === undefined || position === null ? null : { sheet, ...position };
}

function reading({ sheet, row, column }: PlacedCell): CellReading {
  return {
    value: sheet.value(row, column),
    formula: sheet.content(row, column),
    numberFormat: sheet.style(row, column).numberFormat,
  };
}

function barrier({ sheet, row, column }: PlacedCell): Barrier | null {
  if (sheet.protected && sheet.style(row, column).locked) return 'protected';
  if (sheet.rowHidden(row)) return 'rowHidden';
  // A journal cannot say that a formula was entered as an array, so an undo would put back another one.
  return sheet.writeObstacle(row, column) ?? (sheet.isArrayFormula(row, column) ? 'arrayFormula' : null);
}

function inspect(workbook: XlsxWorkbook, { places, sheets }: InspectionRequest, snapshots: Snapshots): Inspection {
  const cells = new Map<string, FoundCell>();
  for (const place of places) {
    const found = findCell(workbook, place);
    if (found === null) continue;
    const { sheet } = found;
    const canFormat = !sheet.protected || sheet.permissions.has('formatCells');
    cells.set(placeKey(place), { ...reading(found), barrier: barrier(found), canFormat });
  }
  const wanted = workbook.sheets.filter(({ id }) => sheets === 'all' || sheets.has(id));
  return {
    cells,
    snapshots: snapshots(wanted),
    sheets: workbook.sheets.map(identity),
    settings: Object.fromEntries(workbook.settings()),
  };
}

/** Only the top-left cell of a merged area holds a content: what is written to the others is lost, as in Excel. */
function isCovered({ sheet, row, column }: PlacedCell): boolean {
  return sheet.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

function put({ sheet, row, column }: PlacedCell, { content, numberFormat, setsFormat }: CellWrite): void {
  // First the format: whether a text has to be marked as text depends on it.
  if (setsFormat) sheet.setStyle(row, column, { numberFormat });
  if (content.kind === 'formula') sheet.setFormula(row, column, content.formula);
  else sheet.setConstant(row, column, content.value);
}

function write<T extends CellWrite>(
  workbook: XlsxWorkbook,
  writes: readonly T[],
  texts: KeptTexts,
  calculated: Calculated,
): Written<T> {
  const before = Object.fromEntries(Object.keys(texts).map((key) => [key, workbook.settings().get(key)]));
  for (const [key, text] of Object.entries(texts)) workbook.setSetting(key, text);
  const placed = writes.flatMap((one) => {
    const found = findCell(workbook, one);
    return found === null ? [] : [{ one, found }];
  });
  for (const { one, found } of placed) if (!isCovered(found)) put(found, one);
  if (placed.length > 0) calculated(workbook.recalculate());
  return {
    cells: placed.map(({ one, found }) => ({ write: one, reading: reading(found) })),
    before,
    leftToExcel: workbook.staleCells.map(({ sheet, row, column }) => ({
      sheet: identity(sheet),
      cell: cellAddress(row, column),
    })),
  };
}
