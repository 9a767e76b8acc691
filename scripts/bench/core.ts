// What reading, assessing and planning cost in the core, and how it grows:  npm run bench
import { checkForm } from '../../src/core/checks/check-form';
import { noAnswers } from '../../src/core/answers/answers';
import { recogniseForms } from '../../src/core/form/recognise';
import { planEdits } from '../../src/core/plan/plan-edits';
import { assessForm } from '../../src/core/assess/assess-form';
import { rulesForForm } from '../../src/core/rules/profiles';
import type { CellValue, SheetSnapshot } from '../../src/core/sheet/snapshot';

const head: readonly (readonly CellValue[])[] = [
  ['项目支出绩效自评表', '', '', '', '', '', '', '', ''],
  ['（2024年度）', '', '', '', '', '', '', '', ''],
  ['项目名称', '', '农村公路养护', '', '', '', '', '', ''],
  ['主管部门', '', '交通运输局', '', '', '实施单位', '公路站', '', ''],
  ['项目资金（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '', '年度资金总额', 120, 120, 108.6, 10, 0.905, 9.05],
  ['', '', '其中：当年财政拨款', 120, 120, 108.6, '—', 0.905, '—'],
  ['年度总体目标', '预期目标', '', '', '', '实际完成情况', '', '', ''],
  ['', '养护农村公路，保障通行。', '', '', '', '已完成全年养护任务。', '', '', ''],
  [
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ],
];

const rows: readonly (readonly CellValue[])[] = [
  ['', '产出指标', '数量指标', '养护里程', '≥350公里', '362公里', 2, 2, ''],
  ['', '', '质量指标', '验收合格率', '≥95%', '96.4%', 2, 2, ''],
  ['', '', '时效指标', '完成时间', '2024年12月底前', '2024年11月', 2, 2, ''],
  ['', '', '成本指标', '每公里养护成本', '≤3000元/公里', '2980元/公里', 2, 2, ''],
  ['', '效益指标', '社会效益指标', '通行条件', '明显改善', '达成预期指标', 2, 2, ''],
  ['', '', '生态效益指标', '绿化率', '85%', '80%', 2, 1.88, '补植推迟到春季，明年三月完成。'],
];

/** A sheet with one form of so many indicator rows. */
function formSheet(name: string, indicatorRows: number): SheetSnapshot {
  const body = Array.from({ length: indicatorRows }, (_, index) => rows[index % rows.length] ?? []);
  const values = [...head, ...body, ['总分', '', '', '', '', '', 100, 98.93, '']];
  return {
    sheet: { id: name, name },
    firstRow: 0,
    firstColumn: 0,
    values,
    texts: values.map((row) => row.map(String)),
    numberFormats: values.map((row) => row.map(() => 'General')),
    formulas: values,
    truncated: false,
  };
}

/** Milliseconds by the clock, and of processor time: what else the machine does must not count. */
interface Cost {
  readonly clock: number;
  readonly processor: number;
}

/** What read → assess → check → plan costs for a workbook of these sheets. */
function run(sheets: readonly SheetSnapshot[]): Cost {
  const start = performance.now();
  const before = process.cpuUsage();
  for (const sheet of sheets) {
    for (const form of recogniseForms(sheet)) {
      const assessment = assessForm(form, rulesForForm(form), noAnswers);
      checkForm(assessment, { narrative: [] });
      planEdits(assessment);
    }
  }
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - start, processor: (user + system) / 1000 };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The form with one cell that nobody types: what reading it costs beyond the form shows how a pattern grows. */
function hostileSheet(text: string): SheetSnapshot {
  const sheet = formSheet('一', 40);
  const withText = (block: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] =>
    block.map((row, at) => (at === head.length ? row.map((cell, column) => (column === 4 ? text : cell)) : row));
  return { ...sheet, values: withText(sheet.values), texts: withText(sheet.values).map((row) => row.map(String)) };
}

const cases = [
  { name: '40-row form', sheets: [formSheet('一', 40)], times: 201 },
  { name: '400-row form', sheets: [formSheet('一', 400)], times: 51 },
  { name: '10,000-row form', sheets: [formSheet('一', 10_000)], times: 11 },
  {
    name: '300 sheets of 40 rows',
    sheets: Array.from({ length: 300 }, (_, index) => formSheet(`表${index}`, 40)),
    times: 11,
  },
  ...(['（', '1月', '百分之', '十', '未', ' '] as const).map((piece) => ({
    name: `a cell of 9,000 × “${piece}”`,
    sheets: [hostileSheet(`1${piece.repeat(9_000)}2`)],
    times: 21,
  })),
];

// A warm run is what is measured: the pane reads again after every change in the sheet.
for (let warm = 0; warm < 300; warm += 1) run(cases[0]?.sheets ?? []);
const [form] = cases;
for (const { name, sheets, times } of cases) {
  const costs: Cost[] = [];
  const bases: Cost[] = [];
  for (let time = 0; time < times; time += 1) {
    costs.push(run(sheets));
    // The 40-row form again beside each run: growth is against what it costs at the same moment.
    for (let again = 0; again < 5; again += 1) bases.push(run(form?.sheets ?? []));
  }
  const of = (all: readonly Cost[], kind: keyof Cost): number => median(all.map((cost) => cost[kind]));
  const growth = of(costs, 'processor') / of(bases, 'processor');
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${name.padEnd(24)} ${of(costs, 'clock').toFixed(2).padStart(9)} ms  ${of(costs, 'processor').toFixed(2).padStart(9)} ms processor  ${growth.toFixed(1).padStart(7)} × the 40-row form   peak memory so far ${peak.toFixed(0)} MB`,
  );
}
