import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { App } from '../../../src/taskpane/frame/app';
import { createPaneStore, type PaneStore } from '../../../src/taskpane/state/pane-store';
import type { PaneServices } from '../../../src/taskpane/office/services';
import type { AssessedForm, AssessedWorkbook } from '../../../src/tasks/assess-workbook';
import type { Outcome } from '../../../src/tasks/workbook-port';
import { assessedForm, because, cell, edit, finding, sheet, workbookOf } from '../assessed-forms';
import { recordedServices, type RecordedServices } from '../pane-services';
import '../jsdom-pane';

const read = (...forms: readonly AssessedForm[]): Outcome<AssessedWorkbook> => ({
  ok: true,
  value: workbookOf(forms.length > 0 ? forms : [assessedForm()]),
});

const openStores: PaneStore[] = [];

afterEach(() => {
  cleanup();
  for (const store of openStores.splice(0)) store.close();
});

async function openPane(
  readings: readonly Outcome<AssessedWorkbook>[],
  differences: Partial<PaneServices> = {},
): Promise<RecordedServices> {
  const services = recordedServices(readings, differences);
  const store = createPaneStore(services);
  openStores.push(store);
  render(<App store={store} />);
  await act(() => store.actions.start());
  return services;
}

async function click(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.focus();
    fireEvent.click(element);
    await Promise.resolve();
  });
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const tick = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const status = () => screen.getByRole('status').textContent;

