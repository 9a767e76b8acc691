import { type Journal, journalKey } from '../../core/apply/journal';
import {
  answersKey,
  checksOffKey,
  checksOnKey,
  marksKey,
  notesKey,
  outlinesKey,
  phrasesKey,
  reportsKey,
  rulesKey,
} from './keys';
import { nothingStored, type StoredInWorkbook } from './kept';

const keys = [answersKey, notesKey, rulesKey, outlinesKey, phrasesKey, reportsKey, checksOffKey, checksOnKey, marksKey];

/**
 * Reads the settings that came with a reading of the workbook. The schemas are fetched only where a workbook keeps something, that
 * of rules and outlines only where it keeps such: everybody waits for the first figures.
 */
export async function readStored(settings: Readonly<Record<string, string>>): Promise<StoredInWorkbook> {
  if (keys.every((key) => (settings[key] ?? '') === '')) return nothingStored;
  const { readKept } = await import('./read-kept');
  return readKept(settings);
}

/** Reads the journal among the settings; its schema, too, is fetched only where there is one. */
export async function readStoredJournal(settings: Readonly<Record<string, string>>): Promise<Journal> {
  const text = settings[journalKey] ?? '';
  return text === ''
    ? { entries: [], isWhole: true }
    : (await import('../../core/apply/read-journal')).readJournal(text);
}
