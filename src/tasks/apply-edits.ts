import { type EntryId, type JournalEntry, journalKey, journalText } from '../core/apply/journal';
import { readJournal } from '../core/apply/read-journal';
import {
  type EditWrite,
  type FailedWrite,
  journalOf,
  judgeEdits,
  locateEdits,
  outcomeAfterError,
  outcomeOf,
  placesOfEdits,
  undoing,
  unfounded,
} from '../core/apply/judge-edits';
import { type Look, lookAt } from '../core/apply/look';
import { type CellPlace, mayLieInOneCell, placeKey } from '../core/apply/place';
import type { Receipt, RefusedEdit } from '../core/apply/receipt';
import type { Message } from '../core/messages/message';
import { message } from '../core/messages/message';
import type { CellEdit } from '../core/sheet/edit-plan';
import { setAsideKey } from './stored/stored';
import type { KeptTexts, Outcome, WorkbookPort } from './workbook-port';

/** Batches at most in the search for the cells that Excel refuses. */
const mostBatches = 60;

/** The texts that make a workbook keep these entries instead of the journal that `settings` have. */
function journalTexts(entries: readonly JournalEntry[], settings: Look['settings']): KeptTexts {
  const text = journalText(entries);
  const now = settings[journalKey];
  if (now === undefined) return text === null ? {} : { [journalKey]: text };
  return { ...(readJournal(now).isWhole ? {} : { [setAsideKey(journalKey)]: now }), [journalKey]: text };
}

/**
 * Further texts to keep in the same batch, from those that the workbook has and the edits that are refused: what is remembered of
 * a write is never behind the write.
 */
export type Remembering = (settings: Look['settings'], refused: readonly RefusedEdit[]) => KeptTexts;

const nothingMore: Remembering = () => ({});

/** How often the journal is written anew because somebody else has written into it at the same moment. */
const mostTries = 5;

/**
 * Changes the journal that `settings` have. Where somebody else has written between our look and our word, the change is made once
 * more to theirs: no entry is lost to two panes.
 */
export async function changeJournal(
  port: WorkbookPort,
  settings: Look['settings'],
  change: (entries: readonly JournalEntry[]) => readonly JournalEntry[],
): Promise<void> {
  let now = settings;
  /** What should be there when our text takes its place. */
  let there: string | null | undefined = settings[journalKey];
  for (let tries = 0; tries < mostTries; tries += 1) {
    const texts = journalTexts(change(readJournal(now[journalKey]).entries), now);
    const written = await port.write([], texts);
    // It stays as it was: an entry too many does no harm, and says so when it is undone.
    if (!written.ok || texts[journalKey] === undefined) return;
    const before = written.value.before[journalKey];
    if ((before ?? null) === (there ?? null)) return;
    now = withJournal(now, before);
    there = texts[journalKey];
  }
}

function withJournal(settings: Look['settings'], text: string | null | undefined): Look['settings'] {
  const others = Object.fromEntries(Object.entries(settings).filter(([key]) => key !== journalKey));
  return typeof text === 'string' ? { ...others, [journalKey]: text } : others;
}

/** The sheets that edits and what they were computed from are on. */
function sheetsOf(edits: readonly CellEdit[]): ReadonlySet<string> {
  return new Set(
    edits.flatMap(({ sheet, basis }) =>
      basis.kind === 'cell' ? [] : basis.kind === 'report' ? [sheet.id, basis.about.sheet.id] : [sheet.id],
    ),
  );
}

/** Looks at edits where they were planned, and where cells have moved once more where they stand now. */
async function lookFor(port: WorkbookPort, edits: readonly CellEdit[]): Promise<Outcome<Look>> {
  const sheets = sheetsOf(edits);
  const first = await port.inspect({ places: edits, sheets });
  if (!first.ok) return first;
  const look = lookAt(first.value);
  const places = placesOfEdits(locateEdits(edits, look));
  const ids = new Set(look.sheets.map(({ id }) => id));
  const isSeen = (place: CellPlace): boolean => look.cells.has(placeKey(place)) || !ids.has(place.sheet.id);
  if (places.every(isSeen)) return { ok: true, value: look };
  const second = await port.inspect({ places: [...edits, ...places], sheets });
  return second.ok ? { ok: true, value: lookAt(second.value) } : second;
}

/** What became of the batches of a write. */
interface Batches {
  readonly done: readonly EditWrite[];
  readonly failed: readonly FailedWrite[];
  /** Why nothing was written, where that lies in none of the cells; null otherwise. */
  readonly problem: Message | null;
  /** The journal that ours took the place of; undefined where the workbook had none or nothing was written. */
  readonly journalBefore: string | undefined;
  readonly leftToExcel: readonly CellPlace[];
}

/**
 * Writes in one batch. After an error the cells are looked at: Excel may have done it all the same. Where the error may lie in
 * one cell the rest is tried again in halves, what others depend on first.
 */
