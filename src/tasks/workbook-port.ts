import type { Message } from '../core/messages/message';
import type { SheetLayout } from '../core/report/sheet-look';
import type { CellEdit } from '../core/sheet/edit-plan';
import type { Receipt } from '../core/apply/receipt';
import type { SheetPlan } from '../core/sheet/sheet-plan';
import type { CellContent, SheetIdentity, SheetSnapshot } from '../core/sheet/snapshot';

/** An outcome as a value: what was asked for, or a message that tells the user what to do. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Message };

/** What one reading of a workbook gives. */
export interface WorkbookReading {
  readonly active: SheetIdentity;
  /** The sheets asked for, in tab order; a sheet without any content is not among them. */
  readonly snapshots: readonly SheetSnapshot[];
  /** What this program keeps in the workbook: restore journal, rules, answers; text by key. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A cell as it was before a write, and as the write left it: enough to put it back. */
export interface JournalCell {
  readonly cell: string;
  readonly before: CellContent;
  readonly beforeFormat: string;
  readonly after: CellContent;
  readonly afterFormat: string;
}

/** One write of ours, kept in the workbook so that it can be taken back even after closing and reopening. */
export interface JournalEntry {
  readonly id: string;
  /** ISO 8601, from the caller's clock. */
  readonly at: string;
  readonly sheets: readonly { readonly sheet: SheetIdentity; readonly cells: readonly JournalCell[] }[];
}

/** A cell that could not be put back, and why (usually: someone has changed it since). */
export interface UnrestoredCell {
  readonly sheet: SheetIdentity;
  readonly cell: string;
  readonly reason: Message;
  readonly found: CellContent | null;
}

export interface RestoreReceipt {
  readonly restored: readonly { readonly sheet: SheetIdentity; readonly cell: string }[];
  readonly refused: readonly UnrestoredCell[];
}

/** Which sheets to read. */
export type SheetSelection = 'active' | 'all';

/** Follows a long reading, and can end it. */
export interface ReadingWatch {
  /** How many sheets are read, of how many. */
  readonly progress: (done: number, all: number) => void;
  /** True when nobody wants the reading any more: it ends with `host.readingStopped` at the next occasion. */
  readonly isCancelled: () => boolean;
}

/** The journal's key among the settings that the port keeps in the workbook. */
export const journalKey = 'ziping.journal';

/**
 * All that the tasks need of a workbook. Implemented over Office.js (`excel/`) and over .xlsx files (`xlsx/`).
 * Over Office.js: `read` is one `context.sync()`, `apply` two (verify; write, journal and read back), whatever the size.
 */
export interface WorkbookPort {
  /** `watch` follows the reading of all sheets. */
  read(selection: SheetSelection, watch?: ReadingWatch): Promise<Outcome<WorkbookReading>>;
  /**
   * Re-reads the cells, refuses those that changed since the plan was made (or are protected, or hidden by a filter),
   * writes the others in one batch together with the journal entry, reads back.
   */
  apply(edits: readonly CellEdit[], entry: Pick<JournalEntry, 'id' | 'at'>): Promise<Outcome<Receipt>>;
  /** Puts back what `apply` wrote under this entry, only where the cell still holds what we wrote; removes the entry. */
  restore(entryId: string): Promise<Outcome<RestoreReceipt>>;
  /**
   * Gets a sheet ready for text: `sheet` if it is still there, else the one of that name, else a new one of that name behind
   * the others; then sets column width, rows and page. Contents are left alone. Over Office.js: two syncs.
   */
  prepareSheet(sheet: SheetIdentity | null, name: string, layout: SheetLayout): Promise<Outcome<SheetIdentity>>;
  /** Adds a sheet as planned, under a name that is free, and brings it to the front. Over Office.js: two syncs. */
  insertSheet(plan: SheetPlan): Promise<Outcome<SheetIdentity>>;
  /** Keeps a text in the workbook under a key (null removes it): answers, rules. */
  keep(key: string, text: string | null): Promise<Outcome<null>>;
}
