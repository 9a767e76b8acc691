import type { FiledForm, ReviewedFinding } from '../reviewed-file';
import { compareSubmissions, type SubmissionComparison } from './compare-submissions';
import { type BoundForm, matchForms, reviewedBinding } from './match-forms';
import { type FindingReview, type FormReview, reopened, type ReviewRecord, type ReviewState } from './review-record';
import { contentOf, findingWords, type Submission, subjectsOf, submissionOf } from './submission';

/** A finding on the reviewer's desk. */
export interface DeskFinding {
  readonly finding: ReviewedFinding;
  readonly state: ReviewState;
  /** The reviewer's words; `''` when there are none. */
  readonly note: string;
  /** True where the words were said when the rows read otherwise: shown as such, the state is open again. */
  readonly isOfOtherWords: boolean;
  /** Against the submission before; null for a form that is compared with none. */
  readonly change: 'fresh' | 'still' | null;
}

/** A form on the reviewer's desk. */
export interface DeskForm extends FiledForm, BoundForm {
  readonly submission: Submission;
  /** What is remembered of it; null: nothing yet. */
  readonly review: FormReview | null;
  readonly state: ReviewState;
  readonly note: string;
  /** In the order of `form.findings`. */
  readonly findings: readonly DeskFinding[];
  /** What the reviewer said of findings that are not there any more: nothing of it is lost. */
  readonly gone: readonly FindingReview[];
  /**
   * first: not seen before · same: as it was looked at last · changed: a further submission · superseded: the submission before the
   * one that was looked at last.
   */
  readonly submissionIs: 'first' | 'same' | 'changed' | 'superseded';
  /** Against the submission before; null where there is none. */
  readonly comparison: SubmissionComparison | null;
}

/** All forms of a folder with what the reviewer said of them. */
export interface Desk {
  readonly forms: readonly DeskForm[];
  /** What is remembered of forms that are not in the folder now. */
  readonly absent: readonly FormReview[];
}

const keyOf = (check: string, about: readonly string[]): string => JSON.stringify([check, ...about]);
const wordsKey = (words: readonly string[]): string => words.join('\n');

/** A finding's own review for the words of now; else one that was said of it when its rows read otherwise. */
function findingReviews({ form }: FiledForm, kept: readonly FindingReview[]) {
  const subjects = form.findings.map((finding) => ({
    key: keyOf(finding.check, subjectsOf(form, finding)),
    words: wordsKey(findingWords(form, finding)),
  }));
  const keys = kept.map(({ check, about }) => keyOf(check, about));
  const isOf = (index: number, subject: (typeof subjects)[number] | undefined): boolean => keys[index] === subject?.key;
  const exact = subjects.map((subject) =>
    kept.find((one, index) => isOf(index, subject) && wordsKey(one.words) === subject.words),
  );
  const used = new Set(exact);
  const reviews = subjects.map((subject, at) => {
    const own = exact[at];
    if (own !== undefined) return { review: own, isOfOtherWords: false };
    const earlier = kept.find((one, index) => isOf(index, subject) && !used.has(one));
    if (earlier === undefined) return { review: null, isOfOtherWords: false };
    used.add(earlier);
    return { review: earlier, isOfOtherWords: true };
  });
  const present = new Set(subjects.map(({ key }) => key));
  return { reviews, gone: kept.filter((_, index) => !present.has(keys[index] ?? '')) };
}

/** Lays a form on the desk with what is remembered of it, as `matchForms` found it. */
export function deskForm({ file, form }: FiledForm, review: FormReview | null): DeskForm {
  const submission = submissionOf(form);
  const bound = { file, form, binding: reviewedBinding(form), submission, content: contentOf(submission) };
  const { content } = bound;
  const blank = { review, state: 'unseen', note: '', gone: [] } as const;
  if (review === null) {
    const findings = form.findings.map((finding): DeskFinding => ({
      finding,
      state: 'unseen',
      note: '',
      isOfOtherWords: false,
      change: null,
    }));
    return { ...bound, ...blank, findings, submissionIs: 'first', comparison: null };
  }
  const isFiled = contentOf(review.filed) === content;
  const isBefore = !isFiled && review.before !== null && contentOf(review.before) === content;
  const earlier = isFiled ? review.before : isBefore ? null : review.filed;
  const comparison = earlier === null ? null : compareSubmissions(earlier, submission);
  const fresh = new Set(comparison?.fresh);
  const { reviews, gone } = findingReviews(bound, review.findings);
  return {
    ...bound,
    review,
    state: isFiled ? review.state : reopened(review.state),
    note: review.note,
    findings: form.findings.map((finding, index): DeskFinding => {
      const { review: said, isOfOtherWords } = reviews[index] ?? { review: null, isOfOtherWords: false };
      const state = said?.state ?? 'unseen';
      return {
        finding,
        state: isOfOtherWords ? reopened(state) : state,
        note: said?.note ?? '',
        isOfOtherWords,
        change: comparison === null ? null : fresh.has(index) ? 'fresh' : 'still',
      };
    }),
    gone,
    submissionIs: isFiled ? 'same' : isBefore ? 'superseded' : 'changed',
    comparison,
  };
}

/** What a form is matched by. */
export function boundForm({ file, form }: FiledForm): BoundForm {
  return { file, binding: reviewedBinding(form), content: contentOf(submissionOf(form)) };
}

/** Lays the forms of a folder on the desk, with what the review file remembers of them. Pure, total, linear in the forms. */
export function deskOf({ forms: kept }: ReviewRecord, forms: readonly FiledForm[]): Desk {
  const contents = new Map(kept.map((review) => [review, contentOf(review.filed)]));
  const bound = forms.map(boundForm);
  const { of, absent } = matchForms(kept, (review) => contents.get(review) ?? '', bound);
  return {
    forms: forms.map((form, index) => {
      const own = bound[index];
      return deskForm(form, own === undefined ? null : of(own));
    }),
    absent,
  };
}
