import * as v from 'valibot';
import { fields, inShape, parsedJson, readableItems } from '../json/shapes';

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

/** What a journal's text tells. */
export interface Journal {
  /** Newest first. What cannot be read is left out: it could not be restored. */
  readonly entries: readonly JournalEntry[];
  /** False when something in the text could not be read: it is set aside before it is written over. */
  readonly isWhole: boolean;
}

/** Reads the journal of a workbook; undefined, no text, is a journal without entries. */
export function readJournal(text: string | undefined): Journal {
  if (text === undefined || text === '') return { entries: [], isWhole: true };
  const { items, isWhole } = readableItems((json) => inShape(journalEntry, json), parsedJson(text));
  return { entries: items, isWhole };
}
