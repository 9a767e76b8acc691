import { noAnswers } from '../../../src/core/answers/answers';
import { checkForm } from '../../../src/core/checks/check-form';
import type { NarrativeParagraph } from '../../../src/core/checks/narrative/paragraph';
import type { Finding } from '../../../src/core/checks/finding';
import type { Form } from '../../../src/core/form/form';
import { recogniseForms } from '../../../src/core/form/recognise';
import { assessForm } from '../../../src/core/assess/assess-form';
import type { Assessment } from '../../../src/core/assess/assessment';
import { rulesForForm } from '../../../src/core/rules/profiles';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';

/** The only form on a sheet. */
export function onlyForm(snapshot: SheetSnapshot): Form {
  const [form, ...others] = recogniseForms(snapshot);
  if (form === undefined || others.length > 0) throw new Error(`${others.length} more forms`);
  return form;
}

export const assessed = (form: Form): Assessment => assessForm(form, rulesForForm(form), noAnswers);

export const findingsOf = (assessment: Assessment, narrative: readonly NarrativeParagraph[] = []): readonly Finding[] =>
  checkForm(assessment, { narrative });
