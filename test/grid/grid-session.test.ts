import { readFileSync } from 'node:fs';
import path from 'node:path';
import { blockAddress, cellAddress, parseBlockAddress, parseCellAddress } from '../../src/core/sheet/address';
import { selectBlock, selectCell } from '../../src/grid/selection';
import { estimatedWidth } from '../../src/grid/text-measure';
import { createExcelHost } from '../../src/workbench/host/excel-host';
import { startGridSession } from '../../src/grid/grid-session';
import { gridWords } from '../../src/grid/words';
import { hostBook } from '../../src/workbench/host-book';
import { openWorkbook } from '../../src/file/open-workbook';

const published = path.resolve('assets/samples/附件1.xlsx');
const threeSheets = path.resolve('test/fixtures/workbooks/form_excel.xlsx');

function open(file: string) {
  const opening = openWorkbook(new Uint8Array(readFileSync(file)));
  if (!opening.ok) throw new Error(opening.detail);
  const { workbook } = opening;
  const host = createExcelHost(workbook);
  const session = startGridSession(hostBook(host), estimatedWidth, gridWords['zh-CN']);
  const place = (address: string) => {
    const parsed = parseCellAddress(address);
    if (parsed === null) throw new Error(address);
    return parsed;
  };
  return {
    workbook,
    host,
    session,
    at: place,
    select: (address: string) => {
      const { merged } = session.state().layout;
      const block = parseBlockAddress(address);
      if (block === null) throw new Error(address);
      session.select(address.includes(':') ? selectBlock(merged, block) : selectCell(merged, place(address)));
    },
    text: (address: string) => workbook.activeSheet.text(place(address).row, place(address).column),
    value: (address: string) => workbook.activeSheet.value(place(address).row, place(address).column),
    active: () => cellAddress(session.state().selection.active.row, session.state().selection.active.column),
    block: () => blockAddress(session.state().selection.block),
    typeInto(address: string, text: string) {
      this.select(address);
      session.startEditing('typing', text);
      return session.commit('down');
    },
  };
}

