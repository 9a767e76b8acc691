import type { FormAnswers } from '../core/answers/answers';
import { isUnanswered } from '../core/answers/change-answers';
import type { TextChange } from './keep-change';
import { answersAt, readAnswers } from './kept-texts';

/** The change of the kept answers that changes those of one form, by its place (`answersPlace`). */
export function answersChange(place: string, change: (answers: FormAnswers) => FormAnswers): TextChange {
  return (now) => {
    const kept = readAnswers(now);
    const places = new Map(Object.entries(kept ?? {}));
    const changed = change(answersAt(kept ?? {}, place));
    if (isUnanswered(changed)) places.delete(place);
    else places.set(place, changed);
    const text = places.size === 0 ? null : JSON.stringify(Object.fromEntries(places));
    return { text, setAside: kept === null };
  };
}
