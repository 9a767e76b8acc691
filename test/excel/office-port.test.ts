/** What only Excel does: round trips, refusals half way, sessions that end. */
import { journalKey } from '../../src/core/apply/journal';
import { readJournal } from '../../src/core/apply/read-journal';
import type { SheetIdentity } from '../../src/core/sheet/snapshot';
import { officePort } from '../../src/excel/office-port';
import { applyEdits } from '../../src/tasks/apply-edits';
import { restoreEntry } from '../../src/tasks/restore-entry';
import { startOffice } from '../office/start-office';
import { cellsOf, valueOf } from './both-ports';
import { edit } from './edits';
import { formOf, type SmallSheet, smallWorkbook } from './small-workbook';

const entry = { id: '一', at: '2026-11-24T09:00:00.000Z' };

async function open(...sheets: readonly SmallSheet[]) {
  const office = await startOffice(smallWorkbook(...sheets));
  const port = officePort([]);
  const { active: sheet } = valueOf(await port.read('active'));
  office.host.log.clear();
  return { ...office, port, sheet, ...cellsOf(office.workbook) };
}

const scores = (sheet: SheetIdentity, rows: number) =>
  Array.from({ length: rows }, (_, index) => edit(sheet, `H${index + 1}`, '', 2.5));

it.each([40, 1000])('reading and writing take three syncs on %d rows', async (rows) => {
  const { port, host, sheet, value } = await open(formOf(rows));
  valueOf(await port.read('active'));
  const edits = [...scores(sheet, rows), edit(sheet, 'I7', '', '偏差说明')];
  const receipt = valueOf(await applyEdits(port, edits, entry));
  expect(host.log.roundTrips).toBe(3);
  expect(receipt.written).toHaveLength(rows + 1);
  expect([value('附件1', `H${rows}`), value('附件1', 'I7')]).toEqual([2.5, '偏差说明']);
  expect(host.unknownMembers).toEqual([]);
});

it('undoing takes three syncs once the journal was read, whatever the size, and four else', async () => {
  const { port, sheet, host } = await open(formOf(400));
  valueOf(await applyEdits(port, scores(sheet, 400), entry));
  const { entries } = readJournal(valueOf(await port.read('active')).settings[journalKey]);
  host.log.clear();
  expect(valueOf(await restoreEntry(port, entry.id, entries)).restored).toHaveLength(400);
  expect(host.log.roundTrips).toBe(3);
  expect(host.unknownMembers).toEqual([]);

  valueOf(await applyEdits(port, scores(sheet, 1), entry));
  host.log.clear();
  expect(valueOf(await restoreEntry(port, entry.id)).restored).toHaveLength(1);
  expect(host.log.roundTrips).toBe(4);
});

it('undoing works after the file was saved and opened again, by somebody who read nothing yet', async () => {
  const first = await open({ name: "附件1(2024) It's", cells: { H1: '原来的' } });
  valueOf(await applyEdits(first.port, [edit(first.sheet, 'H1', '原来的', 9.5)], entry));
  const second = await startOffice(first.workbook.save());
  const { restored } = valueOf(await restoreEntry(officePort([]), entry.id));
  expect(restored.map(({ cell }) => cell)).toEqual(['H1']);
  expect(second.workbook.sheets[0]?.content(0, 7)).toBe('原来的');
});

it('when Excel refuses the batch, tries again in halves: nothing is lost', async () => {
  const { port, host, sheet, workbook, value } = await open(formOf(8));
  host.latency = 20;
  const applying = applyEdits(port, scores(sheet, 8), entry);
  while (host.log.roundTrips < 1) await new Promise((resolve) => setTimeout(resolve, 1));
  host.faults.nextBatches('accessDenied');
  const receipt = valueOf(await applying);
  host.latency = 0;
  expect(receipt.refused).toEqual([]);
  expect(receipt.written).toHaveLength(8);
  expect(value('附件1', 'H8')).toBe(2.5);
  expect(readJournal(workbook.settings().get(journalKey)).entries[0]?.sheets[0]?.cells).toHaveLength(8);
});

it('a cell that is opened for editing in between stops the write as a whole, with advice', async () => {
  const { port, host, sheet, value } = await open(formOf(4));
  host.latency = 20;
  const applying = applyEdits(port, scores(sheet, 4), entry);
  while (host.log.roundTrips < 1) await new Promise((resolve) => setTimeout(resolve, 1));
  host.editing = true;
  expect(await applying).toMatchObject({ ok: false, problem: { code: 'host.cellEditing' } });
  expect(value('附件1', 'H1')).toBe('');
});

it('an empty plan asks nothing of Excel', async () => {
  const { port, host } = await open(formOf(2));
  expect(valueOf(await applyEdits(port, [], entry))).toEqual({
    written: [],
    skipped: [],
    refused: [],
    leftToExcel: [],
  });
  expect(host.log.roundTrips).toBe(0);
});

it('sheets that are too much for one answer are looked at in parts', async () => {
  const names = ['一', '二', '三'];
  const { port, host } = await open(...names.map((name) => ({ name, cells: { A1: name, B2: 7 } })));
  const places = valueOf(await port.read('all')).snapshots.map(({ sheet }) => ({ sheet, cell: 'B2' }));
  const whole = valueOf(await port.inspect({ places, sheets: 'all' }));
  host.faults.order({ fault: 'responseTooLarge', at: 2 });
  expect(valueOf(await port.inspect({ places, sheets: 'all' }))).toEqual(whole);
  // The halves are too large, too; down to a sheet at a time.
  host.faults.order({ fault: 'responseTooLarge', at: 2 });
  host.faults.order({ fault: 'responseTooLarge', at: 4 });
  expect(valueOf(await port.inspect({ places, sheets: 'all' }))).toEqual(whole);
});
