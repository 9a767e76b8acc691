import { isBlankMark } from '../value/normalise';
import { readIndicatorValues, type ExpressionSource } from '../value/read-values';
import { asPoints } from './cell-number';
import type { Category, ExecutionRow, FormCell, Indicator, ResidueRow, UncountedRow } from './form';
import type { Grid, GridCell, GridRow } from './grid';
import type { IndicatorHeader } from './header';
import type { ColumnRole } from './header-labels';
import { indicatorName, isBreakdownName, isExecutionName, isSubtotalName, isTemplateName } from './indicator-name';
import { levelName } from './label';
import { advance, fullName, isCategoryWord, noLevel, type Level } from './levels';
import { rowCells, type RowCells } from './row-cells';

/** A stretch of rows under one header. */
export interface Section {
  readonly header: IndicatorHeader;
  readonly rows: readonly GridRow[];
}

/** What the indicator table says. */
export interface IndicatorTable {
  readonly indicators: readonly Indicator[];
  readonly categories: readonly Category[];
  readonly residue: readonly ResidueRow[];
  readonly uncounted: readonly UncountedRow[];
  readonly executionRow: ExecutionRow | null;
}

/** A row as it was read, before it is decided what kind of row it is. */
interface DraftRow {
  readonly row: number;
  readonly category: Level;
  readonly subcategory: Level;
  /** True when a level's label stands in this row. */
  readonly opensLevel: boolean;
  readonly nameText: string;
  readonly cells: RowCells;
  readonly nameCell: FormCell | null;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
  readonly target: FormCell | null;
  readonly actual: FormCell | null;
}

type RowKind = 'indicator' | 'breakdown' | 'subtotal' | 'execution' | 'residue' | 'empty';

/** True for points that are a number. */
const saysNumber = (cell: FormCell | null): boolean => cell !== null && cell.number !== null;

const isUnscored = ({ weight, score }: DraftRow): boolean => !saysNumber(weight) && !saysNumber(score);

const saysNothing = (cell: FormCell | null): boolean => cell === null || isBlankMark(cell.text);

function cellAt(grid: Grid, row: number, cells: RowCells, role: ColumnRole): FormCell | null {
  const column = cells.columnOf(role);
  return column === null ? null : grid.cell(row, column);
}

function pointsAt(grid: Grid, row: number, cells: RowCells, role: 'weight' | 'score'): FormCell | null {
  const cell = cellAt(grid, row, cells, role);
  return cell === null ? null : asPoints(cell);
}

/** Level labels hold for the rows below them until the next one: a merged area has its text in its first cell only. */
function draftRows(grid: Grid, sections: readonly Section[]): readonly DraftRow[] {
  const drafts: DraftRow[] = [];
  let category = noLevel();
  let subcategory = noLevel();
  for (const { header, rows } of sections) {
    for (const line of rows) {
      const cells = rowCells(line, header);
      const only = line.cells.length === 1 ? line.cells[0] : undefined;
      const heading = only !== undefined && isCategoryWord(only.label) && cells.held('name') !== null ? only : null;
      const categoryCell = heading ?? cells.held('category');
      const subcategoryCell = cells.held('subcategory');
      if (categoryCell !== null) {
        const next = advance(category, categoryCell);
        if (next !== category) subcategory = noLevel();
        category = next;
      }
      if (subcategoryCell !== null) subcategory = advance(subcategory, subcategoryCell);
      const names = heading === null ? cells.all('name') : [];
      const nameAt = names.find(({ text }) => !isTemplateName(text)) ?? names[0];
      drafts.push({
        row: line.row,
        category,
        subcategory,
        opensLevel: categoryCell !== null || subcategoryCell !== null,
        nameText: nameText(names),
        cells,
        nameCell: nameAt === undefined ? cellAt(grid, line.row, cells, 'name') : grid.cell(line.row, nameAt.column),
        weight: pointsAt(grid, line.row, cells, 'weight'),
        score: pointsAt(grid, line.row, cells, 'score'),
        target: targetCell(grid, line.row, cells),
        actual: cellAt(grid, line.row, cells, 'actual'),
      });
    }
  }
  return drafts;
}

/** `指标1` and the name may stand in two cells under one merged label. */
function nameText(names: readonly GridCell[]): string {
  const telling = names.filter(({ text }) => !isTemplateName(text));
  return (telling.length > 0 ? telling : names.slice(0, 1)).map(({ text }) => text).join('');
}

/** The target in force: 调整指标值 where one was filled in. */
function targetCell(grid: Grid, row: number, cells: RowCells): FormCell | null {
  const adjusted = cellAt(grid, row, cells, 'adjustedTarget');
  return saysNothing(adjusted) ? cellAt(grid, row, cells, 'target') : adjusted;
}

