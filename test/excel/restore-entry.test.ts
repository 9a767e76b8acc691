import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellAddress, parseCellAddress } from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/snapshot';
import { officePort } from '../../src/excel/office-port';
import { journalKey, type Outcome, type WorkbookPort } from '../../src/tasks/workbook-port';
import { startOffice } from '../office/start-office';
import { edit } from './edits';
import { formOf, type SmallSheet, smallWorkbook } from './small-workbook';

const entry = { id: '一', at: '2026-11-24T09:00:00.000Z' };

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const snapshotOf = async (port: WorkbookPort) => valueOf(await port.read('active')).snapshots;

async function open(sheet: SmallSheet) {
  const office = await startOffice(smallWorkbook(sheet));
  const port = officePort([]);
  const reading = valueOf(await port.read('active'));
  const [grid] = office.workbook.sheets;
  if (grid === undefined) throw new Error('no sheet');
  const place = (cell: string) => parseCellAddress(cell) ?? { row: -1, column: -1 };
  const content = (cell: string) => grid.content(place(cell).row, place(cell).column);
  return { ...office, port, grid, place, content, sheet: reading.active, before: reading.snapshots };
}

it('gives back contents, formulas, look-alike texts and formats, and forgets the entry', async () => {
  const { port, sheet, before, content, workbook } = await open({
    name: '表',
    cells: {
      A1: 3,
      A2: { formula: 'A1*2', value: 6 },
      A3: '=100%',
      A4: { value: 0.5, style: 'percent' },
      A5: { value: '=文本', style: 'text' },
      B9: '不动',
    },
  });
  const edits = [
    edit(sheet, 'A1', 3, 4),
    edit(sheet, 'A2', '=A1*2', 5),
    edit(sheet, 'A3', '=100%', '100%'),
    edit(sheet, 'A4', 0.5, 0.98, '0.00%'),
    edit(sheet, 'A5', '=文本', '别的'),
    edit(sheet, 'A6', '', '说明'),
  ];
  expect(valueOf(await port.apply(edits, entry)).written).toHaveLength(6);
  expect(content('A2')).toBe(5);
  const receipt = valueOf(await port.restore(entry.id));
  expect(receipt.refused).toEqual([]);
  expect(receipt.restored).toHaveLength(6);
  expect(await snapshotOf(port)).toEqual(before);
  expect(workbook.settings().has(journalKey)).toBe(false);
});

it('leaves alone what somebody changed since, and says what it found', async () => {
  const { port, sheet, host, grid, place, content } = await open({ name: '表', cells: { H1: 1, H2: 2, H3: 3 } });
  valueOf(await port.apply([edit(sheet, 'H1', 1, 11), edit(sheet, 'H2', 2, 12), edit(sheet, 'H3', 3, 13)], entry));
  host.userEdits(grid, place('H2'), '人工改', { remote: true });
  host.userEdits(grid, place('H3'), 3, { remote: true });
  const receipt = valueOf(await port.restore(entry.id));
  expect(receipt.restored.map(({ cell }) => cell).sort()).toEqual(['H1', 'H3']);
  expect(receipt.refused.map(({ cell, reason, found }) => [cell, reason.code, reason.params, found])).toEqual([
    ['H2', 'host.changedSinceWrite', { cell: 'H2', wrote: '12', found: '人工改' }, '人工改'],
  ]);
  expect([content('H1'), content('H2'), content('H3')]).toEqual([1, '人工改', 3]);
});

it('takes two syncs once the workbook was read, whatever the size', async () => {
  const { port, sheet, host } = await open(formOf(2000));
  const edits = Array.from({ length: 2000 }, (_, index) => edit(sheet, `H${index + 1}`, '', 2.5));
  valueOf(await port.apply(edits, entry));
  valueOf(await port.read('active'));
  host.log.clear();
  expect(valueOf(await port.restore(entry.id)).restored).toHaveLength(2000);
  expect(host.log.roundTrips).toBe(2);
  expect(host.unknownMembers).toEqual([]);
});

it('works after the file was saved and opened again, by somebody who read nothing yet', async () => {
  const first = await open({ name: "附件1(2024) It's", cells: { H1: '原来的' } });
  valueOf(await first.port.apply([edit(first.sheet, 'H1', '原来的', 9.5)], entry));
  const bytes = first.workbook.save();
  const second = await startOffice(bytes);
  const receipt = valueOf(await officePort([]).restore(entry.id));
  expect(receipt.restored.map(({ cell }) => cell)).toEqual(['H1']);
  expect(second.workbook.sheets[0]?.content(0, 7)).toBe('原来的');
});

