import Big from 'big.js';
import type { FormKind } from '../form/form';
import type { CheckId, Message } from '../messages/message';
import type { Grade } from '../rules/scoring-rules';
import { decimal, sumOf } from '../value/rounding';
import { passedOver } from './passed-over';
import type { ReviewedFile, ReviewedFinding, ReviewedForm } from './reviewed-file';

/** A form as the review's list has it: figures only, small enough that a province's forms stay in memory. */
export interface FormEntry {
  readonly kind: 'form';
  readonly file: string;
  /** Its place among the files, and among the forms of its file. */
  readonly at: number;
  readonly formAt: number;
  readonly sheet: string;
  /** Local A1 address of the whole form. */
  readonly range: string;
  /** Local A1 address of the total, else of the form's first cell. */
  readonly cell: string;
  readonly formKind: FormKind;
  /** 预算单位: 实施单位, else 主管部门; `''` where it names neither. */
  readonly unit: string;
  readonly project: string;
  readonly year: number | null;
  /** In 万元 whatever the form's unit (`moneyUnit`); null where the form does not say it. */
  readonly initialBudget: number | null;
  readonly annualBudget: number | null;
  readonly expenditure: number | null;
  readonly moneyUnit: '万元' | '元';
  readonly rate: number | null;
  readonly filedScore: number | null;
  /** As filed; where the form names none, the grade of `filedScore`; null for a grade that is none of the four (合格). */
  readonly filedGrade: Grade | null;
  /** In the form's words. */
  readonly filedGradeWords: string;
  readonly computedScore: number | null;
  /** `filedScore` − `computedScore`: above 0 the unit gave itself more. */
  readonly difference: number | null;
  readonly computedGrade: Grade | null;
  readonly hasOtherGrade: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** Rows that lost points, or were missed, without a reason (V31, V34). */
  readonly unexplainedLosses: number;
  /** Rows far beyond their target without a word (V35). */
  readonly unexplainedExcesses: number;
  /** Whether every row that has points has all of them; null where no row has any. */
  readonly isAllFull: boolean | null;
  /** How often each check found something. */
  readonly found: ReadonlyMap<CheckId, number>;
}

/** A file that gives no form, and why. */
export interface FileEntry {
  readonly kind: 'file';
  readonly file: string;
  readonly at: number;
  /** `other`: no workbook at all. */
  readonly trouble: 'unreadable' | 'noForm' | 'other';
  readonly reason: Message;
}

/** A row of the review's list. */
export type ReviewEntry = FormEntry | FileEntry;

const yuanPerWan = new Big(10_000);

/** An amount of a form in 万元. */
function inWan(amount: number | null, unit: FormEntry['moneyUnit']): number | null {
  const exact = amount === null ? null : decimal(amount);
  if (exact === null) return null;
  return (unit === '元' ? exact.div(yuanPerWan) : exact).toNumber();
}

const counted = (findings: readonly ReviewedFinding[], checks: readonly CheckId[]): number =>
  findings.filter(({ check }) => checks.includes(check)).length;

const grades: readonly Grade[] = ['优', '良', '中', '差'];

/** Grades as forms word them; any other words in the grade's cell (a help text, 完成) are none. */
const gradeWords = /^(?:(?:自评|评价)?等[级次][:：]?)?(([优良中差])[秀好等]?|(?:基本|不)?合格|较[好差]|一般)$/;

/** The first of the four grades, or another grade, that a form's words name. */
function gradeIn(words: string): { readonly words: string; readonly grade: Grade | null } | null {
  const match = gradeWords.exec(words.replace(/\s/g, ''));
  if (match === null) return null;
  return { words: match[1] ?? '', grade: grades.find((grade) => grade === match[2]) ?? null };
}

function isAllFull({ rows, filedExecutionScore, executionWeight }: ReviewedForm): boolean | null {
  const scored = rows.filter(({ weight, filedScore }) => weight !== null && filedScore !== null);
  if (scored.length === 0) return null;
  const isFull = scored.every(({ weight, filedScore }) => (filedScore ?? 0) >= (weight ?? 0));
  const executed = filedExecutionScore === null || executionWeight === null || filedExecutionScore >= executionWeight;
  return isFull && executed;
}

function countsByCheck(findings: readonly ReviewedFinding[]): ReadonlyMap<CheckId, number> {
  const counts = new Map<CheckId, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
}

function formEntry(file: string, at: number, form: ReviewedForm, formAt: number): FormEntry {
  const { findings, filedScore, computedScore, gradeOfFiled, computedGrade, unit: moneyUnit } = form;
  const worded = gradeIn(form.filedGrade);
  const filedGrade = worded === null ? gradeOfFiled : worded.grade;
  const ofSeverity = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  return {
    kind: 'form',
    file,
    at,
    formAt,
    sheet: form.sheet,
    range: form.range,
    cell: form.cells.total ?? form.range.split(':')[0] ?? 'A1',
    formKind: form.kind,
    unit: form.implementer === '' ? form.department : form.implementer,
    project: form.project,
    year: form.year,
    initialBudget: inWan(form.money?.initialBudget ?? null, moneyUnit),
    annualBudget: inWan(form.money?.annualBudget ?? null, moneyUnit),
    expenditure: inWan(form.money?.expenditure ?? null, moneyUnit),
    moneyUnit,
    rate: form.executionRate,
    filedScore,
    filedGrade,
    filedGradeWords: worded?.words ?? gradeOfFiled ?? '',
    computedScore,
    difference: filedScore === null || computedScore === null ? null : sumOf([filedScore, -computedScore]),
    computedGrade,
    hasOtherGrade: filedGrade !== null && computedGrade !== null && filedGrade !== computedGrade,
    errors: ofSeverity('error'),
    warnings: ofSeverity('warning'),
    unexplainedLosses: counted(findings, ['V31', 'V34']),
    unexplainedExcesses: counted(findings, ['V35']),
    isAllFull: isAllFull(form),
    found: countsByCheck(findings),
  };
}

/** The rows of the list that a file makes: one for each of its forms, one with the reason where it gives none. */
export function entriesOf({ file, outcome }: ReviewedFile, at: number): readonly ReviewEntry[] {
  if (outcome.kind === 'read') return outcome.forms.map((form, formAt) => formEntry(file, at, form, formAt));
  const trouble = outcome.kind === 'noForm' ? 'noForm' : passedOver(file) === null ? 'unreadable' : 'other';
  return [{ kind: 'file', file, at, trouble, reason: outcome.reason }];
}
