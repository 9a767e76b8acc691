import type { Assessment, ExecutionAssessment, TotalAssessment } from './assessment';
import { sumOf } from '../value/rounding';
import type { Grade, ScoringRules } from '../rules/scoring-rules';

/** The grade of a score in points: the first, from the top, whose lower end it reaches; null below all of them. */
export function gradeOf(score: number, rules: ScoringRules): Grade | null {
  return rules.grades.find(({ atLeast }) => score >= atLeast)?.grade ?? null;
}

/**
 * Points that are still open: rows that wait for a person, and an execution score that cannot be computed (0 ÷ 0,
 * blanks). While there are some, the computed total is a part of the total only.
 */
export function openPoints({ execution, total }: Pick<Assessment, 'execution' | 'total'>): number {
  const execute = execution.score === null ? (execution.weight ?? 0) : 0;
  return sumOf([total.pending, execute]);
}

/** The form's grade; null while the points that are still open could change it, where there is no total, and unless the weights are 100. */
export function assessGrade(execution: ExecutionAssessment, total: TotalAssessment, rules: ScoringRules): Grade | null {
  // Weights that are no hundred make a sum, not a score out of a hundred.
  if (total.score === null || total.weight !== 100) return null;
  const worst = gradeOf(total.score, rules);
  const best = gradeOf(sumOf([total.score, openPoints({ execution, total })]), rules);
  return worst === best ? worst : null;
}