function kindOf(draft: DraftRow, hasPoints: boolean, fundingIsScored: boolean): RowKind {
  const name = indicatorName(draft.nameText);
  const unsaid = saysNothing(draft.target) && saysNothing(draft.actual);
  const unscored = isUnscored(draft);
  const label = levelName(name.replace(/\s/g, ''));
  const executionLevel = isExecutionName(draft.category.name) || isExecutionName(draft.subcategory.name);
  if (executionLevel && !(unsaid && unscored)) return 'execution';
  if (isExecutionName(label) && !fundingIsScored) return 'execution';
  if (isTemplateName(draft.nameText)) {
    if (unsaid && unscored) return draft.nameText === '' ? 'empty' : 'residue';
    return unsaid && draft.opensLevel ? 'subtotal' : 'indicator';
  }
  if (isSubtotalName(name)) return 'subtotal';
  if (isBreakdownName(name) && hasPoints && unscored) return 'breakdown';
  return 'indicator';
}

const sum = (drafts: readonly DraftRow[]): number =>
  Math.round(drafts.reduce((total, { weight }) => total + (weight?.number ?? 0), 0) * 1e6) / 1e6;

/** Whether a row sums the rows below it: its weight is theirs, and it has no values of its own or they are its parts. */
function isParent(drafts: readonly DraftRow[], at: number): boolean {
  const parent = drafts[at];
  const weight = parent?.weight?.number ?? null;
  if (parent === undefined || weight === null || weight <= 0) return false;
  const below: DraftRow[] = [];
  const unsaid = saysNothing(parent.target) && saysNothing(parent.actual);
  for (let next = at + 1; next < drafts.length && next <= at + 40; next += 1) {
    const child = drafts[next];
    if (child === undefined || child.subcategory !== parent.subcategory || child.category !== parent.category) break;
    const isPart = isBreakdownName(indicatorName(child.nameText));
    if (!unsaid && !isPart) break;
    below.push(child);
    if (sum(below) >= weight) break;
  }
  return below.length >= 2 && sum(below) === weight;
}

/** Categories whose rows weigh more than they have, or all rows more than a form can: something is counted twice. */
function overweightCategories(drafts: readonly DraftRow[]): ReadonlySet<Level> {
  const weights = new Map<Level, number>();
  for (const { category, weight } of drafts) {
    weights.set(category, (weights.get(category) ?? 0) + (weight?.number ?? 0));
  }
  const all = sum(drafts);
  const levels = [...weights].filter(([level, own]) => (level.points === null ? all > 100 : own > level.points + 1e-6));
  return new Set(levels.map(([level]) => level));
}

function kindsOf(drafts: readonly DraftRow[], fundingIsScored: boolean): readonly RowKind[] {
  const hasPoints = drafts.some((draft) => !isUnscored(draft));
  const overweight = overweightCategories(drafts);
  const kinds = drafts.map((draft) => kindOf(draft, hasPoints, fundingIsScored));
  return kinds.map((kind, at) => {
    const draft = drafts[at];
    const previous = kinds[at - 1];
    if (kind !== 'indicator' || draft === undefined) return kind;
    if (overweight.has(draft.category) && isParent(drafts, at)) return 'subtotal';
    return previous === 'breakdown' && isUnscored(draft) && hasPoints && !draft.opensLevel ? 'breakdown' : kind;
  });
}

/** `≥` `100` `%` → `≥100%`: what a reader sees when operator and unit have columns of their own. */
function targetSource(draft: DraftRow, grid: Grid): ExpressionSource {
  const cell = draft.target;
  if (cell === null) return { text: '', value: '', numberFormat: 'General' };
  const operator = draft.cells.held('operator')?.text ?? '';
  const unit = draft.cells.held('unit')?.text ?? '';
  const before = isBlankMark(operator) || /^定量/.test(operator) || cell.text.startsWith(operator) ? '' : operator;
  const after = isBlankMark(unit) || cell.text.endsWith(unit) ? '' : unit;
  const text = cell.text === '' ? '' : `${before.replace(/(?<=^定性)指标$/, '')}${cell.text}${after}`;
  return { text, value: grid.value(draft.row, draft.cells.columnOf('target') ?? 0), numberFormat: cell.numberFormat };
}

const sourceOf = (cell: FormCell | null, grid: Grid, row: number, column: number | null): ExpressionSource => ({
  text: cell?.text ?? '',
  value: column === null ? '' : grid.value(row, column),
  numberFormat: cell?.numberFormat ?? 'General',
});

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
export function readIndicators(
  grid: Grid,
  sections: readonly Section[],
  year: number | null,
  fundingIsScored: boolean,
): IndicatorTable {
  const drafts = draftRows(grid, sections);
  const kinds = kindsOf(drafts, fundingIsScored);
  const of = (kind: RowKind): readonly DraftRow[] => drafts.filter((_, at) => kinds[at] === kind);
  const [execution] = of('execution');
  const uncounted = (kind: 'breakdown' | 'subtotal'): readonly UncountedRow[] =>
    of(kind).map((draft) => ({
      row: draft.row + 1,
      kind,
      name: indicatorName(draft.nameText) || fullName(draft.category),
      cells: cellsOf(draft),
    }));
  return {
    indicators: of('indicator').map((draft) => indicatorOf(draft, grid, year)),
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
          },
  };
}
