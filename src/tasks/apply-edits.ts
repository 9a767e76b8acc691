import {
  type EntryId,
  type Journal,
  type JournalEntry,
  journalKey,
  journalText,
  readJournal,
} from '../core/apply/journal';
import { failuresOf, journalOf, judgeEdits, undoing } from '../core/apply/judge-edits';
import { placeKey } from '../core/apply/place';
import type { Receipt } from '../core/apply/receipt';
import type { CellEdit } from '../core/sheet/edit-plan';
import { setAsideKey } from './stored/stored';
import type { Inspection, KeptTexts, Outcome, WorkbookPort } from './workbook-port';

/** The texts that make a workbook keep these entries instead of the journal that was found in it. */
export function journalTexts(
  entries: readonly JournalEntry[],
  { journal: found }: Pick<Inspection, 'journal'>,
  { isWhole }: Journal,
): KeptTexts {
  const text = journalText(entries);
  if (text === null && found === undefined) return {};
  return { ...(isWhole || found === undefined ? {} : { [setAsideKey(journalKey)]: found }), [journalKey]: text };
}

/**
 * Carries out edits: looks at the cells again, refuses those that changed, are protected or hidden, writes the others in one
 * batch together with the journal entry, and reads them back. What Excel made of a write that did not come out as intended is
 * put back, and the journal does not promise to restore it. Over Office.js: two syncs, more only where something is refused.
 */
export async function applyEdits(
  port: WorkbookPort,
  edits: readonly CellEdit[],
  id: EntryId,
): Promise<Outcome<Receipt>> {
  if (edits.length === 0) return { ok: true, value: { written: [], skipped: [], refused: [] } };
  const inspection = await port.inspect(edits);
  if (!inspection.ok) return inspection;
  const found = inspection.value;
  const { writes, skipped, refused } = judgeEdits(edits, (edit) => found.cells.get(placeKey(edit)));
  if (writes.length === 0) return { ok: true, value: { written: [], skipped, refused } };

  const journal = readJournal(found.journal);
  const texts = journalTexts([journalOf(writes, id), ...journal.entries], found, journal);
  const results = await port.write(writes, texts);
  if (!results.ok) return results;
  const failures = failuresOf(results.value);
  const failed = new Set(failures.map(({ write }) => write));
  const written = writes.filter((write) => !failed.has(write));
  if (failures.length > 0) {
    const entries = written.length > 0 ? [journalOf(written, id), ...journal.entries] : journal.entries;
    await port.write([...failed].map(undoing), { [journalKey]: journalText(entries) });
  }
  return {
    ok: true,
    value: {
      written: written.map(({ edit }) => edit),
      skipped,
      refused: [...refused, ...failures.map((failure) => failure.refused)],
    },
  };
}
