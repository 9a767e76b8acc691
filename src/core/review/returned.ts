import type { Message } from '../messages/message';
import { byGravity } from './problems';
import type { FiledForm, ReviewedFinding, ReviewedForm } from './reviewed-file';

/** A form and the findings that go back to its unit. */
export interface ReturnedForm extends FiledForm {
  readonly findings: readonly ReviewedFinding[];
  /** What the reviewer wrote of a finding; absent where nothing was written. */
  readonly notes?: ReadonlyMap<ReviewedFinding, string>;
}

/** What goes back unless the reviewer chose: what must be mended and what is asked, but what the unit has explained. */
export function findingsToReturn({ findings }: ReviewedForm): readonly ReviewedFinding[] {
  return findings.filter(({ severity, acknowledged }) => severity !== 'info' && acknowledged === null);
}

function headOf({ file, form: { project, title, year, sheet } }: ReturnedForm): string {
  const named = project === '' ? title : project;
  return [year === null ? named : `${named}（${year}）`, file, sheet].filter((words) => words !== '').join(' · ');
}

/**
 * 退回意见: the findings of a form, or of all forms of a unit, as text that is copied whole: numbered through, with their cells and
 * what the reviewer wrote of them, the gravest of each form first. Forms with nothing to return are left out; `''` when there is none.
 */
export function returnedText(forms: readonly ReturnedForm[], textOf: (message: Message) => string): string {
  let number = 0;
  const lineOf = ({ notes }: ReturnedForm, finding: ReviewedFinding): string => {
    number += 1;
    const { cells, message } = finding;
    const text = textOf(message);
    const note = notes?.get(finding) ?? '';
    // Most findings name their cells themselves.
    const others = cells.filter((cell) => !text.includes(cell));
    return `${number}. ${[others.join('、'), text, note].filter((words) => words !== '').join(' ')}`;
  };
  return forms
    .filter(({ findings }) => findings.length > 0)
    .map((form) => [headOf(form), ...[...form.findings].sort(byGravity).map((one) => lineOf(form, one))].join('\n'))
    .join('\n\n');
}
