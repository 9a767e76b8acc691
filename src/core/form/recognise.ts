import { saysNumber } from './cell-reading';
import type { CellBlock } from '../sheet/address';
import { remembered } from '../sheet/remembered';
import type { SheetSnapshot } from '../sheet/snapshot';
import { finish, type Steps } from '../sheet/steps';
import { readClosing, type Closing } from './closing';
import type { Form, FormCell, FormProblem, Funding, Goal } from './form';
import { isExpectedGoalLabel, isGoalLabel } from './form-labels';
import { readFunding } from './funding';
import { readGoal } from './goal';
import { gridInSteps, type Grid } from './grid';
import { readHead } from './head';
import { headerProblems } from './header';
import { readIndicators } from './indicators';
import { readManagement } from './management';
import { besideEachOther } from './side-by-side';
import { isSubcategoryWord } from './levels';
import { locateInSteps, type Region } from './locate';
import { cellProblems } from './problems';
import { withinColumns } from './right-edge';
import { readOtherTables, type OtherTable } from './sister-table';
import { tableRegion } from './table-region';
import { otherTableTitle } from './title';

/** What lies on a sheet, each from top to bottom. */
export interface SheetTables {
  readonly forms: readonly Form[];
  readonly others: readonly OtherTable[];
}

/** What was recognised on snapshots: before a write a sheet is looked at once more, and most have not changed. */
const recognised = remembered<SheetSnapshot, SheetTables>();

/**
 * Every 自评表 on the sheet and every other table of its family, recognised by labels, never by row or column numbers. Total: a
 * grid of junk gives empty lists; what is missing from a form is null or empty in it.
 */
export function* recogniseInSteps(snapshot: SheetSnapshot): Steps<SheetTables> {
  const known = recognised.of(snapshot);
  if (known !== undefined) return known;
  const tables = yield* readTables(snapshot);
  recognised.keep(snapshot, tables);
  return tables;
}

function* readTables(snapshot: SheetSnapshot): Steps<SheetTables> {
  const parts = besideEachOther(yield* gridInSteps(snapshot));
  const places: { readonly grid: Grid; readonly region: Region }[] = [];
  for (const grid of parts) {
    yield;
    for (const region of yield* locateInSteps(grid.rows)) places.push({ grid, region });
  }
  const forms: Form[] = [];
  for (const [at, { grid, region }] of places.entries()) {
    yield;
    if (region.other === null) forms.push(yield* readForm(snapshot, grid, region, at === places.length - 1));
  }
  const others = places.flatMap(({ grid, region }): readonly OtherTable[] => {
    const { other, titleIndex, start, end } = region;
    if (other === null) return [];
    const heading =
      titleIndex === null
        ? undefined
        : grid.rows[titleIndex]?.cells.find(({ label }) => otherTableTitle(label) !== null);
    const title = heading?.text ?? null;
    const block = blockOf(grid, start, end);
    return readOtherTables(grid, region, { sheet: snapshot.sheet, kind: other, title, block });
  });
  return {
    forms: forms.sort((a, b) => a.block.top - b.block.top),
    others: others.sort((a, b) => a.block.top - b.block.top),
  };
}

/** The same at once. */
export const recogniseTables = (snapshot: SheetSnapshot): SheetTables => finish(recogniseInSteps(snapshot));

/** Only the 自评表 of `recogniseTables`. */
export const recogniseForms = (snapshot: SheetSnapshot): readonly Form[] => recogniseTables(snapshot).forms;

function blockOf(grid: Grid, start: number, end: number): CellBlock {
  const rows = grid.rows.slice(start, end).filter(({ cells }) => cells.length > 0);
  let left = rows[0]?.cells[0]?.column ?? 0;
  let right = 0;
  for (const { cells } of rows) {
    left = Math.min(left, cells[0]?.column ?? 0);
    right = Math.max(right, cells.at(-1)?.column ?? 0);
  }
  return { top: rows[0]?.row ?? 0, left, bottom: rows.at(-1)?.row ?? 0, right };
}

/** Whether the fund block carries the points of 预算执行率 itself. */
const isScoredFunding = ({ rows }: Funding): boolean =>
  rows.some(({ weight, score }) => [weight, score].some(saysNumber));

const noClosing = (end: number): Closing => ({
  total: { weight: null, score: null },
  grade: null,
  notes: [],
  explanationForAll: null,
  end,
});

