import type { IndicatorAssessment } from '../assess/assessment';
import type { Indicator } from '../form/form';
import type { Expression } from '../value/expression';
import type { Observation, Subject } from './check';

const seen = (observations: readonly (Observation | null)[]): readonly Observation[] =>
  observations.filter((observation): observation is Observation => observation !== null);

/** What is seen row by row; null: nothing. */
export const eachRow = (
  { assessment }: Subject,
  find: (row: IndicatorAssessment) => Observation | null,
): readonly Observation[] => seen(assessment.indicators.map(find));

/** The same for what needs no judgement of the row. */
export const eachIndicator = (
  { form }: Subject,
  find: (indicator: Indicator) => Observation | null,
): readonly Observation[] => seen(form.indicators.map(find));

/** True for a row that reached its target, or more. */
export const isMet = ({ verdict }: IndicatorAssessment): boolean => verdict === 'met' || verdict === 'over';

/** True for a target or an actual that says how much. */
export const isQuantity = ({ kind }: Expression): boolean => kind === 'number' || kind === 'range';
