/** One workbook, two who work in it: the grid is told what the pane writes, and the pane what the user does. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { message } from '../../src/core/messages/message';
import type { CellWrite, WrittenCell } from '../../src/core/apply/place';
import { openDeskBook } from '../../src/desk/desk-book';
import { deskServices } from '../../src/desk/desk-services';
import { openWorkbook } from '../../src/file/open-workbook';
import { startGridSession } from '../../src/grid/grid-session';
import { estimatedWidth } from '../../src/grid/text-measure';
import { gridWords } from '../../src/grid/words';
import { noSource } from '../../src/tasks/organisation/organisation-beside';
import { parseCellAddress } from '../../src/xlsx';

function open(file = 'test/fixtures/workbooks/form_excel.xlsx') {
  const opening = openWorkbook(new Uint8Array(readFileSync(path.resolve(file))));
  if (!opening.ok) throw new Error(opening.problem);
  const { workbook } = opening;
  const book = openDeskBook(workbook);
  const session = startGridSession(book.grid, estimatedWidth, gridWords['zh-CN']);
  book.settleTyping = () => session.commit(null);
  const { id, name } = workbook.activeSheet;
  const at = (cell: string) => parseCellAddress(cell) ?? { row: -1, column: -1 };
  const write = (cell: string, value: number | string): CellWrite => ({
    sheet: { id, name },
    cell,
    content: { kind: 'constant', value },
    numberFormat: 'General',
    setsFormat: false,
  });
  return {
    workbook,
    book,
    session,
    sheet: { id, name },
    write,
    value: (cell: string) => workbook.activeSheet.value(at(cell).row, at(cell).column),
    /** Types into a cell as a user does, and leaves it. */
    type: (cell: string, text: string) => {
      book.select({ id, name }, [cell]);
      session.startEditing('typing', text);
      return session.commit('down');
    },
    flashes: () => [...session.state().flashes.keys()],
  };
}

const around = { file: { name: '自评表.xlsx', path: '自评表.xlsx' }, organisation: noSource, listed: () => [] };

/** What the pane hears of the workbook, in order. */
async function watched(desk: ReturnType<typeof open>) {
  const heard: string[] = [];
  const end = await deskServices(desk.book, around).watch(
    () => heard.push('changed'),
    ({ address }) => heard.push(address),
  );
  return { heard, end };
}

it('the grid shows what the pane writes, and what was calculated from it', async () => {
  const desk = open();
  expect(desk.value('H42')).toBe(96.09);
  const written = await desk.book.port.write([desk.write('H14', 1)], {});
  expect(written.ok && written.value.cells.map((one: WrittenCell<CellWrite>) => one.write.cell)).toEqual(['H14']);
  expect(desk.flashes()).toEqual(['13,7']);
  // The total is a formula over the scores: its row is drawn anew, too.
  expect(desk.session.state().revisions.get(41)).toBeGreaterThan(0);
  expect(desk.value('H42')).toBe(desk.workbook.activeSheet.value(41, 7));
  expect(desk.value('H42')).not.toBe(96.09);
});

it('the pane hears what the user types and turns to, and not what it wrote itself', async () => {
  const desk = open();
  const { heard, end } = await watched(desk);
  await desk.book.port.write([desk.write('H14', 1)], {});
  expect(heard).toEqual([]);
  desk.type('G14', '100');
  expect(heard).toEqual(['G14', 'changed', 'G15']);
  const other = desk.workbook.sheets.find((sheet) => sheet !== desk.workbook.activeSheet);
  if (other === undefined) throw new Error('The fixture has one sheet only.');
  desk.session.activate(other);
  expect(heard.at(-1)).toBe('changed');
  end();
  desk.session.activate(desk.workbook.sheets[0] ?? other);
  expect(heard).toHaveLength(4);
});

it('a selection of the pane is shown in the grid; a hidden sheet is told, and one that is gone', () => {
  const desk = open();
  const [, other] = desk.workbook.sheets;
  if (other === undefined) throw new Error('The fixture has one sheet only.');
  expect(desk.book.select({ id: other.id, name: other.name }, ['B2', 'B3'])).toEqual({ ok: true, value: null });
  expect(desk.session.state().layout.sheet).toBe(other);
  expect(desk.session.state().selection.block).toEqual({ top: 1, left: 1, bottom: 2, right: 1 });
  // By its name, where the id is of another opening.
  expect(desk.book.select({ id: 'none', name: desk.sheet.name }, []).ok).toBe(true);
  other.setVisibility('hidden');
  expect(desk.book.select({ id: other.id, name: other.name }, ['A1'])).toEqual({
    ok: false,
    problem: message('host.sheetHidden', { sheet: other.name }),
  });
  expect(desk.book.select({ id: 'none', name: 'none' }, ['A1'])).toEqual({
    ok: false,
    problem: message('host.itemNotFound'),
  });
});

it('what is being typed is entered before the pane writes; while it cannot be entered nothing is written', async () => {
  const desk = open();
  desk.book.select(desk.sheet, ['G14']);
  desk.session.startEditing('typing', '88');
  expect((await desk.book.port.write([desk.write('H14', 1)], {})).ok).toBe(true);
  expect([desk.value('G14'), desk.value('H14')]).toEqual([88, 1]);

  desk.session.startEditing('typing', '=(1');
  const refused = await desk.book.port.write([desk.write('H14', 2)], {});
  expect(refused).toEqual({ ok: false, problem: message('host.cellEditing') });
  expect(desk.value('H14')).toBe(1);
  expect(desk.session.state().editing?.text).toBe('=(1');
});

it('a sheet that the pane adds is a tab, in front', async () => {
  const desk = open('assets/samples/附件1.xlsx');
  const added = await deskServices(desk.book, around).insertBlankForm();
  if (!added.ok) throw new Error(added.problem.code);
  expect(desk.session.state().layout.sheet.name).toBe(added.value.name);
  expect(desk.workbook.sheets.map(({ name }) => name)).toContain(added.value.name);
});

it('rows that the user inserts move what is below, and the pane hears of it', async () => {
  const desk = open();
  const { heard } = await watched(desk);
  const before = desk.value('H42');
  desk.session.act((acts) => acts.insertRows(desk.workbook.activeSheet, 13, 1));
  expect(heard).toEqual(['changed']);
  expect(desk.value('H43')).toBe(before);
  desk.session.act((acts) => acts.deleteRows(desk.workbook.activeSheet, 13, 1));
  expect(desk.value('H42')).toBe(before);
});
