import { placeLink } from '../../sheet/sheet-links';
import { noFeatures, plannedText, type SheetPlan } from '../../sheet/sheet-plan';
import type { CellContent } from '../../sheet/snapshot';
import { percent } from '../across/row-remarks';
import { looks, rowHeight, tableLooks, type ReviewColumn } from '../review-sheet';
import type { Remark, RemarkedIndicator, RemarkedProject } from './remarks';

const columns: readonly ReviewColumn[] = [
  { heading: '指标', width: 120, look: looks.words },
  { heading: '申报值', width: 72, look: looks.words },
  { heading: '监控值', width: 72, look: looks.words },
  { heading: '年度指标值', width: 72, look: looks.words },
  { heading: '实际完成值', width: 72, look: looks.words },
  { heading: '上年实际', width: 72, look: looks.words },
  { heading: '结论', width: 200, look: looks.words },
  { heading: '项目名称', width: 120, look: looks.words },
  { heading: '预算单位', width: 112, look: looks.words },
  { heading: '年度', width: 34, look: looks.centred },
  { heading: '工作表!单元格', width: 84, look: looks.words },
  { heading: '文件', width: 140, look: looks.words },
];
/** The headings of the table. */
export const targetHeadings: readonly string[] = columns.map(({ heading }) => heading);
const widths = columns.map(({ width }) => width);
const headerHeight = 24;

/** Rows that a sheet has room for, its header included (Excel's last is 1,048,576). */
const mostRows = 1_000_000;

const placeColumn = columns.length - 2;
const fileColumn = columns.length - 1;

function wordsOf(remark: Remark): string {
  switch (remark.kind) {
    case 'lowered':
      return remark.by === null ? '期限晚于申报' : `比申报低 ${percent(remark.by)}`;
    case 'raised':
      return '高于申报';
    case 'asDeclared':
      return '与申报一致';
    case 'worded':
      return '申报的数字改成了文字';
    case 'unitChanged':
      return `计量单位由${remark.from}变为${remark.to}`;
    case 'weightChanged':
      return `分值由 ${remark.from} 变为 ${remark.to}`;
    case 'dropped':
      return '申报了，自评表里没有';
    case 'added':
      return '申报时没有，自评时增加';
    case 'fellSinceJuly':
      return '监控值大于全年实际';
    case 'certainUnmet':
      return '监控填“确定能”，年底未完成';
    case 'sameAsLast':
      return '与上年实际完全相同';
    case 'belowLast':
      return `指标值比上年实际低 ${percent(remark.by)}`;
  }
}

const text = (words: string): CellContent => plannedText(words.trim());

interface RowPlace {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Where a row stands: in the declaration where the form does not have the indicator. */
function placeOf({ own }: RemarkedProject, { row, declared }: RemarkedIndicator): RowPlace {
  if (row !== null) return { file: own.file, sheet: own.form.sheet, cell: row.cells.target ?? row.cell };
  if (declared === null) return { file: own.file, sheet: own.form.sheet, cell: 'A1' };
  return { file: declared.table.file, sheet: declared.table.table.sheet, cell: declared.row.cell };
}

/** Of a file its name opens it; in the workbook that is open the place is shown. */
const linkTo = ({ file, sheet, cell }: RowPlace, linkOf: (file: string) => string) =>
  file === ''
    ? { column: placeColumn, address: placeLink(sheet, cell) }
    : { column: fileColumn, address: linkOf(file) };

function rowOf(project: RemarkedProject, indicator: RemarkedIndicator): readonly CellContent[] {
  const { row, declared, monitored, last, remarks } = indicator;
  const { form } = project.own;
  const { file, sheet, cell } = placeOf(project, indicator);
  return [
    text(row?.name ?? declared?.row.name ?? ''),
    text(declared?.row.target.text ?? ''),
    text(monitored?.row.monitored?.toDate.text ?? ''),
    text(row?.target ?? ''),
    text(row?.actual ?? ''),
    text(last?.actual ?? ''),
    remarks.map(wordsOf).join('；'),
    text(form.project),
    text(form.implementer === '' ? form.department : form.implementer),
    form.year ?? '',
    text(`${sheet}!${cell}`),
    text(file),
  ];
}

/**
 * 「目标对照表」: every indicator through its stages, a row each, project by project: 指标, 申报值, 监控值, 年度指标值, 实际完成值, 上年实际, 结论,
 * behind them whose it is and where. What a stage does not have is blank. Null where no form has a declaration, a
 * monitoring table or a form of the year before beside it; what a sheet has no room for is counted in its last row. `linkOf`: the address of a file from where the sheet will lie.
 */
export function targetTable(
  comparisons: readonly RemarkedProject[],
  linkOf: (file: string) => string,
  room = mostRows,
): SheetPlan | null {
  const all = comparisons.flatMap((project) => project.indicators.map((indicator) => ({ project, indicator })));
  if (all.length === 0) return null;
  const shown = all.length < room ? all : all.slice(0, room - 2);
  const rows = shown.map(({ project, indicator }) => rowOf(project, indicator));
  const left = all.length - shown.length;
  const rest =
    left === 0 ? [] : [columns.map((_, at) => (at === 0 ? `其余 ${left} 个指标没有列出，请分部门复核。` : ''))];
  const whole = { top: 0, left: 0, bottom: rows.length + rest.length, right: fileColumn };
  return {
    name: '目标对照表',
    columnWidths: widths,
    rowHeights: [headerHeight, ...rows.map((row) => rowHeight(row.map(String), widths))],
    contents: [columns.map(({ heading }) => heading), ...rows, ...rest],
    merges: [],
    looks: tableLooks(columns, 0, rows.length + rest.length),
    features: {
      ...noFeatures,
      frozenRows: 1,
      filter: whole,
      links: shown.map(({ project, indicator }, at) => ({
        row: at + 1,
        ...linkTo(placeOf(project, indicator), linkOf),
      })),
      print: { orientation: 'landscape', repeatedRows: 1 },
    },
  };
}
