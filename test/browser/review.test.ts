/**
 * 复核 in Chromium: files picked and dropped, read in a web worker of our own origin, the list, a form's findings; 自评汇总 in the
 * workbook, filled anew around what was typed; working papers as a file; accessible and whole at 320 px with a full list.
 */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read, write } from '@e965/xlsx';
import type { Frame } from 'playwright-core';
import { openWorkbook } from '../../src/file/open-workbook';
import { violations } from './axe';
import { fits, overflowOf } from './narrow';
import { closeBrowser, leaveTabs } from './tabs';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './workbench';

jest.setTimeout(180_000);
afterEach(leaveTabs);
afterAll(closeBrowser);

/** 附件1 with another project, unit and total. */
function filed(project: string, unit: string, total: number): Uint8Array {
  const opening = openWorkbook(new Uint8Array(readFileSync('assets/samples/附件1.xlsx')));
  if (!opening.ok) throw new Error(opening.problem);
  const sheet = opening.workbook.activeSheet;
  sheet.setConstant(3, 2, project);
  sheet.setConstant(4, 2, unit);
  sheet.setConstant(40, 7, total);
  return opening.workbook.save();
}

/** The same as an old .xls. */
function asXls(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(write(read(bytes, { type: 'array' }), { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

async function writeFolder(): Promise<readonly string[]> {
  const place = await mkdtemp(path.join(tmpdir(), 'ziping-review-'));
  const files: readonly (readonly [string, Uint8Array | string])[] = [
    ['甲局.xlsx', filed('村级道路养护', '甲局', 97)],
    ['乙局.xlsx', filed('水库加固', '乙局', 90)],
    ['丙局.xls', asXls(filed('图书采购', '丙局', 90))],
    ['说明.doc', 'word'],
    ['~$甲局.xlsx', 'lock'],
    ['坏.xlsx', 'PK not a package'],
  ];
  for (const [name, content] of files) await writeFile(path.join(place, name), content);
  return files.map(([name]) => path.join(place, name));
}

/** Written once: no test changes these files. */
let written: Promise<readonly string[]> | null = null;
const folder = () => (written ??= writeFolder());

interface Open {
  readonly workbench: Workbench;
  readonly frame: Frame;
}

async function openReview(options: WorkbenchOptions = {}): Promise<Open> {
  const workbench = await openWorkbench(options);
  await workbench.pane().getByTestId('total-score').waitFor();
  const frame = workbench.page.frames().find((one) => one.url().includes('/taskpane.html'));
  if (frame === undefined) throw new Error('The workbench shows no pane.');
  await frame.getByRole('tab', { name: '复核' }).click();
  await frame.getByTestId('review-sources').waitFor();
  return { workbench, frame };
}

async function pick(frame: Frame): Promise<void> {
  await frame.getByTestId('review-files').setInputFiles([...(await folder())]);
  await frame.getByText('读完了：6 个文件，3 张自评表。').waitFor();
}

it('picked files become a list, a click shows the findings, nothing leaves the machine', async () => {
  const { workbench, frame } = await openReview();
  await pick(frame);
  await frame.getByTestId('review-file').nth(2).waitFor();
  const [first] = await frame.getByTestId('review-form').allInnerTexts();
  expect(first).toContain('村级道路养护');
  expect(first).toContain('表列 97.00 → 计算 90.00');
  const files = await frame.getByTestId('review-file').allInnerTexts();
  expect(files.map((text) => text.split('\n')[0])).toEqual(['坏.xlsx', '~$甲局.xlsx', '说明.doc']);
  await frame.getByRole('button', { name: '村级道路养护' }).click();
  expect(await frame.getByTestId('reviewed-findings').innerText()).toContain('H38：7');
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.consoleErrors).toEqual([]);
  expect(workbench.page.workers().filter((worker) => !worker.url().startsWith('https://ziping.test/'))).toEqual([]);
});

it('a dropped file is read as a picked one', async () => {
  const { frame } = await openReview();
  const bytes = [...filed('村级道路养护', '甲局', 97)];
  const drop = await frame.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], '甲局.xlsx'));
    return transfer;
  }, bytes);
  await frame.getByTestId('review-sources').dispatchEvent('drop', { dataTransfer: drop });
  await frame.getByText('读完了：1 个文件，1 张自评表。').waitFor();
  expect(await frame.getByTestId('review-form').innerText()).toContain('甲局.xlsx');
});

