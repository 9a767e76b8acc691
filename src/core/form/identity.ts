import type { FormIdentity } from '../sheet/binding';
import type { Form, FormCell } from './form';
import { plainWords } from './plain-words';

const wordsOf = (cell: FormCell | null): string => plainWords(cell?.text ?? '');

/** What a form is known by; the words as answers compare theirs, so that a name typed anew in full width stays one to undo and to answers. */
export function identityOf({ project, department, implementer, year }: Form): FormIdentity {
  const name = wordsOf(project);
  const unit = name === '' ? [department, implementer].map(wordsOf).join('/') : '';
  return { project: name, unit, year };
}

/** Journals of an earlier version hold the words as they were typed. */
export function sameIdentity(one: FormIdentity, other: FormIdentity): boolean {
  const same = (word: 'project' | 'unit'): boolean => plainWords(one[word]) === plainWords(other[word]);
  return same('project') && same('unit') && one.year === other.year;
}
