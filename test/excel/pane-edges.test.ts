import { officeLocale, rememberLocale } from '../../src/excel/locale';
import { officePort } from '../../src/excel/office-port';
import { officeReady } from '../../src/excel/ready';
import { selectCells } from '../../src/excel/select';
import { type WorkbookEvent, watchWorkbook } from '../../src/excel/watch';
import { applyEdits } from '../../src/tasks/apply-edits';
import { startOffice } from '../office/start-office';
import { edit } from './edits';
import { type SmallSheet, smallWorkbook } from './small-workbook';

const two: readonly SmallSheet[] = [
  { name: '附件1', cells: { H1: 1, H2: 2 } },
  { name: "附件2 (It's)", cells: { A1: 'x' } },
  { name: '藏', cells: { A1: 'x' }, hidden: true },
];

const open = () => startOffice(smallWorkbook(...two));

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

async function identities() {
  const reading = await officePort([]).read('all');
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value.snapshots.map(({ sheet }) => sheet);
}

it('is ready in Excel', async () => {
  await open();
  expect(await officeReady()).toEqual({ ok: true, value: null });
});

it('selecting brings the sheet to the front first', async () => {
  const { host, workbook } = await open();
  const [, second] = await identities();
  if (second === undefined) throw new Error('no second sheet');
  expect(await selectCells(second, ['B2', 'B3'])).toEqual({ ok: true, value: null });
  expect(workbook.activeSheet.name).toBe("附件2 (It's)");
  expect(host.selection(workbook.activeSheet)).toEqual({ top: 1, left: 1, bottom: 2, right: 1 });
  // Cells that are apart: the first one, which tells most.
  await selectCells(second, ['D5', 'A1']);
  expect(host.selection(workbook.activeSheet)).toEqual({ top: 4, left: 3, bottom: 4, right: 3 });
});

it('tells about a sheet that is hidden or gone', async () => {
  const { workbook } = await open();
  const hidden = (await identities())[2];
  if (hidden === undefined) throw new Error('no third sheet');
  expect(await selectCells(hidden, ['A1'])).toEqual({
    ok: false,
    problem: { code: 'host.sheetHidden', params: { sheet: '藏' } },
  });
  expect(await selectCells({ id: '{gone}', name: '没有' }, ['A1'])).toMatchObject({
    ok: false,
    problem: { code: 'host.itemNotFound' },
  });
  expect(workbook.activeSheet.name).toBe('附件1');
});

it('tells what others do in the workbook, never what we wrote ourselves', async () => {
  const { host, workbook } = await open();
  const [first, second] = workbook.sheets;
  const [sheet] = await identities();
  if (first === undefined || second === undefined || sheet === undefined) throw new Error('no sheets');
  const events: WorkbookEvent[] = [];
  const end = await watchWorkbook((event) => events.push(event));

  await applyEdits(officePort([]), [edit(sheet, 'H1', 1, 5), edit(sheet, 'H2', 2, 6)], { id: '1', at: '' });
  await settled();
  expect(events).toEqual([]);

  host.userEdits(first, { row: 4, column: 0 }, '新的');
  host.userEdits(first, { row: 0, column: 7 }, 8, { remote: true });
  host.activate(second);
  await settled();
  expect(events.map(({ kind }) => kind).filter((kind) => kind !== 'selected')).toEqual([
    'changed',
    'changed',
    'activated',
  ]);
  expect(events[0]).toEqual({ kind: 'changed', sheetId: sheet.id, address: 'A5' });

  end();
  const before = events.length;
  host.userEdits(first, { row: 5, column: 0 }, '再来');
  await settled();
  expect(events).toHaveLength(before);
});

it('speaks Office’s language until the user chooses', async () => {
  await open();
  expect(officeLocale()).toBe('zh-CN');
  rememberLocale('en-US');
  expect(officeLocale()).toBe('en-US');
  rememberLocale('zh-CN');
  expect(officeLocale()).toBe('zh-CN');
  localStorage.clear();
});
