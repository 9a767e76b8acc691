// What reading, assessing and planning cost in the core, and how it grows:  npm run bench
import { checkForm } from '../../src/core/checks/check-form';
import { noAnswers } from '../../src/core/answers/answers';
import { recogniseForms } from '../../src/core/form/recognise';
import { planEdits } from '../../src/core/plan/plan-edits';
import { assessForm } from '../../src/core/assess/assess-form';
import { rulesForForm } from '../../src/core/rules/profiles';
import type { CellValue, SheetSnapshot } from '../../src/core/sheet/snapshot';
import { longForm } from './long-form';

/** A sheet with one form of so many indicator rows. */
function formSheet(name: string, indicatorRows: number): SheetSnapshot {
  const values = longForm(indicatorRows);
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

/** The first row of indicators, from 0. */
const firstIndicator = 10;

/** The form with one cell that nobody types: what reading it costs beyond the form shows how a pattern grows. */
function hostileSheet(text: string): SheetSnapshot {
  const sheet = formSheet('一', 40);
  const withText = (block: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] =>
    block.map((row, at) => (at === firstIndicator ? row.map((cell, column) => (column === 4 ? text : cell)) : row));
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