/** 填表说明 may stand above the form as well as below it. */
const notesAbove = (grid: Grid, start: number, end: number): readonly FormCell[] =>
  grid.rows
    .slice(start, end)
    .flatMap(({ cells: [first, ...more] }) =>
      first !== undefined && more.length === 0 && /^(?:填[表报写])?(?:说明|备?注)[:：]./.test(first.text)
        ? [grid.cell(first.row, first.column)]
        : [],
    );

/** What is missing from a form so that its indicators can't be read. */
function missingTable(grid: Grid, region: Region): FormProblem {
  const rows = grid.rows.slice(region.start, region.end);
  const levels =
    region.headers.length > 0 ? [] : rows.flatMap(({ cells }) => cells.filter(({ label }) => isSubcategoryWord(label)));
  const first = rows[0]?.cells.slice(0, 1) ?? [];
  const cells = (levels.length > 0 ? levels : first).map(({ row, column }): FormCell => grid.cell(row, column));
  return { kind: levels.length > 0 ? 'noIndicatorHeader' : 'cutOff', cells };
}

/** The goal's label that stands above the table, where no text belongs to it. */
function blankGoalOf(grid: Grid, region: Region, tableIndex: number, { expected, actual }: Goal): FormCell | null {
  if (expected !== null || actual !== null) return null;
  const above = grid.rows.slice(region.start, tableIndex).flatMap(({ cells }) => cells);
  const label = above.find((cell) => isExpectedGoalLabel(cell.label) || isGoalLabel(cell.label));
  return label === undefined ? null : grid.cell(label.row, label.column);
}

function* readForm(snapshot: SheetSnapshot, sheet: Grid, region: Region, isLast: boolean): Steps<Form> {
  const grid = withinColumns(sheet, region);
  const { headers, fundingIndex, goalIndex } = region;
  const tableIndex = headers[0]?.index ?? region.end;
  const isInner = fundingIndex !== null && fundingIndex > tableIndex;
  const headEnd = Math.min(isInner ? tableIndex : (fundingIndex ?? tableIndex), goalIndex ?? tableIndex, tableIndex);
  const head = readHead(grid, region.start, headEnd, tableIndex);

  // 四川 0013zp as published: the goal stands above the fund block.
  const isGoalFirst = goalIndex !== null && fundingIndex !== null && goalIndex < fundingIndex;
  const fundingEnd = isInner ? region.end : Math.min(isGoalFirst ? tableIndex : (goalIndex ?? tableIndex), tableIndex);
  const funding = readFunding(grid, fundingIndex, fundingEnd, head.moneyUnit);
  const afterFunding = fundingIndex === null || isInner ? headEnd : fundingIndex + 1 + funding.rows.length;
  const goal = readGoal(grid, goalIndex ?? afterFunding, isGoalFirst ? Math.min(fundingIndex, tableIndex) : tableIndex);

  const blankGoal = blankGoalOf(grid, region, tableIndex, goal);

  const inner = isInner ? { start: fundingIndex, end: fundingIndex + 1 + funding.rows.length } : null;
  const { sections, end: tableEnd } = tableRegion(grid, region, inner);
  yield;
  const table = yield* readIndicators(grid, sections, head.year, isScoredFunding(funding));
  yield;
  const management = isInner ? [] : readManagement(grid, afterFunding, tableIndex, head.year);
  const last = sections.at(-1);
  const closing = last === undefined ? noClosing(region.end) : readClosing(grid, tableEnd, region.end, last.header);
  const block = blockOf(grid, region.start, closing.end);
  const labels = grid.rows[region.start]?.cells.slice(0, 1).map(({ row, column }) => grid.cell(row, column)) ?? [];
  return {
    sheet: snapshot.sheet,
    block,
    kind: head.kind,
    title: head.title,
    year: head.year,
    project: head.project,
    department: head.department,
    implementer: head.implementer,
    blankParts: [...head.blankParts, ...(blankGoal === null ? [] : ['goal' as const])],
    blankGoal,
    goal,
    funding,
    ...table,
    indicators: [...management, ...table.indicators],
    problems: [
      ...headers.slice(0, 1).flatMap((header) => headerProblems(header, grid)),
      ...(table.indicators.length === 0 ? [missingTable(grid, region)] : []),
      ...(snapshot.truncated && isLast ? [{ kind: 'tooLarge' as const, cells: labels }] : []),
      ...cellProblems(grid, region.start, closing.end, block),
    ],
    notes: [...notesAbove(grid, region.start, headEnd), ...closing.notes],
    explanationForAll: closing.explanationForAll,
    grade: closing.grade,
    total: { weight: closing.total.weight, score: closing.total.score ?? head.totalScore },
  };
}
