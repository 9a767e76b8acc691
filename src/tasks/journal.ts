import * as z from 'zod/mini';
import type { JournalEntry } from './workbook-port';

const content = z.union([z.string(), z.number(), z.boolean()]);

const entrySchema = z.object({
  id: z.string(),
  at: z.string(),
  sheets: z.array(
    z.object({
      sheet: z.object({ id: z.string(), name: z.string() }),
      cells: z.array(
        z.object({
          cell: z.string(),
          before: content,
          beforeFormat: z.string(),
          after: content,
          afterFormat: z.string(),
        }),
      ),
    }),
  ),
});

/** The workbook carries the journal wherever it goes, so it must stay small: Excel slows down on settings of megabytes. */
const longestJournal = 500_000;
const mostEntries = 20;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The writes that a workbook's journal tells of, newest first. What cannot be read is left out: it could not be restored. */
export function readJournal(text: string | undefined): readonly JournalEntry[] {
  const list: unknown = text === undefined ? null : parsed(text);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item) => {
    const entry = entrySchema.safeParse(item);
    return entry.success ? [entry.data] : [];
  });
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
