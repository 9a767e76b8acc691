/** 复核 over the real office.js and the real reading: many forms in a list, and what a click on one shows. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { lookAcross } from '../../../../src/core/review/across/across-forms';
import { fileLink } from '../../../../src/core/sheet/sheet-links';
import { reviewBytes } from '../../../../src/file/review-bytes';
import type { PaneServices, ReviewServices } from '../../../../src/taskpane/office/services';
import { passedOver } from '../../../../src/core/review/passed-over';
import { button, click, openPane, sampleWith, showPage } from '../../open-pane';

/** The review's services with files read, and laid beside each other, in this thread: jsdom has no workers. */
const withoutWorkers =
  (readFiles: ReviewServices['readFiles'] = readHere) =>
  (usual: PaneServices): Partial<PaneServices> => ({
    review: async () => {
      const outcome = await usual.review();
      const look: ReviewServices['lookAcross'] = (files) =>
        Promise.resolve({ ok: true, value: lookAcross(files, fileLink) } as const);
      return outcome.ok ? { ok: true, value: { ...outcome.value, readFiles, lookAcross: look } } : outcome;
    },
  });

const readHere: ReviewServices['readFiles'] = async (files, told) => {
  for (const { file, content } of files) {
    const reason = passedOver(file);
    const bytes = await bytesOf(content);
    told(reason === null ? await reviewBytes(file, bytes) : { file, outcome: { kind: 'unreadable', reason } });
  }
  return { ok: true, value: null };
};

/** A picked file; jsdom's have no way below the picked folder. */
function fileOf(way: string, bytes: Uint8Array | string): File {
  const name = way.slice(way.lastIndexOf('/') + 1);
  const file = new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name);
  const text = () => bytesOf(file).then((content) => new TextDecoder().decode(content));
  return Object.defineProperties(file, {
    webkitRelativePath: { value: way === name ? '' : way },
    text: { value: text },
  });
}

function bytesOf(content: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(new Error('unreadable'));
    reader.readAsArrayBuffer(content);
  });
}

async function pick(...files: readonly File[]): Promise<void> {
  const field = screen.getByTestId('review-files');
  await act(async () => {
    fireEvent.change(field, { target: { files } });
    await Promise.resolve();
  });
  await waitFor(() => expect(screen.queryByTestId('review-progress')).toBeNull(), { timeout: 20_000 });
}

const forms = () => screen.queryAllByTestId('review-form');
const names = () => forms().map((card) => within(card).getAllByRole('button')[0]?.textContent);

/** The list follows what happens when nothing more urgent is drawn. */
const listed = (projects: readonly string[]) => waitFor(() => expect(names()).toEqual(projects), { interval: 10 });

async function choose(field: string, value: string): Promise<void> {
  await act(async () => {
    fireEvent.change(screen.getByRole('combobox', { name: field }), { target: { value } });
    await Promise.resolve();
  });
}

// The sample: 87 points on its rows, 97 typed as the execution's; one met row has 7 of 10. By the rules 90 and no execution: 90.00.
const typed = { project: 'C4', department: 'C5', expenditure: 'F7', execution: 'I7', total: 'H41' } as const;

it('the forms of this workbook: filed, computed and difference in a row; a click shows the findings with their cells', async () => {
  const { host, sheet } = await openPane(sampleWith({}));
  await showPage('复核');
  await click(button('本工作簿'));
  const [card] = await screen.findAllByTestId('review-form');
  if (card === undefined) throw new Error('no row');
  expect(card.textContent).toContain('表列 97.00 → 计算 90.00');
  expect(card.textContent).toContain('差 +7.00');
  expect(screen.queryByTestId('reviewed-findings')).toBeNull();
  await click(within(card).getByRole('button', { name: /智慧政务/ }));
  const findings = screen.getByTestId('reviewed-findings');
  expect(findings.textContent).toContain('V31');
  expect(findings.textContent).toContain('H38：7、I38：（空）');
  await click(within(findings).getByRole('button', { name: '定位到工作表 附件1 的 H38' }));
  await waitFor(() => expect(host.selection(sheet)).toEqual({ top: 37, left: 7, bottom: 37, right: 8 }));
});

