import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { useRef, useSyncExternalStore } from 'react';
import { Grid } from '../../src/grid/grid';
import { estimatedWidth } from '../../src/grid/text-measure';
import { createExcelHost } from '../../src/workbench/host/excel-host';
import { FormulaBar } from '../../src/grid/formula-bar';
import { SheetTabs } from '../../src/grid/sheet-tabs';
import { StatusBar } from '../../src/grid/status-bar';
import { startGridSession, type GridSession } from '../../src/grid/grid-session';
import { gridWords } from '../../src/grid/words';
import { hostBook } from '../../src/workbench/host-book';
import { openWorkbook } from '../../src/file/open-workbook';

/** jsdom lays nothing out: every element is as large as a window. */
class WindowSized implements ResizeObserver {
  private readonly report: ResizeObserverCallback;
  constructor(report: ResizeObserverCallback) {
    this.report = report;
  }
  observe(target: Element): void {
    const contentRect = { width: 1000, height: 600 } as DOMRectReadOnly;
    this.report([{ target, contentRect } as ResizeObserverEntry], this);
  }
  unobserve = (): void => undefined;
  disconnect = (): void => undefined;
}

beforeAll(() => {
  globalThis.ResizeObserver = WindowSized;
});
afterEach(cleanup);

// Hundreds of elements a page: on a busy machine jsdom takes its time.
jest.setTimeout(60_000);

function Page({ session }: { readonly session: GridSession }) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <FormulaBar session={session} state={state} field={field} />
      <Grid session={session} state={state} field={field} />
      <SheetTabs session={session} state={state} />
      <StatusBar words={session.words} state={state} />
    </>
  );
}

function show(file: string) {
  const opening = openWorkbook(new Uint8Array(readFileSync(path.resolve(file))));
  if (!opening.ok) throw new Error(opening.detail);
  const host = createExcelHost(opening.workbook);
  const session = startGridSession(hostBook(host), estimatedWidth, gridWords['zh-CN']);
  const { container } = render(<Page session={session} />);
  const cell = (address: string) => {
    const found = container.querySelector<HTMLElement>(`[data-cell="${address}"]`);
    if (found === null) throw new Error(`${address} is not drawn`);
    return found;
  };
  const field = () => container.querySelector<HTMLTextAreaElement>('.cell-field') ?? document.createElement('textarea');
  return {
    host,
    session,
    container,
    cell,
    field,
    click: (address: string, more: object = {}) => {
      fireEvent.mouseDown(cell(address), more);
      fireEvent.mouseUp(window);
    },
    press: (key: string, more: object = {}) => fireEvent.keyDown(field(), { key, ...more }),
    type: (value: string) => fireEvent.change(field(), { target: { value } }),
  };
}

const published = 'assets/samples/附件1.xlsx';
const threeSheets = 'test/fixtures/workbooks/form_excel.xlsx';

