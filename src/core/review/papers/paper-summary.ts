import { placeLink } from '../../sheet/sheet-links';
import { type BlockLook, noFeatures, plannedText, type SheetPlan } from '../../sheet/sheet-plan';
import { columnLetters } from '../../sheet/address';
import type { CellContent } from '../../sheet/snapshot';
import type { ReviewedForm } from '../reviewed-file';
import { type PaperLabel, paperProject } from './paper-lines';
import { standardMark, type StandardNumber, standardNumbers } from './standards';
import type { PaperPlace } from './working-paper';

/** The sheet that all papers of a workbook are summed up on. */
export const paperSummaryName = '复核汇总';

/** How often a standard was applied to a project: `第1条`. */
type StandardLabel = `第${StandardNumber}条`;

export type SummaryLabel =
  | '项目名称'
  | '自评得分'
  | '复核得分'
  | '偏差'
  | '偏离度'
  | '主要偏差原因'
  | '主管部门'
  | '实施单位'
  | '年度'
  | '自评文件'
  | StandardLabel;

const standardLabel = (number: StandardNumber): StandardLabel => `第${number}条`;
const standardLabels = standardNumbers.map(standardLabel);

/** The columns of the summary; what a project is known by stands behind what it comes to. */
export const summaryHeader: readonly SummaryLabel[] = [
  '项目名称',
  '自评得分',
  '复核得分',
  '偏差',
  '偏离度',
  '主要偏差原因',
  ...standardLabels,
  '主管部门',
  '实施单位',
  '年度',
  '自评文件',
];

/** The letters of the columns of a summary that is new. */
const newSummaryColumns = Object.fromEntries(
  summaryHeader.map((label, column) => [label, columnLetters(column)]),
) as Readonly<Record<SummaryLabel, string>>;

/** What the foot of the summary says in its first column. */
export const summaryFoot = ['平均', '各条口径占比'] as const;

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** The live cells of a project's row: everything that follows from its paper. */
export function summaryFormulas(
  { sheet, first, last, total, columns }: PaperPlace,
  row: number,
  own: Readonly<Record<SummaryLabel, string>>,
): readonly (readonly [label: SummaryLabel, formula: string])[] {
  if (last < first) return [];
  const block = (label: PaperLabel): string => `${quoted(sheet)}!${columns[label]}${first}:${columns[label]}${last}`;
  const [filed, reviewed, deviation] = [`${own['自评得分']}${row}`, `${own['复核得分']}${row}`, `${own['偏差']}${row}`];
  const most = `MAX(${block('复核指标偏差')})`;
  const at = (label: PaperLabel): string => `INDEX(${block(label)},MATCH(${most},${block('复核指标偏差')},0))`;
  return [
    // A part of the points is never shown as the whole: blank until every row with a weight has the reviewer's.
    [
      '复核得分',
      `=IF(COUNT(${block('复核得分')})<COUNT(${block('权重')}),"",${quoted(sheet)}!${columns['复核得分']}${total})`,
    ],
    ['偏差', `=IF(OR(${filed}="",${reviewed}=""),"",${filed}-${reviewed})`],
    ['偏离度', `=IF(OR(${deviation}="",N(${filed})=0),"",${deviation}/${filed})`],
    [
      '主要偏差原因',
      `=IF(COUNT(${block('复核指标偏差')})=0,"",IF(${most}<=0,"",${at('三级指标')}&"："&${at('备注')}))`,
    ],
    ...standardNumbers.map(
      (number) => [standardLabel(number), `=COUNTIF(${block('备注')},"*${standardMark(number)}*")`] as const,
    ),
  ];
}

/** The live cells of the foot, its first row `foot`, below projects in the rows `first` to `last`. */
export function footFormulas(
  first: number,
  last: number,
  foot: number,
  own: Readonly<Record<SummaryLabel, string>>,
): readonly (readonly [row: number, label: SummaryLabel, formula: string])[] {
  if (last < first) return [];
  const block = (label: SummaryLabel): string => `${own[label]}${first}:${own[label]}${last}`;
  const mean = (label: SummaryLabel): string => `=IF(COUNT(${block(label)})=0,"",AVERAGE(${block(label)}))`;
  const counts = standardLabels.map((label) => `${own[label]}${foot}`).join(',');
  return [
    [foot, '自评得分', mean('自评得分')],
    [foot, '复核得分', mean('复核得分')],
    [foot, '偏差', mean('偏差')],
    // Of those projects that have been reviewed.
    [
      foot,
      '偏离度',
      `=IF(N(SUMIF(${block('复核得分')},">=0",${block('自评得分')}))=0,"",SUM(${block('偏差')})/SUMIF(${block('复核得分')},">=0",${block('自评得分')}))`,
    ],
    ...standardLabels.map((label) => [foot, label, `=SUM(${block(label)})`] as const),
    ...standardLabels.map(
      (label) => [foot + 1, label, `=IF(SUM(${counts})=0,"",${own[label]}${foot}/SUM(${counts}))`] as const,
    ),
  ];
}

