import { message, type Message } from '../core/messages/message';
import type { SheetIdentity } from '../core/sheet/snapshot';
import { type AssessedWorkbook, type AssessOptions, assessWorkbook, usualOptions } from '../tasks/assess-workbook';
import { fillReport } from '../tasks/fill-report';
import { outlineFor } from '../tasks/stored/outlines';
import { planReport, type PlannedReport } from '../tasks/plan-report';
import type { WorkbookPort } from '../tasks/workbook-port';
import { failure, formName, listed, noForm, refusedEditItems } from './command-lines';
import type { CommandResult } from './command-result';

/** The forms that can be meant: those on the sheet in front, else all of the workbook. */
function formsMeant({ active, forms }: AssessedWorkbook) {
  const here = forms.filter(({ assessment }) => assessment.form.sheet.id === active.id);
  return here.length > 0 ? here : forms;
}

function planLines({ document, conflicts, notices }: PlannedReport): readonly Message[] {
  const questions = document.openQuestions.length;
  return [
    ...(conflicts.length > 0 ? [message('command.reportConflicts', { count: conflicts.length })] : []),
    ...(questions > 0 ? [message('command.reportQuestions', { count: questions })] : []),
    ...notices,
  ];
}

/**
 * 「填写报告」 without the pane: fills the report's sheet from the form in front, by the outline that the workbook keeps, and
 * brings that sheet to the front (`toFront`). Paragraphs that someone edited stay as they are.
 */
export async function fillReportOfActiveSheet(
  port: WorkbookPort,
  now: string,
  toFront: (sheet: SheetIdentity) => Promise<unknown>,
  options: AssessOptions = usualOptions,
): Promise<CommandResult> {
  const assessed = await assessWorkbook(port, 'all', options);
  if (!assessed.ok) return failure('report', assessed.problem);
  const [form, ...others] = formsMeant(assessed.value);
  if (form === undefined) return noForm('report', assessed.value.active.name, []);
  if (others.length > 0) return failure('report', message('command.reportManyForms', { count: others.length + 1 }));

  const { place, assessment } = form;
  const outline = outlineFor(assessed.value.stored.outlines.value, assessment.form);
  const plan = await planReport(port, { place, assessment, outline, choices: {}, newSheet: false });
  if (!plan.ok) return failure('report', plan.problem);
  const about = [message('command.reportAbout', { project: formName(form) }), ...planLines(plan.value)];
  const { sheet: planned, sheetName } = plan.value;
  if (plan.value.edits.length === 0) {
    if (planned !== null) await toFront(planned);
    return {
      tone: 'done',
      lines: [message('command.reportSame', { sheet: sheetName }), ...about],
      items: [],
      closing: [],
    };
  }

  const filled = await fillReport(port, plan.value, now);
  if (!filled.ok) return failure('report', filled.problem);
  const { sheet, receipt, remarks } = filled.value;
  await toFront(sheet);
  const { written, refused } = receipt;
  const { items, closing } = listed(refusedEditItems(refused));
  return {
    tone: refused.length + remarks.length === 0 ? 'done' : 'attention',
    lines: [
      message('command.reportFilled', { sheet: sheet.name, count: written.length }),
      ...about,
      ...remarks,
      ...(refused.length > 0 ? [message('command.refused', { count: refused.length })] : []),
    ],
    items,
    closing: [...closing, ...(written.length > 0 ? [message('command.undoHint')] : [])],
  };
}
