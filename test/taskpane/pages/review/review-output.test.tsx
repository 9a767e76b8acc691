/** What 复核 writes: shown first, then in the workbook through the real office.js, and filled anew with what the reviewer typed. */
import { screen, waitFor, within } from '@testing-library/react';
import { lookAcross } from '../../../../src/core/review/across/across-forms';
import type { ReviewedFile } from '../../../../src/core/review/reviewed-file';
import { fileLink } from '../../../../src/core/sheet/sheet-links';
import type { PaneServices } from '../../../../src/taskpane/office/services';
import type { XlsxSheet } from '../../../../src/xlsx';
import { button, click, openPane, sampleWith, settled, showPage } from '../../open-pane';

async function reviewThisWorkbook(): Promise<void> {
  await click(button('本工作簿'));
  await waitFor(() => expect(screen.queryByTestId('review-progress')).toBeNull());
  await screen.findAllByTestId('review-form');
}

/** Files are laid beside each other in this thread: jsdom has no workers. */
const acrossHere = (usual: PaneServices): Partial<PaneServices> => ({
  review: async () => {
    const outcome = await usual.review();
    const look = (files: readonly ReviewedFile[]) =>
      Promise.resolve({ ok: true, value: lookAcross(files, fileLink) } as const);
    return outcome.ok ? { ok: true, value: { ...outcome.value, lookAcross: look } } : outcome;
  },
});

const row = (sheet: XlsxSheet, at: number): readonly unknown[] =>
  Array.from({ length: 22 }, (_, column) => sheet.content(at, column));

/** The row of the only form, as 自评汇总 has it: by hand from 附件1 (97 filed; 90 by the rules; nothing of 51.15 spent). */
const figures = { budget: 51.15, spent: 0, filed: 97, computed: 90, difference: 7 };

it('自评汇总 is shown before anything is written, then made, then filled anew around what the reviewer typed', async () => {
  const { workbook, sheet: form } = await openPane(sampleWith({}));
  await showPage('复核');
  await reviewThisWorkbook();
  await click(button('写入自评汇总'));
  const plan = await screen.findByTestId('review-plan');
  expect(plan.textContent).toContain('将新建工作表“自评汇总”，1 行。');
  expect(within(plan).getByRole('columnheader', { name: '需关注原因' }).textContent).toBe('需关注原因');
  expect(workbook.sheets).toHaveLength(1);
  await click(within(plan).getByRole('button', { name: '写入' }));
  await screen.findByText('已写入工作表“自评汇总”。');
  const summary = workbook.activeSheet;
  expect(summary.name).toBe('自评汇总');
  const made = row(summary, 1);
  expect(made.slice(4, 12)).toEqual([
    51.15,
    figures.budget,
    figures.spent,
    0,
    figures.filed,
    '优',
    figures.computed,
    7,
  ]);

  // The reviewer adds a column, and the unit corrects its total.
  summary.setConstant(0, 22, '复核意见');
  summary.setConstant(1, 22, '已电话核实');
  form.setConstant(40, 7, 90);
  await reviewThisWorkbook();
  await click(button('写入自评汇总'));
  await screen.findByText(/将更新工作表“自评汇总”：新增 0 行，改动 1 行，去掉 0 行/);
  await click(button('写入'));
  await screen.findByText('已写入工作表“自评汇总”。');
  expect(row(summary, 1).slice(8, 12)).toEqual([90, '优', 90, 0]);
  expect(summary.content(1, 22)).toBe('已电话核实');
  expect(workbook.sheets).toHaveLength(2);

  // One undo takes the refill back, as any write of ours.
  await showPage('得分');
  await click(button('撤销写入'));
  await settled();
  expect(row(summary, 1).slice(8, 12)).toEqual(made.slice(8, 12));
});

it('what the reviewer typed over ours is asked about, and stays unless it is chosen', async () => {
  const { workbook } = await openPane(sampleWith({}));
  await showPage('复核');
  await reviewThisWorkbook();
  await click(button('写入自评汇总'));
  await click(await screen.findByRole('button', { name: '写入' }));
  await screen.findByText('已写入工作表“自评汇总”。');
  const summary = workbook.activeSheet;
  summary.setConstant(1, 18, '我来写原因');
  await click(button('写入自评汇总'));
  const plan = await screen.findByTestId('review-plan');
  expect(plan.textContent).toContain('1 处您改写过，默认保留您的内容');
  await click(within(plan).getByRole('button', { name: '写入' }));
  await screen.findByText('已写入工作表“自评汇总”。');
  expect(summary.content(1, 18)).toBe('我来写原因');
});

it('without sister tables there is nothing to compare, and the page says what it would need', async () => {
  await openPane(sampleWith({}), false, undefined, undefined, acrossHere);
  await showPage('复核');
  await reviewThisWorkbook();
  await click(button('写入目标对照表'));
  await screen.findByText(/列表里没有可以对照的表/);
});

it('the forms beside each other: what was found with its places', async () => {
  await openPane(sampleWith({}), false, undefined, undefined, acrossHere);
  await showPage('复核');
  await reviewThisWorkbook();
  await click(button('比对各表'));
  await screen.findByText('没有查到。');
});

it('问题清单 has a line a finding, the gravest first', async () => {
  const { workbook, store } = await openPane(sampleWith({}));
  await showPage('复核');
  await reviewThisWorkbook();
  await click(button('写入问题清单'));
  const plan = await screen.findByTestId('review-plan');
  const findings = store.getState().workbook?.forms[0]?.findings ?? [];
  expect(plan.textContent).toContain(`将新建工作表“问题清单”，${findings.length} 行。`);
  await click(within(plan).getByRole('button', { name: '写入' }));
  await screen.findByText('已写入工作表“问题清单”。');
  const list = workbook.activeSheet;
  expect(list.content(0, 0)).toBe('等级');
  expect(list.content(1, 0)).toBe('P0 必须修改');
});

it('退回意见 is the form’s findings as numbered text with their cells', async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
  await openPane(sampleWith({}));
  await showPage('复核');
  await reviewThisWorkbook();
  await click(screen.getByRole('button', { name: /^“智慧政务”/ }));
  await click(button('复制退回意见'));
  await screen.findByText('已复制。');
  const [head, first] = copied[0]?.split('\n') ?? [];
  expect(head).toBe('“智慧政务”项目服务费（2021） · 附件1');
  expect(first).toMatch(/^1\. G7 预算执行率的分值填 100/);
});

it('a working paper of one form comes into the workbook where downloads are not let through', async () => {
  const { workbook } = await openPane(sampleWith({}));
  await showPage('复核');
  await reviewThisWorkbook();
  await click(screen.getByRole('button', { name: /^“智慧政务”/ }));
  await click(button('底稿写入本工作簿'));
  await waitFor(() => expect(workbook.sheets).toHaveLength(2));
  const paper = workbook.activeSheet;
  expect(paper.content(0, 0)).toBe('“智慧政务”项目服务费项目支出绩效自评复核表');
  expect(row(paper, 1).slice(0, 3)).toEqual(['一级指标', '二级指标', '三级指标']);
});