it('finds the sheet by its name when ids are new', async () => {
  const { port, sheet, content } = await open({ name: '附件1', cells: { H1: 1 } });
  valueOf(await port.apply([edit(sheet, 'H1', 1, 2)], entry));
  const journal = valueOf(await port.read('active')).settings[journalKey] ?? '';
  await port.keep(journalKey, journal.replaceAll(JSON.stringify(sheet.id), JSON.stringify('{of-another-session}')));
  expect(valueOf(await officePort([]).restore(entry.id)).restored.map(({ cell }) => cell)).toEqual(['H1']);
  expect(content('H1')).toBe(1);
});

/** The file with its first sheet protected, or not any more, as a user does it in Excel. */
function withProtection(bytes: Uint8Array, on: boolean): Uint8Array {
  const part = 'xl/worksheets/sheet1.xml';
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const changed = on
    ? xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>')
    : xml.replace(/<sheetProtection[^>]*>/, '');
  return zipSync({ ...parts, [part]: strToU8(changed) });
}

it('what protection keeps from being restored stays in the journal for later', async () => {
  const first = await open({ name: '表', cells: { H1: 1 } });
  valueOf(await first.port.apply([edit(first.sheet, 'H1', 1, 2)], entry));
  const locked = await startOffice(withProtection(first.workbook.save(), true));
  const refused = valueOf(await officePort([]).restore(entry.id));
  expect(refused.refused.map(({ reason }) => reason.code)).toEqual(['host.protectedSheet']);
  expect(locked.workbook.sheets[0]?.content(0, 7)).toBe(2);
  const unlocked = await startOffice(withProtection(locked.workbook.save(), false));
  expect(valueOf(await officePort([]).restore(entry.id)).restored).toHaveLength(1);
  expect(unlocked.workbook.sheets[0]?.content(0, 7)).toBe(1);
});

it('says so when there is nothing to restore', async () => {
  const { port, sheet } = await open({ name: '表', cells: { H1: 1 } });
  const nothing = { ok: false, problem: { code: 'host.nothingToRestore' } };
  expect(await port.restore('unknown')).toMatchObject(nothing);
  valueOf(await port.apply([edit(sheet, 'H1', 1, 2)], entry));
  valueOf(await port.restore(entry.id));
  expect(await port.restore(entry.id)).toMatchObject(nothing);
});

it('several writes are taken back one by one, the newest first', async () => {
  const { port, sheet, content } = await open({ name: '表', cells: { H1: 1 } });
  valueOf(await port.apply([edit(sheet, 'H1', 1, 2)], { id: 'a', at: entry.at }));
  valueOf(await port.apply([edit(sheet, 'H1', 2, 3)], { id: 'b', at: entry.at }));
  valueOf(await port.restore('b'));
  expect(content('H1')).toBe(2);
  valueOf(await port.restore('a'));
  expect(content('H1')).toBe(1);
});

it('applying then restoring gives the same sheet, whatever was written', async () => {
  const contents: SmallSheet['cells'] = {
    A1: 1,
    B1: '文字',
    C1: { formula: 'A1+1', value: 2 },
    D1: '=像公式',
    A2: { value: 0.5, style: 'percent' },
    B2: { value: '007', style: 'text' },
    C2: -3,
    D2: '2021年',
  };
  const { port, sheet, before, grid } = await open({ name: '表', cells: contents });
  const values = fc.oneof(
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
    fc.string({ maxLength: 8 }),
    fc.constantFrom<CellValue>('=1', '+2', '-x', "'y", '98%', '2021/1/1', '说明\n第二行', ''),
  );
  const written = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 4 }), values, fc.constantFrom(null, '0.00%')),
    { minLength: 1, maxLength: 10, selector: ([row, column]) => `${row}:${column}` },
  );
  await fc.assert(
    fc.asyncProperty(written, async (cells) => {
      const edits = cells.map(([row, column, after, format]) =>
        edit(sheet, cellAddress(row, column), grid.content(row, column), after, format),
      );
      const receipt = valueOf(await port.apply(edits, entry));
      expect(receipt.refused.map(({ edit: { after }, reason }) => [after, reason])).toEqual([]);
      if (receipt.written.length > 0) valueOf(await port.restore(entry.id));
      expect(await snapshotOf(port)).toEqual(before);
    }),
    { numRuns: 30 },
  );
});
