import type { FormAnswers } from '../answers/answers';
import type { Assessment } from '../rules/assessment';
import type { SheetSnapshot } from '../sheet/snapshot';
import { checkForm, type NarrativeParagraph } from './check-form';
import type { Finding } from './finding';
import { narrativeAbout, narrativeOf } from './narrative-sheets';

/** A form as the checks need it. */
interface FormToCheck {
  readonly assessment: Assessment;
  readonly answers: FormAnswers;
}

/**
 * The findings on each form of the sheets that were read, in the forms' order. What the other sheets tell about a form is
 * read against it, together with `narrative` from beside the workbook.
 */
export function checkForms(
  snapshots: readonly SheetSnapshot[],
  forms: readonly FormToCheck[],
  narrative: readonly NarrativeParagraph[],
): readonly (readonly Finding[])[] {
  const allForms = forms.map(({ assessment }) => assessment.form);
  const paragraphs = [...narrative, ...narrativeOf(snapshots, allForms)];
  return forms.map(({ assessment, answers }) =>
    checkForm(assessment, { answers, narrative: narrativeAbout(assessment.form, allForms, paragraphs) }),
  );
}
