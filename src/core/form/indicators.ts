import { mapInSteps, type Steps } from '../sheet/steps';
import { readIndicatorValues } from '../value/read-values';
import { cellAt, draftRows, type DraftRow, type Section } from './draft-rows';
import type { Category, ExecutionRow, FormCell, Indicator, ResidueRow, UncountedRow } from './form';
import type { Grid } from './grid';
import { asPoints } from './cell-number';
import { saysSomething } from './cell-reading';
import { indicatorName } from './indicator-name';
import { fullName } from './levels';
import { kindsOf, type RowKind } from './row-kinds';
import { sourceOf, targetSource } from './value-sources';

/** What the indicator table says. */
export interface IndicatorTable {
  readonly indicators: readonly Indicator[];
  readonly categories: readonly Category[];
  readonly residue: readonly ResidueRow[];
  readonly uncounted: readonly UncountedRow[];
  readonly executionRow: ExecutionRow | null;
}

/** Points that are won or lost for something: `每增加0.1个百分点扣0.1分`, `得5分`, 满分, 不得分. */
const saysPoints = /[得扣加减计记赋]\s*\d+(?:\.\d+)?\s*分|[得扣加减计记赋]\s*(?:满|零|全)?分|满分|分值|权重/;
/** 按完成比例赋分 is what the rules do anyway. */
const isProportion =
  /^(?:按|按照|依据|根据)?(?:实际)?完成(?:率|值|比例|情况)?(?:与[^,，。；;]{1,8})?(?:的)?(?:比例|占比)?[一-龥]{0,2}(?:赋分|计分|记分|得分)[。.]?$/;

function standardOf(draft: DraftRow, grid: Grid): FormCell | null {
  const cell = cellAt(grid, draft.row, draft.cells, 'standard');
  if (cell === null || !saysSomething(cell)) return null;
  const text = cell.text.replace(/\s+/g, '');
  return saysPoints.test(text) && !isProportion.test(text) ? cell : null;
}

function pointsOf(draft: DraftRow, grid: Grid, role: 'subscore' | 'deduction'): FormCell | null {
  const cell = cellAt(grid, draft.row, draft.cells, role);
  return cell === null ? null : asPoints(cell);
}

function indicatorOf(draft: DraftRow, grid: Grid, year: number | null): Indicator {
  const category = fullName(draft.category);
  const subcategory = fullName(draft.subcategory);
  const context = { category, subcategory, name: draft.nameText, year };
  const values = readIndicatorValues(
    targetSource(draft, grid),
    sourceOf(draft.actual, grid, draft.row, draft.cells.columnOf('actual')),
    context,
  );
  return {
    row: draft.row + 1,
    category,
    subcategory,
    name: indicatorName(draft.nameText),
    context,
    nameCell: draft.nameCell,
    target: values.target,
    targetCell: draft.target,
    actual: values.actual,
    actualCell: draft.actual,
    weight: draft.weight,
    score: draft.score,
    explanation: cellAt(grid, draft.row, draft.cells, 'explanation'),
    standard: standardOf(draft, grid),
    subscore: pointsOf(draft, grid, 'subscore'),
    deduction: pointsOf(draft, grid, 'deduction'),
  };
}

const cellsOf = (draft: DraftRow): readonly FormCell[] =>
  [draft.nameCell, draft.target, draft.actual, draft.weight, draft.score].filter(
    (cell): cell is FormCell => cell !== null && cell.text !== '',
  );

function categoriesOf(grid: Grid, drafts: readonly DraftRow[]): readonly Category[] {
  const levels = new Set(drafts.map(({ category }) => category));
  return [...levels].flatMap((level): Category[] =>
    level.cell === null
      ? []
      : [{ name: fullName(level), cell: grid.cell(level.cell.row, level.cell.column), statedWeight: level.points }],
  );
}

/** Reads the rows of the indicator table. `fundingIsScored`: the fund block carries the points of 预算执行率 itself. */
export function* readIndicators(
  grid: Grid,
  sections: readonly Section[],
  year: number | null,
  fundingIsScored: boolean,
): Steps<IndicatorTable> {
  const drafts = yield* draftRows(grid, sections);
  const kinds = kindsOf(drafts, fundingIsScored);
  const of = (kind: RowKind): readonly DraftRow[] => drafts.filter((_, at) => kinds[at] === kind);
  const [execution] = of('execution');
  const uncounted = (kind: 'breakdown' | 'subtotal'): readonly UncountedRow[] =>
    of(kind).map((draft) => ({
      row: draft.row + 1,
      kind,
      name: indicatorName(draft.nameText) || fullName(draft.category),
      cells: cellsOf(draft),
      score: draft.score,
    }));
  return {
    indicators: yield* mapInSteps(of('indicator'), (draft) => indicatorOf(draft, grid, year)),
    categories: categoriesOf(grid, drafts),
    residue: of('residue').flatMap((draft) =>
      draft.nameCell === null ? [] : [{ row: draft.row + 1, cell: draft.nameCell }],
    ),
    uncounted: [...uncounted('breakdown'), ...uncounted('subtotal')].sort((a, b) => a.row - b.row),
    executionRow:
      execution === undefined || execution.nameCell === null
        ? null
        : {
            row: execution.row + 1,
            nameCell: execution.nameCell,
            weight: execution.weight,
            score: execution.score,
            actualCell: execution.actual,
            subscore: pointsOf(execution, grid, 'subscore'),
          },
  };
}
