/**
 * A table of the review is filled anew: what a reviewer typed stays, in columns of their own and over ours, on rows that were sorted,
 * on a sheet that was renamed. Every expected sheet is written down by hand.
 */
import { readFileSync } from 'node:fs';
import { noFeatures, type SheetPlan } from '../../src/core/sheet/sheet-plan';
import type { CellContent } from '../../src/core/sheet/snapshot';
import { xlsxPort } from '../../src/file/file-port';
import { openWorkbook } from '../../src/file/open-workbook';
import { fillTable, planTable, type PlannedTable, typedOver } from '../../src/tasks/fill-table';
import { restoreEntry } from '../../src/tasks/restore-entry';
import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx';

type Row = readonly [unit: string, project: string, year: number | '', score: number | '', why: string, file: string];

const headings = ['预算单位', '项目名称', '年度', '计算得分', '需关注原因', '文件'];

const look = {
  font: '宋体',
  size: 10,
  bold: false,
  horizontal: 'left',
  wrap: true,
  bordered: true,
  numberFormat: '0.00',
} as const;

/** A summary with these rows and a foot of two lines. */
function planOf(...rows: readonly Row[]): SheetPlan {
  const foot = [
    ['合计', `${rows.length} 份`, '', '', '', ''],
    ['等级', '优', '', '', '', ''],
  ];
  const contents: readonly (readonly CellContent[])[] = [headings, ...rows, headings.map(() => ''), ...foot];
  return {
    name: '自评汇总',
    columnWidths: headings.map(() => 60),
    rowHeights: [20],
    contents,
    merges: [],
    looks: [{ block: { top: 1, left: 3, bottom: rows.length, right: 3 }, look }],
    features: { ...noFeatures, frozenRows: 1, filter: { top: 0, left: 0, bottom: rows.length, right: 5 } },
  };
}

const first: Row = ['甲局', '道路', 2023, 90, '错误 1 处', '甲.xlsx'];
const second: Row = ['乙局', '水库', 2023, 80, '', '乙.xlsx'];
const third: Row = ['丙局', '图书', '', '', '待定', '丙.xlsx'];

function opened(): XlsxWorkbook {
  const opening = openWorkbook(new Uint8Array(readFileSync('assets/samples/附件1.xlsx')));
  if (!opening.ok) throw new Error(opening.problem);
  return opening.workbook;
}

async function planned(workbook: XlsxWorkbook, plan: SheetPlan, newSheet = false): Promise<PlannedTable> {
  const outcome = await planTable(xlsxPort(workbook), 'summary', plan, newSheet);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

let minute = 0;

async function filled(workbook: XlsxWorkbook, plan: SheetPlan, alsoTypedOver = false): Promise<PlannedTable> {
  const now = await planned(workbook, plan);
  minute += 1;
  const at = `2026-01-01T00:${String(minute).padStart(2, '0')}:00Z`;
  const outcome = await fillTable(xlsxPort(workbook), now, alsoTypedOver, at);
  expect(outcome).toMatchObject({ ok: true, value: { kind: 'filled' } });
  return now;
}

/** A workbook with the sheet as it is made first. */
async function made(...rows: readonly Row[]): Promise<{ readonly workbook: XlsxWorkbook; readonly sheet: XlsxSheet }> {
  const workbook = opened();
  await filled(workbook, planOf(...rows));
  return { workbook, sheet: sheetNamed(workbook, '自评汇总') };
}

function sheetNamed(workbook: XlsxWorkbook, name: string): XlsxSheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
}

/** The sheet as lines, a `|` between the cells, without blanks at the end. */
function lines(sheet: XlsxSheet): readonly string[] {
  const used = sheet.usedBlock(true);
  return Array.from({ length: (used?.bottom ?? -1) + 1 }, (_, row) =>
    Array.from({ length: (used?.right ?? -1) + 1 }, (_cell, column) => String(sheet.content(row, column)))
      .join('|')
      .replace(/\|+$/, ''),
  );
}

/** Types a row from column A. */
function typeRow(sheet: XlsxSheet, row: number, contents: readonly CellContent[]): void {
  contents.forEach((content, column) => sheet.setConstant(row, column, content));
}

const asMade = [
  '预算单位|项目名称|年度|计算得分|需关注原因|文件',
  '甲局|道路|2023|90|错误 1 处|甲.xlsx',
  '乙局|水库|2023|80||乙.xlsx',
  '',
  '合计|2 份',
  '等级|优',
];