describe('the score card', () => {
  it('shows project, unit, year, total, grade and the total on the form where it differs', async () => {
    await openPane([read()]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('“智慧政务”项目服务费');
    expect(screen.getByText('承德县行政审批局 · 2021 年度')).toBeTruthy();
    expect(screen.getByTestId('total-score').textContent).toBe('90.00');
    expect(screen.getByTestId('grade').textContent).toBe('优');
    expect(screen.getByText('表上的总分是 97，比计算结果多 7.00 分')).toBeTruthy();
  });

  it('says nothing about the form’s total where it is right', async () => {
    await openPane([
      read(assessedForm({ assessment: { total: { weight: 100, score: 90, published: 90, pending: 0 } } })),
    ]);
    expect(screen.queryByText(/表上的总分/)).toBeNull();
  });

  it('names execution and each category with score and planned weight, in words', async () => {
    await openPane([read()]);
    const bars = within(screen.getByRole('list', { name: '各类指标得分' })).getAllByRole('listitem');
    expect(bars.map((bar) => bar.textContent)).toEqual([
      '预算执行率 0%0.00 / 10执行 0 ÷ 预算 51.15（万元）',
      '产出指标50.00 / 50',
      '效益指标30.00 / 30',
      '满意度指标10.00 / 10',
    ]);
  });

  it('says what is pending and leaves the grade open, and the form’s total uncommented', async () => {
    const assessment = {
      grade: null,
      total: { weight: 100, score: 82, published: 97, pending: 8 },
      categories: [{ name: '产出指标', weight: 50, score: 42, pending: 8 }],
    };
    await openPane([read(assessedForm({ assessment }))]);
    expect(screen.getByText('还有 8 分待人工评定')).toBeTruthy();
    expect(screen.getByTestId('grade').textContent).toBe('等级待定');
    expect(screen.getByText('表上的总分是 97')).toBeTruthy();
    expect(screen.getByText('待评 8')).toBeTruthy();
  });

  it('an execution score that cannot be computed is open points, not zero points', async () => {
    const assessment = {
      grade: null,
      execution: { rate: null, weight: 10, score: null, choices: [] },
      total: { weight: 100, score: 90, published: null, pending: 0 },
    };
    await openPane([read(assessedForm({ assessment }))]);
    expect(screen.getByText('预算执行率的 10 分还不能计算：请先填好预算数和执行数')).toBeTruthy();
    expect(screen.getByText('待评 10')).toBeTruthy();
  });

  it('a form without points gets a sentence instead of a total', async () => {
    const assessment = {
      grade: null,
      execution: { rate: 0.9775, weight: null, score: null, choices: [] },
      total: { weight: null, score: null, published: null, pending: 0 },
      categories: [],
    };
    await openPane([read(assessedForm({ assessment, edits: [] }))]);
    expect(screen.getByText('这张表没有分值，不计算得分')).toBeTruthy();
    expect(screen.getByText('预算执行率 97.75%')).toBeTruthy();
    expect(screen.queryByTestId('total-score')).toBeNull();
  });
});

describe('the changes', () => {
  it('show cell, before and after, under the row’s name', async () => {
    await openPane([read()]);
    const changes = screen.getByTestId('changes');
    expect(
      within(changes)
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent),
    ).toEqual(['预算执行率', '群众满意度', '总分']);
    expect(tick(/H38/).checked).toBe(true);
    expect(changes.textContent).toMatch(/H38[^H]*得分7.*10/);
  });

  it('of very many rows the first are drawn, the rest counted and shown on demand; all are written', async () => {
    const edits = Array.from({ length: 250 }, (_, row) =>
      edit(`H${row + 14}`, 'indicatorScore', 1, 2, { subject: `指标${row + 1}` }),
    );
    const services = await openPane([read(assessedForm({ edits }))]);
    const rows = () => within(screen.getByTestId('changes')).getAllByRole('heading', { level: 3 }).length;
    expect(rows()).toBe(50);
    await click(button('再显示一些（还有 200 项）'));
    await waitFor(() => expect(rows()).toBe(250));
    await click(button('计算得分（写入 250 处）'));
    expect(services.asked.find((one) => one.startsWith('write '))?.split(' ')).toHaveLength(251);
  });

  it('a blank cell, a formula and a rate are shown as what they are', async () => {
    const edits = [
      edit('I20', 'explanation', '', '完成率40%'),
      edit('H7', 'executionRate', '=F7/E7', 0.9775, { ticked: false }),
      edit('H8', 'executionRate', 0.5, 0.9775),
    ];
    await openPane([read(assessedForm({ edits }))]);
    const changes = screen.getByTestId('changes');
    expect(changes.textContent).toMatch(/偏差说明（空）.*完成率40%/);
    expect(changes.textContent).toMatch(/=F7\/E7.*97\.75%原来是公式/);
    expect(changes.textContent).toMatch(/执行率50%.*97\.75%/);
    expect(tick(/H7/).checked).toBe(false);
  });

  it('are written as ticked; without any the button says why it does nothing', async () => {
    const services = await openPane([read()]);
    fireEvent.click(tick(/I7/));
    await click(button('计算得分（写入 2 处）'));
    expect(services.asked).toContain('write H38 H41');

    fireEvent.click(tick(/全选/));
    expect(tick(/H41/).checked).toBe(true);
    fireEvent.click(tick(/全选/));
    const idle = button('计算得分');
    expect(idle.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(idle.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      '没有勾选要写入的修改。',
    );
    const before = services.asked.length;
    await click(idle);
    expect(services.asked).toHaveLength(before);
  });

  it('none to make is said plainly', async () => {
    const total = { weight: 100, score: 90, published: 90, pending: 0 };
    await openPane([read(assessedForm({ edits: [], assessment: { total } }))]);
    expect(screen.getByText('没有需要写入的修改：表上的执行率、得分和总分与计算结果一致。')).toBeTruthy();
  });

  it('none to make is not called agreement where the form says another total or rows wait', async () => {
    const total = { weight: 90, score: 80, published: 97, pending: 10 };
    await openPane([read(assessedForm({ edits: [], assessment: { total } }))]);
    expect(screen.queryByText(/与计算结果一致/)).toBeNull();
    expect(screen.getByTestId('changes').textContent).toContain('没有需要写入的修改。');
  });

  it('choosing a cell’s address selects it in the sheet', async () => {
    const services = await openPane([read()]);
    await click(button('定位到 H38'));
    expect(services.asked).toContain('select 附件1 H38');
    expect(status()).toBe('已选中 H38');
  });
});

async function openFindings(form: AssessedForm = assessedForm(), differences: Partial<PaneServices> = {}) {
  const services = await openPane([read(form)], differences);
  await click(screen.getByRole('tab', { name: /校验/ }));
  await screen.findByTestId('findings');
  return services;
}

describe('the findings', () => {
  const cards = () => within(screen.getByTestId('findings')).getAllByTestId(/^finding-/);
  const rules = () => cards().map((card) => card.getAttribute('data-testid')?.slice('finding-'.length));

  it('stand by severity, each kind with word and count, the gravest first', async () => {
    await openFindings();
    const headings = within(screen.getByTestId('findings')).getAllByRole('heading', { level: 3 });
    expect(headings.map((heading) => heading.textContent)).toEqual(['错误 3', '警告 1', '提示 1']);
    expect(rules()).toEqual(['V04', 'V31', 'V43', 'V12', 'V06']);
  });

  it('choosing one selects its cells and keeps the focus on it', async () => {
    const services = await openFindings();
    const card = button(/H38、E38/);
    await click(card);
    expect(services.asked).toContain('select 附件1 H38 E38');
    expect(document.activeElement).toBe(card);
  });

  it('one about many cells names the first and counts them all', async () => {
    const cells = Array.from({ length: 18 }, (_, index) => `D${16 + index}`);
    const services = await openFindings(assessedForm({ findings: [finding('V06', 'warning', cells)] }));
    await click(button('定位到 D16、D17、D18、D19、D20 等 18 处'));
    expect(services.asked).toContain(`select 附件1 ${cells.join(' ')}`);
  });

  it('are filtered by severity, by rule and by words, and all shown again', async () => {
    await openFindings();
    await click(button('警告 1'));
    expect(rules()).toEqual(['V12']);
    await click(button('警告 1'));
    fireEvent.change(screen.getByRole('combobox', { name: '按校验项筛选' }), { target: { value: 'V43' } });
    expect(rules()).toEqual(['V43']);
    fireEvent.change(screen.getByRole('searchbox', { name: '搜索' }), { target: { value: 'h38' } });
    expect(screen.getByText('没有符合条件的发现。')).toBeTruthy();
    await click(button('显示全部'));
    fireEvent.change(screen.getByRole('searchbox', { name: '搜索' }), { target: { value: 'h38 v31' } });
    expect(rules()).toEqual(['V31']);
    expect(screen.getByTestId('findings').textContent).toContain('显示 1 / 5');
  });

  it('one with a single right answer is mended: first shown, then written like any change', async () => {
    const fix = [edit('G7', 'executionScore', 100, 10)];
    const services = await openFindings(assessedForm({ findings: [{ ...finding('V04', 'error', ['G7']), fix }] }));
    await click(button('修正 V04'));
    expect(screen.getByTestId('findings').textContent).toMatch(/将这样修改：G7得分10010/);
    expect(services.asked).not.toContain('write G7');
    await click(button('写入 1 处'));
    expect(services.asked).toContain('write G7');
    expect(screen.getByTestId('receipt').textContent).toContain('已写入 1 处');
  });

  it('「已核实」 asks for a reason and keeps it with what the cells say now', async () => {
    const kept: (string | null)[] = [];
    await openFindings(assessedForm({ findings: [finding('V04', 'error', ['G7'])] }), {
      keep: ({ after }) => {
        kept.push(after(undefined).text);
        return Promise.resolve({ ok: true, value: null });
      },
    });
    await click(button('把 V04 标为已核实'));
    const field = screen.getByRole('textbox', { name: '核实情况' });
    expect(document.activeElement).toBe(field);
    await click(button('保存'));
    expect(kept).toEqual([]);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(field, { target: { value: ' 按批复填列 ' } });
    await act(async () => {
      fireEvent.submit(field);
      await Promise.resolve();
    });
    expect(kept[0]).toContain('"acknowledgements":[{"rule":"V04","texts":["7"],"reason":"按批复填列"');
  });

  it('「取消」 leads back to the button that opened it', async () => {
    await openFindings();
    await click(button('把 V31 标为已核实'));
    await click(button('取消'));
    expect(document.activeElement).toBe(button('把 V31 标为已核实'));
    expect(button('把 V31 标为已核实').getAttribute('aria-expanded')).toBe('false');
  });

  it('are counted on 得分 among what is owed, which leads to them', async () => {
    await openPane([read()]);
    await click(button(/^4 处校验发现待处理/));
    expect(screen.getByRole('tab', { selected: true }).textContent).toMatch(/^校验/);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: '校验发现' })));
  });

  it('one that somebody looked into stands apart, with the reason, and can be opened again', async () => {
    await openFindings(
      assessedForm({ findings: [{ ...finding('V04', 'error', ['G7']), acknowledged: '上级要求按 100 填' }] }),
    );
    expect(screen.getByText('已核实：上级要求按 100 填')).toBeTruthy();
    expect(within(screen.getByTestId('findings')).getByRole('heading', { level: 3 }).textContent).toBe('已核实 1');
    expect(button('重新打开 V04')).toBeTruthy();
  });

  it('are awaited, not denied, while their program is still being fetched', async () => {
    await openPane([{ ok: true, value: workbookOf([assessedForm({ findings: null })]) }]);
    await click(screen.getByRole('tab', { name: /校验/ }));
    expect(await screen.findByText('正在校验…')).toBeTruthy();
    expect(screen.queryByText('没有发现问题。')).toBeNull();
  });
});

