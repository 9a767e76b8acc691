import type { CellBlock } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { readClosing } from './closing';
import type { Form, FormCell, FormProblem, Funding } from './form';
import { isClosingLabel, isTotalLabel, isWeakTotalLabel } from './form-labels';
import { readFunding } from './funding';
import { readGoal } from './goal';
import { gridOf, type Grid } from './grid';
import { readHead } from './head';
import { headerProblems } from './header';
import { readIndicators, type Section } from './indicators';
import { isSubcategoryWord } from './levels';
import { locateForms, type Region } from './locate';
import { cellProblems } from './problems';

/**
 * Every 自评表 on the sheet, top to bottom, recognised by labels, never by row or column numbers. Total: a grid of junk
 * gives an empty list; what is missing from a form is null or empty in it.
 */
export function recogniseForms(snapshot: SheetSnapshot): readonly Form[] {
  const grid = gridOf(snapshot);
  const regions = locateForms(grid.rows);
  return regions.map((region, at) => readForm(snapshot, grid, region, at === regions.length - 1));
}

/** Index of the row that ends the indicators: 总分, a note, a signature; 合计 only when no level comes after it. */
function indicatorsEnd(grid: Grid, start: number, end: number): number {
  let weak: number | null = null;
  for (let index = start; index < end; index += 1) {
    const row = grid.rows[index];
    const [first] = row?.cells ?? [];
    if (row === undefined || first === undefined) continue;
    if (isWeakTotalLabel(first.label)) weak ??= index;
    else if (isTotalLabel(first.label)) return weak ?? index;
    else if (isClosingLabel(first.label) || /^(?:年度)?绩效目标\d/.test(first.label)) return weak ?? index;
    else if (weak !== null && row.cells.some(({ label }) => isSubcategoryWord(label))) weak = null;
  }
  return weak ?? end;
}

/** The rows under each header of the form; a header that is repeated after a page break goes on with the same table. */
function sectionsOf(grid: Grid, region: Region): { readonly sections: readonly Section[]; readonly end: number } {
  let end = region.start;
  const sections = region.headers.map((header, at): Section => {
    const next = region.headers[at + 1];
    const limit = next === undefined ? region.end : grid.rows.findIndex(({ row }) => row + 1 === next.rowNumber);
    end = indicatorsEnd(grid, header.bodyIndex, limit);
    return { header, rows: grid.rows.slice(header.bodyIndex, end) };
  });
  return { sections, end };
}

function blockOf(grid: Grid, start: number, end: number): CellBlock {
  const rows = grid.rows.slice(start, end);
  const columns = rows.flatMap(({ cells }) => [cells[0]?.column ?? 0, cells.at(-1)?.column ?? 0]);
  return {
    top: rows[0]?.row ?? 0,
    left: columns.reduce((a, b) => Math.min(a, b), Infinity),
    bottom: rows.at(-1)?.row ?? 0,
    right: columns.reduce((a, b) => Math.max(a, b), 0),
  };
}

/** Whether the fund block carries the points of 预算执行率 itself. */
const isScoredFunding = ({ rows }: Funding): boolean =>
  rows.some(({ weight, score }) => [weight, score].some((cell) => cell !== null && cell.number !== null));

function readForm(snapshot: SheetSnapshot, grid: Grid, region: Region, isLast: boolean): Form {
  const { headers, fundingIndex, goalIndex } = region;
  const [header] = headers;
  const tableIndex = header === undefined ? region.end : grid.rows.findIndex(({ row }) => row + 1 === header.rowNumber);
  const headEnd = Math.min(fundingIndex ?? tableIndex, goalIndex ?? tableIndex, tableIndex);
  const head = readHead(grid, region.start, headEnd, tableIndex);
  const funding = readFunding(grid, fundingIndex, Math.min(goalIndex ?? tableIndex, tableIndex), head.moneyUnit);
  const goal = readGoal(grid, goalIndex ?? (fundingIndex ?? region.start) + 1 + funding.rows.length, tableIndex);
  const { sections, end: tableEnd } = sectionsOf(grid, region);
  const table = readIndicators(grid, sections, head.year, isScoredFunding(funding));
  const last = headers.at(-1);
  const closing =
    last === undefined
      ? { total: { weight: null, score: null }, grade: null, notes: [], explanationForAll: null, end: region.end }
      : readClosing(grid, tableEnd, region.end, last, null);
  const block = blockOf(grid, region.start, closing.end);
  const labels = grid.rows[region.start]?.cells.slice(0, 1).map(({ row, column }) => grid.cell(row, column)) ?? [];
  const problem = (kind: FormProblem['kind'], cells: readonly FormCell[]): FormProblem => ({ kind, cells });
  const problems = [
    ...headers.slice(0, 1).flatMap((one) => headerProblems(one, grid)),
    ...(table.indicators.length === 0 ? [problem('cutOff', labels)] : []),
    ...(snapshot.truncated && isLast ? [problem('tooLarge', labels)] : []),
    ...cellProblems(grid, region.start, closing.end, block),
  ];
  return {
    sheet: snapshot.sheet,
    block,
    kind: head.kind,
    title: head.title,
    year: head.year,
    project: head.project,
    department: head.department,
    implementer: head.implementer,
    goal,
    funding,
    ...table,
    problems,
    notes: closing.notes,
    explanationForAll: closing.explanationForAll,
    grade: closing.grade,
    total:
      closing.total.score === null && head.totalScore !== null
        ? { ...closing.total, score: head.totalScore }
        : closing.total,
  };
}
