import type { ReviewedFinding } from '../reviewed-file';
import type { DeskForm } from './review-desk';
import type { FindingReview, FormReview, ReviewRecord, ReviewState } from './review-record';
import { contentOf, findingSubjects } from './submission';

/** What a reviewer says; what is absent stays. */
export interface ReviewChange {
  readonly state?: ReviewState;
  readonly note?: string;
}

/** The review of a form in a record, by its number; one that was begun meanwhile for the same words is found again. */
function reviewIn({ forms }: ReviewRecord, { review, binding, content }: DeskForm): FormReview | undefined {
  if (review !== null) return forms.find(({ id }) => id === review.id);
  const name = JSON.stringify(binding);
  return forms.find(({ form, filed }) => JSON.stringify(form) === name && contentOf(filed) === content);
}

const nextNumber = ({ forms }: ReviewRecord): number => forms.reduce((most, { id }) => Math.max(most, id), 0) + 1;

const begun = ({ binding, file, submission }: DeskForm, id: number): FormReview => ({
  id,
  form: binding,
  file,
  state: 'unseen',
  note: '',
  filed: submission,
  before: null,
  findings: [],
});

/** The review after its form's submission of now was looked at: what was looked at before is the one before. */
function lookedAt(review: FormReview, { binding, file, submission, content, state }: DeskForm): FormReview {
  const place = { ...review, form: binding, file };
  if (contentOf(review.filed) === content) return place;
  // Of an earlier version that lies beside the later one nothing new is to be kept.
  if (review.before !== null && contentOf(review.before) === content) return review;
  return { ...place, state, filed: submission, before: review.filed };
}

function withReview(record: ReviewRecord, form: DeskForm, change: (review: FormReview) => FormReview): ReviewRecord {
  const kept = reviewIn(record, form);
  if (kept === undefined) return { forms: [...record.forms, change(begun(form, nextNumber(record)))] };
  return { forms: record.forms.map((one) => (one === kept ? change(one) : one)) };
}

/**
 * The record after the reviewer said something of a form. It is bound to what the form says now; the submission that was looked at
 * before stays as the one to compare with. Make it to the record that the file holds at that moment: what somebody else kept stays.
 */
export function withFormReview(record: ReviewRecord, form: DeskForm, change: ReviewChange): ReviewRecord {
  return withReview(record, form, (review) => {
    const looked = lookedAt(review, form);
    // A state given to an earlier version would be one of the later.
    const state = contentOf(looked.filed) === form.content ? (change.state ?? looked.state) : looked.state;
    return { ...looked, state, note: change.note ?? looked.note };
  });
}

/**
 * The record after the reviewer said something of a finding of a form. It is bound to the words of the rows that it is about; what
 * was said of it when they read otherwise is kept behind it. `finding` is one of the form's own.
 */
export function withFindingReview(
  record: ReviewRecord,
  desk: DeskForm,
  finding: ReviewedFinding,
  change: ReviewChange,
): ReviewRecord {
  const index = desk.form.findings.indexOf(finding);
  const now = desk.findings[index];
  const subject = findingSubjects(desk.form)[index];
  if (subject === undefined) return record;
  const { about, words } = subject;
  const isSame = (one: FindingReview): boolean =>
    one.check === finding.check && JSON.stringify([one.about, one.words]) === JSON.stringify([about, words]);
  const said: FindingReview = {
    check: finding.check,
    about,
    words,
    state: change.state ?? now?.state ?? 'unseen',
    note: change.note ?? now?.note ?? '',
  };
  return withReview(record, desk, (review) => ({
    ...review,
    findings: [said, ...review.findings.filter((one) => !isSame(one))],
  }));
}

/**
 * The record after a round was taken: every form of the folder as it is filed now, each with the submission before, so that the
 * next round is compared with this one. States and words stay as they are (bound to what they were said about); nothing is
 * forgotten of forms that are not there.
 */
export function withRound(record: ReviewRecord, forms: Iterable<DeskForm>): ReviewRecord {
  const kept = new Map(record.forms.map((review) => [review.id, review]));
  let next = nextNumber(record);
  for (const form of forms) {
    const review = form.review === null ? undefined : kept.get(form.review.id);
    if (review !== undefined) kept.set(review.id, lookedAt(review, form));
    else {
      kept.set(next, begun(form, next));
      next += 1;
    }
  }
  return { forms: [...kept.values()] };
}
