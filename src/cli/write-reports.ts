import path from 'node:path';
import { changeReportAnswer } from '../core/answers/change-answers';
import type { EarlierReport } from '../core/report/earlier/earlier-report';
import { offersFrom } from '../core/report/earlier/offers';
import { withOffers } from '../core/report/earlier/offers-in-report';
import { reportDate } from '../core/report/fill-slots';
import type { ReportDocument } from '../core/report/report-document';
import { reportDocx } from '../docx/report-docx';
import type { AssessedForm, AssessedWorkbook } from '../tasks/assess-workbook';
import { reportOfForm } from '../tasks/form-report';
import { outlineFor } from '../tasks/stored/outlines';
import { readEarlier } from './read-earlier';
import { type MadeFile, replaceMade } from './replace-made';

/** `报告.docx`, `报告-2.docx` … for the forms of a workbook. */
function placeOf(file: string, numbering: string, index: number): string {
  const { dir, name, ext } = path.parse(file);
  return index === 0 ? file : path.join(dir, `${name}${numbering}${index + 1}${ext}`);
}

/** The form with the date that the command gives, unless somebody has given one in the workbook. */
function dated(form: AssessedForm, date: string | null): AssessedForm {
  const { assessment } = form;
  if (date === null || (assessment.answers.report?.[reportDate.id] ?? '') !== '') return form;
  return {
    ...form,
    assessment: { ...assessment, answers: changeReportAnswer(assessment.answers, reportDate.id, date) },
  };
}

/** What earlier reports say, beside the blanks: each blank has the first that says something. */
function offered(report: ReportDocument, earlier: readonly EarlierReport[], year: number | null): ReportDocument {
  const offers = earlier.flatMap((one) => offersFrom(report.slots, one, year));
  return withOffers(
    report,
    offers.filter(({ slot }, index) => offers.findIndex((one) => one.slot === slot) === index),
  );
}

/** Where reports go and what goes into them besides the form. */
interface ReportJob {
  readonly file: string;
  readonly report: string;
  readonly reportNumbering: string;
  readonly overwrites: boolean;
  readonly from: string | null;
  readonly date: string | null;
  /** Names the backup of a report that a person has saved since. */
  readonly at: Date;
}

/** Writes a report for every form of a workbook; stops at the first that cannot be written. */
export async function writeReports({ forms, stored }: AssessedWorkbook, job: ReportJob): Promise<MadeFile> {
  const earlier = job.from === null ? { ok: true as const, reports: [] } : await readEarlier(job.from, job.file);
  if (!earlier.ok) return earlier;
  const told: string[] = [];
  for (const [index, form] of forms.entries()) {
    const place = placeOf(job.report, job.reportNumbering, index);
    const report = reportOfForm(dated(form, job.date), outlineFor(stored.outlines.value, form.assessment.form));
    const document = await reportDocx(offered(report, earlier.reports, form.assessment.form.year));
    const made = await replaceMade(place, document, job.overwrites, job.at);
    if (!made.ok) return made;
    if (made.told !== null) told.push(made.told);
  }
  return { ok: true, told: told.length === 0 ? null : told.join('\n') };
}
