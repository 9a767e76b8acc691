import * as v from 'valibot';
import { byName, fields, type Shape } from '../json/shapes';
import type { FormAnswers } from './answers';

const indicatorAnswer = fields({
  score: v.exactOptional(v.pipe(v.number(), v.finite())),
  direction: v.exactOptional(v.picklist(['atLeast', 'atMost', 'equal'])),
  reason: v.exactOptional(v.string()),
  measure: v.exactOptional(v.string()),
});

const acknowledgement = fields({
  rule: v.string(),
  cells: v.array(v.string()),
  reason: v.string(),
  texts: v.array(v.string()),
});

/** One form's answers as they are kept. */
export const formAnswers: Shape<FormAnswers> = fields({
  indicators: byName(indicatorAnswer),
  acknowledgements: v.array(acknowledgement),
  report: v.exactOptional(byName(v.string())),
});
