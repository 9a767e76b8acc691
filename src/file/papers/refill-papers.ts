import { type FormBinding, rowKeys } from '../../core/answers/form-binding';
import { plainWords } from '../../core/form/plain-words';
import { executionCategory, paperLines, projectOf, unnamedProject } from '../../core/review/papers/paper-lines';
import { footFormulas, summaryFacts, summaryFormulas, type SummaryLabel } from '../../core/review/papers/paper-summary';
import { type PaperResult, paperResult } from '../../core/review/papers/paper-result';
import { type ReadPaper, readPaper } from '../../core/review/papers/read-paper';
import { type ReadSummary, readSummary, type ReadSummaryRow } from '../../core/review/papers/read-summary';
import type { PaperPlace } from '../../core/review/papers/working-paper';
import { newPapers } from '../../core/review/papers/working-papers';
import type { FiledForm, ReviewedForm } from '../../core/review/reviewed-file';
import { matchForms, reviewedBinding } from '../../core/review/rounds/match-forms';
import { columnLetters, type XlsxSheet, type XlsxWorkbook } from '../../xlsx';
import { drawnPlans } from '../draw-plan';
import { paperPlace, refillSheet } from './refill-sheet';
import { sheetCells, wholeRow, writeFiled, writeOwnFormula } from './sheet-cells';

/** A form that a working paper is filled from; it is read when its turn comes, so that a thousand need not be held at once. */
export interface PaperForm {
  readonly file: string;
  readonly binding: FormBinding;
  readonly read: () => ReviewedForm;
}

/** A form that is at hand. */
export function paperForm({ file, form }: FiledForm): PaperForm {
  return { file, binding: paperBinding(form), read: () => form };
}

/** What a form's paper is known by. */
export function paperBinding(form: ReviewedForm): FormBinding {
  return { ...reviewedBinding(form), project: plainWords(projectOf(form)) };
}

/** What became of a workbook of working papers. */
export interface RefilledPapers {
  /** Papers that were there, and of these those whose form reads otherwise now. */
  readonly kept: number;
  readonly changed: number;
  readonly added: number;
  /** Projects whose form is not there now: their papers stay as they are. */
  readonly absent: readonly string[];
  /** Forms without a paper that were not added. */
  readonly left: readonly PaperForm[];
}

/** The sheet with the summary of working papers; null in a workbook that holds none. */
function summaryOf(workbook: XlsxWorkbook): { readonly sheet: XlsxSheet; readonly summary: ReadSummary } | null {
  for (const sheet of workbook.sheets) {
    const summary = readSummary(sheetCells(sheet));
    if (summary !== null) return { sheet, summary };
  }
  return null;
}

/** A paper of the workbook with the project's row of the summary. */
interface PaperOnSheet {
  readonly sheet: XlsxSheet;
  readonly paper: ReadPaper;
  readonly row: ReadSummaryRow;
}

/** The papers of a workbook, in the order of its summary. */
function papersIn(workbook: XlsxWorkbook): readonly PaperOnSheet[] {
  const rows = summaryOf(workbook)?.summary.rows ?? [];
  return rows.flatMap((row) => {
    const sheet = workbook.sheets.find(({ name }) => name.toLowerCase() === row.sheet?.toLowerCase());
    const paper = sheet === undefined ? null : readPaper(sheetCells(sheet));
    return sheet === undefined || paper === null ? [] : [{ sheet, paper, row }];
  });
}

/** Which paper is of which form; each of one form. */
function papersOf(
  papers: readonly PaperOnSheet[],
  forms: readonly PaperForm[],
): { readonly found: ReadonlyMap<PaperForm, PaperOnSheet>; readonly absent: readonly PaperOnSheet[] } {
  const known = papers.map((on) => ({
    on,
    form: {
      project: plainWords(on.row.project),
      department: plainWords(on.row.department),
      implementer: plainWords(on.row.implementer),
      year: on.row.year,
      rows: rowKeys(on.paper.rows.filter(({ category }) => category !== executionCategory)),
    },
    file: on.row.file,
  }));
  const bound = forms.map((form) => ({ own: form, file: form.file, binding: form.binding, content: form.file }));
  const { of } = matchForms(known, ({ file }) => file, bound);
  const found = new Map<PaperForm, PaperOnSheet>();
  const taken = new Set<PaperOnSheet>();
  for (const one of bound) {
    const on = of(one)?.on;
    if (on === undefined || taken.has(on)) continue;
    found.set(one.own, on);
    taken.add(on);
  }
  return { found, absent: papers.filter((paper) => !taken.has(paper)) };
}

