import { markCells } from '../../src/file/mark-cells';
import { message } from '../../src/core/messages/message';
import { openWorkbook } from '../../src/file/open-workbook';
import { markColours } from '../../src/tasks/marks';
import { storedMarks } from '../../src/tasks/stored/marks';
import { setAsideKey } from '../../src/tasks/stored/stored';
import { smallWorkbook } from '../excel/small-workbook';

// The same as test/excel/mark-cells.test.ts has of the pane in Excel.
function open(isProtected = false) {
  const opening = openWorkbook(smallWorkbook({ name: '附件1', cells: { A1: 1, B2: 2, C3: 3 }, isProtected }));
  if (!opening.ok) throw new Error(opening.problem);
  const { workbook } = opening;
  const sheet = workbook.activeSheet;
  const mark = (cell: string, colour: string = markColours.error) => ({
    sheet: { id: sheet.id, name: sheet.name },
    cell,
    colour,
  });
  return { workbook, sheet, mark, fill: (row: number, column: number) => sheet.style(row, column).fill };
}

it('marks cells, moves the marks to others, and takes all away without a trace', () => {
  const { workbook, fill, mark } = open();
  expect(markCells(workbook, [mark('A1'), mark('B2', markColours.warning)])).toMatchObject({
    ok: true,
    value: { ownFill: [] },
  });
  expect([fill(0, 0), fill(1, 1)]).toEqual(['#FFD3CB', '#FFEBB7']);
  markCells(workbook, [mark('B2'), mark('C3')]);
  expect([fill(0, 0), fill(1, 1), fill(2, 2)]).toEqual([null, '#FFD3CB', '#FFD3CB']);
  markCells(workbook, []);
  expect([fill(0, 0), fill(1, 1), fill(2, 2), workbook.settings().get(storedMarks.key)]).toEqual([
    null,
    null,
    null,
    undefined,
  ]);
});

it('marks follow rows that were inserted above them', () => {
  const { workbook, sheet, fill, mark } = open();
  markCells(workbook, [mark('B2')]);
  sheet.insertCells({ top: 0, left: 0, bottom: 0, right: 16_383 }, 'down');
  markCells(workbook, []);
  expect([fill(1, 1), fill(2, 1)]).toEqual([null, null]);
});

it('a cell with a fill of its own keeps it; a protected sheet is told', () => {
  const { workbook, sheet, fill, mark } = open();
  sheet.setStyle(0, 0, { fill: '#00FF00' });
  expect(markCells(workbook, [mark('A1'), mark('B2')])).toMatchObject({
    ok: true,
    value: { ownFill: [{ cell: 'A1' }], marked: [{ cell: 'B2' }] },
  });
  expect(fill(0, 0)).toBe('#00FF00');
  const guarded = open(true);
  expect(markCells(guarded.workbook, [guarded.mark('A1')])).toEqual({
    ok: false,
    problem: message('host.marksProtected', { sheet: '附件1' }),
  });
  expect(guarded.fill(0, 0)).toBeNull();
});

it('a list of marks that cannot be read is set aside', () => {
  const { workbook, mark } = open();
  workbook.setSetting(storedMarks.key, '[{"cell":7}]');
  markCells(workbook, [mark('A1')]);
  expect(workbook.settings().get(setAsideKey(storedMarks.key))).toBe('[{"cell":7}]');
});
