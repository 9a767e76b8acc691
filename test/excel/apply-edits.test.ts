import { parseCellAddress } from '../../src/core/sheet/address';
import type { CellContent, SheetIdentity } from '../../src/core/sheet/snapshot';
import { officePort } from '../../src/excel/office-port';
import { readJournal } from '../../src/tasks/journal';
import { journalKey, type Outcome } from '../../src/tasks/workbook-port';
import { startOffice } from '../office/start-office';
import { edit } from './edits';
import { formOf, type SmallSheet, smallWorkbook } from './small-workbook';

const entry = { id: '一', at: '2026-11-24T09:00:00.000Z' };

async function open(...sheets: readonly SmallSheet[]) {
  const office = await startOffice(smallWorkbook(...sheets));
  const port = officePort([]);
  const reading = await port.read('active');
  if (!reading.ok) throw new Error(reading.problem.code);
  office.host.log.clear();
  const sheetNamed = (name: string) => {
    const found = office.workbook.sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(name);
    return found;
  };
  const at = (name: string, cell: string) => {
    const place = parseCellAddress(cell) ?? { row: -1, column: -1 };
    const sheet = sheetNamed(name);
    return {
      place,
      content: (): CellContent => sheet.content(place.row, place.column),
      value: () => sheet.value(place.row, place.column),
      style: () => sheet.style(place.row, place.column),
    };
  };
  return { ...office, port, sheet: reading.value.active, sheetNamed, at };
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const scores = (sheet: SheetIdentity, rows: number) =>
  Array.from({ length: rows }, (_, index) => edit(sheet, `H${index + 1}`, '', 2.5));

it.each([40, 2000])('read and apply take three syncs on %d rows', async (rows) => {
  const { port, host, sheet, at } = await open(formOf(rows));
  valueOf(await port.read('active'));
  const receipt = valueOf(await port.apply([...scores(sheet, rows), edit(sheet, 'I7', '', '偏差说明')], entry));
  expect(host.log.roundTrips).toBe(3);
  expect(receipt.written).toHaveLength(rows + 1);
  expect(at('附件1', `H${rows}`).value()).toBe(2.5);
  expect(at('附件1', 'I7').value()).toBe('偏差说明');
  expect(host.unknownMembers).toEqual([]);
});

it('keeps what was there in the journal, in the same batch', async () => {
  const { port, sheet, workbook } = await open({
    name: '表',
    cells: { H1: 3, H2: { formula: 'H1*2', value: 6 } },
  });
  valueOf(await port.apply([edit(sheet, 'H1', 3, 2.5), edit(sheet, 'H2', '=H1*2', 5, '0.00')], entry));
  expect(readJournal(workbook.settings().get(journalKey))).toEqual([
    {
      ...entry,
      sheets: [
        {
          sheet,
          cells: [
            { cell: 'H1', before: 3, beforeFormat: 'General', after: 2.5, afterFormat: 'General' },
            { cell: 'H2', before: '=H1*2', beforeFormat: 'General', after: 5, afterFormat: '0.00' },
          ],
        },
      ],
    },
  ]);
});

it.each(['=100%', '=1+1', '+5', '-未完成', '@备注', "'引号", '98%', '2021/3/1', '12'])(
  '%s arrives as that text',
  async (text) => {
    const { port, sheet, at } = await open({ name: '表', cells: { A1: 'x', I2: { value: '', style: 'text' } } });
    const receipt = valueOf(await port.apply([edit(sheet, 'I1', '', text), edit(sheet, 'I2', '', text)], entry));
    expect(receipt.written).toHaveLength(2);
    expect(at('表', 'I1').value()).toBe(text);
    expect(at('表', 'I2').value()).toBe(text);
  },
);

it('keeps the cell’s number format unless the edit sets one', async () => {
  const { port, sheet, at } = await open({
    name: '表',
    cells: { A1: { value: 0.5, style: 'percent' }, A2: 1 },
  });
  valueOf(await port.apply([edit(sheet, 'A1', 0.5, 0.98), edit(sheet, 'A2', 1, 0.98, '0.00%')], entry));
  expect(at('表', 'A1').style().numberFormat).toBe('0%');
  expect(at('表', 'A2').style().numberFormat).toBe('0.00%');
});

it('skips what is there already and touches nothing that is not on the plan', async () => {
  const { port, sheet, at } = await open({ name: '表', cells: { H1: 2.5, H2: 7, H3: '', H4: 1 } });
  const receipt = valueOf(
    await port.apply([edit(sheet, 'H1', 2.5, 2.5), edit(sheet, 'H4', 1, 2), edit(sheet, 'H3', '', 2)], entry),
  );
  expect(receipt.skipped.map(({ cell }) => cell)).toEqual(['H1']);
  expect(receipt.written.map(({ cell }) => cell)).toEqual(['H4', 'H3']);
  expect(at('表', 'H2').value()).toBe(7);
});

it('refuses a cell that a co-author changed after the plan, shows both values, and writes the others', async () => {
  const { port, sheet, host, sheetNamed, at } = await open({ name: '表', cells: { H1: 3, H2: 3, H3: 4 } });
  host.userEdits(sheetNamed('表'), at('表', 'H1').place, 8, { remote: true });
  host.userEdits(sheetNamed('表'), at('表', 'H2').place, '', { remote: true });
  host.userEdits(sheetNamed('表'), at('表', 'H4').place, '有人填了', { remote: true });
  const receipt = valueOf(
    await port.apply(
      [edit(sheet, 'H1', 3, 2), edit(sheet, 'H2', 3, 2), edit(sheet, 'H3', 4, 2), edit(sheet, 'H4', '', 2)],
      entry,
    ),
  );
  expect(receipt.written.map(({ cell }) => cell)).toEqual(['H3']);
  expect(receipt.refused.map(({ edit: { cell }, reason, found }) => [cell, reason.code, reason.params, found])).toEqual(
    [
      ['H1', 'host.cellChanged', { cell: 'H1', expected: '3', found: '8' }, 8],
      ['H2', 'host.cellCleared', { cell: 'H2', expected: '3' }, ''],
      ['H4', 'host.cellFilled', { cell: 'H4', found: '有人填了' }, '有人填了'],
    ],
  );
  expect(at('表', 'H1').value()).toBe(8);
});

it('a text with the look of a formula is no change', async () => {
  const { port, sheet, at } = await open({ name: '表', cells: { E1: '=100%' } });
  const receipt = valueOf(await port.apply([edit(sheet, 'E1', '=100%', '100%')], entry));
  expect(receipt.written).toHaveLength(1);
  expect(at('表', 'E1').value()).toBe('100%');
});

it('never writes locked cells of a protected sheet, but unlocked ones', async () => {
  const { port, sheet, at } = await open({
    name: '表',
    isProtected: true,
    cells: { H1: 3, H2: { value: 3, style: 'unlocked' }, H3: 3 },
  });
  const receipt = valueOf(
    await port.apply([edit(sheet, 'H1', 3, 2), edit(sheet, 'H2', 3, 2), edit(sheet, 'H3', 3, 2)], entry),
  );
  expect(receipt.written.map(({ cell }) => cell)).toEqual(['H2']);
  expect(receipt.refused.map(({ reason }) => [reason.code, reason.params])).toEqual([
    ['host.protectedSheet', { sheet: '表', cell: 'H1' }],
    ['host.protectedSheet', { sheet: '表', cell: 'H3' }],
  ]);
  expect(at('表', 'H1').value()).toBe(3);
});

it('leaves filtered and hidden rows alone, and the rows around them get what is theirs', async () => {
  const { port, sheet, at } = await open({ name: '表', hiddenRows: [2], cells: { H1: 1, H2: 2, H3: 3 } });
  const receipt = valueOf(
    await port.apply([edit(sheet, 'H1', 1, 11), edit(sheet, 'H2', 2, 12), edit(sheet, 'H3', 3, 13)], entry),
  );
  expect(receipt.refused.map(({ reason }) => [reason.code, reason.params])).toEqual([
    ['host.hiddenRow', { sheet: '表', row: 2, cell: 'H2' }],
  ]);
  expect([1, 2, 3].map((row) => at('表', `H${row}`).value())).toEqual([11, 2, 13]);
});

it('works on sheets with any name, and reports a sheet that is gone', async () => {
  const name = "附件1-自评(2024) It's!";
  const { port, sheet, at } = await open({ name, cells: { H1: 1 } });
  const other = { id: '{gone}', name: '删掉的' };
  const receipt = valueOf(await port.apply([edit(other, 'H1', 1, 2), edit(sheet, 'H1', 1, 2)], entry));
  expect(receipt.refused.map(({ reason, found }) => [reason.code, found])).toEqual([['host.sheetGone', null]]);
  expect(at(name, 'H1').value()).toBe(2);
});

it('a part of a merged area takes nothing: put back and reported, the others written, the journal without it', async () => {
  const { port, sheet, workbook, at } = await open({ name: '表', merges: ['H1:H2'], cells: { H1: 1, H3: 3 } });
  const receipt = valueOf(
    await port.apply([edit(sheet, 'H1', 1, 5), edit(sheet, 'H2', '', 6), edit(sheet, 'H3', 3, 7)], entry),
  );
  expect(receipt.written.map(({ cell }) => cell)).toEqual(['H1', 'H3']);
  expect(receipt.refused.map(({ edit: { cell }, reason }) => [cell, reason.code])).toEqual([
    ['H2', 'host.readBackDiffers'],
  ]);
  expect([at('表', 'H1').value(), at('表', 'H2').value(), at('表', 'H3').value()]).toEqual([5, '', 7]);
  const [kept] = readJournal(workbook.settings().get(journalKey));
  expect(kept?.sheets[0]?.cells.map(({ cell }) => cell)).toEqual(['H1', 'H3']);
});

it('refuses a text that no cell can hold', async () => {
  const { port, sheet } = await open({ name: '表', cells: { A1: 1 } });
  const receipt = valueOf(await port.apply([edit(sheet, 'I1', '', '长'.repeat(32_768))], entry));
  expect(receipt.refused.map(({ reason }) => reason.code)).toEqual(['host.textTooLong']);
});

it('when Excel refuses the batch, tries again in halves: nothing is lost', async () => {
  const { port, host, sheet, workbook, at } = await open(formOf(8));
  host.latency = 20;
  const applying = port.apply(scores(sheet, 8), entry);
  while (host.log.roundTrips < 1) await new Promise((resolve) => setTimeout(resolve, 1));
  host.faults.nextBatches('accessDenied');
  const receipt = valueOf(await applying);
  host.latency = 0;
  expect(receipt.refused).toEqual([]);
  expect(receipt.written).toHaveLength(8);
  expect(at('附件1', 'H8').value()).toBe(2.5);
  expect(readJournal(workbook.settings().get(journalKey))[0]?.sheets[0]?.cells).toHaveLength(8);
});

it('a cell that is opened for editing in between stops the write as a whole, with advice', async () => {
  const { port, host, sheet, at } = await open(formOf(4));
  host.latency = 20;
  const applying = port.apply(scores(sheet, 4), entry);
  while (host.log.roundTrips < 1) await new Promise((resolve) => setTimeout(resolve, 1));
  host.editing = true;
  expect(await applying).toMatchObject({ ok: false, problem: { code: 'host.cellEditing' } });
  expect(at('附件1', 'H1').value()).toBe('');
});

it('an empty plan asks nothing of Excel', async () => {
  const { port, host } = await open(formOf(2));
  expect(valueOf(await port.apply([], entry))).toEqual({ written: [], skipped: [], refused: [] });
  expect(host.log.roundTrips).toBe(0);
});
