import { message, type Message } from '../messages/message';
import type { IndicatorAssessment } from '../assess/assessment';
import { sumOf } from '../value/rounding';
import { typedWeight } from '../assess/weight';
import { percentText } from './figures';

/** Points that a row lost; 0 when it lost none, has no weight or is not scored yet. */
export function lostPoints({ indicator, score }: IndicatorAssessment): number {
  const weight = typedWeight(indicator);
  return score === null || weight === null || score >= weight ? 0 : sumOf([weight, -score]);
}

/**
 * Whether a row owes 偏差原因分析及改进措施: it lost points, it was exceeded so far that the rules ask why, or it is unmet without points
 * to show for it (no weight, or a person has not judged yet). A row that waits for its very reading owes none.
 */
export function owesExplanation(row: IndicatorAssessment): boolean {
  return row.excessOwesReason || lostPoints(row) > 0 || (row.verdict === 'unmet' && row.score === null);
}

/** Why a row owes an explanation, for its card; null when it owes none. */
export function explanationRequest(row: IndicatorAssessment): Message | null {
  if (!owesExplanation(row)) return null;
  const lost = lostPoints(row);
  if (lost > 0) return message('explain.lostPoints', { lost });
  return row.verdict === 'over'
    ? message('explain.over', { completion: row.completion === null ? '' : percentText(row.completion) })
    : message('explain.unmet');
}
