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

/** Of forms of one project (versions, several years) the first: three versions are no three forms that agree. */
export function oneOfEach(forms: readonly ComparedForm[]): readonly ComparedForm[] {
  const known = new Set<string>();
  return forms.filter(({ unit, project }) => {
    if (unit === '' || project === '') return true;
    const key = `${unit}\n${project}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
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
