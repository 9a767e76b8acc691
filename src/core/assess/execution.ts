import { numberOf, saysNumber } from '../form/cell-reading';
import type { Form, FormCell, FundingRow } from '../form/form';
import { budgetOf, spentOf } from '../form/budget';
import { isScored } from '../form/form';
import { remembered } from '../sheet/remembered';
import type { ExecutionAssessment } from './assessment';
import { roundedShare, sumOf, withinWeight } from '../value/rounding';
import type { ScoringRules } from '../rules/scoring-rules';
import { mixesUnits } from './mixed-units';
import { typedWeight } from './weight';

/**
 * The row whose budget and expenditure make the form's rate: 年度资金总额; without one, the only row that holds money.
 * Several rows without a total are not added up: 其中 rows would count twice.
 */
export function executionFundingRow(form: Form): FundingRow | null {
  const total = form.funding.rows.find((row) => row.role === 'total');
  if (total !== undefined) return total;
  const filled = form.funding.rows.filter((row) => numberOf(budgetOf(row)) !== null);
  return filled.length === 1 ? (filled[0] ?? null) : null;
}

/** Rates by row: the score, the plan and several checks ask for the same one. */
const rates = remembered<FundingRow, number | null>();

/**
 * Expenditure ÷ annual budget of a funding row, a fraction rounded to 12 places; null when it is undefined, and where one amount is in 元
 * and the other in 万元.
 */
export function executionRateOf(row: FundingRow): number | null {
  const known = rates.of(row);
  if (known !== undefined) return known;
  const rate = dividedRate(row);
  rates.keep(row, rate);
  return rate;
}

function dividedRate(row: FundingRow): number | null {
  const budget = numberOf(budgetOf(row)) ?? NaN;
  const expenditure = spentOf(row) ?? NaN;
  if (!Number.isFinite(budget) || !Number.isFinite(expenditure) || budget <= 0 || mixesUnits(row)) return null;
  const rate = roundedShare(expenditure, budget, 12);
  return Number.isFinite(rate) ? rate : null;
}

/**
 * Whether 预算执行率 has points in this form: a place for its score (fund block or a row of its own); without one it still
 * has, unless the indicators alone make up the hundred (宁夏原州: 40 + 40 + 20).
 */
function hasExecutionPoints(form: Form): boolean {
  // Of a form that was cut off the funds may be left, and they have their points.
  if (form.indicators.length === 0) return saysNumber(typedExecutionWeight(form));
  if (!isScored(form)) return false;
  if (form.executionRow !== null) return true;
  if (form.funding.rows.some((row) => row.weight !== null || row.score !== null)) return true;
  return sumOf(form.indicators.map((indicator) => typedWeight(indicator) ?? 0)) !== 100;
}

/** 分值 of 预算执行率 as typed: in the row of its own, or in the fund block. */
export function typedExecutionWeight(form: Form): FormCell | null {
  const own = form.executionRow?.weight ?? null;
  return saysNumber(own) ? own : (executionFundingRow(form)?.weight ?? null);
}

/**
 * Whether the form itself gives 预算执行率 other points than the rules do, so that a score by the rules is nothing to write into
 * it: 20 beside indicators of 80 (湖北, 云南), or no points anywhere to tell.
 */
export function hasOtherExecutionPoints(form: Form, rules: ScoringRules): boolean {
  if (rules.execution.weight === 20) return false;
  const typed = numberOf(typedExecutionWeight(form));
  const weights = form.indicators.flatMap((indicator) => typedWeight(indicator) ?? []);
  return typed === null ? weights.length === 0 : typed === 20 && [0, 80].includes(sumOf(weights));
}

/** The points of the highest band that a rate reaches. */
const bandPoints = (rate: number, { bands }: ScoringRules['execution']): number =>
  bands.find(({ atLeast }) => rate >= atLeast)?.points ?? 0;

function executionScore(row: FundingRow, rate: number | null, rules: ScoringRules): number | null {
  const { method, weight, zeroBudget, rateAbove100 } = rules.execution;
  if (rate === null) {
    if (numberOf(budgetOf(row)) !== 0 || zeroBudget === 'undecided') return null;
    return zeroBudget === 'full' ? weight : 0;
  }
  if (rate > 1 && rateAbove100 === 'refuse') return null;
  if (method === 'bands') return bandPoints(rate, rules.execution);
  // Dividing last keeps a tie exact; the rounded rate would lose it.
  const budget = numberOf(budgetOf(row)) ?? NaN;
  const expenditure = spentOf(row) ?? NaN;
  return Number.isFinite(budget) && Number.isFinite(expenditure)
    ? withinWeight(roundedShare(expenditure, budget, rules.decimals, weight), weight)
    : null;
}

/** 得分 of 预算执行率 as typed: in the row of its own, or in the fund block. */
const typedExecutionScore = (form: Form, row: FundingRow | null): number | null =>
  numberOf(form.executionRow?.score ?? null) ?? numberOf(row?.score ?? null);

/**
 * 预算执行率 of a form and the points it earns; a rate above 100 % earns the weight, not more. Where the rules ask whether a project
 * that spent less is finished, the score in the form is the person's answer, if it is one of the two that are possible.
 */
export function assessExecution(form: Form, rules: ScoringRules): ExecutionAssessment {
  const row = executionFundingRow(form);
  const rate = row === null ? null : executionRateOf(row);
  if (!hasExecutionPoints(form)) return { rate, weight: null, score: null, choices: [] };
  const { weight, belowBudget } = rules.execution;
  const score = row === null ? null : executionScore(row, rate, rules);
  if (belowBudget !== 'asked' || rate === null || rate >= 1 || score === null) {
    return { rate, weight, score, choices: [] };
  }
  const choices = [weight, score];
  const typed = typedExecutionScore(form, row);
  return { rate, weight, score: typed !== null && choices.includes(typed) ? typed : null, choices };
}
