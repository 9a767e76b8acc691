import { type BlockLook, noFeatures, plannedText, type SheetPlan } from '../../sheet/sheet-plan';
import { columnLetters } from '../../sheet/address';
import type { CellContent } from '../../sheet/snapshot';
import type { ReviewedForm } from '../reviewed-file';
import { lineContents, paperHeader, type PaperLabel, type PaperLine, paperLines, paperTitle } from './paper-lines';
import { standardNotes } from './standards';

/** Where the parts of a paper stand on its sheet: rows from 1, as in formulas. */
export interface PaperPlace {
  readonly sheet: string;
  readonly first: number;
  /** Below `first` by one where the paper has no rows. */
  readonly last: number;
  readonly total: number;
  /** The letters of each label's column. */
  readonly columns: Readonly<Record<PaperLabel, string>>;
}

const columnOf = (label: PaperLabel): number => paperHeader.indexOf(label);

/** The columns as they are in a paper that is new. */
const newColumns = Object.fromEntries(
  paperHeader.map((label, column) => [label, columnLetters(column)]),
) as PaperPlace['columns'];

/** 复核指标偏差 of a row: blank until both points are there. */
export function deviationFormula({ columns }: Pick<PaperPlace, 'columns'>, row: number): string {
  const [filed, reviewed] = [`${columns['自评得分']}${row}`, `${columns['复核得分']}${row}`];
  return `=IF(OR(${filed}="",${reviewed}=""),"",${filed}-${reviewed})`;
}

/** The formulas of 合计: the reviewer's are blank until there is something to sum. */
export function totalFormulas(place: PaperPlace): readonly (readonly [label: PaperLabel, formula: string])[] {
  const { first, last, columns } = place;
  if (last < first) return [];
  const block = (label: PaperLabel): string => `${columns[label]}${first}:${columns[label]}${last}`;
  const summed = (label: PaperLabel): string => `=IF(COUNT(${block(label)})=0,"",SUM(${block(label)}))`;
  return [
    ['权重', summed('权重')],
    ['自评得分', summed('自评得分')],
    ['复核得分', summed('复核得分')],
    ['复核指标偏差', summed('复核指标偏差')],
  ];
}

const widths: Readonly<Record<PaperLabel, number>> = {
  一级指标: 62,
  二级指标: 68,
  三级指标: 120,
  指标性质: 48,
  指标值: 92,
  计量单位: 48,
  权重: 42,
  自评完成值: 92,
  自评得分: 48,
  复核完成值: 92,
  复核得分: 48,
  复核指标偏差: 56,
  备注: 210,
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
const heading: BlockLook = { ...body, bold: true };
const words: BlockLook = { ...body, horizontal: 'left' };
const points: BlockLook = { ...body, numberFormat: '0.##' };
const deviation: BlockLook = { ...body, numberFormat: '0.00' };

/** Runs of lines with a weight, which bounds the reviewer's points; the others take any. */
function weightedBlocks(lines: readonly PaperLine[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [at, { weight }] of lines.entries()) {
    if (weight === null) continue;
    const run = runs.at(-1);
    if (run?.to === at - 1) run.to = at;
    else runs.push({ from: at, to: at });
  }
  return runs;
}

/** A form's working paper and where its parts stand. */
export interface WorkingPaper {
  readonly plan: SheetPlan;
  readonly place: PaperPlace;
}

/**
 * The working paper (复核底稿) of a form on a sheet of its own: what the unit filed, and columns for what the reviewer finds, with
 * the deviation and the sums as formulas and the standards to choose from in 备注. `name`: the sheet's, accepted and free.
 */
export function workingPaper(form: ReviewedForm, name: string): WorkingPaper {
  const lines = paperLines(form);
  const first = 3;
  const last = first + lines.length - 1;
  const place: PaperPlace = { sheet: name, first, last, total: last + 1, columns: newColumns };
  const blank = (): CellContent[] => paperHeader.map(() => '');
  const filled = (entries: readonly (readonly [PaperLabel, CellContent])[]): readonly CellContent[] => {
    const row = blank();
    for (const [label, content] of entries) row[columnOf(label)] = content;
    return row;
  };
  const rows = lines.map((line, at) =>
    filled([
      ...lineContents(line).map(
        ([label, content]) => [label, typeof content === 'string' ? plannedText(content) : content] as const,
      ),
      ['复核指标偏差', deviationFormula(place, first + at)],
    ]),
  );
  const total = filled([['一级指标', '合计'], ...totalFormulas(place)]);
  const right = paperHeader.length - 1;
  const data = { top: first - 1, bottom: last - 1 };
  const inColumns = (left: PaperLabel, to: PaperLabel, bottom: number) => ({
    top: first - 1,
    left: columnOf(left),
    bottom,
    right: columnOf(to),
  });
  const title = { top: 0, left: 0, bottom: 0, right };
  const plan: SheetPlan = {
    name,
    columnWidths: paperHeader.map((label) => widths[label]),
    rowHeights: [32, 30],
    contents: [[plannedText(paperTitle(form)), ...blank().slice(1)], [...paperHeader], ...rows, total],
    merges: [title],
    looks: [
      { block: title, look: { ...heading, size: 16, bordered: false, wrap: false } },
      { block: { top: 1, left: 0, bottom: 1, right }, look: heading },
      { block: { top: first - 1, left: 0, bottom: last, right }, look: body },
      ...(['三级指标', '指标值', '自评完成值', '复核完成值', '备注'] as const).map((label) => ({
        block: inColumns(label, label, last),
        look: words,
      })),
      { block: inColumns('权重', '权重', last), look: points },
      { block: inColumns('自评得分', '自评得分', last), look: points },
      { block: inColumns('复核得分', '复核得分', last), look: points },
      { block: inColumns('复核指标偏差', '复核指标偏差', last), look: deviation },
      { block: { top: last, left: 0, bottom: last, right: columnOf('指标值') }, look: heading },
    ],
    features: {
      ...noFeatures,
      frozenRows: 2,
      choices:
        lines.length === 0
          ? []
          : [
              {
                block: { ...data, left: columnOf('备注'), right: columnOf('备注') },
                list: standardNotes,
                strict: false,
              },
            ],
      limits: weightedBlocks(lines).map((rows) => ({
        block: {
          top: first - 1 + rows.from,
          bottom: first - 1 + rows.to,
          left: columnOf('复核得分'),
          right: columnOf('复核得分'),
        },
        mostIn: columnOf('权重'),
        refusal: '复核得分应是0到本行权重之间的数。',
      })),
      print: { orientation: 'landscape', repeatedRows: 2 },
    },
  };
  return { plan, place };
}
