import { placeLink } from '../sheet/sheet-links';
import { type LongSheetPlan, noFeatures, type PlannedRow, plannedText, type SheetPlan } from '../sheet/sheet-plan';
import { mapInSteps, type Steps } from '../sheet/steps';
import type { Problem } from './problems';
import { looks, type ReviewColumn, rowHeight, tableLooks } from './review-sheet';

const ownColumns: readonly ReviewColumn[] = [
  { heading: '等级', width: 56, look: looks.centred },
  { heading: '复核维度', width: 70, look: looks.centred },
  { heading: '对象', width: 110, look: looks.words },
  { heading: '位置', width: 120, look: looks.words },
  { heading: '复核发现', width: 120, look: looks.words },
  { heading: '事实及判定', width: 250, look: looks.words },
  { heading: '处理建议', width: 150, look: looks.words },
  { heading: '核验依据', width: 150, look: looks.words },
];
const placeColumn = 3;
/** Behind the others, where a review file remembers what the reviewer said. */
const stateColumn: ReviewColumn = { heading: '复核状态', width: 110, look: looks.words };
/** Every heading that the list can have. */
export const problemHeadings: readonly string[] = [...ownColumns, stateColumn].map(({ heading }) => heading);
const headerHeight = 24;

/** Rows of a sheet, its header included: some 90 megabytes of markup, what readers take of one part (ours: 100). Excel's last row is 1,048,576. */
const mostRows = 150_000;

function placeOf({ file, sheet, cells, elsewhere }: Problem): string {
  const own = [file, sheet === '' ? '' : `${sheet}!${cells.join('、')}`].filter((words) => words !== '').join(' ');
  return [own, ...elsewhere].join('；');
}

/** The address under which the list's reader opens a file; null where there is none. */
export type LinkOf = (file: string) => string | null;

function linkTo({ file, sheet, cells }: Problem, linkOf: LinkOf): string | null {
  const [cell] = cells;
  const place = sheet === '' || cell === undefined ? '' : placeLink(sheet, cell);
  if (file === '') return place === '' ? null : place;
  const address = linkOf(file);
  return address === null ? null : `${address}${place}`;
}

/** The columns of a list, with what the reviewer said of each problem or without. */
const columnsOf = (withStates: boolean): readonly ReviewColumn[] =>
  withStates ? [...ownColumns, stateColumn] : ownColumns;

function rowOf(problem: Problem, columns: readonly ReviewColumn[], linkOf: LinkOf): PlannedRow {
  const { level, dimension, object, title, fact, advice, source, state } = problem;
  const all = [level, dimension, object, placeOf(problem), title, fact, advice, source, state];
  const texts = all.slice(0, columns.length);
  const widths = columns.map(({ width }) => width);
  const address = linkTo(problem, linkOf);
  return {
    contents: texts.map(plannedText),
    height: rowHeight(texts, widths),
    links: address === null ? [] : [{ column: placeColumn, address }],
  };
}

/** What the sheets of the list have in common; `rows` of it are problems. */
function sheetOf(name: string, columns: readonly ReviewColumn[], rows: number) {
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    merges: [],
    looks: tableLooks(columns, 0, rows),
    features: {
      ...noFeatures,
      frozenRows: 1,
      filter: { top: 0, left: 0, bottom: rows, right: columns.length - 1 },
      print: { orientation: 'landscape', repeatedRows: 1 },
    },
  } as const;
}

const headerOf = (columns: readonly ReviewColumn[]): PlannedRow => ({
  contents: columns.map(({ heading }) => heading),
  height: headerHeight,
  links: [],
});

const problemsName = '问题清单';

/** 问题清单 as one sheet, for a workbook that is open. */
export function* problemsPlan(problems: readonly Problem[], linkOf: LinkOf): Steps<SheetPlan> {
  const columns = columnsOf(false);
  const rows = [headerOf(columns), ...(yield* mapInSteps(problems, (problem) => rowOf(problem, columns, linkOf)))];
  const { features, ...sheet } = sheetOf(problemsName, columns, problems.length);
  return {
    ...sheet,
    rowHeights: rows.map(({ height }) => height),
    contents: rows.map(({ contents }) => contents),
    features: { ...features, links: rows.flatMap(({ links }, row) => links.map((link) => ({ row, ...link }))) },
  };
}

/**
 * 问题清单 of a whole folder, its rows made as they are taken: `count` problems, which come from `problems` once. What one sheet has no
 * room for goes on in the next. `withStates`: with a column for what the reviewer said so far.
 */
export function* longProblemPlans(
  problems: Iterator<Problem>,
  count: number,
  linkOf: LinkOf,
  { room = mostRows, withStates = false }: { readonly room?: number; readonly withStates?: boolean } = {},
): Generator<LongSheetPlan> {
  const columns = columnsOf(withStates);
  function* take(most: number): Generator<PlannedRow> {
    yield headerOf(columns);
    for (let row = 0; row < most; row += 1) {
      const next = problems.next();
      if (next.done === true) return;
      yield rowOf(next.value, columns, linkOf);
    }
  }
  const each = room - 1;
  const sheets = Math.max(1, Math.ceil(count / each));
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const rows = Math.min(each, count - sheet * each);
    const name = sheet === 0 ? problemsName : `${problemsName}(${sheet + 1})`;
    yield { ...sheetOf(name, columns, rows), rows: take(rows) };
  }
}