it('files beside each other: what needs attention first, what gives no form last with the reason, nothing left out', async () => {
  await openPane(sampleWith({}), false, undefined, undefined, withoutWorkers());
  await showPage('复核');
  await pick(
    fileOf(
      '2021自评/水利局/小事.xlsx',
      sampleWith({ [typed.project]: '乙项目', [typed.total]: 90, [typed.execution]: 0, H38: 10 }),
    ),
    fileOf('大事.xlsx', sampleWith({ [typed.project]: '甲项目' })),
    fileOf('说明.doc', 'x'),
    fileOf('假的.xlsx', 'not a workbook'),
  );
  await listed(['甲项目', '乙项目']);
  expect(forms()[1]?.textContent).toContain('水利局/小事.xlsx · 附件1');
  expect(screen.getAllByTestId('review-file').map((card) => card.textContent)).toEqual([
    expect.stringContaining('假的.xlsx这不是 Excel 工作簿'),
    expect.stringContaining('说明.doc这是 Word 文档'),
  ]);
  expect(screen.getByTestId('review-overview').textContent).toContain(
    '4 个文件，2 张自评表，2 个文件没有自评表或读不出来。',
  );
  expect(screen.getByRole('img', { name: '等级分布：表列与计算' }).querySelector('desc')?.textContent).toBe(
    '优：表列 2 张，计算 2 张；良：表列 0 张，计算 0 张；中：表列 0 张，计算 0 张；差：表列 0 张，计算 0 张',
  );
});

it('the list is searched and narrowed by unit, grade and check; a file that was read before is read anew, not twice', async () => {
  await openPane(sampleWith({}), false, undefined, undefined, withoutWorkers());
  await showPage('复核');
  await pick(
    fileOf('甲.xlsx', sampleWith({ [typed.project]: '甲项目', [typed.department]: '文旅局' })),
    fileOf('乙.xlsx', sampleWith({ [typed.project]: '乙项目', [typed.department]: '水利局' })),
    fileOf('图.png', 'x'),
  );
  await waitFor(() => expect(forms()).toHaveLength(2));
  await choose('单位', '水利局');
  await listed(['乙项目']);
  expect(screen.queryByTestId('review-file')).toBeNull();
  await choose('单位', '');
  await choose('计算等级', 'unread');
  await listed([]);
  expect(screen.getAllByTestId('review-file')).toHaveLength(1);
  await choose('计算等级', '');
  await choose('校验项', 'V31');
  await listed(['乙项目', '甲项目']);
  await choose('校验项', '');
  fireEvent.change(screen.getByRole('searchbox', { name: '搜索项目、单位、文件' }), { target: { value: '甲.x' } });
  await listed(['甲项目']);
  await click(button('清空列表'));
  await listed([]);
  await pick(fileOf('甲.xlsx', sampleWith({ [typed.project]: '甲项目' })));
  await pick(fileOf('甲.xlsx', sampleWith({ [typed.project]: '甲项目（改）' })));
  await listed(['甲项目（改）']);
});

it('narrowed to a unit, all that goes back to it is copied as one text', async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
  await openPane(sampleWith({}), false, undefined, undefined, withoutWorkers());
  await showPage('复核');
  const of = (project: string, unit: string) =>
    fileOf(`${project}.xlsx`, sampleWith({ [typed.project]: project, [typed.department]: unit }));
  await pick(of('a', '水利局'), of('b', '水利局'), of('c', '文旅局'));
  await listed(['a', 'b', 'c']);
  expect(screen.queryByRole('button', { name: '复制这个单位的退回意见' })).toBeNull();
  await choose('单位', '水利局');
  await listed(['a', 'b']);
  await click(button('复制这个单位的退回意见'));
  const heads = copied[0]?.split('\n').filter((line) => line.includes('.xlsx'));
  expect(heads).toEqual(['a（2021） · a.xlsx · 附件1', 'b（2021） · b.xlsx · 附件1']);
});

it('forms that want the same attention stand in the order of the folder, whichever was read first', async () => {
  const backwards: ReviewServices['readFiles'] = (files, told, signal) => readHere([...files].reverse(), told, signal);
  await openPane(sampleWith({}), false, undefined, undefined, withoutWorkers(backwards));
  await showPage('复核');
  const named = (name: string) =>
    fileOf(`${name}.xlsx`, sampleWith({ [typed.project]: name, [typed.department]: name }));
  await pick(named('c'), named('a'), named('b'));
  await listed(['a', 'b', 'c']);
});

it('while files are read the page says how many and lets the reviewer stop; what was read stays', async () => {
  const sample = await reviewBytes('甲.xlsx', sampleWith({ [typed.project]: '甲项目' }));
  const endless: ReviewServices['readFiles'] = (_files, told, signal) =>
    new Promise((resolve) => {
      told(sample);
      signal.addEventListener('abort', () => resolve({ ok: true, value: null }));
    });
  await openPane(sampleWith({}), false, undefined, undefined, withoutWorkers(endless));
  await showPage('复核');
  await act(async () => {
    fireEvent.change(screen.getByTestId('review-files'), {
      target: { files: [fileOf('甲.xlsx', ''), fileOf('乙.xlsx', '')] },
    });
    await Promise.resolve();
  });
  await screen.findByText('已读 1 / 2 个文件');
  await click(button('停止'));
  await waitFor(() => expect(screen.queryByTestId('review-progress')).toBeNull());
  await listed(['甲项目']);
  screen.getByText('已停止。列表里有 1 个文件，1 张自评表。');
});

