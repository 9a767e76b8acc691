import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reportDocx } from '../docx/report-docx';
import type { AssessedWorkbook } from '../tasks/assess-workbook';
import { reportOfForm } from '../tasks/form-report';
import { outlineFor } from '../tasks/stored/outlines';

/** `报告.docx`, `报告-2.docx` … for the forms of a workbook. */
function placeOf(file: string, index: number): string {
  const { dir, name, ext } = path.parse(file);
  return index === 0 ? file : path.join(dir, `${name}-${index + 1}${ext}`);
}

/** Writes a report for every form of a workbook; gives what went wrong, for the user, or null. */
export async function writeReports(
  { forms, stored }: AssessedWorkbook,
  file: string,
  overwrites: boolean,
): Promise<string | null> {
  for (const [index, form] of forms.entries()) {
    const place = placeOf(file, index);
    if (!overwrites && existsSync(place)) return `${place} 已经存在，没有覆盖。请换一个输出位置，或加上 --force。`;
    const report = reportOfForm(form, outlineFor(stored.outlines.value, form.assessment.form));
    try {
      mkdirSync(path.dirname(path.resolve(place)), { recursive: true });
      writeFileSync(place, await reportDocx(report));
    } catch (error) {
      return `${place}：写不进去（${String(error)}）。`;
    }
  }
  return null;
}
