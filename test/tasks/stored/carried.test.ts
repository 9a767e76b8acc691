import { carriedIn } from '../../../src/tasks/stored/carried';
import { readStored } from '../../../src/tasks/stored/in-workbook';
import { readJournal } from '../../../src/core/apply/read-journal';

const entry = (id: string, at: string, cells: readonly string[]) => ({
  id,
  at,
  sheets: [
    {
      sheet: { id: '1', name: '附件1' },
      cells: cells.map((cell) => ({ cell, before: 1, beforeFormat: 'General', after: 2, afterFormat: 'General' })),
    },
  ],
});

const carried = async (settings: Readonly<Record<string, string>>, journal?: string) =>
  carriedIn({ journal: readJournal(journal).entries, stored: await readStored(settings) });

it('a workbook without anything of ours carries nothing', async () => {
  expect(await carried({})).toEqual([]);
});

it('counts what is there, kind by kind', async () => {
  const journal = JSON.stringify([
    entry('b', '2026-03-02T08:00:00Z', ['A1', 'A2']),
    entry('a', '2026-03-01T08:00:00Z', ['A1']),
  ]);
  expect(
    await carried(
      {
        'ziping.phrases': JSON.stringify([{ reason: '甲', measure: '' }]),
        'ziping.rules': JSON.stringify({ chosen: 'hubei-20-80', own: [] }),
        'ziping.checksOff': JSON.stringify([{ check: 'V38', reason: '乙' }]),
        'ziping.checksOn': JSON.stringify(['V31']),
        'ziping.marks': JSON.stringify([{ sheet: { id: '1', name: '附件1' }, cell: 'A1', colour: '#FFD3CB' }]),
      },
      journal,
    ),
  ).toEqual([
    { kind: 'journal', writes: 2, cells: 3, since: '2026-03-01T08:00:00Z' },
    { kind: 'rules', count: 1 },
    { kind: 'phrases', count: 1 },
    { kind: 'checks', count: 2 },
    { kind: 'marks', count: 1 },
  ]);
});

it('says that there is something that it cannot read', async () => {
  expect(await carried({ 'ziping.notes': '{' })).toEqual([{ kind: 'unreadable' }]);
});