describe('the pages', () => {
  it('are tabs: the chosen one names the page that is shown', async () => {
    await openPane([read()]);
    for (const page of ['校验', '规则', '得分']) {
      const tab = screen.getByRole('tab', { name: new RegExp(`^${page}`) });
      await click(tab);
      expect(screen.getByRole('tab', { selected: true })).toBe(tab);
      expect(screen.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(tab.id);
    }
  });

  it('say on their tabs how much waits: changes, and errors and warnings', async () => {
    await openPane([read()]);
    expect(screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-label'))).toEqual([
      '得分、3 项待处理',
      '校验、4 项待处理',
      '说明',
      '报告',
      '规则',
      '复核',
    ]);
  });
});

describe('the result', () => {
  it('says what was written and what was not, with the reason, and is announced', async () => {
    const [first, ...others] = assessedForm().plan.edits;
    if (first === undefined) throw new Error('The sample has edits.');
    await openPane([read()], {
      write: () =>
        Promise.resolve({
          ok: true,
          value: {
            written: others,
            skipped: [],
            refused: [{ edit: first, reason: because, found: 95 }],
            leftToExcel: [],
          },
        }),
    });
    const write = button(/计算得分/);
    await click(write);
    const receipt = screen.getByTestId('receipt');
    expect(receipt.textContent).toContain('已写入 2 处，1 处没有写入。');
    expect(receipt.textContent).toMatch(/I7 预算执行率.*请稍后重试/);
    expect(status()).toBe('已写入 2 处，1 处没有写入。');
    expect(document.activeElement).toBe(write);

    await click(button('收起结果'));
    expect(screen.queryByTestId('receipt')).toBeNull();
    expect(document.activeElement).toBe(write);
  });

  it('says which formulas are left to Excel, with the way there', async () => {
    const leftToExcel = [
      { sheet, cell: 'D7' },
      { sheet, cell: 'H41' },
    ];
    const edits = assessedForm().plan.edits;
    const services = await openPane([read()], {
      write: () => Promise.resolve({ ok: true, value: { written: edits, skipped: [], refused: [], leftToExcel } }),
    });
    await click(button(/计算得分/));
    const receipt = screen.getByTestId('receipt');
    expect(status()).toBe('已写入 3 处，2 格公式保留原值，由 Excel 打开后重新计算。');
    expect(within(receipt).getByText('2 格公式保留原值，由 Excel 打开后重新计算').tagName).toBe('SUMMARY');
    await click(within(receipt).getByText('H41'));
    expect(services.asked).toContain(`select ${sheet.name} H41`);
  });

  it('「撤销写入」 is idle until there is a write, and then says which and what came of it', async () => {
    const journal = [
      {
        id: 'w1',
        at: '2026-11-24T14:05:00.000Z',
        sheets: [{ sheet, cells: [{ cell: 'I7', before: 97, beforeFormat: '', after: 0, afterFormat: '' }] }],
      },
    ];
    const services = await openPane([read(), { ok: true, value: workbookOf([assessedForm()], journal) }], {
      restore: () =>
        Promise.resolve({
          ok: true,
          value: {
            restored: [{ sheet, cell: 'I7' }],
            refused: [{ sheet, cell: 'H41', reason: because, found: 91 }],
            leftToExcel: [],
          },
        }),
    });
    const undo = button('撤销写入');
    expect(undo.getAttribute('aria-disabled')).toBe('true');
    await click(undo);
    expect(services.asked).toEqual(['ready', 'assess active']);

    await click(button('重新读取'));
    expect(undo.title).toMatch(/^撤销 2026-11-24 \d\d:05 写入的 1 处$/);
    await click(undo);
    const receipt = screen.getByTestId('receipt');
    expect(receipt.textContent).toContain('已恢复 1 处，1 处没有恢复。');
    expect(receipt.textContent).toContain('附件1：I7');
    expect(receipt.textContent).toMatch(/H41.*请稍后重试/);
  });
});

