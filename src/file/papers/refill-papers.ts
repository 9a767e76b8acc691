import { plainWords, rowKeys } from '../../core/answers/form-binding';
import { paperLines, projectOf } from '../../core/review/papers/paper-lines';
import { footFormulas, summaryFacts, summaryFormulas, type SummaryLabel } from '../../core/review/papers/paper-summary';
import { type ReadPaper, readPaper } from '../../core/review/papers/read-paper';
import { type ReadSummary, readSummary, type ReadSummaryRow } from '../../core/review/papers/read-summary';
import type { PaperPlace } from '../../core/review/papers/working-paper';
import { newPapers } from '../../core/review/papers/working-papers';
import type { FiledForm } from '../../core/review/reviewed-file';
import { matchForms, reviewedBinding } from '../../core/review/rounds/match-forms';
import { columnLetters, type XlsxSheet, type XlsxWorkbook } from '../../xlsx';
import { drawnPlans } from '../draw-plan';
import { paperPlace, refillSheet } from './refill-sheet';
import { sheetCells, wholeRow, writeFiled, writeOwnFormula } from './sheet-cells';

/** What became of a workbook of working papers. */
export interface RefilledPapers {
  /** Papers that were there, and of these those whose form reads otherwise now. */
  readonly kept: number;
  readonly changed: number;
  readonly added: number;
  /** Papers whose form is not there now: they stay as they are. */
  readonly absent: readonly string[];
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
export interface PaperOnSheet {
  readonly sheet: XlsxSheet;
  readonly paper: ReadPaper;
  readonly row: ReadSummaryRow;
}

/** The papers of a workbook, in the order of its summary. */
export function papersIn(workbook: XlsxWorkbook): readonly PaperOnSheet[] {
  const rows = summaryOf(workbook)?.summary.rows ?? [];
  return rows.flatMap((row) => {
    const sheet = workbook.sheets.find(({ name }) => name.toLowerCase() === row.sheet?.toLowerCase());
    const paper = sheet === undefined ? null : readPaper(sheetCells(sheet));
    return sheet === undefined || paper === null ? [] : [{ sheet, paper, row }];
  });
}

/** Which paper is of which form; each of one form. */
export function papersOf(
  papers: readonly PaperOnSheet[],
  forms: readonly FiledForm[],
): { readonly of: (form: FiledForm) => PaperOnSheet | null; readonly absent: readonly PaperOnSheet[] } {
  const known = papers.map((on) => ({
    on,
    form: {
      project: plainWords(on.row.project),
      department: plainWords(on.row.department),
      implementer: plainWords(on.row.implementer),
      year: on.row.year,
      rows: rowKeys(on.paper.rows.filter(({ category }) => category !== '预算执行')),
    },
    file: on.row.file,
  }));
  const bound = forms.map((filed) => ({
    filed,
    file: filed.file,
    binding: { ...reviewedBinding(filed.form), project: plainWords(projectOf(filed.form)) },
    content: filed.file,
  }));
  const matched = matchForms(known, ({ file }) => file, bound);
  const found = new Map<FiledForm, PaperOnSheet>();
  const taken = new Set<PaperOnSheet>();
  for (const one of bound) {
    const paper = matched.of(one);
    if (paper === null || taken.has(paper.on)) continue;
    found.set(one.filed, paper.on);
    taken.add(paper.on);
  }
  return { of: (form) => found.get(form) ?? null, absent: papers.filter((paper) => !taken.has(paper)) };
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
 * Fills a workbook of working papers anew, in place, and adds papers for forms that have none; everything else in it stays. Null, and
 * nothing is touched, for a workbook without the summary of working papers.
 */
export function refillPapers(workbook: XlsxWorkbook, forms: readonly FiledForm[]): RefilledPapers | null {
  const found = summaryOf(workbook);
  if (found === null) return null;
  const { of, absent } = papersOf(papersIn(workbook), forms);
  let changed = 0;
  const added: FiledForm[] = [];
  for (const form of forms) {
    const on = of(form);
    if (on === null) {
      added.push(form);
      continue;
    }
    const outcome = refillSheet(on.sheet, paperLines(form.form));
    changed += outcome.changed + outcome.added + outcome.vanished > 0 ? 1 : 0;
    writeFiled(found.sheet, on.row.row, found.summary.columns, summaryFacts(form));
  }
  addPapers(workbook, added);
  writeSummaryFormulas(workbook);
  workbook.recalculate();
  return {
    kept: forms.length - added.length,
    changed,
    added: added.length,
    absent: absent.map(({ row }) => row.project),
  };
}
