import { type EntryId, type JournalEntry, journalKey, journalText, readJournal } from '../core/apply/journal';
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
import type { Receipt } from '../core/apply/receipt';
import type { Message } from '../core/messages/message';
import { message } from '../core/messages/message';
import type { CellEdit } from '../core/sheet/edit-plan';
import { setAsideKey } from './stored/stored';
import type { KeptTexts, Outcome, WorkbookPort } from './workbook-port';

/** Batches at most in the search for the cells that Excel refuses. */
const mostBatches = 60;

/** The texts that make a workbook keep these entries instead of the journal that `settings` have. */
export function journalTexts(entries: readonly JournalEntry[], settings: Look['settings']): KeptTexts {
  const text = journalText(entries);
  const now = settings[journalKey];
  if (now === undefined) return text === null ? {} : { [journalKey]: text };
  return { ...(readJournal(now).isWhole ? {} : { [setAsideKey(journalKey)]: now }), [journalKey]: text };
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
}

/**
 * Writes in one batch. After an error the cells are looked at: Excel may have done it all the same. Where the error may lie in
 * one cell the rest is tried again in halves, what others depend on first.
 */
async function writeAll(port: WorkbookPort, writes: readonly EditWrite[], texts: KeptTexts): Promise<Batches> {
  const done: EditWrite[] = [];
  const failed: FailedWrite[] = [];
  let textsToKeep = texts;
  let problem: Message | null = null;
  const waiting: (readonly EditWrite[])[] = [writes];
  for (let batches = 0, next = waiting.shift(); next !== undefined; batches += 1, next = waiting.shift()) {
    const baseless = unfounded({ done: next, failed });
    failed.push(...baseless);
    const part = next.filter((write) => !baseless.some((one) => one.write === write));
    if (part.length === 0) continue;
    const written = await port.write(part, textsToKeep);
    if (written.ok) {
      textsToKeep = {};
      const outcome = outcomeOf(written.value);
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
  return { done, failed, problem: done.length === 0 ? problem : null };
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
): Promise<Outcome<Receipt>> {
  if (edits.length === 0) return { ok: true, value: { written: [], skipped: [], refused: [] } };
  const looked = await lookFor(port, edits);
  if (!looked.ok) return looked;
  const look = looked.value;
  const { writes, skipped, refused } = judgeEdits(locateEdits(edits, look), look);
  if (writes.length === 0) return { ok: true, value: { written: [], skipped, refused } };

  const { entries } = readJournal(look.settings[journalKey]);
  const texts = journalTexts([journalOf(writes, id), ...entries], look.settings);
  const { done, failed, problem } = await writeAll(port, writes, texts);
  if (problem !== null) return { ok: false, problem };
  const baseless = unfounded({ done, failed });
  const all = [...failed, ...baseless];
  const gone = new Set(all.map(({ write }) => write));
  const kept = new Set(done.filter((write) => !gone.has(write)));
  const standing = writes.filter((write) => kept.has(write));
  if (all.length > 0) {
    const left = standing.length > 0 ? [journalOf(standing, id), ...entries] : entries;
    await port.write([...gone].map(undoing), { [journalKey]: journalText(left) });
  }
  return {
    ok: true,
    value: {
      written: inPlannedOrder(standing, edits),
      skipped,
      refused: [...refused, ...all.map((failure) => failure.refused)],
    },
  };
}
