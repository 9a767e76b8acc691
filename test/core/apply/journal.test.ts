import * as fc from 'fast-check';
import { journalText } from '../../../src/core/apply/journal';
import { readJournal } from '../../../src/core/apply/read-journal';
import type { JournalEntry } from '../../../src/core/apply/journal';

const entry = (id: string, cells = 1): JournalEntry => ({
  id,
  at: '2026-11-24T09:00:00.000Z',
  sheets: [
    {
      sheet: { id: '1', name: '附件1-自评(2024)' },
      cells: Array.from({ length: cells }, (_, index) => ({
        cell: `H${index + 1}`,
        before: '',
        beforeFormat: 'General',
        after: 9.5,
        afterFormat: '0.00',
      })),
    },
  ],
});

it('comes back as it was written', () => {
  const entries = [entry('2'), entry('1', 3)];
  expect(readJournal(journalText(entries) ?? undefined)).toEqual({ entries, isWhole: true });
});

it('is no text when there is nothing to tell', () => {
  expect(journalText([])).toBeNull();
  expect(readJournal(undefined)).toEqual({ entries: [], isWhole: true });
});

it('leaves out what cannot be read, and keeps the rest', () => {
  const text = JSON.stringify([{ id: 7 }, entry('good'), 'junk', { ...entry('bad'), sheets: [{ cells: [] }] }]);
  expect(readJournal(text).entries.map(({ id }) => id)).toEqual(['good']);
  expect(readJournal(text).isWhole).toBe(false);
});

it.each(['junk', '{}', '7', '[1]'])('a text that is no journal is not whole: %s', (text) => {
  expect(readJournal(text)).toEqual({ entries: [], isWhole: false });
});

it('twenty entries and half a million characters are kept as they are', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => entry(String(index)));
  expect(readJournal(journalText(twenty) ?? undefined).entries).toHaveLength(20);
  const length = (entries: readonly JournalEntry[]) =>
    entries.reduce((sum, one) => sum + JSON.stringify(one).length, 0);
  const padded = (id: string, to: number): JournalEntry => {
    const bare = { ...entry(id), at: '' };
    return { ...bare, at: ' '.repeat(to - length([bare])) };
  };
  const fits = [padded('new', 250_000), padded('old', 250_000)];
  expect(readJournal(journalText(fits) ?? undefined).entries.map(({ id }) => id)).toEqual(['new', 'old']);
  const over = [padded('new', 250_000), padded('old', 250_001)];
  expect(readJournal(journalText(over) ?? undefined).entries.map(({ id }) => id)).toEqual(['new']);
});

it('drops the oldest beyond twenty entries', () => {
  const entries = Array.from({ length: 25 }, (_, index) => entry(String(index)));
  const { entries: kept } = readJournal(journalText(entries) ?? undefined);
  expect(kept.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => String(index)));
});

it('drops the oldest beyond half a million characters, never the newest', () => {
  const large = journalText([entry('new', 6000), entry('old', 1)]) ?? '';
  expect(large.length).toBeGreaterThan(500_000);
  expect(readJournal(large).entries.map(({ id }) => id)).toEqual(['new']);
});

it('reads any text without a throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(readJournal(text).entries)));
});