describe('the published 附件1 as elements', () => {
  it('has a grid of rows and cells with addresses, merged ones once', () => {
    const page = show(published);
    const grid = screen.getByRole('grid', { name: /附件1/ });
    expect(within(grid).getByRole('gridcell', { name: 'H38 7' }).textContent).toBe('7');
    expect(page.cell('A2').getAttribute('aria-colspan')).toBe('9');
    expect(page.container.querySelector('[data-cell="B2"]')).toBeNull();
    expect(page.cell('E13').textContent).toBe('年度\n指标值');
    expect(within(grid).getByRole('columnheader', { name: 'I' })).toBeTruthy();
    expect(within(grid).getByRole('rowheader', { name: '41' })).toBeTruthy();
  });

  it('draws a merged cell as wide as its columns', () => {
    const page = show(published);
    const { sheet } = page.session.state().layout;
    const wide = [0, 1, 2, 3, 4, 5, 6, 7, 8].reduce((sum, column) => sum + sheet.columnWidth(column), 0);
    expect(Number.parseFloat(page.cell('A2').style.width)).toBeCloseTo(wide, 5);
  });

  it('lines stand where the form has them and not outside', () => {
    const page = show(published);
    expect(page.cell('H38').style.borderRight).toContain('solid');
    expect(page.cell('H38').style.borderRight).not.toContain('#d9d9d9');
    expect(page.cell('K38').style.borderRight).toMatch(/217, 217, 217|#d9d9d9/);
  });
});

describe('keyboard and pointer', () => {
  it('a click selects; typing replaces; Enter writes and moves down', () => {
    const page = show(published);
    page.click('H14');
    expect(page.cell('H14').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(page.field());
    expect(page.field().getAttribute('aria-activedescendant')).toBe(page.cell('H14').id);
    page.type('6');
    expect(page.host.editing).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('输入');
    page.press('Enter');
    expect(page.cell('H14').textContent).toBe('6');
    expect(page.cell('H15').getAttribute('aria-selected')).toBe('true');
    expect(page.host.editing).toBe(false);
  });

  it('F2 opens the content, Escape leaves it', () => {
    const page = show(published);
    page.click('H14');
    page.press('F2');
    expect(page.field().value).toBe('10');
    page.type('1');
    page.press('Escape');
    expect(page.cell('H14').textContent).toBe('10');
  });

  it('arrows leave a cell that is typed into, and stay in one that is edited', () => {
    const page = show(published);
    page.click('H14');
    page.type('6');
    page.press('ArrowRight');
    expect(page.cell('H14').textContent).toBe('6');
    page.click('H14');
    page.press('F2');
    page.press('ArrowLeft');
    expect(page.session.state().editing?.mode).toBe('editing');
  });

  it('an input method that composes is not disturbed by its own Enter', () => {
    const page = show(published);
    page.click('I14');
    fireEvent.compositionStart(page.field());
    expect(page.session.state().editing?.mode).toBe('typing');
    page.type('shebei');
    page.press('Enter', { isComposing: true });
    page.type('设备');
    page.press('Enter');
    expect(page.cell('I14').textContent).toBe('设备');
  });

  it('Delete empties a block, Ctrl+Z brings it back', () => {
    const page = show(published);
    page.click('H14');
    page.click('H15', { shiftKey: true });
    expect(page.container.querySelector('[data-selection="H14:H15"]')).not.toBeNull();
    expect(page.container.querySelector('.status-bar')?.textContent).toContain('求和: 15');
    page.press('Delete');
    expect([page.cell('H14').textContent, page.cell('H15').textContent]).toEqual(['', '']);
    page.press('z', { ctrlKey: true });
    expect([page.cell('H14').textContent, page.cell('H15').textContent]).toEqual(['10', '5']);
  });

  it('copies what the cells show', () => {
    const page = show(published);
    page.click('E14');
    page.click('F15', { shiftKey: true });
    const copied = new Map<string, string>();
    fireEvent.copy(page.field(), {
      clipboardData: { setData: (kind: string, text: string) => copied.set(kind, text) },
    });
    expect(copied.get('text/plain')).toBe('≥95\t100\r\n≥95\t100');
  });

  it('the formula bar shows and changes the active cell; the name box goes places', () => {
    const page = show(threeSheets);
    page.click('F14');
    const bar = screen.getByLabelText<HTMLTextAreaElement>('编辑栏');
    expect(bar.value).toBe('100%');
    fireEvent.focus(bar);
    fireEvent.change(bar, { target: { value: '95%' } });
    fireEvent.keyDown(bar, { key: 'Enter' });
    expect(page.cell('F14').textContent).toBe('95.0%');
    const name = screen.getByLabelText<HTMLInputElement>('名称框');
    fireEvent.change(name, { target: { value: 'd8' } });
    fireEvent.keyDown(name, { key: 'Enter' });
    expect(name.value).toBe('D8');
    expect(screen.getByRole('note').textContent).toContain('与合同金额核对');
  });
});

describe('sheets', () => {
  it('tabs show the visible sheets and turn to them', () => {
    const page = show(threeSheets);
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      '项目支出绩效自评表',
      '资金明细',
      '填报说明',
    ]);
    fireEvent.click(screen.getByRole('tab', { name: '资金明细' }));
    expect(screen.getByRole('tab', { name: '资金明细' }).getAttribute('aria-selected')).toBe('true');
    expect(page.cell('E2').textContent).toBe('2021-03-15');
  });

  it('a change by the add-in or a co-author is marked in its cell', () => {
    const page = show(published);
    act(() => {
      page.host.userEdits(page.session.workbook.activeSheet, { row: 13, column: 7 }, 4, { remote: true });
    });
    expect(page.cell('H14').textContent).toBe('4');
    expect(page.container.querySelector('[data-changed="H14"]')).not.toBeNull();
  });
});

