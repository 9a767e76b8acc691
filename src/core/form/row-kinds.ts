import { numberOf, saysNumber, saysSomething } from './cell-reading';
import type { DraftRow } from './draft-rows';
import { indicatorName, isBreakdownName, isExecutionName, isSubtotalName, isTemplateName } from './indicator-name';
import { levelName } from './label';
import type { Level } from './levels';

/** What a row of the indicator table is. */
export type RowKind = 'indicator' | 'breakdown' | 'subtotal' | 'execution' | 'residue' | 'empty';

const isUnscored = ({ weight, score }: DraftRow): boolean => !saysNumber(weight) && !saysNumber(score);

const isUnsaid = ({ target, actual }: DraftRow): boolean => !saysSomething(target) && !saysSomething(actual);

/** What the rows of a form carry: 分值, or at least points of one kind. */
interface Points {
  readonly weights: boolean;
  readonly any: boolean;
}

/** A part of the row above has no 分值; a 得分 that someone typed there all the same does not make it an indicator. */
const isPart = (draft: DraftRow, has: Points): boolean =>
  has.weights ? !saysNumber(draft.weight) : has.any && isUnscored(draft);

const saysNothing = (text: string): boolean => /^(?:无|暂无|不涉及|未涉及|不适用|未设置|[/\\—－-]+)$/.test(text.trim());

/** 社会成本指标 | 不涉及 | / | /: a level that the project has no indicator for, and no points. */
const isNotApplicable = (draft: DraftRow, name: string): boolean =>
  saysNothing(name) &&
  [draft.weight, draft.score].every((cell) => (numberOf(cell) ?? 0) === 0) &&
  [draft.target, draft.actual].every((cell) => !saysSomething(cell) || saysNothing(cell.text));

function kindOf(draft: DraftRow, has: Points, fundingIsScored: boolean): RowKind {
  const name = indicatorName(draft.nameText);
  if (isNotApplicable(draft, name)) return 'empty';
  const unsaid = isUnsaid(draft);
  const unscored = isUnscored(draft);
  const label = levelName(name.replace(/\s/g, ''));
  const executionLevel = isExecutionName(draft.category.name) || isExecutionName(draft.subcategory.name);
  const executionRow = executionLevel && (label === '' || label.includes('执行'));
  if (executionRow && !(unsaid && unscored)) return 'execution';
  if (isExecutionName(label) && !fundingIsScored) return 'execution';
  if (isTemplateName(draft.nameText)) {
    if (unsaid && unscored) return draft.nameText === '' ? 'empty' : 'residue';
    return unsaid && draft.opensLevel ? 'subtotal' : 'indicator';
  }
  if (isSubtotalName(name)) return 'subtotal';
  if (isBreakdownName(name) && isPart(draft, has)) return 'breakdown';
  return 'indicator';
}

const weightOf = ({ weight }: DraftRow): number => numberOf(weight) ?? 0;

/** Sums without the binary tail: 0.1 + 0.2 → 0.3. */
const sum = (drafts: readonly DraftRow[]): number =>
  Number(drafts.reduce((total, draft) => total + weightOf(draft), 0).toPrecision(12));

/** By how much the rows of a category weigh more than it has; unknown where its points are not stated. */
type Excess = number | 'unknown';

/** Categories whose rows weigh more than they have, or all rows more than a form can: something is counted twice. */
function overweightCategories(drafts: readonly DraftRow[]): ReadonlyMap<Level, Excess> {
  const rows = new Map<Level, DraftRow[]>();
  for (const draft of drafts) {
    const own = rows.get(draft.category);
    if (own === undefined) rows.set(draft.category, [draft]);
    else own.push(draft);
  }
  const tooMuch = sum(drafts) > 100;
  const overweight = new Map<Level, Excess>();
  for (const [level, own] of rows) {
    const excess = level.points === null ? 0 : Number((sum(own) - level.points).toPrecision(12));
    if (excess > 0) overweight.set(level, excess);
    else if (level.points === null && tooMuch) overweight.set(level, 'unknown');
  }
  return overweight;
}

/**
 * Whether a row sums the rows below it in its 二级指标: its weight is theirs, and either it has no values of its own, or
 * they are its parts (其中), or its weight is just what the category has too much.
 */
function isParent(drafts: readonly DraftRow[], at: number, excess: Excess): boolean {
  const parent = drafts[at];
  if (parent === undefined || weightOf(parent) <= 0) return false;
  const weight = weightOf(parent);
  const anyBelow = isUnsaid(parent) || excess === weight;
  const below: DraftRow[] = [];
  for (const child of drafts.slice(at + 1, at + 40)) {
    if (child.subcategory !== parent.subcategory || child.category !== parent.category) break;
    if (!anyBelow && !isBreakdownName(indicatorName(child.nameText))) break;
    below.push(child);
    if (sum(below) >= weight) break;
  }
  return below.length >= 2 && sum(below) === weight;
}

/** What each row is. `fundingIsScored`: the fund block carries the points of 预算执行率 itself. */
export function kindsOf(drafts: readonly DraftRow[], fundingIsScored: boolean): readonly RowKind[] {
  const has: Points = {
    weights: drafts.some(({ weight }) => saysNumber(weight)),
    any: drafts.some((draft) => !isUnscored(draft)),
  };
  const overweight = overweightCategories(drafts);
  const kinds: RowKind[] = [];
  for (const [at, draft] of drafts.entries()) {
    const kind = kindOf(draft, has, fundingIsScored);
    const excess = overweight.get(draft.category);
    const goesOn = kinds.at(-1) === 'breakdown' && !draft.opensLevel && has.any && isUnscored(draft);
    if (kind === 'execution' && kinds.includes('execution')) kinds.push('indicator');
    else if (kind !== 'indicator') kinds.push(kind);
    else if (excess !== undefined && isParent(drafts, at, excess)) kinds.push('subtotal');
    else kinds.push(goesOn ? 'breakdown' : 'indicator');
  }
  return kinds;
}
