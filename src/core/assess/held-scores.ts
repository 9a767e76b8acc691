import { numberOf } from '../form/cell-reading';
import type { FormCell } from '../form/form';
import { sumOf } from '../value/rounding';
import type { Assessment, IndicatorAssessment } from './assessment';
import { executionFundingRow } from './execution';
import { gradeOf, openPoints } from './grade';
import { typedWeight } from './weight';

/** What a score cell will hold: from the cell and what the rules make of it, in points. */
export type HeldScore = (cell: FormCell | null, computed: number) => number;

/** A person's own lower number is kept, whatever else stands in the cell gives way to the rules. */
export const lowerIsKept: HeldScore = (cell, computed) => {
  const typed = numberOf(cell);
  return typed !== null && typed >= 0 && typed <= computed ? typed : computed;
};

/** What a person typed is kept, whatever the rules make of it. */
const typedIsKept: HeldScore = (cell, computed) => {
  const typed = numberOf(cell);
  return typed !== null && typed >= 0 ? typed : computed;
};

const rulesGive: HeldScore = (_, computed) => computed;

function heldRow(row: IndicatorAssessment, held: HeldScore): IndicatorAssessment {
  const weight = typedWeight(row.indicator);
  if (row.score === null || weight === null) return row;
  const score = held(row.indicator.score, row.score);
  return score >= 0 && score <= weight ? { ...row, score } : row;
}

/**
 * The assessment with the scores that the table will hold instead of those that the rules alone give: a unit's report tells what its
 * table says. Rows that wait for a person stay so. Sums and grade follow.
 */
export function withHeldScores(assessment: Assessment, held: HeldScore, heldExecution: HeldScore = held): Assessment {
  const { form, rules, execution, total } = assessment;
  if (total.score === null) return assessment;
  const indicators = assessment.indicators.map((row) => heldRow(row, held));
  const cell = form.executionRow?.score ?? executionFundingRow(form)?.score ?? null;
  const executed =
    execution.score === null || execution.weight === null
      ? execution.score
      : Math.min(Math.max(heldExecution(cell, execution.score), 0), execution.weight);
  const categories = assessment.categories.map((category) => ({
    ...category,
    score: sumOf(
      indicators.flatMap(({ indicator, score }) =>
        indicator.category === category.name && score !== null ? [score] : [],
      ),
    ),
  }));
  const points = (rows: readonly IndicatorAssessment[]): readonly number[] => rows.map((row) => row.score ?? 0);
  // By difference: rules may scale the sum of the rows that apply.
  const score = sumOf([
    total.score,
    executed ?? 0,
    -(execution.score ?? 0),
    ...points(indicators),
    ...points(assessment.indicators).map((one) => -one),
  ]);
  const after = {
    ...assessment,
    indicators,
    categories,
    execution: { ...execution, score: executed },
    total: { ...total, score },
  };
  return {
    ...after,
    grade: assessment.grade === null || openPoints(after) > 0 ? assessment.grade : gradeOf(score, rules),
  };
}

/**
 * The assessment as a table may rightly hold it: as the rules give it, with a person's own scores, or only the lower ones, kept, and 预算执行率
 * by the rules or as typed. A report's total or grade that is one of these is no contradiction.
 */
export function rightReadings(assessment: Assessment): readonly Assessment[] {
  const rows = [lowerIsKept, typedIsKept];
  return [
    assessment,
    ...rows.flatMap((held) => [withHeldScores(assessment, held, rulesGive), withHeldScores(assessment, held)]),
  ];
}
