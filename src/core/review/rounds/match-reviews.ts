import { fitOf, type FormBinding, plainWords, rowKeys } from '../../answers/form-binding';
import type { FiledForm, ReviewedForm } from '../reviewed-file';
import type { FormReview } from './review-record';
import { contentOf, type Submission } from './submission';

/** What a form under review is known by. */
export function reviewedBinding({ project, department, implementer, year, rows }: ReviewedForm): FormBinding {
  return {
    project: plainWords(project),
    department: plainWords(department),
    implementer: plainWords(implementer),
    year,
    rows: rowKeys(rows),
  };
}

/** A form of the folder with what it is known by and what it says. */
export interface BoundForm extends FiledForm {
  readonly binding: FormBinding;
  readonly submission: Submission;
  /** `contentOf` its submission. */
  readonly content: string;
}

/** Forms that could be the same lie in one group: of one project and year, or, unnamed, of one unit and year. */
const groupOf = ({ project, department, implementer, year }: FormBinding): string =>
  JSON.stringify(project === '' ? [year, department, implementer] : [year, project]);

/** Forms that could be the same under another name. */
const unitOf = ({ department, implementer, year }: FormBinding): string =>
  JSON.stringify([year, department, implementer]);

function grouped<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): ReadonlyMap<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}

/** The share of a form's rows that read as they did, names included. */
function likeness(form: BoundForm, { form: kept }: FormReview): number {
  const rows = new Set(kept.rows);
  return form.binding.rows.filter((row) => rows.has(row)).length / Math.max(1, rows.size, form.binding.rows.length);
}

/** In a group of more pairs than these, forms are the same only where they say the same or lie in the same file. */
const mostPairs = 40_000;

/** Which review is of which form. */
export interface MatchedReviews {
  /** For each form, in their order; null: it was not seen before. */
  readonly reviews: readonly (FormReview | null)[];
  /** Reviews of forms that are not there now. */
  readonly absent: readonly FormReview[];
}

/**
 * Finds the review of each form: a form that says what it said, then the same project's form in the same file, then the one with
 * most rows in common, then one that has only another name. Each review is of one form; further versions of a form whose unit is
 * named share its review, so that a corrected copy beside the first is read as what it is.
 */
export function matchReviews(kept: readonly FormReview[], forms: readonly BoundForm[]): MatchedReviews {
  const found = new Map<BoundForm, FormReview>();
  const open = new Set(kept);
  const take = (form: BoundForm, review: FormReview): void => {
    found.set(form, review);
    open.delete(review);
  };
  const contents = new Map(kept.map((review) => [review, contentOf(review.filed)]));
  const contentIn = (review: FormReview): string => contents.get(review) ?? '';
  const groups = grouped(kept, ({ form }) => groupOf(form));
  const byContent = grouped(kept, contentIn);
  const byFile = grouped(kept, ({ file }) => file);
  const byBoth = grouped(kept, (review) => `${review.file}\n${contentIn(review)}`);
  const isSame = (form: BoundForm, review: FormReview): boolean => fitOf(review.form, form.binding) === 'same';

  const takeFirst = (
    reviewsOf: (form: BoundForm) => readonly FormReview[] | undefined,
    suits: (form: BoundForm, review: FormReview) => boolean,
  ): void => {
    for (const form of forms) {
      if (found.has(form)) continue;
      const review = reviewsOf(form)?.find((one) => open.has(one) && suits(form, one));
      if (review !== undefined) take(form, review);
    }
  };
  takeFirst(({ file, content }) => byBoth.get(`${file}\n${content}`), isSame);
  takeFirst(({ content }) => byContent.get(content), isSame);
  takeFirst(({ file }) => byFile.get(file), isSame);

  const left = grouped(
    forms.filter((form) => !found.has(form)),
    ({ binding }) => groupOf(binding),
  );
  for (const [key, group] of left) {
    const reviews = (groups.get(key) ?? []).filter((review) => open.has(review));
    if (group.length * reviews.length > mostPairs) continue;
    const pairs = group
      .flatMap((form) =>
        reviews
          .filter((review) => isSame(form, review))
          .map((review) => ({ form, review, like: likeness(form, review) })),
      )
      .sort((one, other) => other.like - one.like);
    for (const { form, review } of pairs) if (!found.has(form) && open.has(review)) take(form, review);
  }

  const units = grouped([...open], ({ form }) => unitOf(form));
  takeFirst(
    ({ binding }) => units.get(unitOf(binding)),
    (form, review) => fitOf(review.form, form.binding) === 'renamed',
  );
  for (const form of forms) {
    const isNamed = form.binding.department + form.binding.implementer !== '';
    if (found.has(form) || !isNamed) continue;
    const version = (groups.get(groupOf(form.binding)) ?? []).find(
      (review) => isSame(form, review) && review.form.department + review.form.implementer !== '',
    );
    if (version !== undefined) found.set(form, version);
  }
  return { reviews: forms.map((form) => found.get(form) ?? null), absent: [...open] };
}