describe('when something is missing or wrong', () => {
  it('a sheet without a form: what was looked for, what to do, and a way to look on all sheets', async () => {
    const services = await openPane([{ ok: true, value: workbookOf([]) }, read()]);
    const page = screen.getByTestId('no-form').textContent;
    for (const label of ['三级指标', '年度指标值', '实际完成值', '附件1', '重新读取']) expect(page).toContain(label);
    expect(button('计算得分').getAttribute('aria-disabled')).toBe('true');
    await click(button('在所有工作表里查找'));
    expect(services.asked).toContain('assess all');
    expect(screen.getByTestId('total-score').textContent).toBe('90.00');
  });

  it('Office that does not answer: the message, and 「重试」 that keeps the focus in the pane', async () => {
    let answers = 0;
    await openPane([read()], {
      ready: () => {
        answers += 1;
        return Promise.resolve(
          answers === 1
            ? { ok: false, problem: because }
            : { ok: true, value: { locale: 'zh-CN', theme: 'light', welcomed: true, readOnly: false } },
        );
      },
    });
    expect(screen.getByRole('alert').textContent).toContain('Excel 没能完成这一步（Test）');
    await click(button('重试'));
    expect(screen.getByTestId('total-score').textContent).toBe('90.00');
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('a selection that Excel refuses is told, with nothing to retry', async () => {
    await openPane([read()], { select: () => Promise.resolve({ ok: false, problem: because }) });
    await click(button('定位到 H38'));
    expect(screen.getByRole('alert').textContent).toContain('Test');
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
    await click(button('关闭'));
    expect(screen.getByRole('alert').textContent).toBe('');
  });
});

describe('several forms, languages and themes', () => {
  it('a picker names sheet, project and place, and changes the page', async () => {
    const second = assessedForm({
      form: { block: { top: 50, left: 0, bottom: 90, right: 8 }, project: cell('C53', '乡村道路养护') },
    });
    await openPane([read(assessedForm(), second)]);
    const picker = screen.getByRole<HTMLSelectElement>('combobox', { name: '自评表' });
    expect([...picker.options].map((option) => option.text)).toEqual([
      '全部自评表',
      '附件1 · “智慧政务”项目服务费（A1:I41）',
      '附件1 · 乡村道路养护（A51:I91）',
    ]);
    fireEvent.change(picker, { target: { value: picker.options[2]?.value } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('乡村道路养护');
  });

  it('all forms of the workbook: read with a way to stop, figures beside each other, written together', async () => {
    const other = { id: '{S2}', name: '附件2' };
    const second = assessedForm({
      form: { sheet: other, project: cell('C3', '道路养护') },
      edits: [edit('H20', 'indicatorScore', 5, 4, { sheet: other })],
    });
    const services = await openPane([read(), read(assessedForm(), second)]);
    await click(button('查看全部工作表的自评表'));
    expect(services.asked).toContain('assess all');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('工作簿里的自评表（2 张）');
    const forms = within(within(screen.getByRole('tabpanel')).getAllByRole('list')[0] ?? document.body);
    expect(forms.getAllByRole('button').map((form) => form.textContent)).toEqual([
      '“智慧政务”项目服务费附件190.00 分 · 优4 项错误或警告3 处待写入',
      '道路养护附件290.00 分 · 优4 项错误或警告1 处待写入',
    ]);
    // What would be written stands there form by form; what is unticked is not written.
    const changes = within(screen.getByTestId('changes-附件2'));
    expect(changes.getByTestId('changes').textContent).toMatch(/H20.*5.*4/);
    await click(within(screen.getByTestId('changes-附件1')).getByRole('checkbox', { name: /H38/ }));
    await click(button('计算得分（写入 3 处）'));
    expect(services.asked.filter((what) => what.startsWith('write'))).toEqual(['write I7 H41 H20']);
    expect(screen.getByTestId('receipt').textContent).toContain('已写入 3 处');
    await click(button(/^道路养护/));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('道路养护');
    // The sheet follows the pane.
    expect(services.asked.filter((what) => what.startsWith('select'))).toHaveLength(1);
  });

  it('each earlier write can be taken back on its own', async () => {
    const entry = (id: string, at: string) => ({
      id,
      at,
      sheets: [{ sheet, cells: [{ cell: 'I7', before: 97, beforeFormat: '0', after: 0, afterFormat: '0' }] }],
    });
    const journal = [entry('new', '2026-11-24T10:00:00Z'), entry('old', '2026-11-23T09:00:00Z')];
    const services = await openPane([{ ok: true, value: workbookOf([assessedForm()], journal) }]);
    await click(button('写入记录（2 次）'));
    const [, older] = screen.getAllByRole('button', { name: '撤销这次写入' });
    if (older === undefined) throw new Error('no second entry');
    expect(document.getElementById(older.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /2026.*附件1 · 1 处/,
    );
    await click(older);
    expect(services.asked).toContain('restore old');
  });

  it('the row that is selected in the sheet is marked in the list, another one is not', async () => {
    const services = await openPane([read()]);
    const row = (name: string) => screen.getByRole('heading', { level: 3, name }).parentElement?.className;
    const before = row('群众满意度');
    act(() => services.selectInSheet({ sheetId: sheet.id, address: 'B38:C38' }));
    expect(row('群众满意度')).not.toBe(before);
    expect(row('总分')).toBe(before);
    act(() => services.selectInSheet({ sheetId: '{S9}', address: 'B38' }));
    expect(row('群众满意度')).toBe(before);
  });

  it('a formula and what was refused last time come first', async () => {
    const formula = edit('I50', 'executionScore', '=A1', 3, { subject: '在后面', ticked: false });
    await openPane([read(assessedForm({ edits: [edit('H38', 'indicatorScore', 7, 10), formula] }))]);
    const rows = within(screen.getByTestId('changes')).getAllByRole('heading', { level: 3 });
    expect(rows.map((row) => row.textContent)).toEqual(['在后面', '群众满意度']);
  });

  it('the switch turns the pane to English, remembers it, and keeps the focus', async () => {
    const services = await openPane([read()]);
    const change = button('English');
    await click(change);
    expect(services.asked).toContain('remember en-US');
    expect(document.documentElement.lang).toBe('en-US');
    expect(button(/^Write scores \(3\)$/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('中文');
  });

  it('follows Office when it turns dark', async () => {
    const services = await openPane([read()]);
    expect(document.documentElement.style.colorScheme).toBe('light');
    act(() => services.changeTheme('dark'));
    expect(document.documentElement.style.colorScheme).toBe('dark');
  });
});

describe('axe', () => {
  /** What jsdom can tell: names, roles, ids, structure. Contrast and focus rings need a browser. */
  async function violations(): Promise<readonly string[]> {
    const { violations: found } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  it('finds nothing on the score page, with a result and a problem', async () => {
    document.title = 'pane';
    await openPane([read()], { select: () => Promise.resolve({ ok: false, problem: because }) });
    await click(button(/计算得分/));
    await click(button('定位到 H38'));
    expect(screen.getByTestId('receipt')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).not.toBe('');
    expect(await violations()).toEqual([]);
  });

  it('finds nothing on the page without a form, in English', async () => {
    document.title = 'pane';
    await openPane([{ ok: true, value: workbookOf([]) }]);
    await click(button('English'));
    expect(await violations()).toEqual([]);
  });
});

describe('keyboard', () => {
  it('everything that can be chosen is a native control in the order of the page', async () => {
    await openPane([read()]);
    const controls = [...document.querySelectorAll<HTMLElement>('button, input, select, a, [tabindex]')];
    const reachable = controls.filter((control) => control.tabIndex >= 0 && !control.hasAttribute('disabled'));
    expect(reachable.every((control) => control.tabIndex === 0)).toBe(true);
    expect(reachable.every((control) => ['BUTTON', 'INPUT', 'SELECT'].includes(control.tagName))).toBe(true);
  });

  it('a live reading leaves the focus where it is', async () => {
    const services = await openFindings();
    const card = button(/H38、E38/);
    card.focus();
    services.changeSheet();
    await act(() => new Promise((resolve) => setTimeout(resolve, 220)));
    expect(services.asked).toEqual(['ready', 'assess active', 'assess active']);
    expect(document.activeElement).toBe(card);
  });
});
