import { type FormAnswers, noAnswers } from '../../core/answers/answers';
import { isUnanswered } from '../../core/answers/change-answers';
import { formAnswers } from '../../core/answers/read-answers';
import { byName, inShape, parsedJson } from '../../core/json/shapes';
import { answersKey } from './keys';
import { changeOf, type StoredChange, type StoredKind } from './stored';

/** What people told about the workbook's forms, by `answersPlace`. */
export type WorkbookAnswers = Readonly<Record<string, FormAnswers>>;

const shape = byName(formAnswers);

/** People's answers. */
export const storedAnswers: StoredKind<WorkbookAnswers> = {
  key: answersKey,
  none: {},
  read: (text) => {
    const value = inShape(shape, parsedJson(text));
    return { value: value ?? {}, isWhole: value !== null };
  },
  write: (answers) => (Object.keys(answers).length === 0 ? null : JSON.stringify(answers)),
};

/** Which answers are a form's: those of its sheet's first form, second form … */
export function answersPlace(sheetName: string, index: number): string {
  return `${sheetName}#${index + 1}`;
}

/** The name of the sheet that a place is on. */
export function sheetOfPlace(place: string): string {
  return place.replace(/#\d+$/, '');
}

/** The answers at a place; none when nobody gave any. */
export function answersAt(answers: WorkbookAnswers, place: string): FormAnswers {
  return Object.hasOwn(answers, place) ? (answers[place] ?? noAnswers) : noAnswers;
}

/** The change of the kept answers that changes those of one form, by its place. */
export function answersChange(place: string, change: (answers: FormAnswers) => FormAnswers): StoredChange {
  return changeOf(storedAnswers, (answers) => {
    const places = new Map(Object.entries(answers));
    const changed = change(answersAt(answers, place));
    if (isUnanswered(changed)) places.delete(place);
    else places.set(place, changed);
    return Object.fromEntries(places);
  });
}
