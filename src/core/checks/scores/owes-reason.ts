import { saysSomething } from '../../form/cell-reading';
import type { IndicatorAssessment } from '../../assess/assessment';
import { isExplained } from '../../explain/unfilled-note';
import type { Form } from '../../form/form';
import { explanationCell } from '../form-cells';
import { differs, publishedPoints } from '../points';

/** Whether a row lost points and its place for the reason is there and holds none: blank, or a note that waits to be filled in. */
export function owesReason(form: Form, row: IndicatorAssessment): boolean {
  const points = publishedPoints(row);
  const explanation = explanationCell(form, row.indicator);
  return points !== null && points.score < points.weight && explanation !== null && !isExplained(explanation.text);
}

/** The points that the rules make of an unmet row which got others, but fewer than its weight; null where nothing is off. */
export function dueInProportion(row: IndicatorAssessment): number | null {
  const points = publishedPoints(row);
  // What 扣减分数 takes off is no proportion.
  if (saysSomething(row.indicator.deduction)) return null;
  if (points === null || row.verdict !== 'unmet' || row.scoredBy !== 'rules' || row.score === null) return null;
  return points.score < points.weight && differs(points.score, row.score) ? row.score : null;
}
