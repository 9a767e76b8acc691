import type { Form } from '../form/form';
import { message, type Message } from '../messages/message';

const limit = /(?:原因|说明|偏差|措施)[^。;]{0,40}?(\d{2,4})(?:个)?字(?:以内|之内|内|左右)/;

/** The most characters that the form allows for a reason (`…需说明原因(100字以内)`); null when it names no limit. */
export function explanationLimit(form: Form): number | null {
  for (const text of [form.funding.header, ...form.notes.map((note) => note.text)]) {
    const digits = limit.exec(text.normalize('NFKC').replace(/\s+/g, ''))?.[1];
    if (digits !== undefined) return Number(digits);
  }
  return null;
}

/** Characters as a person counts them: a rare character outside the basic plane is one. */
function characterCount(text: string): number {
  return Array.from(text).length;
}

/** What to tell someone whose note is longer than the form allows; null when it fits. Nobody's words are ever cut off. */
export function lengthProblem(note: string, allowed: number | null): Message | null {
  const count = characterCount(note);
  return allowed === null || count <= allowed ? null : message('explain.tooLong', { count, allowed });
}
