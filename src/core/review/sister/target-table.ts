import { noFeatures, plannedText, type BlockLook, type SheetPlan } from '../../sheet/sheet-plan';
import type { CellContent } from '../../sheet/snapshot';
import { percent } from '../across/row-remarks';
import type { Remark, RemarkedIndicator, RemarkedProject } from './remarks';

const columns = [
  { label: '指标', width: 130 },
  { label: '申报值', width: 80 },
  { label: '监控值', width: 80 },
  { label: '年度指标值', width: 80 },
  { label: '实际完成值', width: 80 },
  { label: '上年实际', width: 80 },
  { label: '结论', width: 230 },
  { label: '项目名称', width: 150 },
  { label: '预算单位', width: 120 },
  { label: '年度', width: 40 },
  { label: '工作表!单元格', width: 100 },
  { label: '文件', width: 160 },
] as const;

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

function rowOf(
  project: RemarkedProject,
  { row, declared, monitored, last, remarks }: RemarkedIndicator,
): readonly CellContent[] {
  const { file, form } = project.own;
  const place =
    row === null
      ? declared === null
        ? ''
        : `${declared.table.table.sheet}!${declared.row.cell}`
      : `${form.sheet}!${row.cells.target ?? row.cell}`;
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
    text(place),
    text(row === null && declared !== null ? declared.table.file : file),
  ];
}

const look: BlockLook = {
  font: '宋体',
  size: 10,
  bold: false,
  horizontal: 'left',
  wrap: true,
  bordered: true,
  numberFormat: null,
};

/**
 * 「目标对照表」: every indicator through its stages, a row each, project by project: 指标, 申报值, 监控值, 年度指标值, 实际完成值, 上年实际, 结论,
 * behind them whose it is and where. What a stage does not have is blank. Null where no form has a declaration, a
 * monitoring table or a form of the year before beside it. `linkOf`: the address of a file from where the sheet will lie.
 */
export function targetTable(
  comparisons: readonly RemarkedProject[],
  linkOf: (file: string) => string,
): SheetPlan | null {
  const rows = comparisons.flatMap((project) => project.indicators.map((indicator) => rowOf(project, indicator)));
  if (rows.length === 0) return null;
  const whole = { top: 0, left: 0, bottom: rows.length, right: fileColumn };
  return {
    name: '目标对照表',
    columnWidths: columns.map(({ width }) => width),
    rowHeights: [],
    contents: [columns.map(({ label }) => label), ...rows],
    merges: [],
    looks: [
      { block: whole, look },
      { block: { ...whole, bottom: 0 }, look: { ...look, bold: true, horizontal: 'center' } },
    ],
    features: {
      ...noFeatures,
      frozenRows: 1,
      filter: whole,
      links: rows.flatMap((row, at) => {
        const file = String(row[fileColumn] ?? '').replace(/^'/, '');
        return file === '' ? [] : [{ row: at + 1, column: fileColumn, address: linkOf(file) }];
      }),
      print: { orientation: 'landscape', repeatedRows: 1 },
    },
  };
}
