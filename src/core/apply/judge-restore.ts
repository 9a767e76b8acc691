import { message, type Message } from '../messages/message';
import type { SheetIdentity } from '../sheet/snapshot';
import { type CellReading, contentOfKept, holdsKept, keptAsRead, shownContent } from './content';
import { bindingOfKept, type JournalCell, type JournalEntry, type JournalSheet } from './journal';
import { lostMessage } from './judge-edits';
import { locateKept, type Lost } from './locate';
import type { Look } from './look';
import { barrierMessage, type CellPlace, type CellWrite, placeKey } from './place';
import type { UnrestoredCell } from './receipt';

/** A cell of a journal entry, where it is now. */
export interface JournalPlace extends CellPlace {
  readonly kept: JournalCell;
  /** Where the journal says that it is. */
  readonly written: CellPlace;
  /** Null where it was found. */
  readonly lost: Lost | 'sheetUnsure' | 'sheetGone' | null;
}

/** A cell that may be put back. */
export interface Restoration extends CellWrite {
  readonly place: JournalPlace;
}

/** A cell that cannot be put back: it stays in the journal with the reason. */
export interface LeftCell {
  readonly place: JournalPlace;
  readonly refused: UnrestoredCell;
}

/** What is to become of the cells of a journal entry: each is in exactly one of the three lists. */
export interface JudgedRestore {
  readonly writes: readonly Restoration[];
  /** They hold what they held before the write: somebody has put them back by hand. */
  readonly asBefore: readonly JournalPlace[];
  readonly left: readonly LeftCell[];
}

const holds =
  (look: Look, sheet: SheetIdentity, kept: JournalCell) =>
  (cell: string): boolean => {
    const reading = look.reading(sheet.id, cell);
    return reading !== null && (holdsKept(reading, kept.after) || holdsKept(reading, kept.before));
  };

/** A line of a report is found by its text when rows have moved. */
function lineOf(look: Look, sheet: SheetIdentity, kept: JournalCell): string {
  const there = look.reading(sheet.id, kept.cell);
  const text = keptAsRead(kept.after);
  const isLine = /^A\d+$/.test(kept.cell) && typeof text === 'string' && text.trim().length > 1;
  if (!isLine || (there !== null && holdsKept(there, kept.after))) return kept.cell;
  const rows = look.lines(sheet.id).flatMap((line, row) => (line === text ? [row] : []));
  return rows.length === 1 ? `A${(rows[0] ?? 0) + 1}` : kept.cell;
}

/** Where a sheet's cells of an entry are, taken that it is this sheet. */
function placesOn(kept: JournalSheet, sheet: SheetIdentity, look: Look, isSameSheet: boolean): readonly JournalPlace[] {
  const forms = look.forms(sheet.id);
  return kept.cells.map((cell): JournalPlace => {
    const written = { sheet: kept.sheet, cell: cell.cell };
    const binding = bindingOfKept(kept, cell);
    if (binding === null) return { sheet, cell: lineOf(look, sheet, cell), kept: cell, written, lost: null };
    const location = locateKept(binding, cell.cell, forms, holds(look, sheet, cell), isSameSheet);
    return location.kind === 'at'
      ? { sheet, cell: location.cell, kept: cell, written, lost: null }
      : { sheet, cell: cell.cell, kept: cell, written, lost: location.why };
  });
}

/** Whether a sheet holds something of what an entry wrote, and where it belongs. */
function agrees(places: readonly JournalPlace[], look: Look): boolean {
  return places.some((place) => {
    if (place.lost !== null) return false;
    const reading = look.reading(place.sheet.id, place.cell);
    return reading !== null && holdsKept(reading, place.kept.after);
  });
}

/** The sheet that an entry wrote to where its id and its name still agree; null where one of them is another by now. */
export function certainSheet(kept: JournalSheet, sheets: readonly SheetIdentity[]): SheetIdentity | null {
  const found = sheets.find(({ id, name }) => id === kept.sheet.id && name === kept.sheet.name);
  // Another sheet of that name or id is none of a workbook; a copy has both of its own.
  return found ?? null;
}

/**
 * Where the cells of an entry are now. Id and name of a sheet agree, or else its content has to tell: only one sheet of the
 * workbook may hold what we wrote where it belongs (the look has to be at all sheets then); with several nothing is touched.
 */
export function locateEntry(entry: JournalEntry, look: Look): readonly JournalPlace[] {
  return entry.sheets.flatMap((kept): readonly JournalPlace[] => {
    const certain = certainSheet(kept, look.sheets);
    if (certain !== null) return placesOn(kept, certain, look, true);
    const agreeing = look.sheets
      .map((sheet) => placesOn(kept, sheet, look, false))
      .filter((places) => agrees(places, look));
    const [one, ...others] = agreeing;
    if (one !== undefined && others.length === 0) return one;
    const lost = one === undefined ? 'sheetGone' : 'sheetUnsure';
    return kept.cells.map((cell) => {
      const written = { sheet: kept.sheet, cell: cell.cell };
      return { ...written, kept: cell, written, lost };
    });
  });
}

