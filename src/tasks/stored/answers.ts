import type { FormAnswers } from '../../core/answers/answers';
import { type KeptForm, withChangedAnswers } from '../../core/answers/kept-answers';
import { keptForm } from '../../core/answers/read-answers';
import type { Form } from '../../core/form/form';
import { inShape, parsedJson, readableItems } from '../../core/json/shapes';
import { answersKey } from './keys';
import { changeOf, type StoredChange, type StoredKind } from './stored';

/** What people told about forms, the one that was changed last first; `answersFor` says what of it bears on a form. */
export const storedAnswers: StoredKind<readonly KeptForm[]> = {
  key: answersKey,
  none: [],
  read: (text) => {
    const { items, isWhole } = readableItems((json) => inShape(keptForm, json), parsedJson(text));
    return { value: items, isWhole };
  },
  write: (forms) => (forms.length === 0 ? null : JSON.stringify(forms)),
};

/** The change of the kept answers that changes those of a form, as it read when the person answered. */
export function answersChange(form: Form, change: (answers: FormAnswers) => FormAnswers): StoredChange {
  return changeOf(storedAnswers, (forms) => withChangedAnswers(forms, form, change));
}