it('made once, nothing changes when nothing has changed', async () => {
  const { workbook, sheet } = await made(first, second);
  expect(lines(sheet)).toEqual(asMade);
  const again = await planned(workbook, planOf(first, second));
  expect(again.refill).toMatchObject({ edits: [], added: 0, updated: 0, gone: 0, left: 0 });
});

it('figures follow, rows that come in stand below, the foot behind them; the reviewer’s column stays with its row', async () => {
  const { workbook, sheet } = await made(first, second);
  sheet.setConstant(0, 6, '复核意见');
  sheet.setConstant(1, 6, '已电话核实');
  const { refill } = await filled(workbook, planOf(third, ['甲局', '道路', 2023, 95, '', '甲.xlsx'], second));
  expect(refill).toMatchObject({ added: 1, updated: 1, gone: 0 });
  expect(lines(sheet)).toEqual([
    '预算单位|项目名称|年度|计算得分|需关注原因|文件|复核意见',
    '甲局|道路|2023|95||甲.xlsx|已电话核实',
    '乙局|水库|2023|80||乙.xlsx',
    '丙局|图书|||待定|丙.xlsx',
    '',
    '合计|3 份',
    '等级|优',
  ]);
});

it('rows are known by unit, project, year and file, not by where they stand: sorted, moved, with a column put in front', async () => {
  const { workbook, sheet } = await made(first, second);
  // As after the reviewer inserted column A and sorted: the same contents elsewhere.
  const now = lines(sheet).map((line) => line.split('|'));
  const sorted = [now[0], now[2], now[1], ...now.slice(3)];
  sorted.forEach((row, at) => {
    typeRow(sheet, at, [at === 0 ? '复核人' : at === 2 ? '张三' : '', ...Array.from({ length: 6 }, () => '')]);
    (row ?? []).forEach((content, column) =>
      sheet.setConstant(at, column + 1, /^\d+$/.test(content) ? Number(content) : content),
    );
  });
  const { refill } = await filled(workbook, planOf(['甲局', '道路', 2023, 61.5, '错误 1 处', '甲.xlsx'], second));
  expect(refill?.edits.map(({ cell, before, after }) => [cell, before, after])).toEqual([['E3', 90, 61.5]]);
  expect(lines(sheet).slice(0, 3)).toEqual([
    '复核人|预算单位|项目名称|年度|计算得分|需关注原因|文件',
    '|乙局|水库|2023|80||乙.xlsx',
    '张三|甲局|道路|2023|61.5|错误 1 处|甲.xlsx',
  ]);
});

it('a file that was renamed is the same row where unit, project and year are one form’s alone', async () => {
  const { workbook, sheet } = await made(first, second);
  sheet.setConstant(1, 6, '已核');
  await filled(workbook, planOf(['甲局', '道路', 2023, 90, '错误 1 处', '甲（改）.xlsx'], second));
  expect(lines(sheet)[1]).toBe('甲局|道路|2023|90|错误 1 处|甲（改）.xlsx|已核');
});

it('two forms that read alike in one file keep their order', async () => {
  const { workbook, sheet } = await made(first, first);
  sheet.setConstant(2, 6, '第二张');
  await filled(workbook, planOf(['甲局', '道路', 2023, 91, '', '甲.xlsx'], ['甲局', '道路', 2023, 92, '', '甲.xlsx']));
  expect(lines(sheet).slice(1, 3)).toEqual(['甲局|道路|2023|91||甲.xlsx', '甲局|道路|2023|92||甲.xlsx|第二张']);
});

it('what a reviewer typed over ours stays unless it is chosen; a cell they emptied is filled', async () => {
  const { workbook, sheet } = await made(first, second);
  sheet.setConstant(1, 4, '电话里已说明');
  sheet.setConstant(1, 3, '');
  const plan = planOf(['甲局', '道路', 2023, 95, '错误 2 处', '甲.xlsx'], second);
  const kept = await filled(workbook, plan);
  expect(typedOver(kept).map(({ cell, before, after }) => [cell, before, after])).toEqual([
    ['E2', '电话里已说明', '错误 2 处'],
  ]);
  expect(lines(sheet)[1]).toBe('甲局|道路|2023|95|电话里已说明|甲.xlsx');
  await filled(workbook, plan, true);
  expect(lines(sheet)[1]).toBe('甲局|道路|2023|95|错误 2 处|甲.xlsx');
});

