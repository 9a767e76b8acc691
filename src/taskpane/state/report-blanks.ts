import type { Outline } from '../../core/report/outline';
import type { ReportDocument } from '../../core/report/report-document';
import { remembered } from '../../core/sheet/remembered';
import type { Steps } from '../../core/sheet/steps';
import type { AssessedForm } from '../../tasks/assess-workbook';
import { reportInSteps } from '../../tasks/form-report';
import type { Collection } from '../../tasks/stored/chosen';
import { outlineFor } from '../../tasks/stored/outlines';

/** Tells how many places of a form's report wait for a person. */
export type CountReportBlanks = (form: AssessedForm, outlines: Collection<Outline>) => Steps<number>;

/** A reading gives new forms; what is counted is shown on 报告 too. */
const composed = remembered<
  AssessedForm,
  { readonly outlines: Collection<Outline>; readonly report: ReportDocument }
>();

/** A form's report in the outline that is chosen for it. */
export function* reportWithin(form: AssessedForm, outlines: Collection<Outline>): Steps<ReportDocument> {
  const known = composed.of(form);
  if (known?.outlines === outlines) return known.report;
  const report = yield* reportInSteps(form, outlineFor(outlines, form.assessment.form));
  composed.keep(form, { outlines, report });
  return report;
}

/** A file of its own: it brings all that composes a report. */
export const countReportBlanks: CountReportBlanks = function* (form, outlines) {
  return (yield* reportWithin(form, outlines)).openQuestions.length;
};
