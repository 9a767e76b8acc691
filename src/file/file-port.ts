import type { Message } from '../core/messages/message';
import { message } from '../core/messages/message';
import type { CellBlock, CellPosition } from '../core/sheet/address';
import { parseCellAddress } from '../core/sheet/address';
import type { CellEdit } from '../core/sheet/edit-plan';
import type { Receipt, RefusedEdit } from '../core/apply/receipt';
import type { CellContent, SheetIdentity, SheetSnapshot } from '../core/sheet/snapshot';
import { isFormula } from '../core/sheet/snapshot';
import { journalText, readJournal } from '../tasks/journal';
import type {
  JournalCell,
  JournalEntry,
  Outcome,
  RestoreReceipt,
  UnrestoredCell,
  WorkbookPort,
} from '../tasks/workbook-port';
import { journalKey } from '../tasks/workbook-port';
import { insertSheet } from './insert-sheet';
import { prepareSheet } from './prepare-sheet';
import type { XlsxSheet, XlsxWorkbook } from '../xlsx';

/** What is read of a sheet at most: formats and stray entries can blow up a used range. */
const farthest: CellBlock = { top: 0, left: 0, bottom: 19_999, right: 63 };
/** Excel's limit for the text of a cell. */
const longestText = 32_767;

/** The port of the tasks over an open .xlsx: the same answers as over Excel, without waiting for anyone. */
export function xlsxPort(workbook: XlsxWorkbook): WorkbookPort {
  return {
    read: (selection) => {
      const sheets = selection === 'active' ? [workbook.activeSheet] : workbook.sheets;
      return done({
        active: identity(workbook.activeSheet),
        snapshots: sheets.map(snapshot).filter((one) => one !== null),
        settings: Object.fromEntries(workbook.settings()),
      });
    },
    apply: (edits, entry) => done(apply(workbook, edits, entry)),
    restore: (entryId) => Promise.resolve(restore(workbook, entryId)),
    prepareSheet: (sheet, name, layout) => Promise.resolve(prepareSheet(workbook, sheet, name, layout)),
    insertSheet: (plan) => done(insertSheet(workbook, plan)),
    keep: (key, text) => {
      workbook.setSetting(key, text);
      return done(null);
    },
  };
}

function done<T>(value: T): Promise<Outcome<T>> {
  return Promise.resolve({ ok: true, value });
}

function identity({ id, name }: XlsxSheet): SheetIdentity {
  return { id, name };
}

function snapshot(sheet: XlsxSheet): SheetSnapshot | null {
  const used = sheet.usedBlock(true);
  if (used === null || used.top > farthest.bottom || used.left > farthest.right) return null;
  const bottom = Math.min(used.bottom, farthest.bottom);
  const right = Math.min(used.right, farthest.right);
  const { values, texts, numberFormats, contents } = sheet.contents({ ...used, bottom, right });
  return {
    sheet: identity(sheet),
    firstRow: used.top,
    firstColumn: used.left,
    values,
    texts,
    numberFormats,
    formulas: contents,
    truncated: bottom < used.bottom || right < used.right,
  };
}

/** A cell of the workbook that an address of a plan or a journal leads to. */
interface FoundCell extends CellPosition {
  readonly sheet: XlsxSheet;
}

/** Ids are the file's own; a journal that came from Excel has other ids, so the name finds the sheet too. */
function findCell(workbook: XlsxWorkbook, sheet: SheetIdentity, cell: string): FoundCell | null {
  const found =
    workbook.sheets.find((one) => one.id === sheet.id && one.name === sheet.name) ??
    workbook.sheets.find((one) => one.name === sheet.name) ??
    workbook.sheets.find((one) => one.id === sheet.id);
  const position = parseCellAddress(cell);
  return found === undefined || position === null ? null : { sheet: found, ...position };
}

function content({ sheet, row, column }: FoundCell): CellContent {
  return sheet.content(row, column);
}

function numberFormat({ sheet, row, column }: FoundCell): string {
  return sheet.style(row, column).numberFormat;
}

