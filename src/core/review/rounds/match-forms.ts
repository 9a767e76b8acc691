import { fitOf, type FormBinding, rowKeys } from '../../answers/form-binding';
import { plainWords } from '../../form/plain-words';
import type { ReviewedForm } from '../reviewed-file';

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

/** A form of the folder: what it is known by, and what it says. */
export interface BoundForm {
  readonly file: string;
  readonly binding: FormBinding;
  /** Equal for two forms that say the same. */
  readonly content: string;
}

/** Something that is remembered of a form: what it was known by, and where it lay last. */
export interface Remembered {
  readonly form: FormBinding;
  readonly file: string;
}

/** Forms that could be the same lie in one group: of one project and year, or, unnamed, of one unit and year. */
export const groupOf = ({ project, department, implementer, year }: FormBinding): string =>
  JSON.stringify(project === '' ? [year, department, implementer] : [year, project]);

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
function likeness(form: BoundForm, { form: kept }: Remembered): number {
  const rows = new Set(kept.rows);
  return form.binding.rows.filter((row) => rows.has(row)).length / Math.max(1, rows.size, form.binding.rows.length);
}

/** In a group of more pairs than these, forms are the same only where they say the same or lie in the same file. */
const mostPairs = 40_000;

/** What is remembered of which form. */
export interface Matched<Kept, Form> {
  /** Null for a form that was not seen before. */
  readonly of: (form: Form) => Kept | null;
  /** What is remembered of forms that are not there now. */
  readonly absent: readonly Kept[];
}

/**
 * Finds what is remembered of each form: of a form that says what it said (`contentIn`), then of the same project's form in the same
 * file, then of the one with most rows in common, then of one in the same file that has only another name. Each is of one form; further versions of
 * a form whose unit is named share it, so that a corrected copy beside the first is read as what it is.
 */
export function matchForms<Kept extends Remembered, Form extends BoundForm>(
  kept: readonly Kept[],
  contentIn: (kept: Kept) => string,
  forms: readonly Form[],
): Matched<Kept, Form> {
  const found = new Map<Form, Kept>();
  const open = new Set(kept);
  const take = (form: Form, review: Kept): void => {
    found.set(form, review);
    open.delete(review);
  };
  const groups = grouped(kept, ({ form }) => groupOf(form));
  const byContent = grouped(kept, contentIn);
  const byFile = grouped(kept, ({ file }) => file);
  // Of many blank templates that say the same each is in its own file.
  const inFiles = new Map(
    Array.from(byContent, ([content, all]) => [content, grouped(all, ({ file }) => file)] as const),
  );
  const isSame = (form: Form, review: Kept): boolean => fitOf(review.form, form.binding) === 'same';

  const takeFirst = (
    reviewsOf: (form: Form) => readonly Kept[] | undefined,
    suits: (form: Form, review: Kept) => boolean,
  ): void => {
    for (const form of forms) {
      if (found.has(form)) continue;
      const review = reviewsOf(form)?.find((one) => open.has(one) && suits(form, one));
      if (review !== undefined) take(form, review);
    }
  };
  takeFirst(({ file, content }) => inFiles.get(content)?.get(file), isSame);
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

  // Without the name only the file tells that it is not another project of the unit with the same indicators.
  takeFirst(
    ({ file }) => byFile.get(file),
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
  return { of: (form) => found.get(form) ?? null, absent: [...open] };
}
