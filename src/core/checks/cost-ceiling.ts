import type { IndicatorAssessment } from '../assess/assessment';
import { directionOf } from '../value/direction';
import { isMoney } from '../value/unit';
import { publishedPoints } from './points';

/**
 * Whether a row under cost spent more than its target although that is no written ceiling (`=300万元`, `300万元`), and kept all its
 * points, or has none. Points that were lost for it are judged like any other row's.
 */
export function exceedsUnmarkedCeiling(row: IndicatorAssessment): boolean {
  const { target, actual, context, category, subcategory } = row.indicator;
  if (target.kind !== 'number' || actual.kind !== 'number' || actual.value <= target.value) return false;
  if ((target.operator !== null && target.operator !== '=') || row.verdict === 'notComparable') return false;
  if (!/成本/.test(category + subcategory) || !isMoney(target.unit ?? actual.unit)) return false;
  const points = publishedPoints(row);
  const isUnpunished = points === null || points.score >= points.weight;
  return isUnpunished && directionOf({ ...target, operator: null }, context).direction === 'atMost';
}
