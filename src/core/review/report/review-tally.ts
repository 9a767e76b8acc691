import { findingText } from '../../checks/finding-text';
import type { Severity } from '../../checks/finding';
import type { CheckId } from '../../messages/message';
import type { Grade } from '../../rules/scoring-rules';
import { paperProject } from '../papers/paper-lines';
import type { ReviewedFile, ReviewedFinding, ReviewedForm } from '../reviewed-file';

/** Examples of a kind of problem that are told. */
const mostExamples = 2;

/** A kind of problem over all forms. */
export interface TalliedProblem {
  readonly check: CheckId;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly findings: number;
  readonly forms: number;
  /** Of different projects where there are such. */
  readonly examples: readonly { readonly project: string; readonly text: string }[];
}

/** What was counted over the files of a review. */
export interface ReviewTally {
  readonly files: number;
  /** Files that could not be read, and workbooks without a form. */
  readonly unreadable: number;
  readonly withoutForm: number;
  readonly forms: number;
  readonly indicators: number;
  /** The year of all forms; null where they have several, or none. */
  readonly year: number | null;
  /** 总分 as filed, of those forms that have one. */
  readonly filedScores: readonly number[];
  /** By the grade of the filed total. */
  readonly grades: ReadonlyMap<Grade, number>;
  /** The most frequent first. */
  readonly problems: readonly TalliedProblem[];
}

interface Problem {
  readonly check: CheckId;
  severity: Severity;
  findings: number;
  forms: number;
  examples: TalliedProblem['examples'];
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const graver = (one: Severity, other: Severity): Severity =>
  severities.indexOf(one) <= severities.indexOf(other) ? one : other;

function addProblems(problems: Map<CheckId, Problem>, form: ReviewedForm): void {
  const known = new Map<CheckId, ReviewedFinding[]>();
  for (const finding of form.findings) {
    if (finding.acknowledged === null) known.set(finding.check, [...(known.get(finding.check) ?? []), finding]);
  }
  for (const [check, findings] of known) {
    const [first] = findings;
    if (first === undefined) continue;
    const problem = problems.get(check) ?? { check, severity: first.severity, findings: 0, forms: 0, examples: [] };
    problem.findings += findings.length;
    problem.forms += 1;
    problem.severity = findings.reduce((worst, { severity }) => graver(worst, severity), problem.severity);
    if (problem.examples.length < mostExamples) {
      const example = { project: paperProject(form), text: findingText(first.message, 'zh-CN') };
      problem.examples = [...problem.examples, example];
    }
    problems.set(check, problem);
  }
}

/** Counts over files that are handed in one after the other: none of them is kept. */
export function tallyOf(files: Iterable<ReviewedFile>): ReviewTally {
  const problems = new Map<CheckId, Problem>();
  const years = new Set<number | null>();
  const filedScores: number[] = [];
  const grades = new Map<Grade, number>();
  const counts = { files: 0, unreadable: 0, withoutForm: 0, forms: 0, indicators: 0 };
  for (const { outcome } of files) {
    counts.files += 1;
    if (outcome.kind === 'unreadable') counts.unreadable += 1;
    if (outcome.kind === 'noForm') counts.withoutForm += 1;
    for (const form of outcome.kind === 'read' ? outcome.forms : []) {
      counts.forms += 1;
      counts.indicators += form.rows.length;
      years.add(form.year);
      if (form.filedScore !== null) filedScores.push(form.filedScore);
      if (form.gradeOfFiled !== null) grades.set(form.gradeOfFiled, (grades.get(form.gradeOfFiled) ?? 0) + 1);
      addProblems(problems, form);
    }
  }
  const [year = null, ...others] = years;
  return {
    ...counts,
    year: others.length === 0 ? year : null,
    filedScores,
    grades,
    problems: [...problems.values()].sort(
      (one, other) => other.forms - one.forms || other.findings - one.findings || (one.check < other.check ? -1 : 1),
    ),
  };
}
