import { executionFundingRow, typedExecutionWeight } from '../../assess/execution';
import { openPoints } from '../../assess/grade';
import { numberOf } from '../../form/cell-reading';
import type { FormCell } from '../../form/form';
import { message, type Message } from '../../messages/message';
import { type CheckMessages, defineCheck, type Subject, type Tell } from '../check';
import { pointsFix } from '../fixes';
import { present } from '../form-cells';
import { addUp, differs } from '../points';
import { rowName } from '../wording';

/** The published score of 预算执行率; null where the form has no place for it or nothing stands there. */
function executionScoreCell({ form }: Subject): FormCell | null {
  const own = form.executionRow?.score ?? null;
  return own === null || numberOf(own) === null ? (executionFundingRow(form)?.score ?? null) : own;
}

/** True when every score is the computed one, so that only the total can be wrong. */
function scoresAreRight(subject: Subject): boolean {
  const { assessment } = subject;
  const execution = numberOf(executionScoreCell(subject));
  const executionRight =
    execution === null ? assessment.execution.score === null : execution === assessment.execution.score;
  return executionRight && assessment.indicators.every(({ indicator, score }) => numberOf(indicator.score) === score);
}

/** 预算执行率 has points in the form, none were typed, and the total is that of the indicators alone. */
function leavesOutExecution(subject: Subject, typed: number, indicators: number): boolean {
  const { form, assessment } = subject;
  const weight =
    numberOf(executionFundingRow(form)?.weight ?? null) ?? numberOf(form.executionRow?.weight ?? null) ?? 0;
  const published = executionScoreCell(subject);
  return (
    weight > 0 &&
    published !== null &&
    numberOf(published) === null &&
    assessment.execution.score !== 0 &&
    !differs(typed, indicators)
  );
}

const messages = {
  executionLeftOut: {
    zh: '{cell} 总分 {typed} 只是各项指标得分之和，没有计入预算执行率得分。请补填执行率得分，再合计总分。',
    en: '{cell}: the total {typed} is that of the indicators alone, execution is left out. Fill in its score and add it.',
  },
  totalNotSum: {
    zh: '{cell} 总分填 {typed}，按表中各项相加为 {sum}（指标 {indicators}＋执行率 {execution}）。请逐项核对得分，再改总分。',
    en: '{cell}: the total says {typed}, the form’s scores add up to {sum} (indicators {indicators} + execution {execution}). Check the scores, then correct the total.',
  },
  pastedTotal: {
    zh: '{cell} 总分填 {typed}，按表中各项相加为 {sum}（指标 {indicators}＋执行率 {execution}）：{at} 疑似把总分填入了执行率得分。请先改正 {at}，再合计总分。',
    en: '{cell}: the total says {typed}, the form’s scores add up to {sum} (indicators {indicators} + execution {execution}): {at} seems to hold the total in the place of the execution score. Correct {at} first, then add up.',
  },
  rowLeftOut: {
    zh: '{cell} 总分填 {typed}，按表中各项相加为 {sum}（指标 {indicators}＋执行率 {execution}），正好少了 {at}“{name}”的 {points} 分，疑似漏加。请核对后修改总分。',
    en: '{cell}: the total says {typed}, the form’s scores add up to {sum} (indicators {indicators} + execution {execution}): exactly the {points} points of {at} “{name}” are missing. Check and correct the total.',
  },
} as const satisfies CheckMessages;

/** What probably went wrong, where the figures point to one thing. */
type Cause =
  | { readonly kind: 'pastedTotal'; readonly at: string }
  | { readonly kind: 'rowLeftOut'; readonly at: string; readonly name: string; readonly points: number };

