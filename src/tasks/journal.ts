import * as v from 'valibot';
import { fields, inShape, parsedJson, readableItems, type Shape } from '../core/json/shapes';
import type { JournalEntry } from './workbook-port';

const content = v.union([v.string(), v.number(), v.boolean()]);

const entryShape: Shape<JournalEntry> = fields({
  id: v.string(),
  at: v.string(),
  sheets: v.array(
    fields({
      sheet: fields({ id: v.string(), name: v.string() }),
      cells: v.array(
        fields({
          cell: v.string(),
          before: content,
          beforeFormat: v.string(),
          after: content,
          afterFormat: v.string(),
        }),
      ),
    }),
  ),
});

/** The workbook carries the journal wherever it goes, so it must stay small: Excel slows down on settings of megabytes. */
const longestJournal = 500_000;
const mostEntries = 20;

/** The writes that a workbook's journal tells of, newest first. What cannot be read is left out: it could not be restored. */
export function readJournal(text: string | undefined): readonly JournalEntry[] {
  return readableItems((json) => inShape(entryShape, json), text === undefined ? null : parsedJson(text)).items;
}

/**
 * The journal's text for the workbook's settings, the entries newest first; null when there is none. The newest entry
 * always stays; older ones are dropped beyond 20 entries or 500,000 characters.
 */
export function journalText(entries: readonly JournalEntry[]): string | null {
  const [newest, ...older] = entries.map((entry) => JSON.stringify(entry));
  if (newest === undefined) return null;
  const kept = [newest];
  let length = newest.length;
  for (const entry of older) {
    length += entry.length;
    if (length > longestJournal || kept.length === mostEntries) break;
    kept.push(entry);
  }
  return `[${kept.join(',')}]`;
}
