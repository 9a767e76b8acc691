import { percentText } from '../explain/figures';
import type { FormCell, FundingRow } from '../form/form';
import type { Assessment, IndicatorAssessment } from '../assess/assessment';
import { executionFundingRow, executionRateOf } from '../assess/execution';
import { openPoints } from '../assess/grade';
import { typedWeight } from '../assess/weight';
import type { ReportTable, TableCell } from './report-document';
import { cellText, indicatorName, oneLine, scoreText } from './report-text';

const columns = 8;

const cell = (text: string, span: { rows?: number; columns?: number } = {}): TableCell => ({
  text,
  rows: span.rows ?? 1,
  columns: span.columns ?? 1,
  heading: false,
});
const heading = (text: string, span: { rows?: number; columns?: number } = {}): TableCell => ({
  ...cell(text, span),
  heading: true,
});

/** The text of a cell as it stands, marks such as — included. */
const asIs = (source: FormCell | null): string => oneLine(source?.text ?? '');

function fundingRows(assessment: Assessment): readonly (readonly TableCell[])[] {
  const { form, execution, rules } = assessment;
  const { rows, unit } = form.funding;
  if (rows.length === 0) return [];
  const leading = executionFundingRow(form);
  const told = (row: FundingRow): readonly TableCell[] => {
    const rate = executionRateOf(row);
    const isLeading = row === leading;
    const score = execution.score === null ? '' : scoreText(execution.score, rules);
    return [
      cell(oneLine(row.label)),
      cell(asIs(row.initialBudget)),
      cell(asIs(row.annualBudget)),
      cell(asIs(row.expenditure)),
      cell(isLeading && execution.weight !== null ? String(execution.weight) : '—'),
      cell(rate === null ? '—' : percentText(rate)),
      cell(isLeading && execution.weight !== null ? score : '—'),
    ];
  };
  const labels = ['', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
  return [
    [heading(`项目资金（${unit}）`, { rows: rows.length + 1 }), ...labels.map((label) => heading(label))],
    ...rows.map(told),
  ];
}

/** How many rows from `index` on have the same key. */
function runLength(keys: readonly string[], index: number): number {
  let end = index + 1;
  while (end < keys.length && keys[end] === keys[index]) end += 1;
  return end - index;
}

function indicatorRow(row: IndicatorAssessment, { rules }: Assessment): readonly TableCell[] {
  const { indicator, score, pending } = row;
  const weight = typedWeight(indicator);
  return [
    cell(indicatorName(indicator)),
    cell(oneLine(indicator.target.text)),
    cell(oneLine(indicator.actual.text)),
    cell(weight === null ? '' : String(weight)),
    cell(score === null ? (pending ? '待评定' : '') : scoreText(score, rules)),
    cell(cellText(indicator.explanation)),
  ];
}

function indicatorRows(assessment: Assessment): readonly (readonly TableCell[])[] {
  const rows = assessment.indicators;
  const first = rows.map(({ indicator }) => indicator.category);
  const second = rows.map(({ indicator }) => `${indicator.category}/${indicator.subcategory}`);
  const level = (keys: readonly string[], index: number, text: string): readonly TableCell[] =>
    index > 0 && keys[index] === keys[index - 1] ? [] : [cell(text, { rows: runLength(keys, index) })];
  const labels = [
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ];
  return [
    labels.map((label) => heading(label)),
    ...rows.map((row, index) => [
      ...level(first, index, row.indicator.category),
      ...level(second, index, row.indicator.subcategory),
      ...indicatorRow(row, assessment),
    ]),
  ];
}

/** The form as a table of eight columns, with the scores of the assessment: 附件1 of a report that leaves the workbook. */
export function formTable(assessment: Assessment): ReportTable {
  const { form, total, grade, rules } = assessment;
  const open = openPoints(assessment);
  const { expected, actual } = form.goal;
  const score = total.score === null ? '' : open > 0 ? `待评定${open}分` : scoreText(total.score, rules);
  return {
    columns,
    rows: [
      [heading('项目名称'), cell(cellText(form.project), { columns: 7 })],
      [
        heading('主管部门'),
        cell(cellText(form.department), { columns: 3 }),
        heading('实施单位'),
        cell(cellText(form.implementer), { columns: 3 }),
      ],
      ...fundingRows(assessment),
      [
        heading('年度总体目标', { rows: 2 }),
        heading('预期目标', { columns: 4 }),
        heading('实际完成情况', { columns: 3 }),
      ],
      [cell(cellText(expected), { columns: 4 }), cell(cellText(actual), { columns: 3 })],
      ...indicatorRows(assessment),
      [
        heading('总分', { columns: 5 }),
        cell(total.weight === null ? '' : String(total.weight)),
        cell(score),
        cell(grade === null || open > 0 ? '' : `等级：${grade}`),
      ],
    ],
  };
}
