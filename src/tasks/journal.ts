import { listOf, objectOf, parsedJson, textOf } from '../core/json/narrow';
import type { CellContent } from '../core/sheet/snapshot';
import type { JournalCell, JournalEntry } from './workbook-port';

const contentOf = (json: unknown): CellContent | null =>
  typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean' ? json : null;

function readCell(json: unknown): JournalCell | null {
  const object = objectOf(json);
  const cell = textOf(object?.['cell']);
  const before = contentOf(object?.['before']);
  const beforeFormat = textOf(object?.['beforeFormat']);
  const after = contentOf(object?.['after']);
  const afterFormat = textOf(object?.['afterFormat']);
  return cell === null || before === null || beforeFormat === null || after === null || afterFormat === null
    ? null
    : { cell, before, beforeFormat, after, afterFormat };
}

function readSheet(json: unknown): JournalEntry['sheets'][number] | null {
  const object = objectOf(json);
  const sheet = objectOf(object?.['sheet']);
  const id = textOf(sheet?.['id']);
  const name = textOf(sheet?.['name']);
  const cells = listOf(object?.['cells'], readCell);
  return id === null || name === null || cells === null ? null : { sheet: { id, name }, cells };
}

function readEntry(json: unknown): JournalEntry | null {
  const object = objectOf(json);
  const id = textOf(object?.['id']);
  const at = textOf(object?.['at']);
  const sheets = listOf(object?.['sheets'], readSheet);
  return id === null || at === null || sheets === null ? null : { id, at, sheets };
}

/** The workbook carries the journal wherever it goes, so it must stay small: Excel slows down on settings of megabytes. */
const longestJournal = 500_000;
const mostEntries = 20;

/** The writes that a workbook's journal tells of, newest first. What cannot be read is left out: it could not be restored. */
export function readJournal(text: string | undefined): readonly JournalEntry[] {
  const list: unknown = text === undefined ? null : parsedJson(text);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item) => {
    const entry = readEntry(item);
    return entry === null ? [] : [entry];
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
