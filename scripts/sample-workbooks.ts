// Draws the published 附件1 of 承德县行政审批局 (2021, “智慧政务”项目服务费) as a workbook:  npm run samples
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../src/file/open-workbook';
import type { XlsxSheet } from '../src/xlsx';
import { blankWorkbook } from './blank-workbook';

interface PublishedTable {
  readonly title: string;
  readonly year: string;
  readonly unit: string;
  readonly project_name: string;
  readonly funds: readonly Readonly<Record<string, string | null>>[];
  readonly goals: { readonly expected: string; readonly actual: string };
  readonly indicators: readonly Readonly<
    Record<'level1' | 'level2' | 'name' | 'target' | 'actual' | 'weight' | 'score', string>
  >[];
  readonly total: { readonly weight: string; readonly score: string };
}

/** The level-2 blocks of the published form in its order, with the rows that each had, filled or left from the template. */
const blocks: readonly (readonly [level1: string, level2: string, rows: number])[] = [
  ['产出指标 50 分', '数量指标', 3],
  ['产出指标 50 分', '质量指标', 3],
  ['产出指标 50 分', '时效指标', 3],
  ['产出指标 50 分', '成本指标', 3],
  ['效益指标 30 分', '经济效益 指标', 3],
  ['效益指标 30 分', '社会效益 指标', 3],
  ['效益指标 30 分', '生态效益 指标', 3],
  ['效益指标 30 分', '可持续影 响指标', 3],
  ['满意度 指标 10 分', '服务对象 满意度指 标', 3],
];

/** A published number as a number, a dash or a text as it is, nothing as nothing. */
function cellValue(text: string | null | undefined): string | number {
  if (text === null || text === undefined || text.trim() === '') return '';
  return Number.isFinite(Number(text)) ? Number(text) : text;
}

const thin = { style: 'thin', colour: null } as const;

function draw(sheet: XlsxSheet, table: PublishedTable, withScores: boolean): void {
  const at = (row: number, column: number, value: string | number): void => {
    if (value !== '') sheet.setConstant(row - 1, column, value);
  };
  const merge = (top: number, left: number, bottom: number, right: number): void =>
    sheet.merge({ top: top - 1, left, bottom: bottom - 1, right });
  const score = (text: string | null | undefined): string | number => {
    const value = cellValue(text);
    return withScores || typeof value === 'string' ? value : '';
  };

  [6, 11, 19, 32, 12, 12, 8, 8, 22].forEach((characters, column) => sheet.setColumnWidth(column, characters));
  at(1, 0, '附件 1');
  at(2, 0, table.title);
  at(3, 0, `（${table.year} 年度）`);
  merge(2, 0, 2, 8);
  merge(3, 0, 3, 8);

  at(4, 0, '项目名称');
  at(4, 2, table.project_name);
  merge(4, 0, 4, 1);
  merge(4, 2, 4, 8);
  at(5, 0, '主管部门');
  at(5, 2, table.unit);
  at(5, 5, '实施单位');
  merge(5, 0, 5, 1);
  merge(5, 2, 5, 4);
  merge(5, 6, 5, 8);

  at(6, 0, '项目资金\n（万元）');
  merge(6, 0, 10, 1);
  ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].forEach((label, index) => {
    at(6, 3 + index, label);
    table.funds.forEach((fund, line) => {
      at(7 + line, 3 + index, label === '得分' ? score(fund[label]) : cellValue(fund[label]));
    });
  });
  table.funds.forEach((fund, line) => at(7 + line, 2, fund['label'] ?? ''));

  at(11, 0, '年度\n总体\n目标');
  at(11, 1, '预期目标');
  at(11, 5, '实际完成情况');
  at(12, 1, table.goals.expected);
  at(12, 5, table.goals.actual);
  merge(11, 0, 12, 0);
  for (const row of [11, 12]) {
    merge(row, 1, row, 4);
    merge(row, 5, row, 8);
  }

  const first = 14;
  [
    '绩效\n指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度\n指标值',
    '实际\n完成值',
    '分值',
    '得分',
    '偏差原因分析\n及改进措施',
  ].forEach((label, column) => at(first - 1, column, label));
  let row = first;
  let categoryTop = first;
  blocks.forEach(([level1, level2, rows], index) => {
    if (blocks[index - 1]?.[0] !== level1) {
      categoryTop = row;
      at(row, 1, level1.replace(/ (?=\d)/, '\n'));
    }
    at(row, 2, level2.replace(/ /g, '\n'));
    merge(row, 2, row + rows - 1, 2);
    const indicators = table.indicators.filter((one) => one.level1 === level1 && one.level2 === level2);
    for (let line = 0; line < rows; line += 1) {
      const indicator = indicators[line];
      const template = line === rows - 1 ? '.....' : `指标 ${line + 1}:`;
      at(row + line, 3, indicator?.name ?? template);
      if (indicator === undefined) continue;
      at(row + line, 4, indicator.target);
      at(row + line, 5, cellValue(indicator.actual));
      at(row + line, 6, cellValue(indicator.weight));
      at(row + line, 7, score(indicator.score));
    }
    row += rows;
    if (blocks[index + 1]?.[0] !== level1) merge(categoryTop, 1, row - 1, 1);
  });
  merge(first - 1, 0, row - 1, 0);
  at(row, 0, '总分');
  merge(row, 0, row, 5);
  at(row, 6, cellValue(table.total.weight));
  at(row, 7, score(table.total.score));

  for (let line = 4; line <= row; line += 1) {
    for (let column = 0; column <= 8; column += 1) {
      const words = line === 12 || (line >= first && line < row && (column === 3 || column === 8));
      sheet.setStyle(line - 1, column, {
        font: { name: '宋体', size: 10.5, bold: line === 6 || line === first - 1 || line === row },
        borders: { top: thin, right: thin, bottom: thin, left: thin },
        horizontal: words ? 'left' : 'center',
        vertical: 'center',
        wrap: true,
      });
    }
    sheet.setRowHeight(line - 1, line === 12 ? 48 : line === first - 1 ? 33 : 21);
  }
  sheet.setStyle(0, 0, { font: { name: '黑体', size: 12 } });
  sheet.setStyle(1, 0, {
    font: { name: '宋体', size: 18, bold: true },
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  });
  sheet.setStyle(2, 0, { font: { name: '宋体', size: 12 }, horizontal: 'center' });
  sheet.setRowHeight(1, 32);
  sheet.setPageSetup({
    orientation: 'portrait',
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6 },
    fitToWidth: true,
  });
}

const table = JSON.parse(readFileSync(path.join('test', 'corpus', 'tables', '01.json'), 'utf8')) as PublishedTable;
const folder = path.join('assets', 'samples');
mkdirSync(folder, { recursive: true });
for (const [name, withScores] of [['附件1', true] as const, ['附件1-得分待填', false] as const]) {
  const opening = openWorkbook(blankWorkbook('附件1'));
  if (!opening.ok) throw new Error(opening.detail);
  draw(opening.workbook.activeSheet, table, withScores);
  writeFileSync(path.join(folder, `${name}.xlsx`), opening.workbook.save());
}
