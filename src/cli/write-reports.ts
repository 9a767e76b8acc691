import path from 'node:path';
import { reportDocx } from '../docx/report-docx';
import type { AssessedWorkbook } from '../tasks/assess-workbook';
import { reportOfForm } from '../tasks/form-report';
import { outlineFor } from '../tasks/stored/outlines';
import { writeWholeFile } from './write-whole-file';

/** `报告.docx`, `报告-2.docx` … for the forms of a workbook. */
function placeOf(file: string, numbering: string, index: number): string {
  const { dir, name, ext } = path.parse(file);
  return index === 0 ? file : path.join(dir, `${name}${numbering}${index + 1}${ext}`);
}

/** Writes a report for every form of a workbook; gives what went wrong, for the user, or null. */
export async function writeReports(
  { forms, stored }: AssessedWorkbook,
  { report, reportNumbering, overwrites }: { report: string; reportNumbering: string; overwrites: boolean },
): Promise<string | null> {
  for (const [index, form] of forms.entries()) {
    const place = placeOf(report, reportNumbering, index);
    const document = await reportDocx(reportOfForm(form, outlineFor(stored.outlines.value, form.assessment.form)));
    const written = writeWholeFile(place, document, overwrites);
    if (!written.ok) return written.problem;
  }
  return null;
}
