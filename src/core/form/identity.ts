import type { FormIdentity } from '../sheet/binding';
import type { Form } from './form';

const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/g, '');

/** What a form is known by. */
export function identityOf({ project, department, implementer, year }: Form): FormIdentity {
  const name = plain(project?.text);
  const unit = name === '' ? [department, implementer].map((cell) => plain(cell?.text)).join('/') : '';
  return { project: name, unit, year };
}

export function sameIdentity(one: FormIdentity, other: FormIdentity): boolean {
  return one.project === other.project && one.unit === other.unit && one.year === other.year;
}
