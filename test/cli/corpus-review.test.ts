/**
 * The collected tables as a folder under review. Sums by hand from test/corpus/forms.labels.txt, in 万元; tables 07 (250,000 元) and 55
 * (20,000 元) count in 元, 37 knows no 全年预算数 but 236 at the year's beginning, 13 says no 全年执行数.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runScoreCommand } from '../../src/cli/score-command';
import { openWorkbook } from '../../src/file/open-workbook';
import { corpusWorkbook } from '../corpus/corpus-workbook';
import { publishedTables } from '../corpus/published-table';

const place = mkdtempSync(path.join(tmpdir(), 'ziping-corpus-'));

async function summaryOf(folder: string) {
  const out = path.join(place, `${path.basename(folder)}.xlsx`);
  const told: string[] = [];
  const output = { print: () => undefined, complain: (line: string) => told.push(line) };
  await runScoreCommand([folder, '--summary', out], output, { program: '', at: '2026-03-20T08:00:00.000Z' });
  const opening = openWorkbook(readFileSync(out));
  const sheet = opening.ok ? opening.workbook.sheets.find(({ name }) => name === '自评汇总') : undefined;
  const used = sheet?.usedBlock(true) ?? null;
  return sheet === undefined || used === null ? [] : sheet.contents(used).values;
}

it('sums, rates and grades are those of the hand', async () => {
  const folder = path.join(place, '公开表');
  mkdirSync(folder);
  for (const { id } of publishedTables) writeFileSync(path.join(folder, `${id}.xlsx`), corpusWorkbook(id));
  const rows = await summaryOf(folder);
  const of = (id: string) => rows.find((row) => row[19] === `${id}.xlsx`)?.slice(4, 13);
  const foot = (label: string) => rows.find((row) => row[1] === label);

  expect(publishedTables).toHaveLength(29);
  // 51.15 + 238.93 + 25 + 30 + 64.8 + 43.2 + 236 + 115.2 + 5.28 + 2 = 811.56.
  // 51.15 + 251.89 + 65.66 + 25 + 650 + 30 + 50 + 64.8 + 9.48 + 30 + 43.2 + 50 + 300 + 236 + 1437 + 3.36 + 115.2 + 1.96 + 2 = 3416.7.
  // 251.89 + 65.07 + 21.54576 + 94 + 10 + 64.8 + 9.48 + 30 + 37.24 + 47.68 + 259.45 + 236 + 1437 + 3.36 + 115.2 + 1.96 + 0.9034 = 2685.57916.
  // 2685.57916 ÷ (3416.7 − 30) = 0.792978167538, without table 13.
  expect(foot('项目支出合计(万元)')?.slice(2, 8)).toEqual(['24 份', '', 811.56, 3416.7, 2685.57916, 0.792978167538]);
  // 2.38 + 2300.67 + 2380.91 + 808.1 + 7165.32 = 12657.38; 2.38 + 2300.67 + 0 + 692.98 + 6992.95 = 9988.98.
  expect(foot('转移支付合计(万元)')?.slice(2, 8)).toEqual(['5 份', '', '', 12657.38, 9988.98, 0.789182279429]);

  // 01: nothing executed of 51.15, nine indicators met: 90; 97 filed. 04: 15 × 8676 ÷ 8755 = 14.86 and 9.91 of 10 for 99.10 %, the rest full: 99.77.
  expect(of('01')).toEqual([51.15, 51.15, 0, 0, 97, '优', 90, 7, '优']);
  expect(of('04')).toEqual(['', 65.66, 65.07, 0.991014316174, 94, '优', 99.77, -5.77, '优']);
  // 07: 215,457.6 of 250,000 元 is 86.18 %: 8.62 points and 90 for the indicators.
  expect(of('07')).toEqual([25, 25, 21.54576, 0.8618304, 98.62, '优', 98.62, 0, '优']);
  // The two that are off by five points or more come first, the farther first.
  expect(rows.slice(1, 3).map((row) => row[19])).toEqual(['01.xlsx', '04.xlsx']);
  // What is no grade (完成, a help text) stands for none.
  expect([of('31')?.[5], of('03')?.[5]]).toEqual(['', '']);
});

it('95.88 % executed are 9.59 of 10 points', async () => {
  const folder = path.join(place, '执行率');
  mkdirSync(folder);
  const file = path.join(folder, 'a.xlsx');
  copyFileSync(path.resolve(__dirname, '../../assets/samples/附件1.xlsx'), file);
  const opening = openWorkbook(readFileSync(file));
  if (!opening.ok) throw new Error(opening.detail);
  const { activeSheet } = opening.workbook;
  // 年度资金总额 and 当年财政拨款: 全年预算数 in E, 全年执行数 in F.
  for (const row of [6, 7]) {
    activeSheet.setConstant(row, 4, 100);
    activeSheet.setConstant(row, 5, 95.88);
  }
  writeFileSync(file, opening.workbook.save());
  const [, row] = await summaryOf(folder);
  // Nine indicators are met: 90 + 9.59.
  expect(row?.slice(5, 12)).toEqual([100, 95.88, 0.9588, 97, '优', 99.59, -2.59]);
});
