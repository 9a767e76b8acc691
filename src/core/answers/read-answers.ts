import * as v from 'valibot';
import { byName, fields, type Shape } from '../json/shapes';
import type { FormBinding } from './form-binding';
import type { KeptForm } from './kept-answers';

const indicatorAnswer = fields({
  score: v.exactOptional(v.pipe(v.number(), v.finite())),
  direction: v.exactOptional(v.picklist(['atLeast', 'atMost', 'equal'])),
  reason: v.exactOptional(v.string()),
  measure: v.exactOptional(v.string()),
});

const texts = v.array(v.string());

/** What a form is known by. */
export const formBinding: Shape<FormBinding> = fields({
  project: v.string(),
  department: v.string(),
  implementer: v.string(),
  year: v.nullable(v.pipe(v.number(), v.finite())),
  rows: texts,
});

/** What is kept about one form. */
export const keptForm: Shape<KeptForm> = fields({
  form: formBinding,
  answers: v.array(fields({ row: v.string(), target: v.string(), actual: v.string(), answer: indicatorAnswer })),
  acknowledgements: v.array(fields({ rule: v.string(), reason: v.string(), texts, places: texts })),
  report: byName(v.string()),
});
