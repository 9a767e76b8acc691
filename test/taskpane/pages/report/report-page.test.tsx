/** 报告 over the real office.js: answers that go into the report, the sheet that is filled and filled again, Word. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import type { XlsxSheet } from '../../../../src/xlsx';
import { button, click, openPane, sampleWith, settled, showPage, type, unfold } from '../../open-pane';

jest.setTimeout(60_000);

async function openReport(bytes = sampleWith({})) {
  const opened = await openPane(bytes);
  await showPage('报告');
  await screen.findByTestId('report-sheet');
  const sheet = (name = '自评报告'): XlsxSheet => {
    const found = opened.workbook.sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };
  const lines = (name?: string): readonly string[] =>
    Array.from({ length: sheet(name).usedBlock(true)?.bottom ?? 0 }, (_, row) => String(sheet(name).content(row, 0)));
  return { ...opened, reportSheet: sheet, lines };
}

const left = () => Number(/\d+/.exec(screen.getByTestId('report-left').textContent)?.[0] ?? 0);
/** The card of something to be said, opened. */
async function slot(id: string) {
  const card = within(screen.getByTestId(`slot-${id}`));
  const [header] = card.getAllByRole('button');
  if (header?.getAttribute('aria-expanded') === 'false') await click(header);
  return card;
}

async function fill(): Promise<void> {
  await click(button('准备填写工作表“自评报告”'));
  await screen.findByTestId('report-plan');
  await click(button('写入工作表'));
  await screen.findByRole('button', { name: '查看报告工作表' });
}

it('counts what is left, and an answer makes it one less and stands in the report', async () => {
  const { kept } = await openReport();
  const before = left();
  expect(before).toBeGreaterThan(0);
  await unfold('展开全文');
  const paper = screen.getByTestId('report-paper');
  expect(paper.textContent).toContain('【请填写：自评工作组织情况');
  await type((await slot('workOrganised')).getByRole('textbox'), '我局成立了自评小组。');
  await waitFor(() => expect(left()).toBe(before - 1));
  expect(paper.textContent).toContain('我局成立了自评小组。');
  expect(kept('ziping.answers')).toMatchObject([{ report: { workOrganised: '我局成立了自评小组。' } }]);
});

it('a wording is picked for an answer', async () => {
  await openReport();
  const card = await slot('workOrganised');
  await unfold('可用的说法', card);
  await click(card.getByRole('button', { name: /^自评小组采用个别访谈法/ }));
  expect(card.getByRole<HTMLTextAreaElement>('textbox').value).toBe(
    '自评小组采用个别访谈法、实地观察法、证据检查法对项目进行评价。',
  );
});

it('the sheet: first what would be written, then the writing, then the way to it; undo takes it back', async () => {
  const { workbook, lines } = await openReport();
  await click(button('准备填写工作表“自评报告”'));
  expect(screen.getByTestId('report-plan').textContent).toMatch(/将新建工作表“自评报告”，写入 \d+ 段。/);
  expect(workbook.sheets).toHaveLength(1);
  await click(button('写入工作表'));
  expect(await screen.findByText('报告已写入工作表“自评报告”。')).toBeTruthy();
  // The form's figures: 51.15 万元, nothing executed, 90.00 points.
  const text = lines().join('\n');
  for (const figure of ['51.15万元', '自评得分87分']) expect(text).toContain(figure);
  await click(button('查看报告工作表'));
  await waitFor(() => expect(workbook.activeSheet.name).toBe('自评报告'));
  await showPage('得分');
  await click(button('撤销写入'));
  await waitFor(() => expect(lines().join('')).toBe(''));
});

