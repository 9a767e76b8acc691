import { executionFundingRow } from '../../assess/execution';
import { defineCheck } from '../check';
import { present } from '../form-cells';

export const finishedOrNot = defineCheck({
  id: 'R07',
  severity: 'info',
  title: { zh: '项目是否完成', en: 'Whether the project is finished' },
  description: {
    zh: '所用规则对支出少于预算的项目，按是否已经完成给不同的执行率得分。项目是否完成只有填报人知道：在执行率得分栏填上相应的分数即可。',
    en: 'Under the rules in use a project that spent less than its budget scores by whether it is finished, which only its people know: enter the score that applies.',
  },
  source: '财预〔2021〕101号的执行率赋分方式（转引）。',
  messages: {
    finishedOrNot: {
      zh: '执行数少于预算数，执行率得分要看项目是否已经完成：已完成得 {finished} 分，未完成得 {unfinished} 分。请在 {cell} 填上其中一个，总分才能计算。',
      en: 'Less than the budget was spent, so the execution score depends on whether the project is finished: {finished} points if it is, {unfinished} if not. Enter one of them in {cell}; the total waits for it.',
    },
  },
  find: ({ form, assessment }, tell) => {
    const [finished, unfinished] = assessment.execution.choices;
    if (finished === undefined || unfinished === undefined || assessment.execution.score !== null) return [];
    const cells = present(form.executionRow?.score ?? executionFundingRow(form)?.score ?? null);
    return [{ cells, message: tell('finishedOrNot', { finished, unfinished, cell: cells[0]?.address ?? '' }) }];
  },
});
