import { plainWords } from '../../form/plain-words';
import type { Severity } from '../../checks/finding';
import { parseCellAddress } from '../../sheet/address';
import type { ReviewedFinding, ReviewedForm, ReviewedRow } from '../reviewed-file';

/** Words as they are compared: white space, the width of letters and decimals that are all zero (`100.0%`) make no difference. */
export function comparedWords(text: string): string {
  const words = plainWords(text);
  return words.includes('.0') ? words.replace(/(\d)\.0+(?![\d.])/g, '$1') : words;
}

/** A row of the indicator table as a unit filed it. */
export interface FiledRow {
  readonly category: string;
  readonly subcategory: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number | null;
  readonly score: number | null;
  readonly explanation: string;
}

/** A row of 项目资金 as a unit filed it, in the form's unit. */
export interface FiledFunding {
  readonly label: string;
  readonly initialBudget: number | null;
  readonly annualBudget: number | null;
  readonly expenditure: number | null;
}

/** A finding on a submission, as it is remembered: what it was about, by names. */
export interface FiledFinding {
  readonly check: string;
  readonly severity: Severity;
  /** As `FindingSubject.about`. */
  readonly about: readonly string[];
  /** What of which row it asks to look at, by `askOf`. */
  readonly asks: readonly string[];
  readonly message: { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
}

/** What a unit filed, once: the words and figures of a form without their places, and what was found then. */
export interface Submission {
  readonly goal: { readonly expected: string; readonly actual: string };
  readonly funding: readonly FiledFunding[];
  readonly rows: readonly FiledRow[];
  readonly executionScore: number | null;
  readonly total: number | null;
  readonly grade: string;
  readonly findings: readonly FiledFinding[];
}

/** What a row is known by: its three names. */
export function rowName({ category, subcategory, name }: Pick<FiledRow, 'category' | 'subcategory' | 'name'>): string {
  return plainWords([category, subcategory, name].join('/'));
}

/** What a fund row is known by, beside `rowName`. */
export const fundingName = (label: string): string => `资金/${plainWords(label)}`;

const figure = (value: number | null): string => (value === null ? '' : String(value));

/** What a row says beside its names. */
export function rowWords(row: FiledRow): readonly string[] {
  const { target, actual, weight, score, explanation } = row;
  return [comparedWords(target), comparedWords(actual), figure(weight), figure(score), comparedWords(explanation)];
}

/** What a fund row says. */
export function fundingWords({ initialBudget, annualBudget, expenditure }: FiledFunding): readonly string[] {
  return [initialBudget, annualBudget, expenditure].map(figure);
}

function filedRow(row: ReviewedRow): FiledRow {
  const { category, subcategory, name, target, actual, weight, filedScore, explanation } = row;
  return { category, subcategory, name, target, actual, weight, score: filedScore, explanation };
}

const sheetRow = (address: string): number | null => {
  const position = parseCellAddress(address);
  return position === null ? null : position.row + 1;
};

/** The rows of a form by what they are known by, worked out once for all of its findings. */
interface NamedRows {
  /** By the sheet's row number. */
  readonly rows: ReadonlyMap<number, { readonly row: ReviewedRow; readonly name: string }>;
  /** Fund rows likewise. */
  readonly funds: ReadonlyMap<number, string>;
}

function namedRows(form: ReviewedForm): NamedRows {
  return {
    rows: new Map(form.rows.map((row) => [row.row, { row, name: rowName(row) }])),
    funds: new Map(form.funding.map(({ cell, label }) => [sheetRow(cell) ?? 0, fundingName(label)])),
  };
}

/** The rows that a finding is about, by what they are known by, in an order of their own; empty: the form as a whole. */
function subjectsIn({ rows, funds }: NamedRows, { cells }: ReviewedFinding): readonly string[] {
  const names = cells.flatMap((cell) => {
    const number = sheetRow(cell) ?? 0;
    return rows.get(number)?.name ?? funds.get(number) ?? [];
  });
  return names.length < 2 ? names : [...new Set(names)].sort();
}

/** What a finding can be about in a row: what is mended together. */
export type AskedPart = 'name' | 'target' | 'weight' | 'result';

/** A part of a row, of the row that is known by a name. */
export const askOf = (part: AskedPart, name: string): string => `${part} ${name}`;

function partOf(row: ReviewedRow, cell: string): AskedPart {
  const { target, actual, weight, explanation } = row.cells;
  if (cell === target) return 'target';
  if (cell === weight) return 'weight';
  return cell === row.cell || cell === actual || cell === explanation ? 'result' : 'name';
}

/** What a finding asks to look at, row by row. */
function asksIn({ rows }: NamedRows, { cells }: ReviewedFinding): readonly string[] {
  const asks = cells.flatMap((cell) => {
    const found = rows.get(sheetRow(cell) ?? 0);
    return found === undefined ? [] : [askOf(partOf(found.row, cell), found.name)];
  });
  return asks.length < 2 ? asks : [...new Set(asks)].sort();
}

/** What a form says, as it is remembered. */
export function submissionOf(form: ReviewedForm): Submission {
  const named = namedRows(form);
  return {
    goal: form.goal,
    funding: form.funding.map(({ label, initialBudget, annualBudget, expenditure }) => ({
      label,
      initialBudget,
      annualBudget,
      expenditure,
    })),
    rows: form.rows.map(filedRow),
    executionScore: form.filedExecutionScore,
    total: form.filedScore,
    grade: form.filedGrade,
    findings: form.findings.map((finding) => ({
      check: finding.check,
      severity: finding.severity,
      about: subjectsIn(named, finding),
      asks: asksIn(named, finding),
      message: finding.message,
    })),
  };
}

/** What a submission says, in one text: the order of rows, white space and the width of letters make no difference. */
export function contentOf({ goal, funding, rows, executionScore, total, grade }: Submission): string {
  return JSON.stringify([
    plainWords(goal.expected),
    plainWords(goal.actual),
    funding.map((one) => [fundingName(one.label), ...fundingWords(one)].join('\n')).sort(),
    rows.map((row) => [rowName(row), ...rowWords(row)].join('\n')).sort(),
    figure(executionScore),
    figure(total),
    plainWords(grade),
  ]);
}

/** What a state of a finding is bound to, and what it is about. */
export interface FindingSubject {
  /** The rows that it is about, by `rowName` and `fundingName`; empty for one about the form as a whole. */
  readonly about: readonly string[];
  /**
   * What its cells say and all that the rows say that it is about; for one about the form as a whole the money, the goal, the totals
   * and every row's points. Never an address.
   */
  readonly words: readonly string[];
}

/** The subjects of all findings of a form, in their order. */
export function findingSubjects(form: ReviewedForm): readonly FindingSubject[] {
  const named = namedRows(form);
  const rows = [...named.rows.values()].map(({ row, name }) => ({ name, filed: filedRow(row) }));
  const spoken = new Map<string, string>();
  const wordsOf = (name: string): readonly string[] => {
    const known = spoken.get(name);
    if (known !== undefined) return [known];
    const own = rows.filter((row) => row.name === name).map(({ filed }) => rowWords(filed).join('\n'));
    const money = form.funding
      .filter(({ label }) => fundingName(label) === name)
      .map((one) => fundingWords(one).join('\n'));
    const all = [...own, ...money].sort().join('\n\n');
    spoken.set(name, all);
    return [all];
  };
  let whole: readonly string[] | null = null;
  const wholeWords = (): readonly string[] => {
    const { goal, filedScore, filedGrade, filedExecutionScore } = form;
    whole ??= [
      ...[goal.expected, goal.actual, filedGrade].map(plainWords),
      ...[filedScore, filedExecutionScore].map(figure),
      ...form.funding.map((one) => fundingWords(one).join('\n')).sort(),
      ...rows.map(({ name, filed }) => `${name}\n${figure(filed.weight)}\n${figure(filed.score)}`).sort(),
    ];
    return whole;
  };
  return form.findings.map((finding) => {
    const about = subjectsIn(named, finding);
    const own = finding.texts.map(comparedWords).sort();
    return { about, words: [...own, ...(about.length === 0 ? wholeWords() : about.flatMap(wordsOf))] };
  });
}