it('with the report’s sheet in front the pane says so, and leads back to the form', async () => {
  const { workbook, sheet } = await openReport();
  await fill();
  await click(button('查看报告工作表'));
  await screen.findByText('这张工作表是自评报告');
  expect(screen.queryByTestId('no-form')).toBeNull();
  expect(screen.getByTestId('report-in-front').textContent).toContain(`工作表“${sheet.name}”`);
  await click(button(`转到自评表（工作表“${sheet.name}”）`));
  await waitFor(() => expect(workbook.activeSheet.name).toBe(sheet.name));
  await showPage('得分');
  await waitFor(() => expect(screen.getByTestId('total-score').textContent).toBe('90.00'));
});

it('filled again after the table changed: what nobody touched is new, what somebody edited is chosen side by side', async () => {
  const { host, sheet, lines, reportSheet } = await openReport();
  await fill();
  await unfold('展开全文');
  const row = lines().findIndex((line) => line.includes('51.15万元'));
  expect(row).toBeGreaterThan(0);
  const theirs = '　　预算51.15万元，详见附件。';
  act(() => void host.userEdits(reportSheet(), { row, column: 0 }, theirs));
  act(() => void host.userEdits(sheet, { row: 6, column: 4 }, 60)); // 全年预算数
  await waitFor(() => expect(screen.getByTestId('report-paper').textContent).toContain('60万元'));
  await click(button('准备填写工作表“自评报告”'));
  const plan = within(await screen.findByTestId('report-plan'));
  const conflict = within(plan.getAllByRole('radiogroup')[0] ?? document.body);
  expect(conflict.getByRole<HTMLInputElement>('radio', { name: /保留现在的/ }).checked).toBe(true);
  expect(conflict.getByText('预算51.15万元，详见附件。')).toBeTruthy();
  await click(button('写入工作表'));
  expect(lines()[row]).toBe(theirs);

  // Asked again with another figure, and chosen otherwise.
  await act(() => Promise.resolve(host.userEdits(sheet, { row: 6, column: 4 }, 70)));
  await waitFor(() => expect(screen.getByTestId('report-paper').textContent).toContain('70万元'));
  await click(button('准备填写工作表“自评报告”'));
  const again = within((await screen.findAllByRole('radiogroup'))[0] ?? document.body);
  await click(again.getByRole('radio', { name: /改用新的/ }));
  await click(button('写入工作表'));
  await waitFor(() => expect(lines()[row]).toContain('70万元'));
  expect(lines()[row]).not.toBe(theirs);
});

it('the outline is chosen for the workbook, and the answers stay', async () => {
  const { kept } = await openReport();
  await type((await slot('workOrganised')).getByRole('textbox'), '成立小组');
  const chooser = screen.getByRole<HTMLSelectElement>('combobox', { name: '报告提纲' });
  const ids = [...chooser.options].map(({ value }) => value);
  // The form's own, and the eleven that are built in.
  expect(ids).toHaveLength(12);
  const other = ids.at(-1) ?? '';
  fireEvent.change(chooser, { target: { value: other } });
  await settled();
  expect(kept('ziping.outline')).toMatchObject({ chosen: other });
  expect(kept('ziping.answers')).toMatchObject([{ report: { workOrganised: '成立小组' } }]);
  fireEvent.change(chooser, { target: { value: '' } });
  await settled();
  expect(kept('ziping.outline')).toBeUndefined();
});

it('scores by category are a picture that a screen reader can read', async () => {
  await openReport();
  const chart = screen.getByRole('img', { name: '各项得分与分值' });
  const told = document.getElementById(chart.getAttribute('aria-describedby') ?? '')?.textContent;
  expect(told).toContain('产出指标 50.00 / 50');
  expect(told).toContain('满意度指标 7.00 / 10');
});

/** Makes the Word document; gives its parts and the name it is offered under. */
async function downloaded(): Promise<{
  readonly parts: Record<string, Uint8Array>;
  readonly names: readonly string[];
}> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob: Blob) => (blobs.push(blob), 'blob:report');
  URL.revokeObjectURL = () => undefined;
  const watch = (event: Event) => {
    if (event.target instanceof HTMLAnchorElement) names.push(event.target.download);
    event.preventDefault();
  };
  document.addEventListener('click', watch);
  await click(button('下载 Word 文档'));
  await screen.findByText(/^已生成“.*\.docx”。/, {}, { timeout: 20_000 });
  document.removeEventListener('click', watch);
  const bytes = await new Promise<Uint8Array>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blobs[0] ?? new Blob());
  });
  return { parts: unzipSync(bytes), names };
}

