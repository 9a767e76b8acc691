import { composeInSteps } from '../core/report/compose-report';
import type { Outline } from '../core/report/outline';
import type { ReportDocument } from '../core/report/report-document';
import { finish, type Steps } from '../core/sheet/steps';
import type { AssessedForm } from './assess-workbook';

/** A form's report for Word: its annex shows the table with the scores that the ticked edits will write. */
export function reportInSteps({ assessment, snapshot, plan }: AssessedForm, outline: Outline): Steps<ReportDocument> {
  const edits = plan.edits.filter(({ ticked }) => ticked);
  return composeInSteps(assessment, outline, { snapshot, edits });
}

/** The same at once. */
export const reportOfForm = (form: AssessedForm, outline: Outline): ReportDocument =>
  finish(reportInSteps(form, outline));
