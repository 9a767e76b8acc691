/**
 * The desk: a folder opened, its list, a form scored, saved in place with a backup, opened again, taken back. The production build
 * under its strict content security policy, from a sub-path of a static server.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { handInCopy } from '../../src/file/hand-in';
import {
  closeDesks,
  contentOf,
  type DeskPage,
  fillFolder,
  fixtureFile,
  folderContents,
  leaveDesks,
  openDesk,
  reopened,
  sample,
  sitesFile,
} from './desk-page';

jest.setTimeout(300_000);
afterEach(leaveDesks);
afterAll(closeDesks);

const blankScores = '附件1-得分待填.xlsx';

async function openFilledFolder(): Promise<DeskPage> {
  const desk = await openDesk({ access: 'picker' });
  await fillFolder(desk.page, {
    '一局/附件1.xlsx': await sample('附件1.xlsx'),
    [blankScores]: await sample(blankScores),
    '说明.docx': new Uint8Array([0x50, 0x4b, 3, 4]),
    '加密.xlsx': await fixtureFile('bad', 'encrypted.xlsx'),
  });
  await desk.page.getByRole('button', { name: '打开文件夹' }).first().click();
  await desk.page.getByText('自评表：4 个文件').waitFor();
  // Read to the end: what can be read and what cannot.
  await desk.page.getByRole('button', { name: '停止' }).waitFor({ state: 'detached' });
  return desk;
}

it('lists a folder by what needs a look, scores a form, saves it with a backup beside it, and takes it back', async () => {
  const desk = await openFilledFolder();
  const { page } = desk;
  const names = await page
    .locator('button[data-file]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-file')));
  // 7 points off and another grade come first, then errors; what cannot be read after them.
  expect(names).toEqual(['一局/附件1.xlsx', blankScores, '加密.xlsx', '说明.docx']);
  expect(await desk.file('一局/附件1.xlsx').innerText()).toContain('表列 97 · 计算 90');
  expect(await desk.file('一局/附件1.xlsx').innerText()).toContain('差 7');
  expect(await desk.file('加密.xlsx').innerText()).toContain('密码');
  expect(await desk.file('说明.docx').innerText()).toContain('Word');

  // What cannot be opened says why as the list does.
  await desk.file('说明.docx').click();
  await page.getByText('“说明.docx”打不开。这是 Word 文档，不是工作簿').waitFor();

  await desk.openListed(blankScores);
  const before = reopened(await sample(blankScores));
  await page.getByRole('button', { name: /计算得分/ }).click();
  await page
    .getByRole('button', { name: /撤销写入/ })
    .and(page.locator(':not([disabled])'))
    .first()
    .waitFor();
  await page.getByTestId('open-file').getByText('有未保存的修改').waitFor();

  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText(`已保存到“${blankScores}”`).waitFor();
  const folder = await folderContents(page);
  const backup = Object.keys(folder).find((name) => /^附件1-得分待填\.备份-\d{8}-\d{6}\.xlsx$/.test(name)) ?? '';
  expect(folder[backup]).toEqual(await sample(blankScores));
  const saved = reopened(folder[blankScores]);
  const changed = changedCells(before, saved);
  expect(changed.length).toBeGreaterThan(8);
  // The working file keeps its journal, as Excel's does.
  expect([...saved.settings().keys()].length).toBeGreaterThan(0);

  await page
    .getByRole('button', { name: /撤销写入/ })
    .first()
    .click();
  await page.getByTestId('open-file').getByText('有未保存的修改').waitFor();
  await page.keyboard.press('Control+s');
  await page.getByText('有未保存的修改').waitFor({ state: 'detached' });
  const after = await folderContents(page);
  expect(changedCells(before, reopened(after[blankScores]))).toEqual([]);
  // One backup for an opening: the file as it was then.
  expect(Object.keys(after).filter((name) => name.includes('备份'))).toEqual([backup]);
  expect(desk.consoleErrors).toEqual([]);
  expect(desk.foreignRequests).toEqual([]);
});

/** Addresses whose contents differ on the first sheet. */
function changedCells(one: ReturnType<typeof reopened>, other: ReturnType<typeof reopened>): readonly string[] {
  const cells: string[] = [];
  for (let row = 0; row < 45; row += 1) {
    for (const column of 'ABCDEFGHI') {
      const address = `${column}${row + 1}`;
      if (contentOf(one, address) !== contentOf(other, address)) cells.push(address);
    }
  }
  return cells;
}