function holdsFormula({ sheet, row, column }: FoundCell): boolean {
  return sheet.formula(row, column) !== null;
}

/** Why a cell cannot be written whatever it holds; null when it can. */
function obstacle(found: FoundCell, cell: string): Message | null {
  const { sheet, row, column } = found;
  if (sheet.protected && sheet.style(row, column).locked) {
    return message('host.protectedSheet', { sheet: sheet.name, cell });
  }
  return sheet.rowHidden(row) ? message('host.hiddenRow', { sheet: sheet.name, row: row + 1, cell }) : null;
}

/** Numbers are compared to the 15 digits that Excel keeps, texts without regard to how their lines end. */
function same(first: CellContent, second: CellContent): boolean {
  if (typeof first === 'number' && typeof second === 'number') {
    return Math.abs(first - second) <= 1e-14 * Math.max(Math.abs(first), Math.abs(second));
  }
  const plain = (one: CellContent): CellContent => (typeof one === 'string' ? one.replace(/\r\n?/g, '\n') : one);
  return plain(first) === plain(second);
}

function changeMessage(cell: string, expected: CellContent, found: CellContent): Message {
  if (found === '') return message('host.cellCleared', { cell, expected: String(expected) });
  if (expected === '') return message('host.cellFilled', { cell, found: String(found) });
  return message('host.cellChanged', { cell, expected: String(expected), found: String(found) });
}

type Verdict =
  | { readonly kind: 'write'; readonly found: FoundCell }
  | { readonly kind: 'skip' }
  | { readonly kind: 'refuse'; readonly refused: RefusedEdit };

function judge(workbook: XlsxWorkbook, edit: CellEdit): Verdict {
  const found = findCell(workbook, edit.sheet, edit.cell);
  const refuse = (reason: Message): Verdict => ({
    kind: 'refuse',
    refused: { edit, reason, found: found === null ? null : content(found) },
  });
  const { cell, sheet, after } = edit;
  if (found === null) return refuse(message('host.sheetGone', { sheet: sheet.name, cell }));
  const formatted = edit.numberFormat === null || edit.numberFormat === numberFormat(found);
  if (!holdsFormula(found) && formatted && same(after, content(found))) return { kind: 'skip' };
  if (!same(edit.before, content(found))) return refuse(changeMessage(cell, edit.before, content(found)));
  const reason = obstacle(found, cell);
  if (reason !== null) return refuse(reason);
  if (typeof after === 'string' && after.length > longestText) {
    return refuse(message('host.textTooLong', { cell, length: after.length }));
  }
  return { kind: 'write', found };
}

