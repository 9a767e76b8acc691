import * as v from 'valibot';
import { type KeptNotes, withNotes } from '../../core/answers/kept-notes';
import { formBinding } from '../../core/answers/read-answers';
import type { Form } from '../../core/form/form';
import { fields, inShape, parsedJson, readableItems, type Shape } from '../../core/json/shapes';
import { notesKey } from './keys';
import { changeOf, type StoredChange, type StoredKind } from './stored';

const shape: Shape<KeptNotes> = fields({ form: formBinding, texts: v.array(v.string()) });

/** The notes with people's words in them that we wrote, form by form. */
export const storedNotes: StoredKind<readonly KeptNotes[]> = {
  key: notesKey,
  none: [],
  read: (text) => {
    const { items, isWhole } = readableItems((json) => inShape(shape, json), parsedJson(text));
    return { value: items, isWhole };
  },
  write: (notes) => (notes.length === 0 ? null : JSON.stringify(notes)),
};

/** The change that remembers notes just written about forms. */
export function notesWritten(written: readonly (readonly [form: Form, texts: readonly string[]])[]): StoredChange {
  return changeOf(storedNotes, (kept) => written.reduce((notes, [form, texts]) => withNotes(notes, form, texts), kept));
}