it('a file that somebody else has changed meanwhile is not overwritten', async () => {
  const desk = await openFilledFolder();
  const { page } = desk;
  await desk.openListed(blankScores);
  await page.getByRole('button', { name: /计算得分/ }).click();
  await page.getByTestId('open-file').getByText('有未保存的修改').waitFor();
  const theirs = await sample('附件1.xlsx');
  await fillFolder(page, { [blankScores]: theirs });
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('在打开之后被别的程序改过，没有保存').waitFor();
  const folder = await folderContents(page);
  expect(folder[blankScores]).toEqual(theirs);
  expect(Object.keys(folder).filter((name) => name.includes('备份'))).toEqual([]);
  await page.getByTestId('open-file').getByText('有未保存的修改').waitFor();
});

it('the pane follows what is typed in the grid, leads to cells, and changes are asked about before another file is opened', async () => {
  const desk = await openFilledFolder();
  const { page } = desk;
  await desk.openListed('一局/附件1.xlsx');
  expect(await page.getByTestId('total-score').innerText()).toContain('90.00');
  // 全年执行数 of the whole: nothing was spent as filed.
  await page.locator('[data-cell="F7"]').click();
  await page.keyboard.type('51.15');
  await page.keyboard.press('Enter');
  await page.getByTestId('total-score').getByText('100.00').waitFor();
  await page.getByRole('tab', { name: /校验/ }).click();
  const link = page
    .getByRole('tabpanel', { name: /校验/ })
    .getByRole('button', { name: /^定位到/ })
    .last();
  const [address = ''] = /[A-Z]+\d+/.exec(await link.innerText()) ?? [];
  await link.click();
  await page.locator(`[data-selection^="${address}:"]`).waitFor();
  expect(address).not.toBe('F8');
  // The focus stays where the user works.
  expect(await page.evaluate(() => document.activeElement?.closest('[data-region="pane"]') !== null)).toBe(true);

  await desk.file(blankScores).click();
  const question = page.getByRole('alertdialog');
  await question.getByText('“附件1.xlsx”里有未保存的修改').waitFor();
  await question.getByRole('button', { name: '取消' }).click();
  expect(await desk.cell('F7')).toBe('51.15');
  await desk.file(blankScores).click();
  await question.getByRole('button', { name: '不保存' }).click();
  await desk.waitForCell('F7', '0');
  expect(await page.getByTestId('open-file').innerText()).toBe(blankScores);
});

it('复核 in the pane has the folder’s forms, and writes their summary into the open workbook', async () => {
  const desk = await openFilledFolder();
  const { page } = desk;
  await desk.openListed('一局/附件1.xlsx');
  await page.getByRole('tab', { name: '复核' }).click();
  await page.getByText('读完了：4 个文件，2 张自评表。').waitFor();
  await page.getByRole('button', { name: '写入自评汇总' }).click();
  await page.getByTestId('review-plan').getByRole('button', { name: /写入/ }).first().click();
  await page.getByRole('tablist', { name: '工作表' }).getByRole('tab', { name: '自评汇总' }).waitFor();
  await desk.waitForCell('C2', '“智慧政务”项目服务费');
  await page.getByTestId('open-file').getByText('有未保存的修改').waitFor();
});

it('keeps what the reviewer says beside the folder, and tells what the next submission changed', async () => {
  const desk = await openDesk({ access: 'picker' });
  const { page } = desk;
  await fillFolder(page, {
    '一局/附件1.xlsx': await sample('附件1.xlsx'),
    '三局.xlsx': await fixtureFile('cases', 'weights-110.xlsx'),
  });
  await page.getByRole('button', { name: '打开文件夹' }).first().click();
  await desk.openListed('一局/附件1.xlsx');
  const state = page.getByRole('combobox', { name: /的复核状态$/ });
  await state.selectOption('退回');
  await desk.file('一局/附件1.xlsx').getByText('退回').waitFor();
  const kept = (await folderContents(page))['复核记录.json'];
  expect(Buffer.from(kept ?? []).toString('utf8')).toContain('"state":"returned"');

  // The unit files again: what was spent stands there now.
  const corrected = reopened(await sample('附件1.xlsx'));
  corrected.activeSheet.setConstant(6, 5, 51.15);
  await fillFolder(page, { '一局/附件1.xlsx': corrected.save() });
  await page.getByRole('button', { name: '打开文件夹' }).first().click();
  await desk.file('一局/附件1.xlsx').getByText('新交稿').waitFor();
  expect(await desk.file('一局/附件1.xlsx').innerText()).toContain('已改');
  await page.getByRole('combobox', { name: '按复核状态筛选' }).selectOption('corrected');
  await page.getByText('找到 1 个，共 2 个文件').waitFor();
});

