import type { OfferedAnswer } from '../answers/answers';
import type { Assessment, IndicatorAssessment } from '../assess/assessment';
import { owesExplanation } from './owes-explanation';

/**
 * What somebody said about a row when it, or its form, read otherwise, where the row asks for just that now: points for a row that
 * waits for a judgement, words for one that owes an explanation. Null where there is nothing to confirm.
 */
export function offeredAnswer(
  row: IndicatorAssessment,
  { answers }: Pick<Assessment, 'answers'>,
): OfferedAnswer | null {
  const offer = answers.offered?.indicators[row.key];
  if (offer === undefined) return null;
  const { score, reason, measure } = offer.answer;
  const judges = row.pending && score !== undefined;
  const explains = owesExplanation(row) && (reason ?? measure) !== undefined;
  return judges || explains ? offer : null;
}
