import { type JournalEntry, journalKey } from '../core/apply/journal';
import { readJournal } from '../core/apply/read-journal';
import {
  afterUndo,
  certainSheet,
  isRestored,
  type JournalPlace,
  judgeRestore,
  type LeftCell,
  leftFor,
  locateEntry,
  type Restoration,
  writtenLater,
} from '../core/apply/judge-restore';
import { type Look, lookAt } from '../core/apply/look';
import { mayLieInOneCell, placeKey } from '../core/apply/place';
import type { RestoreReceipt } from '../core/apply/receipt';
import { message, type Message } from '../core/messages/message';
import { shownContent } from '../core/apply/content';
import { changeJournal } from './apply-edits';
import type { Outcome, WorkbookPort } from './workbook-port';

const nothingToRestore = { ok: false, problem: message('host.nothingToRestore') } as const;

/** Batches at most in the search for the cells that Excel refuses. */
const mostBatches = 60;

async function entriesOf(port: WorkbookPort): Promise<Outcome<readonly JournalEntry[]>> {
  const reading = await port.read('active');
  return reading.ok ? { ok: true, value: readJournal(reading.value.settings[journalKey]).entries } : reading;
}

interface Sighting {
  readonly places: readonly JournalPlace[];
  readonly look: Look;
}

/**
 * Looks at an entry's cells and their sheets. Where id and name of a sheet no longer agree, or the cells stand elsewhere by now,
 * it looks once more: at all sheets, or at the cells where they are.
 */
async function sight(port: WorkbookPort, entry: JournalEntry): Promise<Outcome<Sighting>> {
  const written = entry.sheets.flatMap(({ sheet, cells }) => cells.map(({ cell }) => ({ sheet, cell })));
  const first = await port.inspect({ places: written, sheets: new Set(entry.sheets.map(({ sheet }) => sheet.id)) });
  if (!first.ok) return first;
  let look = lookAt(first.value);
  let sheets: ReadonlySet<string> | 'all' = new Set(entry.sheets.map(({ sheet }) => sheet.id));
  if (entry.sheets.some((kept) => certainSheet(kept, look.sheets) === null)) {
    sheets = 'all';
    const all = await port.inspect({ places: written, sheets });
    if (!all.ok) return all;
    look = lookAt(all.value);
  }
  const places = locateEntry(entry, look);
  const found = places.filter(({ lost }) => lost === null);
  if (found.every((place) => look.cells.has(placeKey(place)))) return { ok: true, value: { places, look } };
  const again = await port.inspect({ places: found, sheets });
  if (!again.ok) return again;
  const closer = lookAt(again.value);
  return { ok: true, value: { places: locateEntry(entry, closer), look: closer } };
}

interface Restored {
  readonly restored: readonly JournalPlace[];
  readonly left: readonly LeftCell[];
  readonly problem: Message | null;
  readonly leftToExcel: RestoreReceipt['leftToExcel'];
}

/** Writes restorations; after an error the cells are looked at, and where it may lie in one cell the rest is tried in halves. */
async function writeBack(port: WorkbookPort, writes: readonly Restoration[]): Promise<Restored> {
  const restored: JournalPlace[] = [];
  const left: LeftCell[] = [];
  let problem: Message | null = null;
  let leftToExcel: RestoreReceipt['leftToExcel'] = [];
  const waiting: (readonly Restoration[])[] = writes.length === 0 ? [] : [writes];
  for (let batches = 0, part = waiting.shift(); part !== undefined; batches += 1, part = waiting.shift()) {
    const written = await port.write(part, {});
    if (written.ok) {
      ({ leftToExcel } = written.value);
      for (const { write, reading } of written.value.cells) {
        const params = { cell: write.cell, found: shownContent(reading.formula) };
        if (isRestored(write.place, reading)) restored.push(write.place);
        else left.push(leftFor(write.place, message('host.notRestored', params), reading));
      }
      continue;
    }
    const { problem: refusal } = written;
    const check = await port.inspect({ places: part, sheets: new Set() });
    if (!check.ok) {
      problem = message('host.unclear');
      left.push(...[part, ...waiting].flat().map(({ place }) => leftFor(place, refusal, null)));
      break;
    }
    const { cells } = check.value;
    const now = part.map((write) => ({ write, reading: cells.get(placeKey(write)) ?? null }));
    const open = now.filter(({ write, reading }) => reading === null || !isRestored(write.place, reading));
    restored.push(...now.filter((one) => !open.includes(one)).map(({ write }) => write.place));
    if (open.length > 1 && batches < mostBatches && mayLieInOneCell(refusal)) {
      const middle = Math.ceil(open.length / 2);
      waiting.unshift(
        open.slice(0, middle).map(({ write }) => write),
        open.slice(middle).map(({ write }) => write),
      );
    } else {
      if (open.length > 0 && !mayLieInOneCell(refusal)) problem = refusal;
      left.push(...open.map(({ write, reading }) => leftFor(write.place, refusal, reading)));
    }
  }
  return { restored, left, problem: restored.length === 0 ? problem : null, leftToExcel };
}

/**
 * Puts back what an entry of the journal wrote, where the cells still hold it: on the sheet and in the row that they belong to by
 * now. What cannot be put back stays in the journal with its reason; the rest leaves it only once the cells were read back.
 * `known` is what was read of the journal: saves asking for it. Over Office.js: three syncs where it has the entry, one more
 * where it has not, where rows have moved, and where sheets were renamed.
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

  let sighting = await sight(port, entry);
  if (!sighting.ok) return sighting;
  let { entries } = readJournal(sighting.value.look.settings[journalKey]);
  const current = entries.find(({ id }) => id === entryId);
  if (current === undefined) return nothingToRestore;
  if (JSON.stringify(current) !== JSON.stringify(entry)) {
    // Somebody else has undone a part of it since the journal was read.
    sighting = await sight(port, current);
    if (!sighting.ok) return sighting;
    ({ entries } = readJournal(sighting.value.look.settings[journalKey]));
  }
  const { places, look } = sighting.value;
  const judged = judgeRestore(places, look, writtenLater(entries, entryId));
  const { restored, left, problem, leftToExcel } = await writeBack(port, judged.writes);
  if (problem !== null) return { ok: false, problem };
  const allLeft = [...judged.left, ...left];
  // Not before the cells are known to hold what they held: an entry that stays by mistake does no harm.
  await changeJournal(port, look.settings, (now) => afterUndo(now, entryId, allLeft));
  return {
    ok: true,
    value: {
      restored: [...judged.asBefore, ...restored].map(({ sheet, cell }) => ({ sheet, cell })),
      refused: allLeft.map(({ refused }) => refused),
      leftToExcel,
    },
  };
}