it('自评汇总 is shown, made in the workbook, and filled anew around what was typed', async () => {
  const { workbench, frame } = await openReview();
  await pick(frame);
  await frame.getByRole('button', { name: '写入自评汇总' }).click();
  await frame.getByText('将新建工作表“自评汇总”，6 行。').waitFor();
  await frame.getByRole('button', { name: '写入', exact: true }).click();
  await frame.getByText('已写入工作表“自评汇总”。').waitFor();
  await workbench.waitForCell('C2', '村级道路养护');
  expect(await workbench.cell('I2')).toBe('97.00');

  // The reviewer types beside the first row.
  await workbench.page.locator('[data-cell="W2"]').scrollIntoViewIfNeeded();
  await workbench.page.locator('[data-cell="W2"]').click();
  await workbench.page.keyboard.type('已电话核实');
  await workbench.page.keyboard.press('Enter');
  await workbench.waitForCell('W2', '已电话核实');
  const corrected = path.join(await mkdtemp(path.join(tmpdir(), 'ziping-review-')), '甲局.xlsx');
  await writeFile(corrected, filed('村级道路养护', '甲局', 90));
  await frame.getByTestId('review-files').setInputFiles([corrected]);
  await frame.getByText('读完了：6 个文件，3 张自评表。').waitFor();
  await frame.getByRole('button', { name: '写入自评汇总' }).click();
  await frame.getByText(/将更新工作表“自评汇总”/).waitFor();
  await frame.getByRole('button', { name: '写入', exact: true }).click();
  await frame.getByText('已写入工作表“自评汇总”。').waitFor();
  await workbench.waitForCell('I2', '90.00');
  expect(await workbench.cell('W2')).toBe('已电话核实');
});

it('working papers are a file with a sheet a form and the summary', async () => {
  const { workbench, frame } = await openReview();
  await pick(frame);
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    frame.getByRole('button', { name: '生成复核底稿（3 张）' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('复核底稿.xlsx');
  const opening = openWorkbook(new Uint8Array(await readFile(await download.path())));
  if (!opening.ok) throw new Error(opening.problem);
  expect(opening.workbook.sheets.map(({ name }) => name).slice(0, 4)).toEqual([
    '复核汇总',
    '村级道路养护',
    '图书采购',
    '水库加固',
  ]);
});

it('a finding is text that the mouse selects, on 复核 as on 校验', async () => {
  const { frame } = await openReview();
  await pick(frame);
  await frame.getByRole('button', { name: '村级道路养护' }).click();
  const selected = async (place: string) => {
    await frame
      .locator(place)
      .first()
      .dblclick({ position: { x: 30, y: 8 } });
    return frame.evaluate(() => getSelection()?.toString().trim() ?? '');
  };
  expect(await selected('[data-testid="reviewed-findings"] li p')).not.toBe('');
  await frame.getByRole('tab', { name: '校验' }).click();
  await frame.getByTestId('findings').waitFor();
  expect(await selected('[data-testid^="finding-"] p')).not.toBe('');
});

/** A full page: the list, a form's findings, the comparison, a table's preview. */
async function fill(frame: Frame): Promise<void> {
  await pick(frame);
  await frame.getByRole('button', { name: '村级道路养护' }).click();
  await frame.getByRole('button', { name: '比对各表' }).click();
  await frame.getByText('正在比对各表…').waitFor({ state: 'detached' });
  await frame.getByRole('button', { name: '写入自评汇总' }).click();
  await frame.getByTestId('review-plan').waitFor();
}

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)('axe finds nothing on a full list, %s', (_name, options) => {
  it('with findings open and a table planned', async () => {
    const { frame } = await openReview(options);
    await fill(frame);
    expect(await violations(frame)).toEqual([]);
  });
});

it.each(['中文', 'English'])(
  'nothing is cut off or scrolls sideways at 320 px with a full list, %s',
  async (language) => {
    const { workbench, frame } = await openReview({ viewport: { width: 1000, height: 568 } });
    await workbench.page.getByRole('separator').press('Home');
    expect(await frame.evaluate(() => window.innerWidth)).toBe(319);
    await fill(frame);
    if (language === 'English') {
      await frame.getByRole('button', { name: 'English' }).click();
      await frame.getByRole('tab', { name: 'Review' }).waitFor();
    }
    expect(await overflowOf(frame)).toEqual(fits);
  },
);