const lettersOf = (columns: ReadSummary['columns']): Readonly<Record<SummaryLabel, string>> =>
  Object.fromEntries(Object.entries(columns).map(([label, column]) => [label, columnLetters(column)])) as Readonly<
    Record<SummaryLabel, string>
  >;

/** Writes the live cells of the summary: each project's, and the foot's. */
function writeSummaryFormulas(workbook: XlsxWorkbook): void {
  const found = summaryOf(workbook);
  if (found === null) return;
  const { sheet, summary } = found;
  const letters = lettersOf(summary.columns);
  for (const { row, paper, sheet: own } of papersIn(workbook)) {
    const place: PaperPlace = paperPlace(own, paper);
    for (const [label, formula] of summaryFormulas(place, row.row + 1, letters)) {
      writeOwnFormula(sheet, row.row, summary.columns[label], formula);
    }
  }
  if (!summary.hasFoot) return;
  for (const [row, label, formula] of footFormulas(summary.header + 2, summary.foot, summary.foot + 1, letters)) {
    writeOwnFormula(sheet, row - 1, summary.columns[label], formula);
  }
}

function addPapers(workbook: XlsxWorkbook, forms: readonly FiledForm[]): void {
  const names = workbook.sheets.map(({ name }) => name);
  const { plans, papers } = newPapers(forms, names);
  for (const drawing of drawnPlans(plans, [...names, ...plans.map(({ name }) => name)])) {
    workbook.addDrawnSheet(drawing);
  }
  for (const paper of papers) {
    const found = summaryOf(workbook);
    if (found === null) return;
    const { sheet, summary } = found;
    const { foot, columns } = summary;
    if (summary.hasFoot) sheet.insertCells(wholeRow(foot), 'down');
    writeFiled(sheet, foot, columns, summaryFacts(paper));
    for (const [label, formula] of summaryFormulas(paper.place, foot + 1, lettersOf(columns))) {
      sheet.setFormula(foot, columns[label], formula);
    }
  }
}

/**
 * Fills a workbook of working papers anew, in place, and adds papers for forms that have none, `mostAdded` at most; everything else
 * in it stays. Null, and nothing is touched, for a workbook without the summary of working papers.
 */
export function refillPapers(
  workbook: XlsxWorkbook,
  forms: readonly PaperForm[],
  mostAdded: number = Infinity,
): RefilledPapers | null {
  const summary = summaryOf(workbook);
  if (summary === null) return null;
  const { found, absent } = papersOf(papersIn(workbook), forms);
  let changed = 0;
  for (const [source, on] of found) {
    const form = source.read();
    const outcome = refillSheet(on.sheet, paperLines(form));
    changed += outcome.changed + outcome.added + outcome.vanished > 0 ? 1 : 0;
    writeFiled(summary.sheet, on.row.row, summary.summary.columns, summaryFacts({ file: source.file, form }));
  }
  const missing = forms.filter((form) => !found.has(form));
  const added = missing.slice(0, mostAdded);
  addPapers(
    workbook,
    added.map(({ file, read }) => ({ file, form: read() })),
  );
  writeSummaryFormulas(workbook);
  workbook.recalculate();
  return {
    kept: found.size,
    changed,
    added: added.length,
    absent: absent.map(({ row }) => row.project),
    left: missing.slice(mostAdded),
  };
}

/** What the reviewer came to on each project of a workbook of working papers. */
export function paperResultsIn(workbook: XlsxWorkbook): readonly PaperResult[] {
  return papersIn(workbook).map(({ paper, row }) => paperResult(paper, row.project || unnamedProject, row.filedScore));
}