it('a row that is gone gives its place to one that comes in; one that somebody wrote beside stays and is told', async () => {
  const { workbook, sheet } = await made(first, second, third);
  sheet.setConstant(3, 6, '等单位补交');
  const fourth: Row = ['丁局', '学校', 2023, 70, '', '丁.xlsx'];
  const { refill } = await filled(workbook, planOf(second, fourth));
  expect(refill).toMatchObject({ added: 1, gone: 1, left: 1 });
  expect(lines(sheet)).toEqual([
    '预算单位|项目名称|年度|计算得分|需关注原因|文件',
    '丁局|学校|2023|70||丁.xlsx',
    '乙局|水库|2023|80||乙.xlsx',
    '丙局|图书|||待定|丙.xlsx|等单位补交',
    '',
    '合计|2 份',
    '等级|优',
  ]);
});

it('a remark below the foot stays where it is, and the foot goes behind it when it no longer fits in front', async () => {
  const { workbook, sheet } = await made(first, second);
  sheet.setConstant(6, 0, '复核人：张三');
  await filled(workbook, planOf(['甲局', '道路', 2023, 95, '', '甲.xlsx'], second));
  expect(lines(sheet).slice(3)).toEqual(['', '合计|2 份', '等级|优', '复核人：张三']);
  await filled(workbook, planOf(['甲局', '道路', 2023, 95, '', '甲.xlsx'], second, third));
  expect(lines(sheet).slice(3)).toEqual([
    '',
    '',
    '',
    '复核人：张三',
    '丙局|图书|||待定|丙.xlsx',
    '',
    '合计|3 份',
    '等级|优',
  ]);
});

it('numbers of a row that comes in have their column’s format', async () => {
  const { workbook, sheet } = await made(first);
  await filled(workbook, planOf(first, second));
  expect(sheet.text(2, 3)).toBe('80.00');
});

it('the sheet is known when it was renamed; a person’s sheet of our name is left alone', async () => {
  const { workbook, sheet } = await made(first, second);
  workbook.renameSheet(sheet, '2023汇总');
  const person = workbook.addSheet('自评汇总');
  person.setConstant(0, 0, '预算单位');
  const { refill } = await planned(workbook, planOf(first, second, third));
  expect(refill?.sheet.name).toBe('2023汇总');
});

it('a sheet that was deleted is made anew, and another one where that is wanted', async () => {
  const { workbook, sheet } = await made(first);
  expect((await planned(workbook, planOf(first), true)).refill).toBeNull();
  workbook.deleteSheet(sheet);
  expect((await planned(workbook, planOf(first))).refill).toBeNull();
  await filled(workbook, planOf(first));
  expect(lines(sheetNamed(workbook, '自评汇总'))[1]).toBe('甲局|道路|2023|90|错误 1 处|甲.xlsx');
});

it('without its header the sheet is another one: nothing of it is written', async () => {
  const { workbook, sheet } = await made(first, second);
  typeRow(sheet, 0, ['a', 'b', 'c', 'd', 'e', 'f']);
  expect((await planned(workbook, planOf(first, second))).refill).toBeNull();
});

it('a sheet that changed after the preview is not written: the new plan is shown first', async () => {
  const { workbook, sheet } = await made(first, second);
  const plan = planOf(['甲局', '道路', 2023, 95, '', '甲.xlsx'], second);
  const seen = await planned(workbook, plan);
  sheet.setConstant(1, 4, '正在核');
  const outcome = await fillTable(xlsxPort(workbook), seen, false, '2026-01-01T10:00:00Z');
  expect(outcome).toMatchObject({ ok: true, value: { kind: 'changed' } });
  expect(lines(sheet)[1]).toBe('甲局|道路|2023|90|正在核|甲.xlsx');
});

it('one undo takes a refill back', async () => {
  const { workbook, sheet } = await made(first, second);
  const before = lines(sheet);
  const at = '2026-01-01T11:00:00Z';
  const seen = await planned(workbook, planOf(third, ['甲局', '道路', 2023, 95, '', '甲.xlsx']));
  await fillTable(xlsxPort(workbook), seen, false, at);
  expect(lines(sheet)).not.toEqual(before);
  await restoreEntry(xlsxPort(workbook), at);
  expect(lines(sheet)).toEqual(before);
});

it('words that begin like a formula arrive as words', async () => {
  const { workbook, sheet } = await made(first);
  await filled(workbook, planOf(first, ["'=1+1", '项目', 2023, 1, '', '=x.xlsx']));
  expect([sheet.value(2, 0), sheet.value(2, 5)]).toEqual(['=1+1', '=x.xlsx']);
});
