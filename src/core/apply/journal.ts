import * as v from 'valibot';
import { fields, inShape, parsedJson, readableItems } from '../json/shapes';
import type { FormBinding } from '../sheet/binding';
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
  /** What its row and column are called in the form (`FormPlace`); absent for a cell of no form. */
  row: v.exactOptional(v.array(v.string())),
  column: v.exactOptional(v.picklist(['rate', 'score', 'explanation'])),
  /** Why the last undo left it. */
  left: v.exactOptional(fields({ code: v.string(), params: v.record(v.string(), v.union([v.string(), v.number()])) })),
});

const formIdentity = fields({ project: v.string(), unit: v.string(), year: v.nullable(v.number()) });
const block = fields({ top: v.number(), left: v.number(), bottom: v.number(), right: v.number() });

const journalSheet = fields({
  sheet: fields({ id: v.string(), name: v.string() }),
  /** The form that its cells belong to, and where it stood; absent for cells of no form. */
  form: v.exactOptional(fields({ identity: formIdentity, block })),
  cells: v.array(journalCell),
});

const journalEntry = fields({
  id: v.string(),
  /** ISO 8601, from the caller's clock. */
  at: v.string(),
  /** True when an undo has left something of it: what is undone next is another one. */
  tried: v.exactOptional(v.boolean()),
  sheets: v.array(journalSheet),
});

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** A cell as it was before a write, and as the write left it: enough to put it back. */
export type JournalCell = DeepReadonly<v.InferOutput<typeof journalCell>>;

/** One write of ours, kept in the workbook so that it can be taken back even after closing and reopening. */
export type JournalEntry = DeepReadonly<v.InferOutput<typeof journalEntry>>;

/** The cells of an entry that belong together: one sheet, one form. */
export type JournalSheet = JournalEntry['sheets'][number];

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

/** A cell for the journal, with what it is where it belongs to a form. */
export interface CellToKeep {
  readonly sheet: SheetIdentity;
  readonly binding: FormBinding | null;
  readonly cell: JournalCell;
}

/** An entry with these cells, sheet by sheet and form by form in the order in which they come. */
export function entryOf(id: EntryId, cells: readonly CellToKeep[]): JournalEntry {
  const sheets = new Map<string, { readonly head: Omit<JournalSheet, 'cells'>; readonly cells: JournalCell[] }>();
  for (const { sheet, binding, cell } of cells) {
    const key = JSON.stringify([sheet.id, binding?.form ?? null, binding?.block ?? null]);
    const form = binding === null ? {} : { form: { identity: binding.form, block: binding.block } };
    const kept = sheets.get(key) ?? { head: { sheet, ...form }, cells: [] };
    kept.cells.push(binding === null ? cell : { ...cell, row: [...binding.row], column: binding.column });
    sheets.set(key, kept);
  }
  return {
    id: id.id,
    at: id.at,
    sheets: [...sheets.values()].map(({ head, cells: own }) => ({ ...head, cells: own })),
  };
}

/** What a cell of the journal is; null for a cell of no form. */
export function bindingOfKept({ form }: JournalSheet, { row, column }: JournalCell): FormBinding | null {
  return form === undefined || row === undefined || column === undefined
    ? null
    : { form: form.identity, block: form.block, row, column };
}

/** The entry that 「撤销写入」 takes: the newest that no undo has left something of, else the newest. */
export function nextToUndo(entries: readonly JournalEntry[]): JournalEntry | undefined {
  return entries.find(({ tried }) => tried !== true) ?? entries[0];
}

/** How many of the oldest entries one more write would drop from the journal, as far as that can be known before. */
export function aboutToDrop(entries: readonly JournalEntry[]): number {
  return Math.max(0, entries.length + 1 - mostEntries);
}
