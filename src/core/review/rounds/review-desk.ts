import type { FiledForm, ReviewedFinding, ReviewedForm } from '../reviewed-file';
import { compareSubmissions, type SubmissionComparison } from './compare-submissions';
import { type BoundForm, groupOf, matchForms, reviewedBinding } from './match-forms';
import { type FindingReview, type FormReview, reopened, type ReviewRecord, type ReviewState } from './review-record';
import { contentOf, findingSubjects, type Submission, submissionOf } from './submission';

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

/** A form with all that it says, worked out once. */
interface ReadForm extends FiledForm, BoundForm {
  readonly submission: Submission;
}

/** A form on the reviewer's desk. */
export interface DeskForm extends ReadForm {
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
  if (kept.length === 0) return { reviews: [], gone: [] };
  const subjects = findingSubjects(form).map(({ about, words }, index) => ({
    key: keyOf(form.findings[index]?.check ?? '', about),
    words: wordsKey(words),
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

type Reading = Pick<ReadForm, 'binding' | 'submission' | 'content'>;

/** A page asks for the same forms, and the same submissions, after every word of the reviewer's: each is worked out once. */
const readings = new WeakMap<ReviewedForm, Reading>();
const contents = new WeakMap<Submission, string>();

function contentIn({ filed }: FormReview): string {
  const known = contents.get(filed) ?? contentOf(filed);
  contents.set(filed, known);
  return known;
}

function readForm({ file, form }: FiledForm): ReadForm {
  const known = readings.get(form);
  if (known !== undefined) return { file, form, ...known };
  const submission = submissionOf(form);
  const reading = { binding: reviewedBinding(form), submission, content: contentOf(submission) };
  readings.set(form, reading);
  return { file, form, ...reading };
}

/** Lays a form on the desk with what is remembered of it, as `matchForms` found it. */
export function deskForm(filed: FiledForm, review: FormReview | null): DeskForm {
  return onDesk(readForm(filed), review);
}

function onDesk(bound: ReadForm, review: FormReview | null): DeskForm {
  const { form, submission, content } = bound;
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
  const isFiled = contentIn(review) === content;
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
export function boundForm(filed: FiledForm): BoundForm {
  const { file, binding, content } = readForm(filed);
  return { file, binding, content };
}

/**
 * Lays the forms of a folder on the desk, with what the review file remembers of them. Pure, total, linear in the forms (half a
 * millisecond each): a page with a thousand goes form by form instead, `boundForm`, `matchForms` once, `deskForm`.
 */
export function deskOf({ forms: kept }: ReviewRecord, forms: readonly FiledForm[]): Desk {
  const read = forms.map(readForm);
  const { of, absent } = matchForms(kept, contentIn, read);
  return { forms: read.map((form) => onDesk(form, of(form))), absent };
}

/** The states of forms, in their order: what a list of thousands shows, without comparing any. */
export function formStates({ forms: kept }: ReviewRecord, forms: readonly FiledForm[]): readonly ReviewState[] {
  const read = forms.map(readForm);
  const { of } = matchForms(kept, contentIn, read);
  return read.map((form) => {
    const review = of(form);
    if (review === null) return 'unseen';
    return contentIn(review) === form.content ? review.state : reopened(review.state);
  });
}

/**
 * One of a folder's forms on the desk, as `deskOf` all of them gives it: what is remembered may be of another form of the same name,
 * so that a form is never looked at by itself. `forms` are those of the folder.
 */
export function deskFormAmong({ forms: kept }: ReviewRecord, forms: readonly FiledForm[], one: FiledForm): DeskForm {
  const own = readForm(one);
  const isOwn = ({ file, form }: FiledForm): boolean => file === one.file && form === one.form;
  const read = forms.map((form) => (isOwn(form) ? own : readForm(form)));
  const group = groupOf(own.binding);
  const reviews = kept.filter(({ form, file }) => file === own.file || groupOf(form) === group);
  const groups = new Set([group, ...reviews.map(({ form }) => groupOf(form))]);
  const rivals = read.filter(({ file, binding }) => file === own.file || groups.has(groupOf(binding)));
  const { of } = matchForms(reviews, contentIn, rivals.includes(own) ? rivals : [...rivals, own]);
  return onDesk(own, of(own));
}
