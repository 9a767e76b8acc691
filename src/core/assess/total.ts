import { numberOf } from '../form/cell-reading';
import Big from 'big.js';
import type { Form } from '../form/form';
import type { CategoryAssessment, ExecutionAssessment, IndicatorAssessment, TotalAssessment } from './assessment';
import { isInapplicable } from './indicator';
import { roundPoints, sumOf } from '../value/rounding';
import type { ScoringRules } from '../rules/scoring-rules';
import { typedWeight } from './weight';

const sumWeights = (rows: readonly IndicatorAssessment[]): number =>
  sumOf(rows.map(({ indicator }) => typedWeight(indicator) ?? 0));
const sumScores = (rows: readonly IndicatorAssessment[]): number => sumOf(rows.map(({ score }) => score ?? 0));
const sumPending = (rows: readonly IndicatorAssessment[]): number => sumWeights(rows.filter(({ pending }) => pending));

/** Subtotals of the level-1 categories, in the order in which the rows bring them up. */
export function assessCategories(rows: readonly IndicatorAssessment[]): readonly CategoryAssessment[] {
  const groups = new Map<string, IndicatorAssessment[]>();
  for (const row of rows) {
    const group = groups.get(row.indicator.category);
    if (group === undefined) groups.set(row.indicator.category, [row]);
    else group.push(row);
  }
  return [...groups].map(([name, group]) => ({
    name,
    weight: sumWeights(group),
    score: sumScores(group),
    pending: sumPending(group),
  }));
}

/** How much the points of the rows that apply are scaled up: 1 unless the rules drop rows and there are some to drop. */
function scaleOf(rows: readonly IndicatorAssessment[], rules: ScoringRules): Big | 1 {
  if (rules.inapplicableRows !== 'dropAndScale') return 1;
  const applying = sumWeights(rows.filter(({ indicator }) => !isInapplicable(indicator)));
  return applying > 0 ? new Big(sumWeights(rows)).div(applying) : 1;
}

const scaledUp = (points: number, scale: Big | 1): Big | number => (scale === 1 ? points : scale.times(points));

/**
 * The form's total: execution and what could be scored of the indicators, not capped. Weight and score are null for a form
 * without weights: nothing is invented.
 */
export function assessTotal(
  form: Form,
  execution: ExecutionAssessment,
  rows: readonly IndicatorAssessment[],
  rules: ScoringRules,
): TotalAssessment {
  const published = numberOf(form.total.score);
  const weighted = rows.some(({ indicator }) => typedWeight(indicator) !== null);
  if (!weighted) return { weight: null, score: null, published, pending: 0 };
  const scale = scaleOf(rows, rules);
  return {
    weight: sumOf([execution.weight ?? 0, sumWeights(rows)]),
    score: roundPoints(new Big(scaledUp(sumScores(rows), scale)).plus(execution.score ?? 0), rules.decimals),
    published,
    pending: roundPoints(scaledUp(sumPending(rows), scale), rules.decimals),
  };
}
