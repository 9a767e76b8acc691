import { type FormAnswers, noAnswers } from '../core/answers/answers';
import { readFormAnswers } from '../core/answers/read-answers';
import { parsedJson, recordOf } from '../core/json/narrow';

/** Key of people's answers among the texts that the port keeps in the workbook. */
export const answersKey = 'ziping.answers';

/** Key of the scoring rules that were chosen for the workbook. */
export const rulesKey = 'ziping.rules';

/** Key of what we remember of the report sheets. */
export const reportsKey = 'ziping.report';

/** What people told about the workbook's forms, by `answersPlace`. */
export type KeptAnswers = Readonly<Record<string, FormAnswers>>;

/** A text from the workbook's settings, read; null when it is there but makes no sense (another program, another version). */
export type Kept<T> = T | null;

/** Which answers are a form's: those of its sheet's first form, second form … */
export function answersPlace(sheetName: string, index: number): string {
  return `${sheetName}#${index + 1}`;
}

/** The name of the sheet that a place is on. */
export function sheetOfPlace(place: string): string {
  return place.replace(/#\d+$/, '');
}

/** Reads the answers that a workbook keeps. */
export function readAnswers(text: string | undefined): Kept<KeptAnswers> {
  if (text === undefined || text === '') return {};
  return recordOf(parsedJson(text), readFormAnswers);
}

/** The answers at a place; none when nobody gave any. */
export function answersAt(kept: KeptAnswers, place: string): FormAnswers {
  return Object.hasOwn(kept, place) ? (kept[place] ?? noAnswers) : noAnswers;
}
