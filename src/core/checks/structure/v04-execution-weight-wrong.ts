import { hasOtherExecutionPoints, typedExecutionWeight } from '../../assess/execution';
import { numberOf } from '../../form/cell-reading';
import { message } from '../../messages/message';
import { defineCheck } from '../check';
import { pointsFix } from '../fixes';
import { differs } from '../points';

export const executionWeightWrong = defineCheck({
  id: 'V04',
  severity: 'error',
  title: { zh: '预算执行率的分值填错', en: 'Execution weight typed wrongly' },
  description: {
    zh: '年度资金总额行（或预算执行率行）的分值应为评分规则的执行率分值：10，湖北等地 20。计算时一律用规则的分值。部门整体表不判断。',
    en: 'The weight in the total fund row (or the execution row) must be that of the rules: 10, in some provinces 20. The arithmetic uses the rules’ weight anyway. Not judged for department forms.',
  },
  source:
    '自评表附注“预算资金执行率10分”（中江县水利局）、“得分（20分×执行率）”（湖北省）；公开表中填 100、填 9 的实例。',
  messages: {
    executionWeightWrong: {
      zh: '{cell} 预算执行率的分值填 {typed}，按“{rules}”应为 {weight} 分。请把 {cell} 改为 {weight}。',
      en: '{cell}: weight of execution is {typed}, by “{rules}” it is {weight}. Write {weight} into {cell}.',
    },
  },
  find: (subject, tell) => {
    const { form, assessment } = subject;
    const cell = typedExecutionWeight(form);
    const typed = numberOf(cell);
    const { weight } = assessment.execution;
    if (form.kind === 'department' || cell === null || typed === null || weight === null) return [];
    if (!differs(typed, weight) || hasOtherExecutionPoints(form, assessment.rules)) return [];
    return [
      {
        cells: [cell],
        message: tell('executionWeightWrong', {
          cell: cell.address,
          typed,
          weight,
          rules: assessment.rules.name,
        }),
        fix: pointsFix(form, cell, weight, {
          kind: 'executionWeight',
          subject: '预算执行率',
          decimals: assessment.rules.decimals,
          reason: message('plan.weightOfRules', { weight }),
        }),
      },
    ];
  },
});
