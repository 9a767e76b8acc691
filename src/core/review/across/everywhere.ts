import { groupedBy, type ComparedForm } from './compared';
import { plainName } from './names';

/** Forms of which something may hold everywhere: those of one department, or all of the folder. */
export interface Circle {
  /** The department as it is written; null for the whole folder. */
  readonly department: string | null;
  readonly forms: readonly ComparedForm[];
}

const departmentOf = ({ form, unit }: ComparedForm): string => {
  const department = plainName(form.department);
  return department === '' ? unit : department;
};

const placeOf = ({ file, form }: ComparedForm): string => `${file}\n${form.sheet}\n${form.range}`;

/** Whether a form of a project speaks for it rather than another one: the newest, of one year the first by name. */
function isBefore(one: ComparedForm, other: ComparedForm): boolean {
  const years = (one.form.year ?? 0) - (other.form.year ?? 0);
  return years === 0 ? placeOf(one) < placeOf(other) : years > 0;
}

/** Of forms of one project (versions, several years) the one that speaks for it: three versions are no three forms that agree. */
export function oneOfEach(forms: readonly ComparedForm[]): readonly ComparedForm[] {
  const speaking = new Map<string, ComparedForm>();
  const keyOf = (own: ComparedForm): string =>
    own.unit === '' || own.project === '' ? placeOf(own) : `${own.unit}\n${own.project}`;
  for (const own of forms) {
    const known = speaking.get(keyOf(own));
    if (known === undefined || isBefore(own, known)) speaking.set(keyOf(own), own);
  }
  return forms.filter((own) => speaking.get(keyOf(own)) === own);
}

/**
 * The circles in which something holds: the whole folder, or else the departments that it holds in. Circles with fewer forms than
 * `atLeast` are too few to speak of 「everywhere」.
 */
export function circlesWhere(
  forms: readonly ComparedForm[],
  atLeast: number,
  holds: (forms: readonly ComparedForm[]) => boolean,
): readonly Circle[] {
  const isMany = (some: readonly ComparedForm[]): boolean => some.length >= atLeast;
  if (isMany(forms) && holds(forms)) return [{ department: null, forms }];
  const departments = groupedBy(forms, (own) => departmentOf(own) || null);
  return [...departments.values()].flatMap((some) => {
    const [first] = some;
    const name = first === undefined ? '' : first.form.department || first.form.implementer;
    return some.length < forms.length && isMany(some) && holds(some) ? [{ department: name, forms: some }] : [];
  });
}
