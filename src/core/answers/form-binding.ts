import type { Form, FormCell } from '../form/form';
import { plainWords } from '../form/plain-words';
import { indicatorKey } from './answers';

/** What a form is known by wherever it lies: what it says of itself, never its sheet or its place on it. */
export interface FormBinding {
  /** 项目名称; `''` where the form names none. */
  readonly project: string;
  readonly department: string;
  readonly implementer: string;
  readonly year: number | null;
  /** Its rows, by `rowKeys`. */
  readonly rows: readonly string[];
}

/**
 * How what was said about one form suits another: `same` form · `otherYear` the same project in another year · `renamed` all the
 * same but the project's name. Only the first is used; the others are offered.
 */
export type Fit = 'same' | 'otherYear' | 'renamed';

/** Keys of a form's rows, in its order: the three names, and behind the second row of the same names `#2`. */
export function rowKeys(indicators: readonly Parameters<typeof indicatorKey>[0][]): readonly string[] {
  const counts = new Map<string, number>();
  return indicators.map((indicator) => {
    const key = indicatorKey(indicator);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

const wordsOf = (cell: FormCell | null): string => plainWords(cell?.text ?? '');

/** What a form is known by. */
export function bindingOf(form: Form): FormBinding {
  return {
    project: wordsOf(form.project),
    department: wordsOf(form.department),
    implementer: wordsOf(form.implementer),
    year: form.year,
    rows: rowKeys(form.indicators),
  };
}

/** A name that is filled in later is no other name. */
const agree = (one: string, other: string): boolean => one === '' || other === '' || one === other;

/** The share of rows that two forms have in common. */
function commonRows(one: FormBinding, other: FormBinding): number {
  const rows = new Set(one.rows);
  const most = Math.max(rows.size, other.rows.length);
  return most === 0 ? 1 : other.rows.filter((row) => rows.has(row)).length / most;
}

const hasUnit = ({ department, implementer }: FormBinding): boolean => department + implementer !== '';

/** Without a project's name the unit and half of the indicators say that it is the same form; without a unit most of them must. */
function sameUnnamed(one: FormBinding, other: FormBinding): boolean {
  return commonRows(one, other) >= (hasUnit(one) && hasUnit(other) ? 0.5 : 0.8);
}

/** How what was said about a form suits another; null when it is about something else. */
export function fitOf(said: FormBinding, form: FormBinding): Fit | null {
  if (!agree(said.department, form.department) || !agree(said.implementer, form.implementer)) return null;
  const sameProject = said.project === form.project && (form.project !== '' || sameUnnamed(said, form));
  if (sameProject) return said.year === form.year ? 'same' : 'otherYear';
  const sameUnit = hasUnit(said) && hasUnit(form);
  return said.year === form.year && sameUnit && commonRows(said, form) >= 0.8 ? 'renamed' : null;
}