/** A content as the journal keeps it: a text that looks like a formula is marked with an apostrophe, as one types it. */
function journalContent(value: CellContent, formula: boolean): CellContent {
  return typeof value === 'string' && !formula && /^[=']/.test(value) ? `'${value}` : value;
}

function contentOfJournal(kept: CellContent): CellContent {
  return typeof kept === 'string' && kept.startsWith("'") ? kept.slice(1) : kept;
}

function write({ sheet, row, column }: FoundCell, kept: CellContent): void {
  if (isFormula(kept)) sheet.enter(row, column, kept);
  else sheet.setConstant(row, column, contentOfJournal(kept));
}

function apply(workbook: XlsxWorkbook, edits: readonly CellEdit[], entry: Pick<JournalEntry, 'id' | 'at'>): Receipt {
  const written: CellEdit[] = [];
  const skipped: CellEdit[] = [];
  const refused: RefusedEdit[] = [];
  const journal = new Map<string, { sheet: SheetIdentity; cells: JournalCell[] }>();
  for (const { edit, verdict } of edits.map((one) => ({ edit: one, verdict: judge(workbook, one) }))) {
    if (verdict.kind === 'skip') skipped.push(edit);
    if (verdict.kind === 'refuse') refused.push(verdict.refused);
    if (verdict.kind !== 'write') continue;
    const { found } = verdict;
    const before = journalContent(content(found), holdsFormula(found));
    const beforeFormat = numberFormat(found);
    const after = journalContent(edit.after, false);
    // First the format: whether a text has to be marked as text depends on it.
    if (edit.numberFormat !== null && edit.numberFormat !== beforeFormat) setFormat(found, edit.numberFormat);
    write(found, after);
    const kept = content(found);
    if (!same(kept, edit.after) || holdsFormula(found)) {
      setFormat(found, beforeFormat);
      write(found, before);
      const texts = { cell: edit.cell, wanted: String(edit.after), found: String(kept) };
      refused.push({ edit, reason: message('host.readBackDiffers', texts), found: kept });
      continue;
    }
    const sheet = identity(found.sheet);
    const cells = journal.get(sheet.id) ?? { sheet, cells: [] };
    cells.cells.push({ cell: edit.cell, before, beforeFormat, after, afterFormat: numberFormat(found) });
    journal.set(sheet.id, cells);
    written.push(edit);
  }
  if (written.length > 0) {
    const earlier = readJournal(workbook.settings().get(journalKey));
    workbook.setSetting(journalKey, journalText([{ ...entry, sheets: [...journal.values()] }, ...earlier]));
    workbook.recalculate();
  }
  return { written, skipped, refused };
}

function setFormat({ sheet, row, column }: FoundCell, code: string): void {
  if (sheet.style(row, column).numberFormat !== code) sheet.setStyle(row, column, { numberFormat: code });
}

type Restored =
  | { readonly kind: 'restored' }
  | { readonly kind: 'refused'; readonly refused: UnrestoredCell; readonly stillOurs: boolean };

function restoreCell(workbook: XlsxWorkbook, sheet: SheetIdentity, kept: JournalCell): Restored {
  const { cell } = kept;
  const found = findCell(workbook, sheet, cell);
  const refuse = (reason: Message, stillOurs: boolean): Restored => ({
    kind: 'refused',
    refused: { sheet, cell, reason, found: found === null ? null : content(found) },
    stillOurs,
  });
  if (found === null) return refuse(message('host.sheetGone', { sheet: sheet.name, cell }), false);
  const now = journalContent(content(found), holdsFormula(found));
  const holds = (one: CellContent): boolean => same(contentOfJournal(one), contentOfJournal(now));
  if (!holds(kept.after)) {
    if (holds(kept.before)) return { kind: 'restored' };
    const wrote = String(contentOfJournal(kept.after));
    return refuse(message('host.changedSinceWrite', { cell, wrote, found: String(content(found)) }), false);
  }
  const reason = obstacle(found, cell);
  if (reason !== null) return refuse(reason, true);
  // A format that somebody set since the write stays.
  if (numberFormat(found) === kept.afterFormat) setFormat(found, kept.beforeFormat);
  write(found, kept.before);
  return { kind: 'restored' };
}

function restore(workbook: XlsxWorkbook, entryId: string): Outcome<RestoreReceipt> {
  const journal = readJournal(workbook.settings().get(journalKey));
  const entry = journal.find(({ id }) => id === entryId);
  if (entry === undefined) return { ok: false, problem: message('host.nothingToRestore') };
  const restored: { sheet: SheetIdentity; cell: string }[] = [];
  const refused: UnrestoredCell[] = [];
  const left: JournalEntry['sheets'][number][] = [];
  for (const { sheet, cells } of entry.sheets) {
    const stillOurs: JournalCell[] = [];
    for (const kept of cells) {
      const result = restoreCell(workbook, sheet, kept);
      if (result.kind === 'restored') restored.push({ sheet, cell: kept.cell });
      else refused.push(result.refused);
      if (result.kind === 'refused' && result.stillOurs) stillOurs.push(kept);
    }
    if (stillOurs.length > 0) left.push({ sheet, cells: stillOurs });
  }
  // What protection or a filter keeps from being put back can be put back later.
  const remaining = journal.flatMap((other) => {
    if (other.id !== entryId) return [other];
    return left.length > 0 ? [{ ...entry, sheets: left }] : [];
  });
  workbook.setSetting(journalKey, journalText(remaining));
  workbook.recalculate();
  return { ok: true, value: { restored, refused } };
}
