import type { Assessment } from '../assess/assessment';
import { acknowledgedReason } from './acknowledged';
import { checks } from './catalogue';
import type { Finding } from './finding';

/** Text of the workbook outside the form: a report on another sheet, or a .docx beside it. */
export interface NarrativeParagraph {
  /** Sheet name; the file's name for a .docx. */
  readonly place: string;
  /** A1 address, or `第3段` in a .docx. */
  readonly cell: string;
  readonly text: string;
}

export interface CheckContext {
  readonly narrative: readonly NarrativeParagraph[];
}

/** All findings on a form, in the order of the catalogue; acknowledged ones carry `acknowledged`. */
export function checkForm(assessment: Assessment, { narrative }: CheckContext): readonly Finding[] {
  const subject = { form: assessment.form, assessment, narrative };
  return checks.flatMap(({ id, severity, find }) =>
    find(subject).map((observation): Finding => ({
      rule: id,
      severity: observation.severity ?? severity,
      cells: observation.cells.map(({ address }) => address),
      texts: observation.cells.map(({ text }) => text),
      message: observation.message,
      places: observation.places ?? [],
      fix: observation.fix ?? [],
      acknowledged: acknowledgedReason(id, observation.cells, assessment.answers),
    })),
  );
}
