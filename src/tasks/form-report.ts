import { composeReport } from '../core/report/compose-report';
import type { Outline } from '../core/report/outline';
import type { ReportDocument } from '../core/report/report-document';
import type { AssessedForm } from './assess-workbook';

/** A form's report for Word: its annex shows the table with the scores that the ticked edits will write. */
export function reportOfForm({ assessment, snapshot, plan }: AssessedForm, outline: Outline): ReportDocument {
  const edits = plan.edits.filter(({ ticked }) => ticked);
  return composeReport(assessment, outline, { snapshot, edits });
}
