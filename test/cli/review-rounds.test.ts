/** `--working-papers`, `--review-report` and `--round`: what a reviewer wrote outlives a second submission. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import mammoth from 'mammoth';
import { runScoreCommand } from '../../src/cli/score-command';
import { openWorkbook } from '../../src/file/open-workbook';
import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx';

const root = path.resolve(__dirname, '../..');
const sample = path.join(root, 'assets/samples/附件1.xlsx');

async function score(...args: string[]) {
  const complaints: string[] = [];
  const status = await runScoreCommand(
    args,
    { print: () => undefined, complain: (line) => complaints.push(line) },
    { program: '', at: '2026-03-20T08:00:00.000Z' },
  );
  return { status, complaints: complaints.join('\n') };
}

function opened(file: string): XlsxWorkbook {
  const opening = openWorkbook(readFileSync(file));
  if (!opening.ok) throw new Error(opening.detail);
  return opening.workbook;
}

function sheetIn(workbook: XlsxWorkbook, name: string): XlsxSheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(workbook.sheets.map((one) => one.name).join());
  return sheet;
}

const valuesOf = (file: string, name: string): readonly (readonly unknown[])[] => {
  const sheet = sheetIn(opened(file), name);
  const used = sheet.usedBlock(true);
  return used === null ? [] : sheet.contents({ ...used, top: 0, left: 0 }).values;
};

/** A folder with one form, and a place beside it for what is written. */
function folder() {
  const place = mkdtempSync(path.join(tmpdir(), 'ziping-rounds-'));
  const inputs = path.join(place, '收到');
  mkdirSync(inputs);
  const form = path.join(inputs, '附件1.xlsx');
  copyFileSync(sample, form);
  return { inputs, form, at: (name: string) => path.join(place, name) };
}

/** Changes cells of the form that a unit filed. */
function change(
  form: string,
  cells: readonly (readonly [row: number, column: number, content: string | number])[],
): void {
  const workbook = opened(form);
  for (const [row, column, content] of cells) workbook.activeSheet.setConstant(row, column, content);
  workbook.recalculate();
  writeFileSync(form, workbook.save());
}

const project = '“智慧政务”项目服务费';

it('working papers are made, filled by a reviewer, and filled anew after the unit changed its form', async () => {
  const { inputs, form, at } = folder();
  const papers = at('底稿.xlsx');
  const first = await score(inputs, '--working-papers', papers);
  expect(first.status).toBe(0);
  expect(first.complaints).toContain('新生成 1 个项目的复核底稿');
  const made = valuesOf(papers, project);
  expect(made[0]?.[0]).toBe(`${project}项目支出绩效自评复核表`);
  expect(made[3]?.slice(0, 9)).toEqual([
    '产出指标',
    '数量指标',
    '网络维护保证正常运行',
    '定量',
    '≥95',
    '',
    10,
    '100',
    10,
  ]);

  const workbook = opened(papers);
  const sheet = sheetIn(workbook, project);
  sheet.setConstant(3, 9, '92');
  sheet.setConstant(3, 10, 9.2);
  sheet.setConstant(3, 12, '巡检记录显示为92');
  sheet.setConstant(4, 10, 5);
  sheet.setConstant(4, 12, '无佐证资料，按复核口径第1条扣100%');
  workbook.addSheet('现场照片').setConstant(0, 0, '见文件夹');
  writeFileSync(papers, workbook.save());

  // 实际完成值 of the first indicator: 100 → 96.
  change(form, [[13, 5, 96]]);
  const second = await score(inputs, '--working-papers', papers);
  expect(second.status).toBe(0);
  expect(second.complaints).toContain('更新 1 个项目（1 个的自评表有变动），新增 0 个');
  expect(second.complaints).toContain('“网络覆盖率”（备注扣100%，权重 5，复核得分 5）');
  const row = valuesOf(papers, project)[3] ?? [];
  expect(row.slice(7, 11)).toEqual(['96', 10, '92', 9.2]);
  expect(row[11]).toBeCloseTo(0.8, 9);
  expect(row.slice(12)).toEqual(['巡检记录显示为92', '自评完成值由“100”改为“96”']);
  expect(valuesOf(papers, '现场照片')).toEqual([['见文件夹']]);
});

it('a workbook that is no working paper is left as it is', async () => {
  const { inputs, at } = folder();
  const other = at('别的.xlsx');
  copyFileSync(sample, other);
  const { status, complaints } = await score(inputs, '--working-papers', other);
  expect(status).toBe(1);
  expect(complaints).toContain('不是复核底稿，没有改动');
  expect(readFileSync(other).equals(readFileSync(sample))).toBe(true);
});

it('papers in the folder under review are no workbook of it', async () => {
  const { inputs } = folder();
  const papers = path.join(inputs, '底稿.xlsx');
  await score(inputs, '--working-papers', papers);
  const { complaints } = await score(inputs, '--working-papers', papers);
  expect(complaints).toContain('更新 1 个项目（0 个的自评表有变动），新增 0 个');
});

