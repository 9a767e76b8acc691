import type { AssessedWorkbook } from '../assess-workbook';

/** What is told by its number alone. */
type CountedKind = 'acknowledgements' | 'notes' | 'reports' | 'rules' | 'outlines' | 'phrases' | 'checks' | 'marks';

/** A kind of thing that a workbook carries of ours, and how much of it. */
export type Carried =
  | {
      readonly kind: 'journal';
      readonly writes: number;
      readonly cells: number;
      /** When the earliest write was made (ISO 8601). */
      readonly since: string;
    }
  | { readonly kind: 'answers'; readonly forms: number; readonly rows: number; readonly report: number }
  | { readonly kind: CountedKind; readonly count: number }
  /** Something that could not be read is carried along all the same. */
  | { readonly kind: 'unreadable' };

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** What a workbook carries of ours, for whoever is to hand it on: earlier scores, answers and reasons among it. */
export function carriedIn({ journal, stored }: Pick<AssessedWorkbook, 'journal' | 'stored'>): readonly Carried[] {
  const { answers, notes, rules, outlines, phrases, reports, checksOff, checksOn, marks } = stored;
  const forms = answers.value;
  const when = (is: boolean, one: Carried): readonly Carried[] => (is ? [one] : []);
  const counted = (kind: CountedKind, count: number): readonly Carried[] => when(count > 0, { kind, count });
  const chosen = (collection: { readonly chosen: unknown; readonly own: readonly unknown[] }): number =>
    Math.max(collection.own.length, collection.chosen === null ? 0 : 1);
  const rows = sum(forms.map((form) => form.answers.length));
  const report = sum(forms.map((form) => Object.keys(form.report).length));
  const isWhole = [answers, notes, rules, outlines, phrases, reports, checksOff, checksOn, marks].every(
    (one) => one.isWhole,
  );
  const cells = sum(journal.map(({ sheets }) => sum(sheets.map((sheet) => sheet.cells.length))));
  return [
    ...when(journal.length > 0, { kind: 'journal', writes: journal.length, cells, since: journal.at(-1)?.at ?? '' }),
    ...when(rows + report > 0, { kind: 'answers', forms: forms.length, rows, report }),
    ...counted('acknowledgements', sum(forms.map((form) => form.acknowledgements.length))),
    ...counted('notes', sum(notes.value.map(({ texts }) => texts.length))),
    ...counted('reports', Object.keys(reports.value).length),
    ...counted('rules', chosen(rules.value)),
    ...counted('outlines', chosen(outlines.value)),
    ...counted('phrases', phrases.value.length),
    ...counted('checks', checksOff.value.length + checksOn.value.length),
    ...counted('marks', marks.value.length),
    ...when(!isWhole, { kind: 'unreadable' }),
  ];
}
