/** 报告: nothing typed is lost, whatever is clicked next; date and cover; what an earlier report offers. Over the real office.js. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { reportDocx } from '../../../../src/docx/report-docx';
import type { ReportDocument } from '../../../../src/core/report/report-document';
import { button, click, openPane, sampleWith, settled, showPage, unfold } from '../../open-pane';

jest.setTimeout(60_000);

async function openReport() {
  const opened = await openPane(sampleWith({}));
  await showPage('报告');
  await screen.findByTestId('report-sheet');
  return opened;
}

const slot = (id: string) => within(screen.getByTestId(`slot-${id}`));

/** Types into a slot and leaves the cursor there. */
async function typeInto(id: string, text: string): Promise<HTMLElement> {
  await unfold(/./, slot(id));
  const field = slot(id).getByRole('textbox');
  field.focus();
  fireEvent.change(field, { target: { value: text } });
  return field;
}

/** Clicks as the mouse does: the field is left, and the click follows at once. */
function press(element: HTMLElement): void {
  const before = document.activeElement;
  fireEvent.mouseDown(element);
  if (before instanceof HTMLElement) fireEvent.blur(before);
  fireEvent.mouseUp(element);
  fireEvent.click(element);
}

/** Catches what is offered as a download. */
function downloads(): readonly Blob[] {
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => (blobs.push(blob), 'blob:report');
  URL.revokeObjectURL = () => undefined;
  document.addEventListener('click', (event) => event.target instanceof HTMLAnchorElement && event.preventDefault());
  return blobs;
}

async function documentXml(blob: Blob | undefined): Promise<string> {
  const bytes = await new Promise<Uint8Array>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob ?? new Blob());
  });
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}

const words = '我局成立了自评小组。';

it('the Word document holds what was typed the moment before, at the first click', async () => {
  await openReport();
  const blobs = downloads();
  await typeInto('workOrganised', words);
  press(button('下载 Word 文档'));
  await screen.findByText(/^已生成“.*\.docx”。/, {}, { timeout: 20_000 });
  expect(await documentXml(blobs[0])).toContain(words);
});

it('the sheet holds what was typed the moment before, at the first click', async () => {
  const { workbook } = await openReport();
  await typeInto('workOrganised', words);
  press(button('准备填写工作表“自评报告”'));
  await screen.findByTestId('report-plan');
  await settled();
  // And what is typed between the plan and the writing.
  await typeInto('experience', '一把手总负责。');
  press(button('写入工作表'));
  await screen.findByRole('button', { name: '查看报告工作表' });
  const report = workbook.sheets.find(({ name }) => name === '自评报告');
  const texts = Array.from({ length: 60 }, (_, row) => String(report?.value(row, 0) ?? '')).join('\n');
  expect(texts).toContain(words);
  expect(texts).toContain('一把手总负责。');
});

it('what is typed is kept when the page or the pane is left', async () => {
  const { kept } = await openReport();
  const told = () => (kept('ziping.answers') as Record<string, { report?: Record<string, string> }> | undefined) ?? {};
  await typeInto('workOrganised', words);
  fireEvent(window, new Event('pagehide'));
  await settled();
  expect(JSON.stringify(told())).toContain(words);
  await typeInto('experience', '制度完善。');
  await showPage('得分');
  await settled();
  expect(JSON.stringify(told())).toContain('制度完善。');
});

it('today’s date is offered, and stands on cover and signature once it is taken; the cover can be left out', async () => {
  const { kept } = await openReport();
  const left = () => Number(/\d+/.exec(screen.getByTestId('report-left').textContent)?.[0] ?? 0);
  const before = left();
  const front = within(screen.getByTestId('report-front'));
  const today = new Date();
  const inWords = `${today.getFullYear()}年${today.getMonth() + 1}月${today.getDate()}日`;
  await click(front.getByRole('button', { name: `用今天（${inWords}）` }));
  expect(left()).toBe(before - 1);
  expect(JSON.stringify(kept('ziping.answers'))).toContain(
    `"reportDate":"${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}"`,
  );
  await unfold('展开全文');
  expect(screen.getByTestId('report-paper').textContent).toMatch(new RegExp(`承德县行政审批局${inWords}`));
  const cover = front.getByRole<HTMLInputElement>('checkbox', { name: '加封面' });
  expect(cover.checked).toBe(true);
  await click(cover);
  expect(cover.checked).toBe(false);
  expect(JSON.stringify(kept('ziping.answers'))).toContain('"cover":"without"');
});

