import type { FormBinding } from '../sheet/binding';
import type { SheetIdentity } from '../sheet/snapshot';
import type { JournalCell, JournalEntry, JournalSheet } from './read-journal';

export type { Journal, JournalCell, JournalEntry, JournalSheet } from './read-journal';

/** The journal's key among the settings that the port keeps in the workbook. */
export const journalKey = 'ziping.journal';

/** What tells an entry from others. */
export type EntryId = Pick<JournalEntry, 'id' | 'at'>;

/** The workbook carries the journal wherever it goes, so it must stay small: Excel slows down on settings of megabytes. */
const longestJournal = 500_000;
const mostEntries = 20;

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
