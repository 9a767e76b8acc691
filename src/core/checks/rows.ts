import type { IndicatorAssessment } from '../assess/assessment';
import type { Indicator } from '../form/form';
import type { Expression } from '../value/expression';
import type { Observation, Subject } from './check';

function seenIn<Row>(rows: readonly Row[], find: (row: Row) => Observation | null): readonly Observation[] {
  const seen: Observation[] = [];
  for (const row of rows) {
    const observation = find(row);
    if (observation !== null) seen.push(observation);
  }
  return seen;
}

/** What is seen row by row; null: nothing. */
export const eachRow = (
  { assessment }: Subject,
  find: (row: IndicatorAssessment) => Observation | null,
): readonly Observation[] => seenIn(assessment.indicators, find);

/** The same for what needs no judgement of the row. */
export const eachIndicator = (
  { form }: Subject,
  find: (indicator: Indicator) => Observation | null,
): readonly Observation[] => seenIn(form.indicators, find);

/** True for a row that reached its target, or more. */
export const isMet = ({ verdict }: IndicatorAssessment): boolean => verdict === 'met' || verdict === 'over';

/** True for a target or an actual that says how much. */
export const isQuantity = ({ kind }: Expression): boolean => kind === 'number' || kind === 'range';
