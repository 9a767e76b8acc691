import Big from 'big.js';
import type { CheckId, Message } from '../../../core/messages/message';
import type { Grade } from '../../../core/rules/scoring-rules';
import { formsOf, type ReviewedFile, type ReviewedForm } from '../../../core/review/reviewed-file';

/** A row of the list: a form, or a file that gives none, with the reason. */
export type ReviewRow = FormRow | FileRow;

export interface FormRow {
  readonly kind: 'form';
  readonly key: string;
  readonly file: string;
  readonly form: ReviewedForm;
  /** Points: computed less filed; null where one of them is not known. */
  readonly difference: number | null;
  readonly errors: number;
  readonly warnings: number;
}

export interface FileRow {
  readonly kind: 'file';
  readonly key: string;
  readonly file: string;
  readonly reason: Message;
}

/** What the list is narrowed to; `''` and null: everything. */
export interface RowFilter {
  readonly search: string;
  readonly unit: string;
  readonly grade: Grade | 'open' | 'unread' | null;
  readonly check: CheckId | null;
}

export const everyRow: RowFilter = { search: '', unit: '', grade: null, check: null };

/** Who filed a form, as the list calls it. */
export function unitOf({ implementer, department }: ReviewedForm): string {
  return implementer === '' ? department : implementer;
}

function count(form: ReviewedForm, severity: 'error' | 'warning'): number {
  return form.findings.filter((one) => one.acknowledged === null && one.severity === severity).length;
}

function difference({ computedScore, filedScore }: ReviewedForm): number | null {
  return computedScore === null || filedScore === null ? null : new Big(computedScore).minus(filedScore).toNumber();
}

/** Points between filed and computed from which a form is looked at first. */
const farApart = 5;

/** Whether the rules give a form quite another score than was filed, or another grade. */
export function isFarApart({ form, difference: points }: FormRow): boolean {
  const otherGrade =
    form.computedGrade !== null && form.gradeOfFiled !== null && form.computedGrade !== form.gradeOfFiled;
  return Math.abs(points ?? 0) >= farApart || otherGrade;
}

/** Forms whose score or grade is another one first, then by errors, then by warnings; files without a form come last. */
function attention(row: ReviewRow): readonly number[] {
  if (row.kind === 'file') return [1, 0, 0, 0];
  return [0, isFarApart(row) ? 0 : 1, -row.errors, -row.warnings];
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [at, value] of one.entries()) {
    const apart = value - (other[at] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}

/** The list of all files, what needs attention most first. */
export function rowsOf(files: readonly ReviewedFile[]): readonly ReviewRow[] {
  const forms = formsOf(files).map(({ file, form }): FormRow => ({
    kind: 'form',
    key: JSON.stringify([file, form.sheet, form.range]),
    file,
    form,
    difference: difference(form),
    errors: count(form, 'error'),
    warnings: count(form, 'warning'),
  }));
  const others = files.flatMap(({ file, outcome }): readonly FileRow[] =>
    outcome.kind === 'read' ? [] : [{ kind: 'file', key: JSON.stringify([file]), file, reason: outcome.reason }],
  );
  return [...forms, ...others]
    .map((row) => ({ row, by: attention(row) }))
    .sort((one, other) => compare(one.by, other.by))
    .map(({ row }) => row);
}

const isOfGrade = ({ computedGrade }: ReviewedForm, grade: RowFilter['grade']): boolean =>
  grade === null || (grade === 'open' ? computedGrade === null : computedGrade === grade);

/** The rows that a filter leaves, in their order. A file without a form has neither unit, grade nor rule. */
export function narrowed(rows: readonly ReviewRow[], filter: RowFilter): readonly ReviewRow[] {
  const { search, unit, grade, check } = filter;
  const wanted = search.trim().toLowerCase();
  const says = (...texts: readonly string[]) => texts.some((text) => text.toLowerCase().includes(wanted));
  return rows.filter((row) => {
    if (row.kind === 'file')
      return unit === '' && check === null && (grade === null || grade === 'unread') && says(row.file);
    const { form, file } = row;
    return (
      isOfGrade(form, grade) &&
      (unit === '' || unitOf(form) === unit) &&
      (check === null || form.findings.some((finding) => finding.check === check)) &&
      says(file, form.project, form.department, form.implementer, form.sheet)
    );
  });
}

/** What a list can be narrowed by: the units and checks that occur, checks with how many forms they are found in, the most first. */
export function facetsOf(rows: readonly ReviewRow[]): {
  readonly units: readonly string[];
  readonly checks: readonly (readonly [CheckId, number])[];
} {
  const forms = rows.flatMap((row) => (row.kind === 'form' ? [row.form] : []));
  const counts = new Map<CheckId, number>();
  for (const { findings } of forms)
    for (const check of new Set(findings.map((one) => one.check))) counts.set(check, (counts.get(check) ?? 0) + 1);
  const collator = new Intl.Collator('zh-CN');
  return {
    units: [...new Set(forms.map(unitOf))].filter((unit) => unit !== '').sort(collator.compare),
    checks: [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)),
  };
}
