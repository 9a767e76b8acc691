import type { Direction } from '../value/expression';
import type { FormAnswers, IndicatorAnswer } from './answers';

/** What a person changed about a row; null and blank texts take the answer back, what is absent stays. */
export interface AnswerChange {
  readonly score?: number | null;
  readonly direction?: Direction | null;
  readonly reason?: string;
  readonly measure?: string;
}

function changedAnswer(answer: IndicatorAnswer, change: AnswerChange): IndicatorAnswer {
  const all = { ...answer, ...change };
  return {
    ...(typeof all.score === 'number' ? { score: all.score } : {}),
    ...(typeof all.direction === 'string' ? { direction: all.direction } : {}),
    ...(all.reason === undefined || all.reason.trim() === '' ? {} : { reason: all.reason }),
    ...(all.measure === undefined || all.measure.trim() === '' ? {} : { measure: all.measure }),
  };
}

/** The answers with one row's changed; `key` is the row's (`rowKeys`). A row without any answer left is left out. */
export function changeAnswer(answers: FormAnswers, key: string, change: AnswerChange): FormAnswers {
  return changeAnswers(answers, [[key, change]]);
}

/** The same for many rows at once: linear in all rows, where one after the other would be quadratic. */
export function changeAnswers(
  answers: FormAnswers,
  changes: readonly (readonly [key: string, change: AnswerChange])[],
): FormAnswers {
  const rows = new Map(Object.entries(answers.indicators));
  for (const [key, change] of changes) {
    const changed = changedAnswer(rows.get(key) ?? {}, change);
    if (Object.keys(changed).length === 0) rows.delete(key);
    else rows.set(key, changed);
  }
  return { ...answers, indicators: Object.fromEntries(rows) };
}

/** The answers with what a person said where the report asks; blank takes it back. */
export function changeReportAnswer(answers: FormAnswers, slot: string, text: string): FormAnswers {
  const said = new Map(Object.entries(answers.report ?? {}));
  if (text.trim() === '') said.delete(slot);
  else said.set(slot, text);
  return { ...answers, report: Object.fromEntries(said) };
}

/** The answers with what is offered for a row taken as its own: a person has looked at it and says that it still holds. */
export function acceptOffered(answers: FormAnswers, key: string): FormAnswers {
  const offer = answers.offered?.indicators[key];
  return offer === undefined ? answers : changeAnswer(answers, key, offer.answer);
}
