import { owesExplanation } from '../../../core/explain/owes-explanation';
import type { Assessment, IndicatorAssessment } from '../../../core/assess/assessment';
import { bandOfWords } from '../../../core/assess/judgement';
import { typedWeight } from '../../../core/assess/weight';

/** Points that a row can earn; 0 where the form gives none. */
export function weightOf({ indicator }: IndicatorAssessment): number {
  return Math.max(typedWeight(indicator) ?? 0, 0);
}

/** Rows that a person scores, in the form's order whether they wait or are scored: a card must not move under the hand. */
export function rowsToJudge({ indicators }: Assessment): readonly IndicatorAssessment[] {
  return indicators.filter(
    ({ pending, scoredBy, verdict }) => pending || scoredBy === 'cell' || (scoredBy === 'answer' && verdict !== 'over'),
  );
}

/** Qualitative rows that wait, and whose actual says that they were achieved: full points by key, were a person to say so. */
export function plainlyAchieved({ indicators }: Assessment): Readonly<Record<string, number>> {
  const rows = indicators.filter(
    (row) =>
      row.pending &&
      row.verdict === 'qualitative' &&
      bandOfWords(row.indicator.target.text, row.indicator.actual.text) === 'achieved',
  );
  return Object.fromEntries(rows.map((row) => [row.key, weightOf(row)]));
}

/** Rows that owe 偏差原因分析及改进措施. */
export function rowsToExplain({ indicators }: Assessment): readonly IndicatorAssessment[] {
  return indicators.filter(owesExplanation);
}

/** Rows whose direction nobody wrote: inferred, or turned round by a person. */
export function rowsWithoutOperator({ indicators }: Assessment): readonly IndicatorAssessment[] {
  return indicators.filter(
    (row) => row.direction !== null && (row.directionInferred || row.answer.direction !== undefined),
  );
}