describe('a browser without the pickers', () => {
  async function openPicked(): Promise<DeskPage> {
    const desk = await openDesk({ access: 'picked' });
    await desk.page.getByText('当前浏览器没有直接读写文件夹的功能').waitFor();
    await desk.page.locator('input[data-field="folder"]').first().setInputFiles(path.resolve('assets', 'samples'));
    await desk.page.getByText('samples：2 个文件').waitFor();
    await desk.openListed(blankScores);
    await desk.page.getByRole('button', { name: /计算得分/ }).click();
    await desk.page.getByTestId('open-file').getByText('有未保存的修改').waitFor();
    return desk;
  }

  async function savedCopy({ page }: DeskPage, withRecords: boolean): Promise<Uint8Array> {
    await page.getByRole('button', { name: '保存', exact: true }).click();
    const dialog = page.getByRole('dialog');
    if (withRecords) await dialog.getByRole('checkbox').check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: '保存' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(blankScores);
    await page.getByText(`已下载“${blankScores}”`).waitFor();
    return new Uint8Array(await readFile(await download.path()));
  }

  it('reads picked files and saves a copy that carries nothing of ours', async () => {
    const desk = await openPicked();
    const bytes = await savedCopy(desk, false);
    const copy = reopened(bytes);
    expect(changedCells(reopened(await sample(blankScores)), copy).length).toBeGreaterThan(8);
    expect([...copy.settings().keys()]).toEqual([]);
    expect(handInCopy(bytes)).toMatchObject({ ok: true, hadOurs: false });
    expect(desk.consoleErrors).toEqual([]);
  });

  it('saves what is kept along where that is wanted, and another session takes back what was written', async () => {
    const desk = await openPicked();
    const bytes = await savedCopy(desk, true);
    const { page } = desk;
    const copy = { name: '带记录.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
    await page.locator('input[data-field="files"]').first().setInputFiles([copy]);
    await desk.openListed('带记录.xlsx');
    await page
      .getByRole('button', { name: /撤销写入/ })
      .first()
      .click();
    await page.getByTestId('open-file').getByText('有未保存的修改').waitFor();
    await page.getByRole('button', { name: '另存为' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: '保存' }).click(),
    ]);
    const restored = reopened(new Uint8Array(await readFile(await download.path())));
    expect(changedCells(reopened(await sample(blankScores)), restored)).toEqual([]);
  });
});

it('an old .xls is only read; what is saved is a new .xlsx', async () => {
  const desk = await openDesk({ access: 'picker' });
  const { page } = desk;
  await fillFolder(page, { '旧表.xls': await fixtureFile('bad', 'old.xls') });
  await page.getByRole('button', { name: '打开文件夹' }).first().click();
  await page.getByText('这是旧的 .xls：只读取，不改动原文件').waitFor();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: '保存' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('旧表.xlsx');
  expect(Object.keys(await folderContents(page))).toEqual(['旧表.xls']);
});

it('works without a network after it was opened once; the pane of Excel is never answered from its cache', async () => {
  const desk = await openDesk({ access: 'picked', keepsRelease: true });
  const { page, site } = desk;
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const asked = site.served.length;
  await desk.context.setOffline(true);
  await page.reload();
  await page.locator('input[data-field="folder"]').first().setInputFiles(path.resolve('assets', 'samples'));
  await desk.openListed('附件1.xlsx');
  await page.getByRole('tab', { name: /报告/ }).click();
  await page.getByRole('tabpanel', { name: /报告/ }).waitFor();
  await page.getByText('正在打开…').waitFor({ state: 'detached' });
  expect(site.served.slice(asked)).toEqual([]);
  expect(desk.consoleErrors).toEqual([]);
  await expect(page.goto(`${site.address}taskpane.html`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
});

it('a newer release is offered and taken at a click; one that is copied in half is not taken', async () => {
  const desk = await openDesk({ access: 'picked', keepsRelease: true });
  const { page, site } = desk;
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  const worker = (await sitesFile('desk-worker.js')).toString('utf8');
  const html = (await sitesFile('desk.html')).toString('utf8');
  const newer = Buffer.from(html.replace('正在打开…', '正在打开新版…'));
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64');
  const ofNewer = worker
    .replace(hash(Buffer.from(html)), hash(newer))
    .replace(/(\\"version\\":\\")[^\\]+/, '$19.9.9-000000000000');
  expect(ofNewer).not.toBe(worker);
  const lookForNewer = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => undefined);
      return registration.installing !== null;
    });

  // The worker is there, the page of its release is not yet.
  site.changed.set('desk-worker.js', Buffer.from(ofNewer));
  await lookForNewer();
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).installing === null);
  expect(await page.getByText('新版本已经准备好').count()).toBe(0);

  site.changed.set('desk.html', newer);
  await lookForNewer();
  await page.getByText('新版本已经准备好').waitFor();
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: '重新载入' }).click()]);
  await desk.context.setOffline(true);
  const reloaded = await page.reload();
  expect(await reloaded?.text()).toContain('正在打开新版…');
});