const documentXml = (parts: Record<string, Uint8Array>) => strFromU8(parts['word/document.xml'] ?? new Uint8Array());

it('the Word document is made and offered', async () => {
  await openReport();
  const { parts, names } = await downloaded();
  expect(names).toHaveLength(1);
  expect(names[0]).toMatch(/智慧政务.*\.docx$/);
  expect(documentXml(parts)).toContain('51.15万元');
  expect(documentXml(parts)).not.toContain('<w:drawing>');
});

it('the scores as a chart, if ticked; by default neither chart nor squares', async () => {
  await openReport();
  const plain = await downloaded();
  expect(documentXml(plain.parts)).not.toMatch(/<w:drawing>|■/);
  await click(screen.getByRole('checkbox', { name: '附上得分图' }));
  const charted = await downloaded();
  expect(documentXml(charted.parts)).toContain('descr="预算执行率 0／10分；产出指标 50／50分');
  expect(Object.keys(charted.parts)).toContain('word/charts/chart1.xml');
});

it('copied with its format where the clipboard takes it; else selected for Ctrl+C', async () => {
  await openReport();
  await click(button('复制带格式的文字'));
  expect(await screen.findByText(/请按 Ctrl\+C/)).toBeTruthy();
  expect(document.getSelection()?.toString()).toContain('51.15万元');

  const items: Record<string, Blob>[] = [];
  Object.assign(globalThis, {
    ClipboardItem: function ClipboardItem(item: Record<string, Blob>) {
      items.push(item);
    },
  });
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write: () => Promise.resolve() } });
  await click(button('复制带格式的文字'));
  expect(await screen.findByText('已复制，可以粘贴到 Word。')).toBeTruthy();
  expect(Object.keys(items[0] ?? {})).toEqual(['text/html', 'text/plain']);
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(globalThis, 'ClipboardItem');

  // A browser that raises the copy event needs no permission.
  const taken: Record<string, string> = {};
  Reflect.set(document, 'execCommand', (command: string) => {
    const event = new Event(command, { bubbles: true, cancelable: true });
    Reflect.set(event, 'clipboardData', { setData: (kind: string, text: string) => (taken[kind] = text) });
    return document.body.dispatchEvent(event);
  });
  await click(button('复制带格式的文字'));
  expect(taken['text/html']).toMatch(/^<h1 style=.*智慧政务/);
  expect(taken['text/plain']).toContain('51.15万元');
  Reflect.deleteProperty(document, 'execCommand');
});

it('while a cell is being edited nothing is written; 「重试」 goes on', async () => {
  const { host, workbook } = await openReport();
  await click(button('准备填写工作表“自评报告”'));
  await screen.findByTestId('report-plan');
  host.editing = true;
  fireEvent.click(button('写入工作表'));
  await waitFor(() => expect(screen.getAllByRole('alert')[0]?.textContent).toMatch(/正在编辑/), { timeout: 10_000 });
  expect(workbook.sheets).toHaveLength(1);
  host.editing = false;
  await click(button('重试'));
  expect(await screen.findByText('报告已写入工作表“自评报告”。')).toBeTruthy();
});

it('nothing for axe to complain about, in both languages', async () => {
  const { store } = await openReport();
  await click(button('准备填写工作表“自评报告”'));
  await screen.findByTestId('report-plan');
  for (const locale of ['zh-CN', 'en-US'] as const) {
    await act(() => store.actions.chooseLocale(locale));
    await screen.findByText(locale === 'zh-CN' ? '填写到工作表' : 'Into the workbook');
    const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
});
