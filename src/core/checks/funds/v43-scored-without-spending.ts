import { executionFundingRow } from '../../assess/execution';
import { numberOf } from '../../form/cell-reading';
import { defineCheck, type Observation } from '../check';
import { present } from '../form-cells';
import { differs } from '../points';
import { executionScoreCells, executionScoreFix } from './execution-score';

export const scoredWithoutSpending = defineCheck({
  id: 'V43',
  severity: 'error',
  title: { zh: '预算没有执行却有执行率得分', en: 'Nothing spent, yet points for execution' },
  description: { zh: '执行率为 0，执行率得分却大于 0。', en: 'The rate is 0, the execution score is not.' },
  source: '公开表 01（执行数 0，得分 97）；郫都区复核案例。',
  messages: {
    scoredWithoutSpending: {
      zh: '{cell} 预算执行率为 0，执行率得分却填 {typed}。没有执行应得 {score} 分，请修改并说明原因。',
      en: '{cell}: nothing was spent, yet execution scores {typed}. It earns {score}: correct it and give the reason.',
    },
  },
  find: (subject, tell) => {
    const { form, assessment } = subject;
    if (assessment.execution.rate !== 0 || assessment.execution.score === null) return [];
    const { score } = assessment.execution;
    return executionScoreCells(form).flatMap((cell): readonly Observation[] => {
      const typed = numberOf(cell);
      if (typed === null || !differs(typed, score)) return [];
      return [
        {
          cells: present(cell, executionFundingRow(form)?.expenditure ?? null),
          message: tell('scoredWithoutSpending', { cell: cell.address, typed, score }),
          fix: executionScoreFix(subject, cell, score),
        },
      ];
    });
  },
});