function restoration(place: JournalPlace, found: CellReading): Restoration {
  const { sheet, cell, kept } = place;
  // A format that somebody set since the write stays; so does one that the write did not set.
  const setsFormat = kept.beforeFormat !== kept.afterFormat && found.numberFormat === kept.afterFormat;
  const numberFormat = setsFormat ? kept.beforeFormat : found.numberFormat;
  return { sheet, cell, content: contentOfKept(kept.before), numberFormat, setsFormat, place };
}

function lostReason({ lost, sheet, cell }: JournalPlace): Message | null {
  if (lost === null) return null;
  if (lost === 'sheetGone') return message('host.sheetGoneUndo', { sheet: sheet.name, cell });
  if (lost === 'sheetUnsure') return message('host.sheetUnsure', { sheet: sheet.name, cell });
  return lostMessage(lost, { sheet, cell }, cell);
}

/**
 * Judges what an entry of the journal wrote by the cells as they are now. `isWrittenLater` tells of a cell that a later write of
 * ours has changed: that one has to be undone first.
 */
export function judgeRestore(
  places: readonly JournalPlace[],
  look: Look,
  isWrittenLater: (place: JournalPlace) => boolean,
): JudgedRestore {
  const writes: Restoration[] = [];
  const asBefore: JournalPlace[] = [];
  const left: LeftCell[] = [];
  for (const place of places) {
    const { sheet, cell, kept } = place;
    const found = look.cells.get(placeKey(place));
    const leave = (reason: Message): void => {
      left.push({ place, refused: { sheet, cell, reason, found: found?.formula ?? null } });
    };
    const lost = lostReason(place);
    if (lost !== null) leave(lost);
    else if (found === undefined) leave(message('host.sheetGoneUndo', { sheet: sheet.name, cell }));
    else if (holdsKept(found, kept.after)) {
      if (found.barrier === null) writes.push(restoration(place, found));
      else leave(barrierMessage(place, found.barrier));
    } else if (isWrittenLater(place)) leave(message('host.writtenLater', { cell }));
    else if (holdsKept(found, kept.before)) asBefore.push(place);
    else {
      const wrote = shownContent(keptAsRead(kept.after));
      leave(message('host.changedSinceWrite', { cell, wrote, found: shownContent(found.formula) }));
    }
  }
  return { writes, asBefore, left };
}

/** A cell that was not put back although nothing stood in the way. */
export function leftFor(place: JournalPlace, reason: Message, reading: CellReading | null): LeftCell {
  const { sheet, cell } = place;
  return { place, refused: { sheet, cell, reason, found: reading?.formula ?? null } };
}

/** Whether a cell holds what it held before the write. */
export function isRestored({ kept }: JournalPlace, reading: CellReading): boolean {
  return holdsKept(reading, kept.before);
}

/** The journal after an undo: what was put back is out of it, what was left stays with the reason. */
export function afterUndo(
  entries: readonly JournalEntry[],
  entryId: string,
  left: readonly LeftCell[],
): readonly JournalEntry[] {
  const reasons = new Map(left.map(({ place, refused }) => [placeKey(place.written), refused.reason]));
  return entries.flatMap((entry) => {
    if (entry.id !== entryId) return [entry];
    const sheets = entry.sheets
      .map((kept): JournalSheet => ({
        ...kept,
        cells: kept.cells.flatMap((cell) => {
          const reason = reasons.get(placeKey({ sheet: kept.sheet, cell: cell.cell }));
          return reason === undefined ? [] : [{ ...cell, left: { code: reason.code, params: { ...reason.params } } }];
        }),
      }))
      .filter(({ cells }) => cells.length > 0);
    return sheets.length === 0 ? [] : [{ ...entry, tried: true, sheets }];
  });
}

/** Tells whether one of the entries before this one (they are newer) has written a cell of it again. */
export function writtenLater(entries: readonly JournalEntry[], entryId: string): (place: JournalPlace) => boolean {
  const newer = entries.slice(
    0,
    entries.findIndex(({ id }) => id === entryId),
  );
  const keys = new Set(
    newer.flatMap(({ sheets }) => sheets.flatMap((kept) => kept.cells.map((cell) => keyOf(kept, cell)))),
  );
  const older = entries.find(({ id }) => id === entryId)?.sheets ?? [];
  const again = new Set(
    older.flatMap((kept) =>
      kept.cells.flatMap((cell) =>
        keys.has(keyOf(kept, cell)) ? [placeKey({ sheet: kept.sheet, cell: cell.cell })] : [],
      ),
    ),
  );
  return ({ written }) => again.has(placeKey(written));
}

/** What a cell of the journal is about: its row and column where it belongs to a form, else its address. */
function keyOf({ sheet, form }: JournalSheet, { cell, row, column }: JournalCell): string {
  return form === undefined || row === undefined
    ? placeKey({ sheet, cell })
    : JSON.stringify([sheet.id, form.identity, row, column]);
}
