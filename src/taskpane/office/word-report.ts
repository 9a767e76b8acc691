import type { Outline } from '../../core/report/outline';
import { reportDocx } from '../../docx/report-docx';
import type { AssessedForm } from '../../tasks/assess-workbook';
import { reportOfForm } from '../../tasks/form-report';
import type { WordFile } from './services';

/** A form's report as a Word document, under its title. */
export async function wordReport(form: AssessedForm, outline: Outline, withChart: boolean): Promise<WordFile> {
  const report = reportOfForm(form, outline);
  return { name: report.title, bytes: await reportDocx(report, withChart) };
}
