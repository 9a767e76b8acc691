import { message, type Message } from '../messages/message';
import { contentOfKept, holdsKept, keptAsRead, shownContent } from './content';
import type { JournalCell, JournalEntry } from './journal';
import { barrierMessage, type CellPlace, type CellWrite, type FoundCell, placeKey, type WriteResult } from './place';
import type { UnrestoredCell } from './receipt';

/** A cell of a journal entry, where it is now. */
export interface JournalPlace extends CellPlace {
  readonly kept: JournalCell;
  /** Where the journal says that it is. */
  readonly written: CellPlace;
}

/** A cell that may be put back. */
export interface Restoration extends CellWrite {
  readonly place: JournalPlace;
}

/** What is to become of the cells of a journal entry: each is in exactly one of the three lists. */
export interface JudgedRestore {
  readonly writes: readonly Restoration[];
  /** They hold what they held before the write: somebody has put them back by hand. */
  readonly asBefore: readonly JournalPlace[];
  readonly refused: readonly UnrestoredCell[];
  /** Those of the refused that still hold what we wrote: they stay in the journal, and can be put back later. */
  readonly stillOurs: readonly JournalPlace[];
}

/** The cells of an entry, at the places where they were written. */
export function placesOf(entry: JournalEntry): readonly JournalPlace[] {
  return entry.sheets.flatMap(({ sheet, cells }) =>
    cells.map((kept) => ({ sheet, cell: kept.cell, kept, written: { sheet, cell: kept.cell } })),
  );
}

function restoration(place: JournalPlace, found: FoundCell): Restoration {
  const { sheet, cell, kept } = place;
  // A format that somebody set since the write stays; so does one that the write did not set.
  const setsFormat = kept.beforeFormat !== kept.afterFormat && found.numberFormat === kept.afterFormat;
  const numberFormat = setsFormat ? kept.beforeFormat : found.numberFormat;
  return { sheet, cell, content: contentOfKept(kept.before), numberFormat, setsFormat, place };
}

/**
 * Judges what an entry of the journal wrote by the cells as they are now. `foundAt` gives the cell at a place; undefined: its
 * sheet is gone.
 */
export function judgeRestore(
  places: readonly JournalPlace[],
  foundAt: (place: JournalPlace) => FoundCell | undefined,
): JudgedRestore {
  const writes: Restoration[] = [];
  const asBefore: JournalPlace[] = [];
  const refused: UnrestoredCell[] = [];
  const stillOurs: JournalPlace[] = [];
  for (const place of places) {
    const { sheet, cell, kept } = place;
    const found = foundAt(place);
    const refuse = (reason: Message): void => {
      refused.push({ sheet, cell, reason, found: found?.formula ?? null });
    };
    if (found === undefined) refuse(message('host.sheetGone', { sheet: sheet.name, cell }));
    else if (!holdsKept(found, kept.after)) {
      const wrote = shownContent(keptAsRead(kept.after));
      if (holdsKept(found, kept.before)) asBefore.push(place);
      else refuse(message('host.changedSinceWrite', { cell, wrote, found: shownContent(found.formula) }));
    } else {
      const reason = barrierMessage(place, found);
      if (reason === null) writes.push(restoration(place, found));
      else {
        refuse(reason);
        stillOurs.push(place);
      }
    }
  }
  return { writes, asBefore, refused, stillOurs };
}

/** The restorations that were refused: the cells still hold what we wrote. */
export function unrestored(
  results: readonly WriteResult<Restoration>[],
): readonly { readonly place: JournalPlace; readonly refused: UnrestoredCell }[] {
  return results.flatMap((result) => {
    if (!('problem' in result)) return [];
    const { sheet, cell, place } = result.write;
    return [{ place, refused: { sheet, cell, reason: result.problem, found: keptAsRead(place.kept.after) } }];
  });
}

/** The journal without what was put back or can no longer be; an entry of which nothing is left is not in it. */
export function withoutRestored(
  entries: readonly JournalEntry[],
  entryId: string,
  left: readonly JournalPlace[],
): readonly JournalEntry[] {
  const kept = new Set(left.map(({ written }) => placeKey(written)));
  return entries.flatMap((entry) => {
    if (entry.id !== entryId) return [entry];
    const sheets = entry.sheets
      .map(({ sheet, cells }) => ({ sheet, cells: cells.filter(({ cell }) => kept.has(placeKey({ sheet, cell }))) }))
      .filter(({ cells }) => cells.length > 0);
    return sheets.length === 0 ? [] : [{ ...entry, sheets }];
  });
}
