import * as v from 'valibot';
import { formBinding } from '../../answers/read-answers';
import { byName, fields, inShape, parsedJson, readableItems, type Shape } from '../../json/shapes';
import { type FormReview, noReview, type ReviewRecord, reviewStates } from './review-record';
import type { FiledFinding, Submission } from './submission';

/** The name of the review file, beside the folder's workbooks. */
export const reviewFileName = '复核记录.json';

/** Of what is written here. A file of a later one is left alone. */
const version = 1;

const text = v.string();
const texts = v.array(text);
const figure = v.pipe(v.number(), v.finite());
const points = v.nullable(figure);
const state = v.picklist(reviewStates);

const finding: Shape<FiledFinding> = fields({
  check: text,
  severity: v.picklist(['error', 'warning', 'info']),
  about: texts,
  asks: texts,
  message: fields({ code: text, params: byName(v.union([text, figure])) }),
});

const submission: Shape<Submission> = fields({
  goal: fields({ expected: text, actual: text }),
  funding: v.array(fields({ label: text, initialBudget: points, annualBudget: points, expenditure: points })),
  rows: v.array(
    fields({
      category: text,
      subcategory: text,
      name: text,
      target: text,
      actual: text,
      weight: points,
      score: points,
      explanation: text,
    }),
  ),
  executionScore: points,
  total: points,
  grade: text,
  findings: v.array(finding),
});

const formReview: Shape<FormReview> = fields({
  id: v.pipe(v.number(), v.safeInteger()),
  form: formBinding,
  file: text,
  state,
  note: text,
  filed: submission,
  before: v.nullable(submission),
  findings: v.array(fields({ check: text, about: texts, words: texts, state, note: text })),
});

const reviewFile = fields({ version: figure, forms: v.array(v.unknown()) });

/**
 * What came out of a review file. `partly`: some forms in it could not be read: the file is to be set aside (kept under another
 * name) before anything is written, and so is one that is `unreadable`. `later` was written by a later version of this program:
 * nothing may be written in its place.
 */
export type ReviewFileReading =
  | { readonly kind: 'read' | 'partly'; readonly record: ReviewRecord }
  | { readonly kind: 'unreadable' | 'later'; readonly record: ReviewRecord };

/** Reads the text of a review file (null: there is none). Total; what cannot be read gives an empty record. */
export function readReviewFile(file: string | null): ReviewFileReading {
  if (file === null) return { kind: 'read', record: noReview };
  const json = inShape(reviewFile, parsedJson(file.replace(/^\uFEFF/, '')));
  if (json === null) return { kind: 'unreadable', record: noReview };
  if (json.version > version) return { kind: 'later', record: noReview };
  const { items, isWhole } = readableItems((item) => inShape(formReview, item), json.forms);
  // A number stands for one form: of two that have it (a file put together by hand) the second gets another.
  const numbers = new Set<number>();
  const forms = items.map((one) => {
    const id = numbers.has(one.id) ? Math.max(...numbers) + 1 : one.id;
    numbers.add(id);
    return { ...one, id };
  });
  return { kind: isWhole ? 'read' : 'partly', record: { forms } };
}

/** The text of a review file, a line a form. */
export function reviewFileText({ forms }: ReviewRecord): string {
  const lines = forms.map((form) => JSON.stringify(form)).join(',\n');
  return `{"version":${version},"forms":[${lines === '' ? '' : `\n${lines}\n`}]}\n`;
}