it('what the reviewer says of a form is kept, narrows the list, is saved as 复核记录.json and read again with the folder', async () => {
  await openPane(sampleWith({}), false, undefined, undefined, withoutWorkers());
  const saved: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => undefined });
  await showPage('复核');
  const files = [
    fileOf('甲.xlsx', sampleWith({ [typed.project]: '甲项目' })),
    fileOf('乙.xlsx', sampleWith({ [typed.project]: '乙项目' })),
  ];
  await pick(...files);
  await waitFor(() => expect(forms()).toHaveLength(2));
  await click(screen.getByRole('button', { name: '乙项目' }));
  const judged = within(screen.getByTestId('reviewed-findings'));
  fireEvent.change(judged.getByRole('combobox', { name: '复核状态' }), { target: { value: 'returned' } });
  fireEvent.change(judged.getByRole('textbox', { name: '复核意见' }), { target: { value: '执行率要重填' } });
  fireEvent.blur(judged.getByRole('textbox', { name: '复核意见' }));
  expect(screen.getByText('有未保存的复核状态').textContent).toBe('有未保存的复核状态');
  const bar = within(screen.getByTestId('review-list'));
  fireEvent.change(bar.getAllByRole('combobox', { name: '复核状态' })[0] ?? document.body, {
    target: { value: 'returned' },
  });
  await listed(['乙项目']);
  await click(button('保存复核记录'));
  expect(screen.queryByText('有未保存的复核状态')).toBeNull();
  const [blob] = saved;
  if (blob === undefined) throw new Error('nothing saved');
  const text = new TextDecoder().decode(await bytesOf(blob));
  expect(text).toContain('"state":"returned","note":"执行率要重填"');

  await click(button('清空列表'));
  await pick(...files, fileOf('复核记录.json', text));
  await waitFor(() => expect(forms()).toHaveLength(2));
  expect(forms().map((card) => card.textContent.includes('退回'))).toEqual([true, false]);
  expect(screen.queryAllByTestId('review-file')).toEqual([]);
});

it('of two forms of one name without a unit each keeps what was said of it', async () => {
  await openPane(sampleWith({}), false, undefined, undefined, withoutWorkers());
  await showPage('复核');
  const named = { [typed.project]: '公用经费', [typed.department]: '' };
  await pick(
    fileOf('甲.xlsx', sampleWith(named)),
    fileOf('乙.xlsx', sampleWith({ ...named, [typed.expenditure]: 20 })),
  );
  await waitFor(() => expect(forms()).toHaveLength(2));
  for (const [at, state] of ['passed', 'returned'].entries()) {
    await click(screen.getAllByRole('button', { name: '公用经费' })[at] ?? document.body);
    const judged = within(screen.getByTestId('reviewed-findings'));
    fireEvent.change(judged.getByRole('combobox', { name: '复核状态' }), { target: { value: state } });
    await click(screen.getAllByRole('button', { name: '公用经费' })[at] ?? document.body);
  }
  const told = forms().map((card) => ['通过', '退回'].filter((word) => card.textContent.includes(word)));
  expect(told).toEqual([['通过'], ['退回']]);
});

it('where the host runs nothing in the background the page says so and what to do', async () => {
  await openPane(sampleWith({}));
  await showPage('复核');
  await pick(fileOf('甲.xlsx', sampleWith({})));
  await screen.findByText(/读取文件的程序没有启动/);
});

it('a form that the reviewer left open is open again after another page was shown', async () => {
  await openPane(sampleWith({}));
  await showPage('复核');
  await click(button('本工作簿'));
  await click(await screen.findByRole('button', { name: /^“智慧政务”/ }));
  await showPage('得分');
  await showPage('复核');
  expect(screen.getByTestId('reviewed-findings').textContent).toContain('V31');
});

it('what shows only when the files lie beside each other is said in 问题清单 too, with all places', async () => {
  const { workbook } = await openPane(sampleWith({}), false, undefined, undefined, withoutWorkers());
  await showPage('复核');
  await pick(
    fileOf('初稿.xlsx', sampleWith({ [typed.project]: '甲项目' })),
    fileOf('定稿.xlsx', sampleWith({ [typed.project]: '甲项目', H38: 10 })),
  );
  await listed(['甲项目', '甲项目']);
  await click(button('写入问题清单'));
  await click(within(await screen.findByTestId('review-plan')).getByRole('button', { name: '写入' }));
  await screen.findByText('已写入工作表“问题清单”。');
  const lines = Array.from({ length: 60 }, (_, at) => [3, 4].map((column) => workbook.activeSheet.content(at, column)));
  expect(lines.filter(([, title]) => String(title).startsWith('A09'))).toEqual([
    ['初稿.xlsx 附件1!C4；定稿.xlsx 附件1!C4', 'A09 同一项目有几份自评表'],
  ]);
});
