/** What a person typed in columns of their own of a summary is beside the same rows of the next one. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../src/file/open-workbook';
import type { XlsxSheet } from '../../src/xlsx';
import { score } from './run-score';

const root = path.resolve(__dirname, '../..');
const published = path.join(root, 'assets/samples/附件1.xlsx');
const road = path.join(root, 'test/fixtures/cases/weights-110.xlsx');

function opened(file: string) {
  const opening = openWorkbook(readFileSync(file));
  if (!opening.ok) throw new Error(opening.detail);
  return opening.workbook;
}

function columnOf(sheet: XlsxSheet, heading: string): number {
  for (let column = 0; column < 40; column += 1) if (sheet.value(0, column) === heading) return column;
  return -1;
}

/** What stands under a heading, by what stands under another. */
function under(file: string, name: string, heading: string, by: string): ReadonlyMap<string, unknown> {
  const sheet = opened(file).sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no ${name}`);
  const [column, key] = [columnOf(sheet, heading), columnOf(sheet, by)];
  const rows = Array.from({ length: (sheet.usedBlock(true)?.bottom ?? 0) + 1 }, (_, row) => row).slice(1);
  return new Map(
    rows
      .map((row) => [String(sheet.value(row, key)), column < 0 ? '' : sheet.value(row, column)] as const)
      .filter(([, value]) => value !== ''),
  );
}

/** A person types in columns of their own and saves with Excel: `words` by what the row says under a heading of ours. */
function type(file: string, name: string, heading: string, by: string, words: ReadonlyMap<string, string | number>) {
  const workbook = opened(file);
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no ${name}`);
  const own = (sheet.usedBlock(true)?.right ?? 0) + 1;
  const key = columnOf(sheet, by);
  sheet.setConstant(0, own, heading);
  const bottom = sheet.usedBlock(true)?.bottom ?? 0;
  for (let row = 1; row <= bottom; row += 1) {
    const word = words.get(String(sheet.value(row, key)));
    if (word === undefined) continue;
    sheet.setConstant(row, own, word);
    if (typeof word === 'number') sheet.setStyle(row, own, { numberFormat: 'yyyy-mm-dd' });
  }
  const parts = unzipSync(workbook.save());
  const properties = strToU8('<Properties><Application>Microsoft Excel</Application></Properties>');
  writeFileSync(file, zipSync({ ...parts, 'docProps/app.xml': properties }));
}

function folder() {
  const place = mkdtempSync(path.join(tmpdir(), 'ziping-carried-'));
  const inputs = path.join(place, '收到');
  mkdirSync(inputs);
  copyFileSync(published, path.join(inputs, '附件1.xlsx'));
  const backups = () => readdirSync(place).filter((name) => name.includes('.备份-'));
  return { inputs, out: path.join(place, '汇总.xlsx'), backups };
}

it.each([['--force'], ['--resume']])(
  'beside the form that it was typed for, wherever that stands now (%s)',
  async (how) => {
    const { inputs, out, backups } = folder();
    await score(inputs, '--summary', out);
    type(out, '自评汇总', '处理意见', '文件', new Map([['附件1.xlsx', '=退回，补充说明']]));
    type(out, '自评汇总', '退回日期', '文件', new Map([['附件1.xlsx', 46_000]]));
    copyFileSync(road, path.join(inputs, '公路.xlsx'));
    const { status, complaints } = await score(inputs, '--summary', out, how);
    expect([status, complaints]).toEqual([0, expect.stringContaining('人在自己加的栏里写的内容已带到新的一份。')]);
    expect(under(out, '自评汇总', '文件', '文件').size).toBe(2);
    expect([...under(out, '自评汇总', '处理意见', '文件')]).toEqual([['附件1.xlsx', '=退回，补充说明']]);
    expect([...under(out, '自评汇总', '退回日期', '文件')]).toEqual([['附件1.xlsx', 46_000]]);
    const sheet = opened(out).activeSheet;
    const row = [1, 2].find((at) => sheet.value(at, columnOf(sheet, '文件')) === '附件1.xlsx') ?? 0;
    expect(sheet.text(row, columnOf(sheet, '退回日期'))).toBe('2025-12-09');
    expect(backups()).toHaveLength(1);

    // The next run takes them over again; nobody has saved in between, so there is nothing more to keep beside it.
    await score(inputs, '--summary', out, how);
    expect([...under(out, '自评汇总', '处理意见', '文件')]).toEqual([['附件1.xlsx', '=退回，补充说明']]);
    expect(backups()).toHaveLength(1);
  },
);

it('beside the finding that it was typed for', async () => {
  const { inputs, out } = folder();
  await score(inputs, '--summary', out);
  const [fact = ''] = under(out, '问题清单', '事实及判定', '事实及判定').keys();
  type(out, '问题清单', '单位答复', '事实及判定', new Map([[fact, '已改']]));
  copyFileSync(road, path.join(inputs, '公路.xlsx'));
  await score(inputs, '--summary', out, '--force');
  expect([...under(out, '问题清单', '单位答复', '事实及判定')]).toEqual([[fact, '已改']]);
});

it('what has no row now is told and stays in the backup', async () => {
  const { inputs, out, backups } = folder();
  copyFileSync(road, path.join(inputs, '公路.xlsx'));
  await score(inputs, '--summary', out);
  type(
    out,
    '自评汇总',
    '处理意见',
    '文件',
    new Map([
      ['附件1.xlsx', '退回'],
      ['公路.xlsx', '通过'],
    ]),
  );
  await score(inputs, '--summary', out, '--force');
  rmSync(path.join(inputs, '公路.xlsx'));
  const { complaints } = await score(inputs, '--summary', out, '--force');
  expect(complaints).toContain('其中 1 行现在没有对应的行，只在备份里。');
  expect([...under(out, '自评汇总', '处理意见', '文件')]).toEqual([['附件1.xlsx', '退回']]);
  // One of what the person saved, one of the run after it, which alone had the row that went.
  expect(backups()).toHaveLength(2);
});
