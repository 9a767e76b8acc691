import { hasOtherExecutionPoints, typedExecutionWeight } from '../../assess/execution';
import { typedWeight } from '../../assess/weight';
import { numberOf } from '../../form/cell-reading';
import { defineCheck, type Subject } from '../check';
import { present } from '../form-cells';
import { addUp, differs } from '../points';
import { allWeightsReadable } from './readable-weights';

const indicatorWeights = ({ form }: Subject): number =>
  addUp(form.indicators.map((indicator) => typedWeight(indicator) ?? 0));

export const weightsNotHundred = defineCheck({
  id: 'V01',
  severity: 'error',
  title: { zh: '权重合计不是 100', en: 'Weights do not add up to 100' },
  description: {
    zh: '评分规则的执行率分值加上各行指标的分值应为 100。执行率分值填错（V04）不影响这里的合计；执行率填 20 分、指标合计 80 分的表按 20+80 看待。有分值读不出时不判断。',
    en: "The rules' execution weight and the weights of all rows must make 100. An execution weight typed wrongly (V04) does not count here; 20 + 80 as typed is accepted. Not judged while a weight cannot be read.",
  },
  source: '预算管理一体化系统自评模块的校验“权重设定值合计为：X，总和应等于Y！”；公开表 05、13（110 分）。',
  messages: {
    weightsNotHundred: {
      zh: '权重合计为 {sum} 分（指标 {indicators} 分＋预算执行率 {execution} 分），不等于 100 分，总分和等级都没有意义。请把各指标分值调整到合计 100 分。',
      en: 'Weights add up to {sum} (indicators {indicators} + execution {execution}), not to 100: neither total nor grade means anything. Adjust the weights.',
    },
    totalWeightWrong: {
      zh: '{cell} 总分行的分值填 {typed}，各项分值合计为 {sum}。请改为 100。',
      en: '{cell}: the total row says {typed}, the weights add up to {sum}. Write 100.',
    },
  },
  find: (subject, tell) => {
    const { form, assessment } = subject;
    const { weight } = assessment.total;
    if (weight === null || !allWeightsReadable(subject) || hasOtherExecutionPoints(form, assessment.rules)) return [];
    const own = indicatorWeights(subject);
    // 分值 of the funds left blank and indicators of 100: the form is not scored on execution.
    if (!differs(own, 100) && numberOf(typedExecutionWeight(form) ?? null) === null) return [];
    if (differs(weight, 100)) {
      return [
        {
          cells: present(form.total.weight, ...form.indicators.map((indicator) => indicator.weight)),
          message: tell('weightsNotHundred', {
            sum: weight,
            indicators: own,
            execution: assessment.execution.weight ?? 0,
          }),
        },
      ];
    }
    const typed = numberOf(form.total.weight);
    if (typed === null || !differs(typed, 100) || !differs(typed, own)) return [];
    return [
      {
        cells: present(form.total.weight),
        message: tell('totalWeightWrong', { cell: form.total.weight?.address ?? '', typed, sum: weight }),
      },
    ];
  },
});
