/** `--summary`: a folder of all kinds of files becomes one workbook; a second run reads only what changed. */
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../src/file/open-workbook';
import { score } from './run-score';

const root = path.resolve(__dirname, '../..');
const sample = path.join(root, 'assets/samples/附件1.xlsx');
const encrypted = path.join(root, 'test/fixtures/bad/encrypted.xlsx');

/** A folder under review with everything that lies in such folders, and where the summary goes. */
function folder() {
  const place = mkdtempSync(path.join(tmpdir(), 'ziping-review-'));
  const inputs = path.join(place, '收到');
  mkdirSync(path.join(inputs, '甲局'), { recursive: true });
  copyFileSync(sample, path.join(inputs, '甲局', '附件1.xlsx'));
  copyFileSync(path.join(root, 'test/fixtures/workbooks/form_excel.xlsx'), path.join(inputs, 'b.xlsx'));
  copyFileSync(encrypted, path.join(inputs, 'c.xlsx'));
  writeFileSync(path.join(inputs, '~$b.xlsx'), 'x');
  writeFileSync(path.join(inputs, '旧表.doc'), 'x');
  writeFileSync(path.join(inputs, '照片.png'), 'x');
  writeFileSync(path.join(inputs, '空.xlsx'), '');
  return { inputs, out: path.join(place, '结果', '汇总.xlsx') };
}

function sheetOf(file: string, name = '自评汇总') {
  const opening = openWorkbook(readFileSync(file));
  if (!opening.ok) throw new Error(opening.detail);
  const sheet = opening.workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(name);
  const used = sheet.usedBlock(true);
  return used === null ? [] : sheet.contents(used).values;
}

it('every file is a row, with words where it gives no form; nothing is printed but what was asked for', async () => {
  const { inputs, out } = folder();
  const { status, printed, complaints } = await score(inputs, '--summary', out);
  expect([status, printed]).toEqual([1, []]);
  expect(complaints).toContain('汇总.xlsx.cache.jsonl');
  const rows = sheetOf(out);
  expect(rows[0]?.[0]).toBe('序号');
  expect(rows.slice(1, 8).map((row) => [row[19], String(row[18]).slice(0, 9)])).toEqual([
    ['甲局/附件1.xlsx', '自评得分比计算得分'],
    ['b.xlsx', '同一项目、同一年度'],
    ['c.xlsx', '这个工作簿设了打开'],
    ['空.xlsx', expect.any(String)],
    ['~$b.xlsx', '这是 Excel '],
    ['旧表.doc', '这是 Word 文'],
    ['照片.png', '这是图片或 PDF'],
  ]);
  // 97 filed, 90 computed; 46.5 of 51.15 is 90.91 %.
  expect(rows[1]?.slice(8, 13)).toEqual([97, '优', 90, 7, '优']);
  expect(rows[2]?.slice(5, 8)).toEqual([51.15, 46.5, 0.909090909091]);
  const problems = sheetOf(out, '问题清单');
  expect(problems[0]).toEqual('等级|复核维度|对象|位置|复核发现|事实及判定|处理建议|核验依据'.split('|'));
  expect(problems[1]?.slice(0, 4)).toEqual([
    'P0 必须修改',
    expect.any(String),
    '承德县行政审批局·“智慧政务”项目服务费',
    expect.stringMatching(/^甲局\/附件1\.xlsx 附件1![A-Z]/),
  ]);
  // In the order of the summary, the workbooks that give no form last; pictures and the like are in the summary only.
  expect(problems.slice(-2).map((row) => row[3])).toEqual(['c.xlsx', '空.xlsx']);
});

it('an existing summary is not replaced unless that is wanted, and then whole', async () => {
  const { inputs, out } = folder();
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, 'mine');
  expect((await score(inputs, '--summary', out)).status).toBe(2);
  expect(readFileSync(out, 'utf8')).toBe('mine');
  expect((await score(inputs, '--summary', out, '--force')).status).toBe(1);
  expect(sheetOf(out)).not.toHaveLength(0);
});

it('with --json the records are those of a run without a summary', async () => {
  const { inputs, out } = folder();
  const without = await score(inputs, '--json');
  const withOne = await score(inputs, '--json', '--summary', out);
  expect(withOne.printed).toEqual(without.printed);
  expect([withOne.status, existsSync(out)]).toEqual([without.status, true]);
});

it('resumed: what nobody changed is not read again and stands in the summary all the same', async () => {
  const { inputs, out } = folder();
  await score(inputs, '--summary', out);
  const before = sheetOf(out);
  const again = await score(inputs, '--summary', out, '--resume');
  // Two forms are known; the two that could not be read are tried again.
  expect(again.complaints).toContain('2 个工作簿没有改动');
  expect(sheetOf(out)).toEqual(before);

  copyFileSync(sample, path.join(inputs, 'b.xlsx'));
  utimesSync(path.join(inputs, 'b.xlsx'), new Date(), new Date(Date.now() + 5000));
  const changed = await score(inputs, '--summary', out, '--resume');
  expect(changed.complaints).toContain('1 个工作簿没有改动');
  expect(sheetOf(out).filter((row) => row[8] === 97)).toHaveLength(2);
});

it('resumed after the store was cut off in the middle of a line, or written under other rules: nothing is trusted', async () => {
  const { inputs, out } = folder();
  await score(inputs, '--summary', out);
  const before = sheetOf(out);
  const store = `${out}.cache.jsonl`;
  appendFileSync(store, '{"file":"x","stamp"');
  expect((await score(inputs, '--summary', out, '--resume')).complaints).toContain('2 个工作簿没有改动');
  expect(sheetOf(out)).toEqual(before);
  const other = await score(inputs, '--summary', out, '--resume', '--profile', 'hubei-20-80');
  expect(other.complaints).not.toContain('没有改动，复核');
});

it('a summary in the folder under review is no file of the review, nor is what it keeps', async () => {
  const { inputs } = folder();
  const out = path.join(inputs, '汇总.xlsx');
  await score(inputs, '--summary', out);
  await score(inputs, '--summary', out, '--force');
  expect(
    sheetOf(out)
      .flat()
      .filter((value) => String(value).includes('汇总')),
  ).toEqual([]);
});

it('a report that goes with a workbook is read with it and is no row; another Word file is one', async () => {
  const { inputs, out } = folder();
  for (const name of ['b.docx', '说明.docx'])
    copyFileSync(path.join(root, 'test/fixtures/bad/encrypted.xlsx'), path.join(inputs, name));
  await score(inputs, '--summary', out);
  const files = sheetOf(out).map((row) => row[19]);
  expect([files.includes('b.docx'), files.includes('说明.docx')]).toEqual([false, true]);
});

it('a workbook that is named and holds no form is read: status 0, a row with the reason', async () => {
  const { out } = folder();
  const { status } = await score(path.join(root, 'test/fixtures/cases/external.xlsx'), '--summary', out);
  expect(status).toBe(0);
  expect(String(sheetOf(out)[1]?.[18])).toContain('没有找到自评表');
});

it('together with copies: those that are made are not made again, and the review has all', async () => {
  const { inputs, out } = folder();
  const copies = path.join(path.dirname(out), '副本');
  await score(inputs, '--write', copies);
  const { complaints } = await score(inputs, '--write', copies, '--summary', out, '--resume');
  expect(complaints).toContain('2 个工作簿的输出比原文件新');
  expect(
    sheetOf(out)
      .slice(1, 3)
      .map((row) => row[19]),
  ).toEqual(['甲局/附件1.xlsx', 'b.xlsx']);
});
