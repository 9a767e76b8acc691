/**
 * The pane over the real office.js and the workbench host, with the published 附件1 of 承德县. Expected values come from the
 * published table and 财预〔2020〕10号 by hand: 0 of 51.15 万元 is 0 of 10 points, every indicator is met, 90.00 points, 优; the
 * table prints 97 (I7, H41) and 7 for 群众满意度 (H38).
 */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../../../src/taskpane/frame/app';
import { officeServices } from '../../../src/taskpane/office/office-services';
import { createPaneStore, type PaneStore } from '../../../src/taskpane/state/pane-store';
import type { CellContent } from '../../../src/core/sheet/snapshot';
import { rememberWelcomed } from '../../../src/excel/welcomed';
import { parseCellAddress } from '../../../src/core/sheet/address';
import { reportCounted } from '../report-counted';
import { startOffice, type StartedOffice } from '../../office/start-office';
import '../jsdom-pane';

const sample = 'assets/samples/附件1.xlsx';

let office: StartedOffice | null = null;
let store: PaneStore | null = null;

afterEach(() => {
  cleanup();
  store?.close();
  expect(office?.host.unknownMembers ?? []).toEqual([]);
  office?.close();
  office = null;
});

async function openPane(bytes: Uint8Array | string = sample, prepare: () => Promise<void> = () => Promise.resolve()) {
  const started = await startOffice(bytes);
  office = started;
  rememberWelcomed();
  await prepare();
  const opened = createPaneStore(officeServices());
  store = opened;
  render(<App store={opened} />);
  await act(() => opened.actions.start());
  await reportCounted(opened);
  const sheet = started.workbook.activeSheet;
  const content = (cell: string): CellContent => {
    const place = parseCellAddress(cell);
    if (place === null) throw new Error(cell);
    return sheet.content(place.row, place.column);
  };
  return { ...started, sheet, content };
}

async function click(element: HTMLElement): Promise<void> {
  act(() => element.focus());
  await act(async () => {
    fireEvent.click(element);
    await Promise.resolve();
  });
  // Until everything that the click began has come to its end.
  await waitFor(() => expect(store?.getState().task).toBeNull(), { interval: 10 });
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const receipt = () => screen.findByTestId('receipt');

/** The sample with its sheet protected, as 财政局 hands forms out. */
function protectedSample(): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync(sample)));
  const name = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  expect(xml).toContain('</sheetData>');
  return zipSync({
    ...parts,
    [name]: strToU8(xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>')),
  });
}

it('opening shows 90.00 优, the printed 97, execution, and the changes', async () => {
  await openPane();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('“智慧政务”项目服务费');
  expect(screen.getByTestId('total-score').textContent).toBe('90.00');
  expect(screen.getByTestId('grade').textContent).toBe('优');
  expect(screen.getByText('表上的总分是 97，比计算结果多 7.00 分')).toBeTruthy();
  expect(screen.getByText('执行 0 ÷ 预算 51.15（万元）')).toBeTruthy();
  const changes = screen.getByTestId('changes').textContent;
  for (const change of [/I7.*97.*0/, /H38.*7.*10/, /H41.*97.*87/]) expect(changes).toMatch(change);
});

it('opening shows what a reviewer would send back, and choosing it selects the cells', async () => {
  const { host, sheet } = await openPane();
  await click(screen.getByRole('tab', { name: /校验/ }));
  await screen.findByTestId('findings');
  // 分值 100 in the fund block · 7 of 10 though met · full points with nothing executed · 总分 is not the sum.
  for (const check of ['V04', 'V31', 'V43', 'V51']) expect(screen.getByTestId(`finding-${check}`)).toBeTruthy();
  const unexplained = within(screen.getByTestId('finding-V31')).getByRole('button', { name: /^定位到 H38/ });
  await click(unexplained);
  await waitFor(() => expect(host.selection(sheet)).toMatchObject({ top: 37, left: 7, bottom: 37 }));
  expect(document.activeElement).toBe(unexplained);
});

it('writes what is ticked, says so, and takes it back', async () => {
  const { content } = await openPane();
  // A person's 7 is theirs unless they want otherwise.
  fireEvent.click(screen.getByRole('checkbox', { name: /H38/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: /H41/ }));
  await click(button(/计算得分/));
  expect((await receipt()).textContent).toMatch(/已写入 \d+ 处。/);
  expect([content('I7'), content('H38'), content('H41')]).toEqual([0, 10, 97]);
  expect(screen.queryByRole('checkbox', { name: /H38/ })).toBeNull();
  expect(screen.getByRole('checkbox', { name: /H41/ })).toBeTruthy();

  await click(button('撤销写入'));
  await waitFor(() => expect(screen.getByTestId('receipt').textContent).toMatch(/已恢复 \d+ 处。/));
  expect([content('I7'), content('H38'), content('H41')]).toEqual([97, 7, 97]);
  expect(screen.getByRole('checkbox', { name: /H38/ })).toBeTruthy();
  expect(button('撤销写入').getAttribute('aria-disabled')).toBe('true');
});

it('undo keeps what somebody typed after the write, and says so', async () => {
  const { host, sheet, content } = await openPane();
  // A person's 7 is theirs unless they want otherwise.
  fireEvent.click(screen.getByRole('checkbox', { name: /H38/ }));
  await click(button(/计算得分/));
  await receipt();
  act(() => void host.userEdits(sheet, { row: 37, column: 7 }, 8.5));
  await click(button('撤销写入'));
  await waitFor(() => expect(screen.getByTestId('receipt').textContent).toMatch(/1 处没有恢复/));
  expect(screen.getByTestId('receipt').textContent).toContain('H38');
  expect(content('H38')).toBe(8.5);
});

