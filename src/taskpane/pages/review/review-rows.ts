import type { AcrossFinding } from '../../../core/review/across/across-finding';
import { acrossByForm } from '../../../core/review/across/across-index';
import { type ListedEntry, listed, needsAttention } from '../../../core/review/attention';
import { entriesOf, type FileEntry, type FormEntry, type ReviewEntry } from '../../../core/review/entries';
import type { ReviewedFile, ReviewedForm } from '../../../core/review/reviewed-file';
import { formStates } from '../../../core/review/rounds/review-desk';
import type { ReviewRecord, ReviewState } from '../../../core/review/rounds/review-record';
import type { CheckId, Message } from '../../../core/messages/message';
import type { Grade } from '../../../core/rules/scoring-rules';

/** A row of the list: a form with its findings, or a file that gives none. */
export type ReviewRow = FormRow | FileRow;

export interface FormRow extends Row<FormEntry> {
  readonly kind: 'form';
  readonly form: ReviewedForm;
}

export interface FileRow extends Row<FileEntry> {
  readonly kind: 'file';
}

interface Row<Entry> {
  /** Stays the same while the list grows and is sorted anew. */
  readonly key: string;
  readonly entry: Entry;
  /** Why it wants looking at. */
  readonly reasons: readonly Message[];
  readonly needsAttention: boolean;
}

/** What the list is narrowed to; `''` and null: everything. */
export interface RowFilter {
  readonly search: string;
  readonly unit: string;
  readonly grade: Grade | 'open' | 'unread' | null;
  readonly check: CheckId | null;
  readonly state: ReviewState | null;
}

export const everyRow: RowFilter = { search: '', unit: '', grade: null, check: null, state: null };

/** The entries of the files in the list's order, as the summary has them; `across`: what shows when they lie beside each other. */
export function listedFiles(
  files: readonly ReviewedFile[],
  across: readonly AcrossFinding[] = [],
): readonly ListedEntry[] {
  return listed(files.flatMap(entriesOf), acrossByForm(across));
}

/** The form that an entry is of; null for a file without one. */
export function formOfEntry(files: readonly ReviewedFile[], entry: ReviewEntry): ReviewedForm | null {
  if (entry.kind === 'file') return null;
  const outcome = files[entry.at]?.outcome;
  return outcome?.kind === 'read' ? (outcome.forms[entry.formAt] ?? null) : null;
}

/** The list of all files, what needs attention most first. */
export function rowsOf(files: readonly ReviewedFile[]): readonly ReviewRow[] {
  return listedFiles(files).flatMap(({ entry, reasons }): readonly ReviewRow[] => {
    const { file } = entry;
    const more = { reasons, needsAttention: needsAttention(entry) };
    if (entry.kind === 'file') return [{ kind: 'file', key: JSON.stringify([file]), entry, ...more }];
    const form = formOfEntry(files, entry);
    if (form === null) return [];
    return [{ kind: 'form', key: JSON.stringify([file, form.sheet, form.range]), entry, form, ...more }];
  });
}

const isOfGrade = ({ computedGrade }: FormEntry, grade: RowFilter['grade']): boolean =>
  grade === null || (grade === 'open' ? computedGrade === null : computedGrade === grade);

/** The rows that a filter leaves, in their order. A file without a form has neither unit, grade nor check. */
export function narrowed(
  rows: readonly ReviewRow[],
  filter: RowFilter,
  states: ReadonlyMap<string, ReviewState>,
): readonly ReviewRow[] {
  const { search, unit, grade, check, state } = filter;
  const wanted = search.trim().toLowerCase();
  const says = (...texts: readonly string[]) => texts.some((text) => text.toLowerCase().includes(wanted));
  return rows.filter((row) => {
    if (row.kind === 'file') {
      return (
        unit === '' &&
        check === null &&
        state === null &&
        (grade === null || grade === 'unread') &&
        says(row.entry.file)
      );
    }
    const { form, entry } = row;
    return (
      isOfGrade(entry, grade) &&
      (unit === '' || entry.unit === unit) &&
      (check === null || entry.found.has(check)) &&
      (state === null || (states.get(row.key) ?? 'unseen') === state) &&
      says(entry.file, form.project, form.department, form.implementer, form.sheet)
    );
  });
}

/** What the reviewer said of the forms, by the rows' keys; a row that is not in it is unseen. */
export function statesOf(rows: readonly ReviewRow[], record: ReviewRecord): ReadonlyMap<string, ReviewState> {
  if (record.forms.length === 0) return new Map();
  const forms = rows.flatMap((row) => (row.kind === 'form' ? [row] : []));
  const states = formStates(
    record,
    forms.map(({ entry, form }) => ({ file: entry.file, form })),
  );
  return new Map(forms.map(({ key }, at) => [key, states[at] ?? 'unseen']));
}

/** What a list can be narrowed by: the units and checks that occur, checks with how many forms they are found in, the most first. */
export function facetsOf(rows: readonly ReviewRow[]): {
  readonly units: readonly string[];
  readonly checks: readonly (readonly [CheckId, number])[];
} {
  const entries = rows.flatMap((row) => (row.kind === 'form' ? [row.entry] : []));
  const counts = new Map<CheckId, number>();
  for (const { found } of entries) for (const check of found.keys()) counts.set(check, (counts.get(check) ?? 0) + 1);
  const collator = new Intl.Collator('zh-CN');
  return {
    units: [...new Set(entries.map(({ unit }) => unit))].filter((unit) => unit !== '').sort(collator.compare),
    checks: [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)),
  };
}
