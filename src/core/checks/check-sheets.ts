import type { Form } from '../form/form';
import type { Assessment } from '../assess/assessment';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Steps } from '../sheet/steps';
import { checkInSteps } from './check-form';
import type { NarrativeParagraph } from './narrative/paragraph';
import type { Finding } from './finding';
import { narrativeAbout, narrativeOf } from './narrative/report-sheets';

/** A form as the checks need it. */
interface FormToCheck {
  readonly assessment: Assessment;
}

/**
 * The findings on each form of the sheets that were read, in the forms' order. What the other sheets tell about a form is
 * read against it, together with `narrative` from elsewhere: beside the workbook, or on sheets that were read before.
 * `otherForms` are those of such sheets: a text may be about one of them.
 */
export function* checkFormsInSteps(
  snapshots: readonly SheetSnapshot[],
  forms: readonly FormToCheck[],
  narrative: readonly NarrativeParagraph[],
  otherForms: readonly Form[] = [],
): Steps<readonly (readonly Finding[])[]> {
  const allForms = [...forms.map(({ assessment }) => assessment.form), ...otherForms];
  const paragraphs = [...narrative, ...narrativeOf(snapshots, allForms)];
  const findings: (readonly Finding[])[] = [];
  for (const { assessment } of forms) {
    yield;
    findings.push(
      yield* checkInSteps(assessment, { narrative: narrativeAbout(assessment.form, allForms, paragraphs) }),
    );
  }
  return findings;
}
