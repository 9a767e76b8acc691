import * as fc from 'fast-check';
import { journalText, readJournal } from '../../src/tasks/journal';
import type { JournalEntry } from '../../src/tasks/workbook-port';

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
  expect(readJournal(journalText(entries) ?? undefined)).toEqual(entries);
});

it('is no text when there is nothing to tell', () => {
  expect(journalText([])).toBeNull();
  expect(readJournal(undefined)).toEqual([]);
});

it('leaves out what cannot be read, and keeps the rest', () => {
  const text = JSON.stringify([{ id: 7 }, entry('good'), 'junk', { ...entry('bad'), sheets: [{ cells: [] }] }]);
  expect(readJournal(text).map(({ id }) => id)).toEqual(['good']);
});

it('drops the oldest beyond twenty entries', () => {
  const entries = Array.from({ length: 25 }, (_, index) => entry(String(index)));
  const kept = readJournal(journalText(entries) ?? undefined);
  expect(kept.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => String(index)));
});

it('drops the oldest beyond half a million characters, never the newest', () => {
  const large = journalText([entry('new', 6000), entry('old', 1)]) ?? '';
  expect(large.length).toBeGreaterThan(500_000);
  expect(readJournal(large).map(({ id }) => id)).toEqual(['new']);
});

it('reads any text without a throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(readJournal(text))));
});