/** A paper that the summary tells of. */
export interface SummedPaper {
  readonly form: ReviewedForm;
  readonly file: string;
  readonly place: PaperPlace;
}

/** What a project is known by, and what it filed. */
export function summaryFacts({
  form,
  file,
}: Omit<SummedPaper, 'place'>): readonly (readonly [SummaryLabel, CellContent])[] {
  return [
    ['项目名称', paperProject(form)],
    ['自评得分', form.filedScore ?? ''],
    ['主管部门', form.department],
    ['实施单位', form.implementer],
    ['年度', form.year ?? ''],
    ['自评文件', file === '' ? form.sheet : file],
  ];
}

const widths = (label: SummaryLabel): number => {
  if (label === '项目名称') return 150;
  if (label === '主要偏差原因') return 200;
  if (/^第\d+条$/.test(label)) return 38;
  return /单位|部门|文件/.test(label) ? 110 : 52;
};

const body: BlockLook = {
  font: '宋体',
  size: 10,
  bold: false,
  horizontal: 'center',
  wrap: true,
  bordered: true,
  numberFormat: null,
};

/** The summary sheet of a workbook of working papers. */
export function paperSummary(papers: readonly SummedPaper[]): SheetPlan {
  const first = 2;
  const last = papers.length + 1;
  const foot = last + 1;
  const columnOf = (label: SummaryLabel): number => summaryHeader.indexOf(label);
  const blank = (): CellContent[] => summaryHeader.map(() => '');
  const rows = papers.map((paper, at) => {
    const row = blank();
    for (const [label, content] of summaryFacts(paper)) {
      row[columnOf(label)] = typeof content === 'string' ? plannedText(content) : content;
    }
    for (const [label, formula] of summaryFormulas(paper.place, first + at, newSummaryColumns)) {
      row[columnOf(label)] = formula;
    }
    return row;
  });
  const feet = summaryFoot.map((label) => [label, ...blank().slice(1)] as CellContent[]);
  for (const [row, label, formula] of footFormulas(first, last, foot, newSummaryColumns)) {
    const cells = feet[row - foot];
    if (cells !== undefined) cells[columnOf(label)] = formula;
  }
  const right = summaryHeader.length - 1;
  const column = (label: SummaryLabel, bottom = foot - 1) => ({
    top: 1,
    left: columnOf(label),
    bottom,
    right: columnOf(label),
  });
  return {
    name: paperSummaryName,
    columnWidths: summaryHeader.map(widths),
    rowHeights: [30],
    contents: [[...summaryHeader], ...rows, ...feet],
    merges: [],
    looks: [
      { block: { top: 0, left: 0, bottom: foot, right }, look: body },
      { block: { top: 0, left: 0, bottom: 0, right }, look: { ...body, bold: true } },
      { block: { top: foot - 1, left: 0, bottom: foot, right }, look: { ...body, bold: true } },
      { block: column('项目名称', foot), look: { ...body, horizontal: 'left' } },
      { block: column('主要偏差原因', foot), look: { ...body, horizontal: 'left' } },
      { block: { ...column('自评得分'), right: columnOf('偏差') }, look: { ...body, numberFormat: '0.00' } },
      { block: column('偏离度'), look: { ...body, numberFormat: '0.00%' } },
      {
        block: { top: foot, bottom: foot, left: columnOf('第1条'), right: columnOf('第10条') },
        look: { ...body, numberFormat: '0.00%' },
      },
    ],
    features: {
      ...noFeatures,
      frozenRows: 1,
      filter: papers.length === 0 ? null : { top: 0, left: 0, bottom: last - 1, right },
      links: papers.map(({ place }, at) => ({ row: first - 1 + at, column: 0, address: placeLink(place.sheet, 'A1') })),
      print: { orientation: 'landscape', repeatedRows: 1 },
    },
  };
}