function likelyCause(subject: Subject, typed: number, sum: number, executionCell: FormCell | null): Cause | null {
  const { form, assessment } = subject;
  const execution = numberOf(executionCell);
  const weight = numberOf(typedExecutionWeight(form)) ?? assessment.rules.execution.weight;
  const isBeyond = execution !== null && execution > Math.min(weight, assessment.rules.execution.weight);
  if (executionCell !== null && isBeyond && !differs(execution, typed)) {
    return { kind: 'pastedTotal', at: executionCell.address };
  }
  // Only the indicators were added up: the execution score is missing.
  if (executionCell !== null && execution !== null && execution > 0 && !differs(addUp([sum, -execution]), typed)) {
    return { kind: 'rowLeftOut', at: executionCell.address, name: '预算执行率', points: execution };
  }
  const missing = form.indicators.filter(({ score }) => {
    const points = numberOf(score);
    return points !== null && points > 0 && Math.abs(addUp([sum, -typed, -points])) <= 1e-9;
  });
  const [row] = missing;
  if (row === undefined || missing.length > 1 || row.score === null) return null;
  return { kind: 'rowLeftOut', at: row.score.address, name: rowName(row), points: addUp([sum, -typed]) };
}

interface Figures {
  readonly cell: string;
  readonly typed: number;
  readonly sum: number;
  readonly indicators: number;
  readonly execution: number;
}

function causeMessage(tell: Tell<typeof messages>, cause: Cause | null, figures: Figures): Message {
  switch (cause?.kind) {
    case 'pastedTotal':
      return tell('pastedTotal', { ...figures, at: cause.at });
    case 'rowLeftOut':
      return tell('rowLeftOut', { ...figures, at: cause.at, name: cause.name, points: cause.points });
    case undefined:
      return tell('totalNotSum', figures);
  }
}

export const totalNotSum = defineCheck({
  id: 'V51',
  severity: 'error',
  title: { zh: '总分不等于各项得分之和', en: 'Total is not the sum of the scores' },
  description: {
    zh: '总分应等于执行率得分与各行指标得分之和（按表中所填）。有行还没有得分时，只在总分小于已有得分之和时报。数字指向一个原因时一并指出：把总分填进了执行率得分，或漏加了某一行。',
    en: 'The total must be the execution score and all row scores as typed. While rows have no score, only a total below their sum is reported. Where the figures point to one cause it is named: the total typed as execution score, or one row left out.',
  },
  source: '财预〔2020〕10号“总分由各项指标得分汇总形成”（临河区公开报告引用）；公开表 01、04、05、13。',
  messages,
  find: (subject, tell) => {
    const { form, assessment } = subject;
    const cell = form.total.score;
    const typed = numberOf(cell);
    const scores = form.indicators.map(({ score }) => numberOf(score));
    if (cell === null || typed === null || scores.every((score) => score === null)) return [];
    // 区域绩效自评表 adds the points of whole blocks that stand in no row.
    if (form.kind === 'transfer') return [];
    const indicators = addUp(scores.map((score) => score ?? 0));
    const executionCell = executionScoreCell(subject);
    if (leavesOutExecution(subject, typed, indicators)) {
      return [
        {
          cells: present(cell, executionCell),
          message: tell('executionLeftOut', { cell: cell.address, typed }),
        },
      ];
    }
    const execution = executionCell === null ? 0 : (numberOf(executionCell) ?? assessment.execution.score ?? 0);
    const sum = addUp([indicators, execution]);
    // A row that was left blank may still bring the rest; more than that it cannot.
    const isPartial = form.indicators.some(
      ({ weight, score }) => (numberOf(weight) ?? 0) > 0 && score !== null && numberOf(score) === null,
    );
    if (!differs(typed, sum) || (isPartial && typed > sum)) return [];
    const cause = likelyCause(subject, typed, sum, executionCell);
    const fixable = assessment.total.score !== null && openPoints(assessment) === 0 && scoresAreRight(subject);
    return [
      {
        cells: present(cell, executionCell),
        message: causeMessage(tell, cause, { cell: cell.address, typed, sum, indicators, execution }),
        fix: fixable
          ? pointsFix(form, cell, assessment.total.score, {
              kind: 'totalScore',
              subject: '总分',
              decimals: assessment.rules.decimals,
              reason: message('plan.totalScore', { indicators, execution }),
            })
          : [],
      },
    ];
  },
});