describe('rows, columns and sheets by hand', () => {
  const header = (page: ReturnType<typeof show>, kind: 'row' | 'column', index: number) => {
    const found = page.container.querySelector<HTMLElement>(`[data-${kind}="${index}"]`);
    if (found === null) throw new Error(`${kind} ${index}`);
    return found;
  };
  const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('menuitem', { name }));

  it('a row’s menu inserts and deletes as many rows as are selected; Esc closes it', () => {
    const page = show(published);
    fireEvent.mouseDown(header(page, 'row', 3));
    fireEvent.mouseUp(window);
    fireEvent.mouseDown(header(page, 'row', 4), { shiftKey: true });
    fireEvent.mouseUp(window);
    fireEvent.contextMenu(header(page, 'row', 4));
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      '在上方插入行',
      '删除行',
      '隐藏行',
      '取消隐藏行',
    ]);
    choose('在上方插入行');
    expect(page.cell('A6').textContent).toBe('项目名称');
    fireEvent.contextMenu(header(page, 'row', 3));
    choose('删除行');
    expect(page.cell('A4').textContent).toBe('项目名称');
    fireEvent.contextMenu(header(page, 'row', 3));
    fireEvent.keyDown(screen.getByRole('menu'), { key: 'Escape' });
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('a column is inserted and hidden; what tears merged cells or is protected is said and not done', () => {
    const page = show(threeSheets);
    fireEvent.contextMenu(header(page, 'column', 3));
    choose('隐藏列');
    expect(page.container.querySelector('[data-column="3"]')).toBeNull();
    const sheet = page.session.workbook.sheets.find(({ name }) => name === '填报说明');
    if (sheet === undefined) throw new Error('fixture');
    act(() => page.session.activate(sheet));
    fireEvent.contextMenu(header(page, 'column', 0));
    choose('删除列');
    expect(page.session.state().notice).toMatch(/受保护/);
  });

  it('an edge that is dragged makes a column wider', () => {
    const page = show(published);
    const sheet = page.session.workbook.activeSheet;
    const before = sheet.columnWidth(1);
    const edge = page.container.querySelector('[data-column-edge="1"]');
    if (edge === null) throw new Error('edge');
    fireEvent.mouseDown(edge, { clientX: 100 });
    fireEvent.mouseUp(window, { clientX: 140 });
    expect(sheet.columnWidth(1)).toBe(before + 40);
  });

  it('a tab’s menu renames, copies, moves, hides and deletes its sheet', () => {
    // The same form from LibreOffice, which left the workbook's structure free.
    const page = show('test/fixtures/workbooks/form_lo.xlsx');
    const names = () => screen.getAllByRole('tab').map(({ textContent }) => textContent);
    const first = names()[0] ?? '';
    const menu = (name: string) => fireEvent.contextMenu(screen.getByRole('tab', { name }));
    menu(first);
    choose('重命名');
    const field = screen.getByRole('textbox', { name: '工作表名称' });
    fireEvent.change(field, { target: { value: '附件1（2024）' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(names()[0]).toBe('附件1（2024）');
    menu('附件1（2024）');
    choose('建立副本');
    expect(names().slice(0, 2)).toEqual(['附件1（2024）', '附件1（2024） (2)']);
    menu('附件1（2024） (2)');
    choose('左移');
    expect(names()[0]).toBe('附件1（2024） (2)');
    menu('附件1（2024） (2)');
    choose('隐藏工作表');
    expect(names()).not.toContain('附件1（2024） (2)');
    menu('附件1（2024）');
    choose(/^取消隐藏“附件1（2024） \(2\)”$/);
    menu('附件1（2024） (2)');
    choose('删除工作表');
    expect(names()[0]).toBe('附件1（2024）');
    menu('附件1（2024）');
    choose('重命名');
    fireEvent.change(screen.getByRole('textbox', { name: '工作表名称' }), { target: { value: '资金/明细' } });
    fireEvent.keyDown(screen.getByRole('textbox', { name: '工作表名称' }), { key: 'Enter' });
    expect([names()[0], page.session.state().notice]).toEqual([
      '附件1（2024）',
      expect.stringContaining('31 个字') as unknown,
    ]);
  });

  it('Shift+Space and Ctrl+Space select whole rows and columns, which the add-in is told of as such', () => {
    const page = show(published);
    page.click('C5');
    page.press(' ', { shiftKey: true });
    const sheet = page.session.workbook.activeSheet;
    expect(page.host.selection(sheet)).toEqual({ top: 4, left: 0, bottom: 4, right: 16_383 });
    page.click('C7');
    page.press(' ', { ctrlKey: true });
    expect(page.host.selection(sheet)).toMatchObject({ top: 0, bottom: 1_048_575 });
    expect(page.session.state().selection.active).toEqual({ row: 6, column: 2 });
  });

  it('frozen rows and columns are drawn wherever the sheet is scrolled to, and kept in the file', () => {
    const page = show(published);
    const sheet = page.session.workbook.activeSheet;
    page.click('C14');
    fireEvent.contextMenu(page.cell('C14'));
    choose('冻结窗格');
    expect(sheet.frozen).toEqual({ rows: 13, columns: 2 });
    expect(page.cell('A2').closest('.frozen-row')).not.toBeNull();
    expect(page.cell('C14').closest('.frozen-row')).toBeNull();
    expect([page.cell('A4').className, page.cell('C14').className]).toEqual(['cell frozen-column', 'cell']);
    fireEvent.contextMenu(page.cell('C14'));
    choose('取消冻结窗格');
    expect(sheet.frozen).toEqual({ rows: 0, columns: 0 });
  });

  it('a line break typed with Alt+Enter is seen: the cell wraps along with it', () => {
    const page = show(published);
    page.click('I14');
    page.type('甲');
    page.type('甲\n乙');
    page.press('Enter');
    const sheet = page.session.workbook.activeSheet;
    expect([sheet.value(13, 8), sheet.style(13, 8).wrap]).toEqual(['甲\n乙', true]);
  });
});
