import { hasOtherExecutionPoints, typedExecutionWeight } from '../../assess/execution';
import { percentText } from '../../explain/figures';
import { numberOf } from '../../form/cell-reading';
import { significant } from '../../value/number';
import { roundPoints, withinWeight } from '../../value/rounding';
import { defineCheck, type Observation, type Subject } from '../check';
import { differs } from '../points';
import { executionScoreCells, executionScoreFix, isAboveWeight } from './execution-score';

/** What an execution score must be; null where it is not known. */
function dueScore(subject: Subject): { readonly score: number; readonly weight: number } | null {
  const { execution, rules } = subject.assessment;
  if (execution.rate === null || execution.score === null) return null;
  if (!hasOtherExecutionPoints(subject.form, rules))
    return { score: execution.score, weight: execution.weight ?? rules.execution.weight };
  const typed = numberOf(typedExecutionWeight(subject.form));
  if (typed === null || rules.execution.method !== 'linear') return null;
  return {
    score: withinWeight(roundPoints(significant(typed * execution.rate), rules.decimals), typed),
    weight: typed,
  };
}

export const executionScoreWrong = defineCheck({
  id: 'V42',
  severity: 'error',
  title: { zh: '执行率得分算错', en: 'Execution score is wrong' },
  description: {
    zh: '执行率得分与评分规则算出的分相差超过 0.01（默认：分值×执行率）。执行率为 0 的见 V43。',
    en: 'The execution score differs by more than 0.01 from the rules (by default weight × rate). A rate of 0 is V43.',
  },
  source: '湖北省自评表表头“得分（20分×执行率）”；上海、重庆公开表按 分值×执行率 计分；32 张公开表中 10 张不符。',
  messages: {
    executionScoreWrong: {
      zh: '{cell} 执行率得分填 {typed}，执行率 {rate}、分值 {weight}，按评分规则应为 {score} 分。请修改。',
      en: '{cell}: execution scores {typed}; at a rate of {rate} and a weight of {weight} the rules give {score}. Correct it.',
    },
  },
  find: (subject, tell) => {
    const { form, assessment } = subject;
    const { rate } = assessment.execution;
    const due = dueScore(subject);
    if (rate === null || rate === 0 || due === null) return [];
    const { score, weight } = due;
    return executionScoreCells(form).flatMap((cell): readonly Observation[] => {
      const typed = numberOf(cell);
      // Above its own weight it is V30, whatever the rate.
      if (typed === null || !differs(typed, score) || isAboveWeight(subject, cell)) return [];
      return [
        {
          cells: [cell],
          message: tell('executionScoreWrong', {
            cell: cell.address,
            typed,
            rate: percentText(rate),
            weight,
            score,
          }),
          fix: hasOtherExecutionPoints(form, assessment.rules) ? [] : executionScoreFix(subject, cell, score),
        },
      ];
    });
  },
});