it('复核情况 counts what was filed and what stands in the papers, and asks for the rest', async () => {
  const { inputs, at } = folder();
  const [papers, report] = [at('底稿.xlsx'), at('复核情况.docx')];
  await score(inputs, '--working-papers', papers);
  const workbook = opened(papers);
  const sheet = sheetIn(workbook, project);
  // Weights of the ten rows by the published form; the execution earns nothing.
  [0, 10, 5, 10, 5, 10, 10, 15, 15, 10].forEach((points, at) => sheet.setConstant(2 + at, 10, points));
  workbook.recalculate();
  writeFileSync(papers, workbook.save());
  const { status } = await score(inputs, '--working-papers', papers, '--review-report', report, '--date', '2026-04-01');
  expect(status).toBe(0);
  const { value } = await mammoth.extractRawText({ path: report });
  expect(value).toContain('2021年度项目支出绩效自评复核情况');
  expect(value).toContain('已报1份，共9条指标。收到文件1个。复核1个项目10条指标。');
  // Filed 97, reviewed 90: (97 − 90) ÷ 97 = 7.2165 %.
  expect(value).toContain('自评平均分97分，复核平均分90分，偏离度7.22%。');
  expect(value).toContain('【请填写：应报的自评表份数】');
  expect(value).toContain('2026年4月1日');
});

it('a round is taken only when that is asked for, and the next one is compared with it', async () => {
  const { inputs, form, at } = folder();
  const [summary, record] = [at('汇总.xlsx'), path.join(inputs, '复核记录.json')];
  await score(inputs, '--summary', summary);
  expect(existsSync(record)).toBe(false);
  expect(opened(summary).sheets.map(({ name }) => name)).not.toContain('复核轮次');

  const taken = await score(inputs, '--summary', summary, '--round', '--force');
  expect(taken.complaints).toContain('本轮报送已登记');
  expect(valuesOf(summary, '复核轮次')[1]?.slice(1, 6)).toEqual([
    '承德县行政审批局',
    project,
    2021,
    '首次报送',
    '未看',
  ]);

  // 实际完成值 of 故障维护及时率, of which only the target had been asked about (V12): 100 → 96.
  change(form, [[19, 5, 96]]);
  expect(valuesOf(summary, '问题清单')[0]?.[8]).toBe('复核状态');
  const before = readFileSync(record);
  await score(inputs, '--summary', summary, '--force');
  expect(readFileSync(record).equals(before)).toBe(true);
  expect(new Set(valuesOf(summary, '问题清单').map((cells) => cells[8]))).toEqual(
    new Set(['复核状态', '未看（仍存在）']),
  );
  const row = valuesOf(summary, '复核轮次')[1] ?? [];
  expect([row[4], row[8], row[9]]).toEqual(['再次报送', 0, 1]);
  expect(row[10]).toBe('故障维护及时率：实际完成值由“100”改为“96”（未说明）');
  expect(valuesOf(summary, '自评汇总').flat()).not.toContain('复核记录.json');

  await score(inputs, '--summary', summary, '--round', '--force');
  expect(valuesOf(summary, '复核轮次')[1]?.[4]).toBe('再次报送');
  await score(inputs, '--summary', summary, '--force');
  expect(valuesOf(summary, '复核轮次')[1]?.slice(4, 11)).toEqual(['再次报送（已登记）', '未看', ...row.slice(6, 11)]);
});

it('a review file that cannot be read is set aside, never overwritten', async () => {
  const { inputs, at } = folder();
  const [summary, record] = [at('汇总.xlsx'), path.join(inputs, '复核记录.json')];
  writeFileSync(record, '复核人的记录');
  const told = await score(inputs, '--summary', summary);
  expect([told.status, readFileSync(record, 'utf8')]).toEqual([1, '复核人的记录']);
  expect(told.complaints).toContain('复核记录读不出来');

  const taken = await score(inputs, '--summary', summary, '--round', '--force');
  expect(taken.complaints).toContain('原来的复核记录已另存为');
  expect(readdirSync(inputs).sort()).toEqual(['复核记录.json', '复核记录.未能读取.json', '附件1.xlsx']);
  expect(readFileSync(path.join(inputs, '复核记录.未能读取.json'), 'utf8')).toBe('复核人的记录');
  expect((await score(inputs, '--summary', summary, '--force')).status).toBe(0);
});

it('a review file of a later version is left alone', async () => {
  const { inputs, at } = folder();
  const record = path.join(inputs, '复核记录.json');
  writeFileSync(record, '{"version":9,"forms":[]}');
  const { status, complaints } = await score(inputs, '--summary', at('汇总.xlsx'), '--round');
  expect(status).toBe(1);
  expect(complaints).toContain('更新版本');
  expect(readFileSync(record, 'utf8')).toBe('{"version":9,"forms":[]}');
  expect(readdirSync(inputs)).toHaveLength(2);
});
