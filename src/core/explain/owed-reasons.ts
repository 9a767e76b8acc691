import type { Assessment, IndicatorAssessment } from '../assess/assessment';
import { owesExplanation } from './owes-explanation';
import { isExplained } from './unfilled-note';

/**
 * Rows whose deviation nobody has explained yet: their cell, or the form's one for all, is empty or holds a note that still asks for
 * words, and no reason was given in the pane.
 */
export function owedReasons({ form, indicators }: Assessment): readonly IndicatorAssessment[] {
  return indicators.filter((row) => {
    const cell = row.indicator.explanation ?? form.explanationForAll;
    const isGiven = (row.answer.reason ?? '').trim() !== '';
    return owesExplanation(row) && !isGiven && !isExplained(cell?.text ?? '');
  });
}
