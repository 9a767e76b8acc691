import type { Outline } from '../../core/report/outline';
import type { AssessedForm } from '../../tasks/assess-workbook';
import { reportOfForm } from '../../tasks/form-report';
import type { Collection } from '../../tasks/stored/chosen';
import { outlineFor } from '../../tasks/stored/outlines';

/** Tells how many places of a form's report wait for a person. */
export type CountReportBlanks = (form: AssessedForm, outlines: Collection<Outline>) => number;

/** A reading gives new forms, and every part of the pane asks about them. */
const counted = new WeakMap<AssessedForm, { readonly outlines: Collection<Outline>; readonly count: number }>();

/** A file of its own: it brings all that composes a report. */
export const countReportBlanks: CountReportBlanks = (form, outlines) => {
  const known = counted.get(form);
  if (known?.outlines === outlines) return known.count;
  const count = reportOfForm(form, outlineFor(outlines, form.assessment.form)).openQuestions.length;
  counted.set(form, { outlines, count });
  return count;
};
