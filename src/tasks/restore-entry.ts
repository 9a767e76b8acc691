import { type JournalEntry, journalKey, readJournal } from '../core/apply/journal';
import { type JournalPlace, judgeRestore, placesOf, unrestored, withoutRestored } from '../core/apply/judge-restore';
import { placeKey } from '../core/apply/place';
import type { RestoreReceipt } from '../core/apply/receipt';
import { message } from '../core/messages/message';
import { journalTexts } from './apply-edits';
import type { Inspection, Outcome, WorkbookPort } from './workbook-port';

const nothingToRestore = { ok: false, problem: message('host.nothingToRestore') } as const;

async function entriesOf(port: WorkbookPort): Promise<Outcome<readonly JournalEntry[]>> {
  const reading = await port.read('active');
  return reading.ok ? { ok: true, value: readJournal(reading.value.settings[journalKey]).entries } : reading;
}

interface Sighting {
  readonly places: readonly JournalPlace[];
  readonly inspection: Inspection;
}

/** Looks at the cells; ids may be new after the workbook was closed and opened again, so a sheet is found by its name, too. */
async function look(port: WorkbookPort, places: readonly JournalPlace[]): Promise<Outcome<Sighting>> {
  const inspection = await port.inspect(places);
  if (!inspection.ok) return inspection;
  const { cells, sheets } = inspection.value;
  if (places.every((place) => cells.has(placeKey(place))))
    return { ok: true, value: { places, inspection: inspection.value } };
  const moved = places.map((place): JournalPlace => {
    const sheet = sheets.find(({ name }) => name === place.sheet.name);
    return cells.has(placeKey(place)) || sheet === undefined ? place : { ...place, sheet };
  });
  const again = await port.inspect(moved);
  return again.ok ? { ok: true, value: { places: moved, inspection: again.value } } : again;
}

/**
 * Puts back what an entry of the journal wrote, where the cells still hold it. What protection or a filter keeps from being
 * put back stays in the journal. `known` is what was read of the journal: saves asking for it. Over Office.js: two syncs where
 * it has the entry (an entry never changes), else three.
 */
export async function restoreEntry(
  port: WorkbookPort,
  entryId: string,
  known: readonly JournalEntry[] = [],
): Promise<Outcome<RestoreReceipt>> {
  let entry = known.find(({ id }) => id === entryId);
  if (entry === undefined) {
    const entries = await entriesOf(port);
    if (!entries.ok) return entries;
    entry = entries.value.find(({ id }) => id === entryId);
  }
  if (entry === undefined) return nothingToRestore;

  const sighting = await look(port, placesOf(entry));
  if (!sighting.ok) return sighting;
  const { places, inspection } = sighting.value;
  const journal = readJournal(inspection.journal);
  if (!journal.entries.some(({ id }) => id === entryId)) return nothingToRestore;

  const judged = judgeRestore(places, (place) => inspection.cells.get(placeKey(place)));
  const textsWith = (left: readonly JournalPlace[]) =>
    journalTexts(withoutRestored(journal.entries, entryId, left), inspection, journal);
  const results = await port.write(judged.writes, textsWith(judged.stillOurs));
  if (!results.ok) return results;
  const failed = unrestored(results.value);
  if (failed.length > 0) await port.write([], textsWith([...judged.stillOurs, ...failed.map(({ place }) => place)]));
  const restored = results.value.flatMap((result) => ('problem' in result ? [] : [result.write.place]));
  return {
    ok: true,
    value: {
      restored: [...judged.asBefore, ...restored].map(({ sheet, cell }) => ({ sheet, cell })),
      refused: [...judged.refused, ...failed.map(({ refused }) => refused)],
    },
  };
}
