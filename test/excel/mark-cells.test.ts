import { markCells } from '../../src/excel/mark-cells';
import { officePort } from '../../src/excel/office-port';
import { markColours } from '../../src/tasks/marks';
import { storedMarks } from '../../src/tasks/stored/marks';
import { setAsideKey } from '../../src/tasks/stored/stored';
import { startOffice, type StartedOffice } from '../office/start-office';
import { smallWorkbook } from './small-workbook';

let office: StartedOffice | null = null;

afterEach(() => {
  expect(office?.host.unknownMembers ?? []).toEqual([]);
  office?.close();
  office = null;
});

async function open(isProtected = false) {
  const started = await startOffice(smallWorkbook({ name: '附件1', cells: { A1: 1, B2: 2, C3: 3 }, isProtected }));
  office = started;
  const sheet = started.workbook.activeSheet;
  const reading = await officePort([]).read('active');
  if (!reading.ok) throw new Error(reading.problem.code);
  const { active } = reading.value;
  const fill = (row: number, column: number) => sheet.style(row, column).fill;
  const mark = (cell: string, colour: string = markColours.error) => ({
    sheet: active,
    cell,
    colour,
  });
  return { ...started, sheet, fill, mark };
}

it('marks cells, moves the marks to others, and takes all away without a trace', async () => {
  const { workbook, fill, mark } = await open();
  const before = [fill(0, 0), fill(1, 1), workbook.settings().get(storedMarks.key)];
  const first = await markCells([mark('A1'), mark('B2', markColours.warning)], []);
  expect(first).toMatchObject({ ok: true, value: { ownFill: [] } });
  expect([fill(0, 0), fill(1, 1)]).toEqual(['#FFD3CB', '#FFEBB7']);

  await markCells([mark('B2'), mark('C3')], []);
  expect([fill(0, 0), fill(1, 1), fill(2, 2)]).toEqual([null, '#FFD3CB', '#FFD3CB']);

  await markCells([], []);
  expect([fill(0, 0), fill(1, 1), workbook.settings().get(storedMarks.key)]).toEqual(before);
  expect(fill(2, 2)).toBeNull();
});

it('a list of marks that cannot be read is set aside', async () => {
  const { workbook, mark } = await open();
  workbook.setSetting(storedMarks.key, '[{"cell":7}]');
  await markCells([mark('A1')], []);
  expect(workbook.settings().get(setAsideKey(storedMarks.key))).toBe('[{"cell":7}]');
  await markCells([mark('B2')], []);
  expect(workbook.settings().get(setAsideKey(storedMarks.key))).toBe('[{"cell":7}]');
});

it('a cell with a fill of its own keeps it, white as well', async () => {
  const { sheet, fill, mark } = await open();
  sheet.setStyle(0, 0, { fill: '#00FF00' });
  sheet.setStyle(1, 1, { fill: '#FFFFFF' });
  const outcome = await markCells([mark('A1'), mark('B2'), mark('C3')], []);
  expect(outcome.ok && outcome.value.ownFill.map(({ cell }) => cell)).toEqual(['A1', 'B2']);
  await markCells([], []);
  expect([fill(0, 0), fill(1, 1), fill(2, 2)]).toEqual(['#00FF00', '#FFFFFF', null]);
});

it('a mark that moved with its row is found and taken away', async () => {
  const { sheet, fill, mark } = await open();
  await markCells([mark('B2')], []);
  // As after a row was inserted above: the colour stands a row below.
  sheet.setStyle(1, 1, { fill: null });
  sheet.setStyle(2, 2, { fill: markColours.error });
  await markCells([], []);
  expect(fill(2, 2)).toBeNull();
});

it('a colour that somebody put over a mark stays', async () => {
  const { sheet, fill, mark } = await open();
  await markCells([mark('B2')], []);
  sheet.setStyle(1, 1, { fill: '#0000FF' });
  await markCells([], []);
  expect(fill(1, 1)).toBe('#0000FF');
});

it('a protected sheet is named, and nothing is marked', async () => {
  const { fill, mark } = await open(true);
  const outcome = await markCells([mark('A1')], []);
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'host.marksProtected', params: { sheet: '附件1' } } });
  expect(fill(0, 0)).toBeNull();
});