it('a cell that somebody changed between reading and writing is refused, the others are written', async () => {
  const { host, sheet, content } = await openPane();
  // A person's 7 is theirs unless they want otherwise.
  fireEvent.click(screen.getByRole('checkbox', { name: /H38/ }));
  host.userEdits(sheet, { row: 37, column: 7 }, 9, { remote: true });
  await click(button(/计算得分/));
  expect((await receipt()).textContent).toMatch(/2 处没有写入[\s\S]*H38/);
  expect([content('I7'), content('H38'), content('H41')]).toEqual([0, 9, 97]);
});

it('a protected sheet: nothing is written, each cell says what to do', async () => {
  const { content } = await openPane(protectedSample());
  const above = () => screen.getByRole('alert').textContent;
  expect(above()).toMatch(/I7、H41[\s\S]*撤销工作表保护/);
  await click(button(/计算得分/));
  expect((await receipt()).textContent).toMatch(/已写入 0 处[\s\S]*I7[\s\S]*撤销工作表保护/);
  // One sentence: while the result says it, it does not stand above, too.
  expect(above()).toBe('');
  expect([content('I7'), content('H38'), content('H41')]).toEqual([97, 7, 97]);
  await click(button('收起结果'));
  expect(above()).toMatch(/I7、H41[\s\S]*撤销工作表保护/);
});

it('a cell being edited: the pane asks for Enter or Esc, keeps the ticks, and writes on retry', async () => {
  const { host, content } = await openPane();
  // A person's 7 is theirs unless they want otherwise.
  fireEvent.click(screen.getByRole('checkbox', { name: /H38/ }));
  host.editing = true;
  fireEvent.click(button(/计算得分/));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/正在编辑.*Enter.*Esc/));
  expect(content('H38')).toBe(7);
  host.editing = false;
  await click(button('重试'));
  await receipt();
  expect(content('H38')).toBe(10);
  expect(screen.getByRole('alert').textContent).toBe('');
});

it('a finding or a cell’s address selects in the sheet', async () => {
  const { host, sheet } = await openPane();
  await click(button('定位到 H38'));
  await waitFor(() => expect(host.selection(sheet)).toEqual({ top: 37, left: 7, bottom: 37, right: 7 }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('已选中 H38'));
});

it('figures follow what somebody types in the sheet', async () => {
  const { host, sheet } = await openPane();
  act(() => void host.userEdits(sheet, { row: 6, column: 5 }, 51.15)); // 全年执行数
  await waitFor(() => expect(screen.getByTestId('total-score').textContent).toBe('100.00'));
});

it('a sheet without a form: what was looked for; going back to the form is enough', async () => {
  const { host, workbook, sheet } = await openPane(sample, async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('说明').activate();
      await context.sync();
    });
  });
  const other = workbook.sheets.find(({ name }) => name === '说明');
  expect(other).toBeDefined();
  const page = screen.getByTestId('no-form').textContent;
  for (const words of ['说明', '三级指标', '年度指标值', '实际完成值']) expect(page).toContain(words);

  const form = workbook.sheets.find(({ name }) => name !== '说明') ?? sheet;
  act(() => host.activate(form));
  await waitFor(() => expect(screen.getByTestId('total-score').textContent).toBe('90.00'));
});

const openChecks = async () => {
  await click(screen.getByRole('tab', { name: /校验/ }));
  return screen.findByTestId('findings');
};

it('a finding with one right answer is mended through a preview, and gone afterwards', async () => {
  const { content } = await openPane();
  await openChecks();
  await click(button('修正 V43'));
  expect(content('I7')).toBe(97);
  await click(button('写入 1 处'));
  expect((await receipt()).textContent).toContain('已写入 1 处');
  expect(content('I7')).toBe(0);
  await waitFor(() => expect(screen.getByTestId('findings').textContent).not.toContain('V43'));
});

it('a verified finding stays quiet, in the workbook, until its cell changes', async () => {
  const { host, sheet, workbook } = await openPane();
  const findings = await openChecks();
  await click(button('把 V04 标为已核实'));
  fireEvent.change(screen.getByRole('textbox', { name: '核实情况' }), { target: { value: '按批复填列' } });
  await click(button('保存'));
  await waitFor(() => expect(findings.textContent).toContain('已核实：按批复填列'));
  expect(workbook.settings().get('ziping.answers')).toContain('按批复填列');
  act(() => void host.userEdits(sheet, { row: 6, column: 6 }, 90)); // G7, 100 before
  await waitFor(() => expect(findings.textContent).not.toContain('已核实：按批复填列'));
  expect(findings.textContent).toContain('V04');
});

it('marks the cells concerned in the sheet, and takes the marks away again', async () => {
  const { sheet, workbook } = await openPane();
  const fill = () => sheet.style(6, 6).fill; // G7, an error
  const before = fill();
  await openChecks();
  await click(button(/^标出 \d+ 个单元格$/));
  await waitFor(() => expect(fill()).toBe('#FFD3CB'));
  await click(await screen.findByRole('button', { name: /^去掉标记/ }));
  await waitFor(() => expect(fill()).toBe(before));
  expect(workbook.settings().has('ziping.marks')).toBe(false);
});

it('choosing a row in the sheet marks its card in the pane', async () => {
  const { host, sheet } = await openPane();
  const row = () => screen.getByRole('heading', { level: 3, name: '群众满意度' }).parentElement?.className;
  const before = row();
  act(() => host.select(sheet, { top: 37, left: 1, bottom: 37, right: 1 }));
  await waitFor(() => expect(row()).not.toBe(before));
});
