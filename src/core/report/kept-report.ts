import * as v from 'valibot';
import { fitOf, type FormBinding } from '../answers/form-binding';
import { formBinding } from '../answers/read-answers';
import { fields, type Shape } from '../json/shapes';
import type { SheetIdentity } from '../sheet/snapshot';

/** A row that we wrote into a report sheet. */
export interface KeptLine {
  readonly id: string;
  /** What we wrote, the latest first: a restore may have brought an earlier one back. */
  readonly texts: readonly string[];
  /** A person took the row out, and wants it so. */
  readonly removed: boolean;
}

/** What the workbook keeps of a report that we filled. */
export interface KeptReport {
  /** What the form was known by; absent in what an earlier version kept. */
  readonly form?: FormBinding;
  readonly sheet: SheetIdentity;
  readonly lines: readonly KeptLine[];
}

/** The reports of a workbook, by the place that the form had when its report was filled last. */
export type KeptReports = Readonly<Record<string, KeptReport>>;

/** One report as it is kept. */
export const keptReport: Shape<KeptReport> = fields({
  form: v.exactOptional(formBinding),
  sheet: fields({ id: v.string(), name: v.string() }),
  lines: v.array(fields({ id: v.string(), texts: v.array(v.string()), removed: v.boolean() })),
});

/** Earlier texts that are remembered of a row. */
const mostTexts = 3;

/** A row with a text that we have just written (or that stands for what a person wants otherwise). */
export function keptLine(id: string, text: string, earlier: KeptLine | undefined, removed = false): KeptLine {
  const texts = [text, ...(earlier?.texts ?? []).filter((one) => one !== text)].slice(0, mostTexts);
  return { id, texts, removed };
}

/**
 * The report that was filled for a form, and under which place it is kept: at the form's own place, unless another form has that
 * by now; else wherever the report of this form is (its sheet was renamed, or it stands elsewhere), unless `others`, copies of the
 * form that are there too, have that.
 */
export function keptReportOf(
  reports: KeptReports,
  place: string,
  form: FormBinding,
  others: ReadonlySet<string>,
): { readonly place: string; readonly report: KeptReport } | null {
  const isOf = ({ form: of }: KeptReport): boolean => of !== undefined && fitOf(of, form) === 'same';
  const here = Object.hasOwn(reports, place) ? reports[place] : undefined;
  if (here !== undefined && (here.form === undefined || isOf(here))) return { place, report: here };
  const moved = Object.entries(reports).find(([kept, report]) => isOf(report) && !others.has(kept));
  return moved === undefined ? null : { place: moved[0], report: moved[1] };
}
