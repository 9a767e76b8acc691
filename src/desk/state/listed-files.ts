import { byAttention } from '../../core/review/attention';
import { entriesOf, type FormEntry, type ReviewEntry } from '../../core/review/entries';
import { formsOf, type ReviewedFile } from '../../core/review/reviewed-file';
import { type Desk, deskOf, type DeskForm } from '../../core/review/rounds/review-desk';
import type { ReviewRecord } from '../../core/review/rounds/review-record';
import type { DeskFile } from '../files/picked-files';
import type { DeskState } from './desk-state';

/** A file of the list with what is known of it. */
export interface ListedFile {
  readonly file: DeskFile;
  /** The rows that it makes in a review, what needs a look most first; none while it was not read. */
  readonly entries: readonly ReviewEntry[];
}

/** Rows of files by what is known of them: a list of a thousand is drawn often while it is read. */
const rows = new WeakMap<ReviewedFile, { readonly at: number; readonly entries: readonly ReviewEntry[] }>();

function rowsOf(known: ReviewedFile, at: number): readonly ReviewEntry[] {
  const before = rows.get(known);
  if (before?.at === at) return before.entries;
  const entries = [...entriesOf(known, at)].sort(byAttention);
  rows.set(known, { at, entries });
  return entries;
}

/** What is known of the files, in the order of the list of files. */
export function knownFiles(
  files: readonly DeskFile[],
  reviewed: ReadonlyMap<string, ReviewedFile>,
): readonly ListedFile[] {
  return files.map((file, at) => {
    const known = reviewed.get(file.path);
    return { file, entries: known === undefined ? [] : rowsOf(known, at) };
  });
}

/** The forms of the files that are there, with what the reviewer said of them. */
export function reviewedDesk(
  files: readonly DeskFile[],
  reviewed: ReadonlyMap<string, ReviewedFile>,
  record: ReviewRecord,
): Desk {
  return deskOf(record, formsOf(files.flatMap(({ path }) => reviewed.get(path) ?? [])));
}

const formKey = (file: string, sheet: string, range: string): string => JSON.stringify([file, sheet, range]);

/** Finds what a reviewer said of a row of the list. */
export function deskForms({ forms }: Desk, reviewed: ReadonlyMap<string, ReviewedFile>) {
  const known = new Map(forms.map((one) => [formKey(one.file, one.form.sheet, one.form.range), one]));
  return ({ file, formAt }: FormEntry): DeskForm | null => {
    const outcome = reviewed.get(file)?.outcome;
    const form = outcome?.kind === 'read' ? outcome.forms[formAt] : undefined;
    return form === undefined ? null : (known.get(formKey(file, form.sheet, form.range)) ?? null);
  };
}

/**
 * The files as they are listed: in the order of their ways while they are being read (a list that moves under the pointer helps
 * nobody), then as a review has them, files that are not read last; only those that the search finds and whose state is asked for.
 */
export function listedFiles(
  known: readonly ListedFile[],
  { search, standing, isReading }: Pick<DeskState, 'search' | 'standing'> & { readonly isReading: boolean },
  reviewOf: (entry: FormEntry) => DeskForm | null,
): readonly ListedFile[] {
  const wanted = search.trim().toLowerCase();
  const listed = known.filter(
    (one) =>
      (wanted === '' || searchedText(one).includes(wanted)) &&
      (standing === null ||
        one.entries.some((entry) => entry.kind === 'form' && (reviewOf(entry)?.state ?? 'unseen') === standing)),
  );
  return isReading ? listed : [...listed].sort(byFirstEntry);
}

function byFirstEntry({ entries: [one] }: ListedFile, { entries: [other] }: ListedFile): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return byAttention(one, other);
}

function searchedText({ file, entries }: ListedFile): string {
  const words = entries.flatMap((entry) => (entry.kind === 'form' ? [entry.project, entry.unit] : []));
  return [file.path, ...words].join('\n').toLowerCase();
}
