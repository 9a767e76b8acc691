import { numberOf, saysSomething } from '../form/cell-reading';
import type { IndicatorAnswer } from '../answers/answers';
import type { Indicator } from '../form/form';
import { managementCategory } from '../form/management';
import { compareValues, type Comparison } from '../value/compare';
import type { IndicatorAssessment, Verdict } from './assessment';
import { fitsBand } from './judgement';
import { decimal, pointsOf, roundPoints, sumOf, withinWeight } from '../value/rounding';
import type { ScoringRules } from '../rules/scoring-rules';
import { typedWeight } from './weight';

/** Marks by which people say that a row does not apply to their project. */
const notApplicable = /^([/\\—–－\-*＊]+|不适用|不涉及)$/;

/** True for a row with a weight whose target says that it does not apply. */
export function isInapplicable(indicator: Indicator): boolean {
  return notApplicable.test(indicator.target.text.trim()) && typedWeight(indicator) !== null;
}

/**
 * Beyond the alert threshold. Only where more than the target was done: an at-most target kept with room to spare is
 * what was asked for (the 办法 speaks of 完成值高于指标值较多).
 */
function isOver({ verdict, direction, completion }: Comparison, rules: ScoringRules): boolean {
  return verdict === 'met' && direction !== 'atMost' && completion !== null && completion >= rules.overFulfilmentAlert;
}

const isSatisfaction = ({ category, subcategory, name }: Indicator): boolean =>
  /满意/.test(category + subcategory + name);

/** The fraction of the weight that an unmet row keeps; null when no formula says. */
function unmetFraction(indicator: Indicator, comparison: Comparison, rules: ScoringRules): number | null {
  const { completion, direction, needsJudgement } = comparison;
  // A zero target that was not kept: A/B is 0, and so says the 一体化 module; nothing is ever divided by the target.
  const { target, actual } = indicator;
  if (target.kind === 'number' && target.value === 0 && actual.kind === 'number' && direction !== 'atLeast') return 0;
  if (needsJudgement || completion === null) return null;
  if (
    isSatisfaction(indicator) &&
    rules.satisfactionBands !== null &&
    actual.kind === 'number' &&
    actual.unit === '%'
  ) {
    return rules.satisfactionBands.find(({ atLeast }) => actual.value >= atLeast * 100)?.share ?? 0;
  }
  if (rules.passMark !== null && completion < rules.passMark) return 0;
  const isLinear = rules.passMark !== null && rules.passFormula === 'linearAbove' && rules.passMark < 1;
  if (isLinear) return Math.min((completion - rules.passMark) / (1 - rules.passMark), 1);
  if (direction !== 'atMost' || rules.atMost === 'targetOverActual') return completion;
  // 1 − (B − A)/A = 2 − B/A, and B/A is the inverse of the completion.
  return completion > 0 ? 2 - 1 / completion : 0;
}

/** Points by the rules alone; null when a person must judge. */
function scoreByRules(
  indicator: Indicator,
  comparison: Comparison,
  weight: number,
  rules: ScoringRules,
): number | null {
  // More than an `=` target is a question where the rules say so.
  const isMore = comparison.direction === 'equal' && comparison.completion !== null && comparison.completion > 1;
  if (comparison.verdict === 'met' && rules.equalTarget === 'exact' && isMore) return null;
  if (comparison.verdict === 'met') return comparison.needsJudgement ? null : weight;
  if (comparison.verdict !== 'unmet') return null;
  const fraction = unmetFraction(indicator, comparison, rules);
  return fraction === null ? null : pointsOf(weight, fraction, rules.decimals);
}

/** What is left of a score once 扣减分数 is taken off, at least 0; null where the column holds something that is no number of points. */
function afterDeduction({ deduction }: Indicator, score: number | null, rules: ScoringRules): number | null {
  if (score === null || !saysSomething(deduction)) return score;
  const points = numberOf(deduction);
  return points === null || points < 0 ? null : Math.max(roundPoints(sumOf([score, -points]), rules.decimals), 0);
}

