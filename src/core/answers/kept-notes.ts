import type { Form } from '../form/form';
import { bindingOf, fitOf, type FormBinding } from './form-binding';

/** Notes with a person's words in them that we wrote about a form, the latest first. */
export interface KeptNotes {
  readonly form: FormBinding;
  readonly texts: readonly string[];
}

/** A form has some forty rows; earlier texts of a row come back by an undo. */
const mostTexts = 120;

/** The notes about a form, of whatever sheet; those about another year's are somebody's words by now. */
export function notesFor(kept: readonly KeptNotes[], form: Form): readonly string[] {
  const binding = bindingOf(form);
  return kept.filter((one) => fitOf(one.form, binding) === 'same').flatMap(({ texts }) => texts);
}

/** What is kept once further notes were written about a form. */
export function withNotes(kept: readonly KeptNotes[], form: Form, texts: readonly string[]): readonly KeptNotes[] {
  const binding = bindingOf(form);
  const all = [...new Set([...texts, ...notesFor(kept, form)])].slice(0, mostTexts);
  return [{ form: binding, texts: all }, ...kept.filter((one) => fitOf(one.form, binding) !== 'same')];
}