const body = (text: string, level: 'heading1' | 'body' = 'body') => ({
  id: text,
  level,
  source: 'fixed' as const,
  text,
});
const earlier: ReportDocument = {
  title: '某局2020年自评报告',
  titleLines: ['某局2020年自评报告'],
  cover: null,
  blocks: [
    body('一、自评工作开展情况', 'heading1'),
    body('2020年我局成立自评小组，召开会议3次。'),
    body('二、主要经验及做法', 'heading1'),
    body('领导重视。'),
  ],
  openQuestions: [],
  slots: [],
};

async function chooseEarlier(bytes: Uint8Array, name = '2020年自评报告.docx'): Promise<void> {
  await unfold('参考本单位以前的报告');
  // jsdom's files have no arrayBuffer.
  const file = Object.assign(new File([new Uint8Array(bytes)], name), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  });
  fireEvent.change(screen.getByLabelText('选择 Word 文档…'), { target: { files: [file] } });
  await act(() => Promise.resolve());
  await settled();
}

it('an earlier report is offered beside what is asked, and taken only by a click, its figures marked', async () => {
  const { kept } = await openReport();
  await chooseEarlier(await reportDocx(earlier));
  await screen.findByText('已读“2020年自评报告.docx”，有 2 处可以参考。');
  expect(kept('ziping.answers')).toBeUndefined();
  await unfold(/./, slot('workOrganised'));
  const offer = within(screen.getByTestId('offer-workOrganised'));
  expect(offer.getByText(/旧报告“2020年自评报告\.docx”的“一、自评工作开展情况”/)).toBeTruthy();
  const marked = [...screen.getByTestId('offer-workOrganised').querySelectorAll('mark')].map((one) => one.textContent);
  expect(marked).toEqual(['2020年', '3次']);
  await click(offer.getByRole('button', { name: '采用这一段' }));
  await waitFor(() =>
    expect(slot('workOrganised').getByRole<HTMLTextAreaElement>('textbox').value).toBe(
      '【请核对：2020年】我局成立自评小组，召开会议【请核对：3次】。',
    ),
  );
});

it('a file that is no Word document is named', async () => {
  await openReport();
  await chooseEarlier(new TextEncoder().encode('not a docx'), '旧报告.doc');
  await screen.findByText(/“旧报告\.doc”不是能读的 Word 文档/);
});

it('a sheet of the workbook with a report of another year is found', async () => {
  const opened = await openReport();
  const old = opened.workbook.addSheet('2020报告');
  [
    '绩效自评报告',
    '一、自评工作开展情况',
    '我局成立自评小组，梳理了资金支出和绩效目标完成情况。',
    '二、主要经验及做法',
    '领导重视，专人负责，制度健全，措施到位，执行有力，效果较好。',
    '三、存在的问题',
    '绩效目标设定不够科学，指标不够细化，指向不够明确，有待完善。',
  ].forEach((text, row) => old.setConstant(row, 0, text));
  await unfold('参考本单位以前的报告');
  await click(button('从本工作簿里找'));
  await screen.findByText(/^已读“2020报告”，有 \d 处可以参考。$/);
});

it('in English the page asks in English; the report itself stays Chinese', async () => {
  const { store } = await openReport();
  await act(() => store.actions.chooseLocale('en-US'));
  await screen.findByText('For you to say');
  const asked = screen.getByTestId('report-slots');
  expect(asked.textContent).not.toMatch(/[一-龥]/);
  expect(screen.getByTestId('report-front').textContent.replace(/\d+年\d+月\d+日/, '')).not.toMatch(/[一-龥]/);
});
