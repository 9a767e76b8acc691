import { saysSomething } from '../../form/cell-reading';
import type { Form, FundingRow } from '../../form/form';
import { present } from '../form-cells';

/** Whether the form gives a reason that has to do with these words, in the fund block or in its notes. */
export function givesReason(form: Form, row: FundingRow, about: RegExp): boolean {
  if (saysSomething(row.explanation)) return true;
  const texts = present(form.explanationForAll, form.goal.actual, ...form.notes).map(({ text }) => text);
  return texts.some((text) => about.test(text) && /因|由于|原因|受|为了|根据|按照/.test(text));
}