async function writeAll(
  port: WorkbookPort,
  writes: readonly EditWrite[],
  texts: KeptTexts,
  settings: Look['settings'],
): Promise<Batches> {
  const done: EditWrite[] = [];
  const failed: FailedWrite[] = [];
  let textsToKeep = texts;
  let problem: Message | null = null;
  let journalBefore = settings[journalKey];
  let leftToExcel: readonly CellPlace[] = [];
  const waiting: (readonly EditWrite[])[] = [writes];
  for (let batches = 0, next = waiting.shift(); next !== undefined; batches += 1, next = waiting.shift()) {
    const baseless = unfounded({ done: next, failed });
    failed.push(...baseless);
    const part = next.filter((write) => !baseless.some((one) => one.write === write));
    if (part.length === 0) continue;
    const written = await port.write(part, textsToKeep);
    if (written.ok) {
      if (Object.keys(textsToKeep).length > 0) journalBefore = written.value.before[journalKey];
      textsToKeep = {};
      ({ leftToExcel } = written.value);
      const outcome = outcomeOf(written.value.cells);
      done.push(...outcome.done);
      failed.push(...outcome.failed);
      continue;
    }
    const { problem: refusal } = written;
    const check = await port.inspect({ places: part, sheets: new Set() });
    if (!check.ok) {
      problem = nothingHappens(refusal) ? refusal : message('host.unclear');
      failed.push(...[part, ...waiting].flat().map((write) => refusedFor(write, problem ?? refusal)));
      break;
    }
    const outcome = outcomeAfterError(part, lookAt(check.value));
    done.push(...outcome.done);
    failed.push(...outcome.failed);
    if (outcome.open.length > 1 && batches < mostBatches && mayLieInOneCell(refusal)) {
      const middle = Math.ceil(outcome.open.length / 2);
      waiting.unshift(outcome.open.slice(0, middle), outcome.open.slice(middle));
    } else {
      if (outcome.open.length > 0 && !mayLieInOneCell(refusal)) problem = refusal;
      failed.push(...outcome.open.map((write) => refusedFor(write, refusal)));
    }
  }
  return { done, failed, problem: done.length === 0 ? problem : null, journalBefore, leftToExcel };
}

/** The edits that were made, where their cells stand now, in the order of the plan. */
function inPlannedOrder(writes: readonly EditWrite[], edits: readonly CellEdit[]): readonly CellEdit[] {
  const made = new Map(writes.map(({ planned, edit }) => [planned, edit]));
  return edits.flatMap((edit) => made.get(edit) ?? []);
}

function refusedFor(write: EditWrite, reason: Message): FailedWrite {
  return { write, refused: { edit: write.edit, reason, found: write.found.formula } };
}

/** Refusals by which Excel says that it did nothing at all. */
const nothingHappens = ({ code }: Message): boolean =>
  code === 'host.cellEditing' ||
  code === 'host.busy' ||
  code === 'host.modalDialog' ||
  code === 'host.writingNotLoaded';

/**
 * Carries out edits: looks at the cells and at what the edits were computed from, refuses those that no longer hold, are
 * protected or hidden, writes the others where their rows stand by now in one batch together with the journal entry, and reads
 * them back. What did not come out as intended, and what depends on it, is put back, and the journal does not promise to restore
 * it. Over Office.js: two syncs whatever the size, one more where rows have moved, and more only where something is refused.
 */
export async function applyEdits(
  port: WorkbookPort,
  edits: readonly CellEdit[],
  id: EntryId,
  remember: Remembering = nothingMore,
): Promise<Outcome<Receipt>> {
  if (edits.length === 0) return { ok: true, value: { written: [], skipped: [], refused: [], leftToExcel: [] } };
  const looked = await lookFor(port, edits);
  if (!looked.ok) return looked;
  const look = looked.value;
  const { writes, skipped, refused } = judgeEdits(locateEdits(edits, look), look);
  if (writes.length === 0) return { ok: true, value: { written: [], skipped, refused, leftToExcel: [] } };

  const { entries } = readJournal(look.settings[journalKey]);
  const texts = {
    ...journalTexts([journalOf(writes, id), ...entries], look.settings),
    ...remember(look.settings, refused),
  };
  const { done, failed, problem, journalBefore, ...batches } = await writeAll(port, writes, texts, look.settings);
  if (problem !== null) return { ok: false, problem };
  const all = [...failed, ...unfounded({ done, failed })];
  const gone = new Set(all.map(({ write }) => write));
  const kept = new Set(done.filter((write) => !gone.has(write)));
  const standing = writes.filter((write) => kept.has(write));
  const failures = all.map(({ refused: failure }) => failure);
  let { leftToExcel } = batches;
  const undoFailed = async (): Promise<void> => {
    const undone = await port.write([...gone].map(undoing), remember(look.settings, [...refused, ...failures]));
    if (undone.ok) ({ leftToExcel } = undone.value);
  };
  const own = standing.length > 0 ? [journalOf(standing, id)] : [];
  if (journalBefore !== look.settings[journalKey]) {
    // Somebody else has written between our look and our write: their entry comes back beside ours.
    const theirs = withJournal(look.settings, journalBefore);
    if (all.length > 0) await undoFailed();
    await changeJournal(port, withJournal(theirs, texts[journalKey]), () => [
      ...own,
      ...readJournal(journalBefore).entries,
    ]);
  } else if (all.length > 0) {
    await undoFailed();
    await changeJournal(port, withJournal(look.settings, texts[journalKey]), (now) => [
      ...own,
      ...now.filter((entry) => entry.id !== id.id),
    ]);
  }
  return {
    ok: true,
    value: {
      written: inPlannedOrder(standing, edits),
      skipped,
      refused: [...refused, ...failures],
      leftToExcel,
    },
  };
}