describe('typing into the published 附件1', () => {
  it('writes a number or a text and moves on', () => {
    const page = open(published);
    page.typeInto('H14', '9.5');
    expect(page.value('H14')).toBe(9.5);
    expect(page.active()).toBe('H15');
    page.typeInto('I14', '设备停机两天');
    expect(page.value('I14')).toBe('设备停机两天');
  });

  it('tells Excel’s part that a cell is open, so that it refuses an add-in meanwhile', () => {
    const page = open(published);
    page.select('H14');
    expect(page.host.editing).toBe(false);
    page.session.startEditing('editing', null);
    expect(page.session.state().editing?.text).toBe('10');
    expect(page.host.editing).toBe(true);
    page.session.type('1');
    page.session.cancel();
    expect(page.host.editing).toBe(false);
    expect(page.value('H14')).toBe(10);
  });

  it('keeps the cell open, and the text, while a formula is not complete', () => {
    const page = open(published);
    expect(page.typeInto('H14', '=SUM(')).toBe(false);
    expect(page.session.state().editing?.text).toBe('=SUM(');
    expect(page.session.state().notice).toMatch(/H14.*=SUM\(.*单引号/);
    expect(page.value('H14')).toBe(10);
    page.session.type('=5+1');
    expect(page.session.commit('down')).toBe(true);
    expect(page.value('H14')).toBe(6);
  });

  it('goes into the first cell of a merged area', () => {
    const page = open(published);
    page.select('B2');
    expect(page.active()).toBe('A2');
    expect(page.block()).toBe('A2:I2');
    page.typeInto('B2', '自评表');
    expect(page.value('A2')).toBe('自评表');
  });

  it('enters an open cell before another one is selected', () => {
    const page = open(published);
    page.select('H14');
    page.session.startEditing('typing', '8');
    page.select('H15');
    expect(page.value('H14')).toBe(8);
    expect(page.session.state().editing).toBeNull();
  });
});

describe('undo of what was typed', () => {
  it('puts back what was there, and Redo does it again', () => {
    const page = open(published);
    page.typeInto('H14', '9');
    page.typeInto('H14', '');
    page.session.undo();
    expect(page.value('H14')).toBe(9);
    page.session.undo();
    expect(page.value('H14')).toBe(10);
    page.session.redo();
    expect(page.value('H14')).toBe(9);
    expect(page.active()).toBe('H14');
  });

  it('puts back a percent and a text that looks like a formula as they were', () => {
    const page = open(threeSheets);
    const { text, value } = { text: page.text('F14'), value: page.value('F14') };
    expect([text, value]).toEqual(['100.0%', 1]);
    expect(page.value('E17')).toBe('=100%');
    page.select('E14:F17');
    page.session.clearSelection();
    expect([page.value('F14'), page.value('E17')]).toEqual(['', '']);
    page.session.undo();
    expect(page.value('F14')).toBe(1);
    expect(page.value('E17')).toBe('=100%');
    expect(page.text('F14')).toBe('100.0%');
  });

  it('leaves a cell that someone else has changed since', () => {
    const page = open(published);
    page.typeInto('H14', '9');
    page.host.userEdits(page.workbook.activeSheet, page.at('H14'), 7, { remote: true });
    page.session.undo();
    expect(page.value('H14')).toBe(7);
    expect(page.session.state().notice).toMatch(/没有撤销/);
  });

  it('says so when there is nothing', () => {
    const page = open(published);
    page.session.undo();
    expect(page.session.state().notice).toMatch(/没有可以撤销/);
  });
});

describe('pasting', () => {
  it('fills from the active cell on and selects what was filled', () => {
    const page = open(published);
    page.select('K14');
    page.session.fill([
      ['1', '甲'],
      ['2', '乙'],
    ]);
    expect([page.value('K14'), page.value('L14'), page.value('K15'), page.value('L15')]).toEqual([1, '甲', 2, '乙']);
    expect(page.block()).toBe('K14:L15');
    page.session.undo();
    expect([page.value('K14'), page.value('L15')]).toEqual(['', '']);
  });

  it('one text goes into every selected cell', () => {
    const page = open(published);
    page.select('K14:L15');
    page.session.fill([['无']]);
    expect([page.value('K14'), page.value('L15')]).toEqual(['无', '无']);
  });
});

describe('a protected sheet', () => {
  it('refuses edits with a message that names the cell, and stays as it was', () => {
    const page = open(threeSheets);
    const sheet = page.workbook.sheets.find(({ name }) => name === '填报说明');
    if (sheet === undefined) throw new Error('fixture');
    page.session.activate(sheet);
    page.select('A1');
    const before = page.value('A1');
    expect(before).not.toBe('');
    page.session.startEditing('typing', 'x');
    expect(page.session.state().editing).toBeNull();
    expect(page.session.state().notice).toMatch(/填报说明.*受保护.*A1/);
    page.session.clearSelection();
    page.session.fill([['x']]);
    expect(page.value('A1')).toBe(before);
  });
});

describe('what happens beside the user', () => {
  it('cells that others change flash; the user’s own don’t', () => {
    const page = open(published);
    page.typeInto('H14', '9');
    expect(page.session.state().flashes.size).toBe(0);
    page.host.userEdits(page.workbook.activeSheet, page.at('H15'), 4, { remote: true });
    expect([...page.session.state().flashes.keys()]).toEqual(['14,7']);
  });

  it('a selection made from outside is shown, one on another sheet waits there', () => {
    const page = open(threeSheets);
    const [form, money] = page.workbook.sheets;
    if (form === undefined || money === undefined) throw new Error('fixture');
    const before = page.session.state().reveal;
    page.host.select(form, { top: 13, left: 4, bottom: 13, right: 4 });
    expect(page.active()).toBe('E14');
    expect(page.session.state().reveal).toBeGreaterThan(before);
    page.host.select(money, { top: 1, left: 1, bottom: 2, right: 2 });
    expect(page.session.state().layout.sheet.name).toBe('资金明细');
    expect(page.block()).toBe('B2:C3');
    page.session.activate(form);
    expect(page.active()).toBe('E14');
  });

  it('formulas that depend on a typed cell are shown anew', () => {
    const page = open(published);
    page.typeInto('K14', '3');
    page.typeInto('K15', '=K14*2');
    expect(page.text('K15')).toBe('6');
    page.typeInto('K14', '5');
    expect(page.text('K15')).toBe('10');
  });
});

describe('what is drawn again', () => {
  it('after a cell that changes no place: its row and the one above, whose lower line may be its own', () => {
    const page = open(published);
    const before = page.session.state().layout;
    page.typeInto('H14', '9');
    expect(page.session.state().layout).toBe(before);
    expect([...page.session.state().revisions.keys()].sort((one, other) => one - other)).toEqual([12, 13]);
  });

  it('everything, once a row is higher or cells lie elsewhere', () => {
    const page = open(published);
    const before = page.session.state().layout;
    page.host.user.insertRows(page.workbook.activeSheet, 3);
    expect(page.session.state().layout).not.toBe(before);
    expect(page.session.state().revisions.size).toBe(0);
  });

  it('once for one act, however many cells it changes', () => {
    const page = open(published);
    page.select('K14');
    let shown = 0;
    const stop = page.session.subscribe(() => {
      shown += 1;
    });
    page.session.fill(Array.from({ length: 30 }, (_, row) => [String(row), `=K${row + 14}*2`]));
    stop();
    // The cells and what they calculate to; then the selection moves to what was filled.
    expect(shown).toBe(2);
    expect(page.value('L43')).toBe(58);
  });
});
