import * as v from 'valibot';
import { fields, inShape, parsedJson, readableItems } from '../json/shapes';
import type { SheetIdentity } from '../sheet/snapshot';

/** The journal's key among the settings that the port keeps in the workbook. */
export const journalKey = 'ziping.journal';

const content = v.union([v.string(), v.number(), v.boolean()]);

const journalCell = fields({
  /** Local A1 address. */
  cell: v.string(),
  before: content,
  beforeFormat: v.string(),
  after: content,
  afterFormat: v.string(),
});

const journalEntry = fields({
  id: v.string(),
  /** ISO 8601, from the caller's clock. */
  at: v.string(),
  sheets: v.array(fields({ sheet: fields({ id: v.string(), name: v.string() }), cells: v.array(journalCell) })),
});

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** A cell as it was before a write, and as the write left it: enough to put it back. */
export type JournalCell = DeepReadonly<v.InferOutput<typeof journalCell>>;

/** One write of ours, kept in the workbook so that it can be taken back even after closing and reopening. */
export type JournalEntry = DeepReadonly<v.InferOutput<typeof journalEntry>>;

/** What tells an entry from others. */
export type EntryId = Pick<JournalEntry, 'id' | 'at'>;

/** What a journal's text tells. */
export interface Journal {
  /** Newest first. What cannot be read is left out: it could not be restored. */
  readonly entries: readonly JournalEntry[];
  /** False when something in the text could not be read: it is set aside before it is written over. */
  readonly isWhole: boolean;
}

/** The workbook carries the journal wherever it goes, so it must stay small: Excel slows down on settings of megabytes. */
const longestJournal = 500_000;
const mostEntries = 20;

/** Reads the journal of a workbook; undefined, no text, is a journal without entries. */
export function readJournal(text: string | undefined): Journal {
  if (text === undefined || text === '') return { entries: [], isWhole: true };
  const { items, isWhole } = readableItems((json) => inShape(journalEntry, json), parsedJson(text));
  return { entries: items, isWhole };
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

/** An entry with these cells, sheet by sheet in the order in which they come. */
export function entryOf(
  id: EntryId,
  cells: readonly { readonly sheet: SheetIdentity; readonly cell: JournalCell }[],
): JournalEntry {
  const sheets = new Map<string, { readonly sheet: SheetIdentity; readonly cells: JournalCell[] }>();
  for (const { sheet, cell } of cells) {
    const kept = sheets.get(sheet.id) ?? { sheet, cells: [] };
    kept.cells.push(cell);
    sheets.set(sheet.id, kept);
  }
  return { id: id.id, at: id.at, sheets: [...sheets.values()] };
}
