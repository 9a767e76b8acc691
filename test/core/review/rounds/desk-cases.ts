import { deskOf, type Desk, type DeskForm } from '../../../../src/core/review/rounds/review-desk';
import { noReview, type ReviewRecord } from '../../../../src/core/review/rounds/review-record';
import type { ReviewedFinding, ReviewedForm } from '../../../../src/core/review/reviewed-file';
import { type FormSketch, sketchedForm } from '../sketched-files';

/** A finding on cells of a sketched form (indicators from row 12, H the score). */
export const findingAt = (
  check: ReviewedFinding['check'],
  cells: readonly string[],
  texts: readonly string[] = [],
): ReviewedFinding => ({
  check,
  severity: 'warning',
  cells,
  texts,
  message: { code: `${check}.found`, params: {} },
  places: [],
  acknowledged: null,
});

export const filed = (form: FormSketch, file = '甲.xlsx'): { readonly file: string; readonly form: ReviewedForm } => ({
  file,
  form: sketchedForm(form),
});

export function onlyForm(desk: Desk): DeskForm {
  const [form] = desk.forms;
  if (form === undefined || desk.forms.length !== 1) throw new Error(`${desk.forms.length} forms`);
  return form;
}

/** The only form of a folder, with what a record remembers of it. */
export const deskForm = (form: FormSketch, record: ReviewRecord = noReview, file?: string): DeskForm =>
  onlyForm(deskOf(record, [filed(form, file)]));
