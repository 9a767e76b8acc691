import type { FormCell } from '../form/form';
import { message } from '../messages/message';
import { executionFundingRow } from '../assess/execution';
import { gradeOf, openPoints } from '../assess/grade';
import type { Check, Subject } from './check';
import { pointsFix } from './fixes';
import { addUp, differs, present, quoted } from './readings';

/** The published score of 预算执行率; null where the form has no place for it or nothing stands there. */
function executionScoreCell({ form }: Subject): FormCell | null {
  const own = form.executionRow?.score ?? null;
  return own === null || own.number === null ? (executionFundingRow(form)?.score ?? null) : own;
}

/** True when every score is the computed one, so that only the total can be wrong. */
function scoresAreRight(subject: Subject): boolean {
  const { assessment } = subject;
  const execution = executionScoreCell(subject)?.number ?? null;
  const executionRight =
    execution === null ? assessment.execution.score === null : execution === assessment.execution.score;
  return (
    executionRight && assessment.indicators.every(({ indicator, score }) => (indicator.score?.number ?? null) === score)
  );
}

/** 预算执行率 has points in the form, none were typed, and the total is that of the indicators alone. */
function leavesOutExecution(subject: Subject, typed: number, indicators: number): boolean {
  const { form, assessment } = subject;
  const weight = executionFundingRow(form)?.weight?.number ?? form.executionRow?.weight?.number ?? 0;
  const published = executionScoreCell(subject);
  return weight > 0 && published?.number === null && assessment.execution.score !== 0 && !differs(typed, indicators);
}

const totalNotSum: Check = {
  id: 'V51',
  severity: 'error',
  find: (subject) => {
    const { form, assessment } = subject;
    const cell = form.total.score;
    const typed = cell?.number ?? null;
    const scores = form.indicators.map(({ score }) => score?.number ?? null);
    if (cell === null || typed === null || scores.every((score) => score === null)) return [];
    // 区域绩效自评表 adds the points of whole blocks that stand in no row.
    if (form.kind === 'transfer') return [];
    const indicators = addUp(scores.map((score) => score ?? 0));
    const executionCell = executionScoreCell(subject);
    if (leavesOutExecution(subject, typed, indicators)) {
      return [
        {
          cells: present(cell, executionCell),
          message: message('findings.executionLeftOut', { cell: cell.address, typed, indicators }),
        },
      ];
    }
    const execution = executionCell === null ? 0 : (executionCell.number ?? assessment.execution.score ?? 0);
    const sum = addUp([indicators, execution]);
    // A row that was left blank may still bring the rest; more than that it cannot.
    const isPartial = form.indicators.some(({ weight, score }) => (weight?.number ?? 0) > 0 && score?.number === null);
    if (!differs(typed, sum) || (isPartial && typed > sum)) return [];
    const fixable = assessment.total.score !== null && openPoints(assessment) === 0 && scoresAreRight(subject);
    return [
      {
        cells: present(cell, executionCell),
        message: message('findings.totalNotSum', { cell: cell.address, typed, sum, indicators, execution }),
        fix: fixable
          ? pointsFix(form, cell, assessment.total.score, {
              kind: 'totalScore',
              subject: '总分',
              decimals: assessment.rules.decimals,
              reason: message('findings.totalFix', { indicators, execution }),
            })
          : [],
      },
    ];
  },
};

/** 优良中差 as typed, with or without 秀/好/等; null where the cell says something else or offers all four. */
function typedGrade(text: string): string | null {
  // `优☑ 良□`, `优□√ 良□`: the box stands behind its word; else before it.
  const behind = /^\s*(?:优|良|中|差)/.test(text)
    ? /(优|良|中|差)[秀好等]?(?:[☑■●√✓]|[□☐]\s?[√✓])/.exec(text)?.[1]
    : undefined;
  const ticked = behind ?? /[☑■√●✓]\s*(优|良|中|差)/.exec(text)?.[1];
  if (ticked !== undefined) return ticked;
  const named = [...text.matchAll(/优|良(?!好?率)|中(?!央|心|国|期)|差(?!异)/g)].map(([grade]) => grade);
  return new Set(named).size === 1 && text.length <= 12 ? (named[0] ?? null) : null;
}

const gradeNotBand: Check = {
  id: 'V52',
  severity: 'error',
  find: ({ form, assessment }) => {
    const typed = form.grade === null ? null : typedGrade(form.grade.text);
    const score = assessment.total.published ?? assessment.total.score;
    if (form.grade === null || typed === null || score === null) return [];
    const grade = gradeOf(score, assessment.rules);
    if (grade === null || grade === typed) return [];
    return [
      {
        cells: present(form.grade, form.total.score),
        message: message('findings.gradeNotBand', {
          cell: form.grade.address,
          typed: quoted(form.grade.text),
          score,
          grade,
          bands: assessment.rules.grades.map(({ atLeast, grade: name }) => `${name} ≥${atLeast}`).join('、'),
        }),
      },
    ];
  },
};

const plainGoal = (text: string): string => text.replace(/[\s，。、；：,.;:！!]/g, '');

const goalCopied: Check = {
  id: 'V53',
  severity: 'warning',
  find: ({ form }) => {
    const { expected, actual } = form.goal;
    if (expected === null || actual === null) return [];
    const text = plainGoal(expected.text);
    const isCopied = text.length >= 6 && text === plainGoal(actual.text);
    return isCopied
      ? [{ cells: [actual, expected], message: message('findings.goalCopied', { cell: actual.address }) }]
      : [];
  },
};

/** 总分, 等级 and 年度总体目标. */
export const totalChecks: readonly Check[] = [totalNotSum, gradeNotBand, goalCopied];