type Points = Pick<IndicatorAssessment, 'score' | 'scoredBy' | 'proportion'>;

const noPoints: Points = { score: null, scoredBy: null, proportion: null };

function pointsFor(
  indicator: Indicator,
  comparison: Comparison,
  verdict: Verdict,
  weight: number,
  { answer, expiredScore }: Said,
  rules: ScoringRules,
): Points {
  const computed = afterDeduction(indicator, scoreByRules(indicator, comparison, weight, rules), rules);
  const published = numberOf(indicator.score);
  // Where the form states its own standard, a row that is not met is scored by that: as published, or by a person.
  const isOwn = indicator.standard !== null && comparison.verdict !== 'met';
  const byRules = isOwn ? null : computed;
  const proportion = isOwn ? computed : null;
  // A target that was plainly set too low may be marked down, but only by a person.
  if (answer.score !== undefined && (byRules === null || verdict === 'over')) {
    const given = decimal(answer.score);
    if (given !== null) {
      const score = withinWeight(roundPoints(given, rules.decimals), weight);
      return { score, scoredBy: 'answer', proportion };
    }
  }
  if (byRules !== null) return { score: byRules, scoredBy: 'rules', proportion };
  if (isOwn && published !== null && published >= 0 && published <= weight) {
    return { score: published, scoredBy: 'cell', proportion };
  }
  const isJudged = verdict === 'qualitative' && published !== null && published !== expiredScore;
  if (isJudged && fitsBand(indicator, published, weight, rules)) {
    return { score: published, scoredBy: 'cell', proportion };
  }
  return { score: null, scoredBy: null, proportion };
}

/** What a person said about a row. */
export interface Said {
  /** By which the row is found in the answers (`rowKeys`). */
  readonly key: string;
  readonly answer: IndicatorAnswer;
  /** Points that were awarded when the row, or its form, read otherwise: in the cell they are ours, no judgement of what it says now. */
  readonly expiredScore: number | null;
}

function verdictOf({ category, actual }: Indicator, comparison: Comparison, rules: ScoringRules): Verdict {
  if (isOver(comparison, rules)) return 'over';
  // 资金管理情况 has no targets that could be blank: what was written there waits for a person's judgement.
  const isManagement = category === managementCategory && actual.kind !== 'blank';
  return isManagement && comparison.verdict === 'blank' ? 'qualitative' : comparison.verdict;
}

/** Verdict and points of one row. A row without a usable weight has a verdict, but no points, and waits for nobody. */
export function assessIndicator(indicator: Indicator, rules: ScoringRules, said: Said): IndicatorAssessment {
  const { key, answer } = said;
  const { target, actual } = indicator;
  // Where the rules know no ceiling behind `=`, a cost that equals or exceeds it is met.
  const isEqual = rules.equalTarget !== 'byCategory' && target.kind === 'number' && target.operator === '=';
  const comparison = compareValues(
    { target, actual },
    indicator.context,
    answer.direction ?? (isEqual ? 'equal' : null),
  );
  const verdict = verdictOf(indicator, comparison, rules);
  const { direction, directionInferred } = comparison;
  const completion = Number.isFinite(comparison.completion) ? comparison.completion : null;
  const excessOwesReason = verdict === 'over' && rules.overFulfilmentReason;
  const weight = typedWeight(indicator);
  const dropped = rules.inapplicableRows === 'dropAndScale' && isInapplicable(indicator);
  const isScored = weight !== null && weight >= 0 && !dropped;
  const points = isScored ? pointsFor(indicator, comparison, verdict, weight, said, rules) : noPoints;
  return {
    indicator,
    excessOwesReason,
    key,
    answer,
    verdict,
    direction,
    directionInferred,
    completion,
    score: points.score,
    scoredBy: points.scoredBy,
    proportion: points.proportion,
    pending: isScored && points.score === null,
  };
}
