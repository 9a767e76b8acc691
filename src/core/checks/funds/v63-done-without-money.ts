import { executionFundingRow } from '../../assess/execution';
import { percentText } from '../../explain/figures';
import type { Form } from '../../form/form';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { isMet } from '../rows';
import { ofUnspentMoney, reasonGiven } from './given-reason';

/** Where the money came from, or that it is still owed. */
const whereFrom =
  /垫[付资支]|先行支付|应付|欠付|未付款|未付工程款|尾款|质保金|赊|挂账|待支付|跨年支付|次年支付|下年度?支付|(?:使用|动用|用)(?:了)?(?:上年|历年|以前年度)?结[转余]/;

const tellsWhereFrom = (form: Form): boolean =>
  present(
    form.goal.actual,
    form.explanationForAll,
    ...form.notes,
    ...form.funding.rows.map(({ explanation }) => explanation),
    ...form.indicators.map(({ explanation }) => explanation),
  ).some(({ text }) => whereFrom.test(text));

export const doneWithoutMoney = defineCheck({
  id: 'V63',
  severity: 'warning',
  title: { zh: '资金执行不到一半，数量指标却全部完成', en: 'Less than half spent, yet every quantity reached' },
  description: {
    zh: '预算执行率低于 50%，而数量指标全部完成，表内没有说明资金来源（上年结转、单位垫付、应付未付等）。',
    en: 'Less than 50 % of the budget was spent, every row of 数量指标 is met, and the form does not say where the money came from (carry-over, advanced by the unit, still owed).',
  },
  source: '郫都区复核意见（132.81 万元只支付 1000 元而产出满分）；承德县公开表。',
  messages: {
    doneWithReason: {
      zh: '预算执行率为 {rate}，数量指标（{count} 个）却全部完成。表里说明了没有支付的原因（“{reason}”），但没有说明任务靠什么资金完成，请补充资金来源（上年结转、单位垫付、应付未付）。',
      en: 'Only {rate} of the budget was spent, yet {count|the 1 quantity was|all quantities were} reached. Why it was not paid is said (“{reason}”), not with what money the work was done: add it (carry-over, advanced by the unit, still owed).',
    },
    done: {
      zh: '预算执行率为 {rate}，数量指标（{count} 个）却全部完成。资金未支付而任务已完成，请说明资金来源（上年结转、单位垫付、应付未付），没有实际开展的如实修改完成值。',
      en: 'Only {rate} of the budget was spent, yet {count|the 1 quantity was|all quantities were} reached. Say where the money came from (carry-over, advanced by the unit, still owed), or correct the results.',
    },
  },
  find: (subject, tell) => {
    const { form, assessment } = subject;
    const { rate } = assessment.execution;
    if (rate === null || rate >= 0.5) return [];
    const quantities = assessment.indicators.filter(({ indicator }) => /数量/.test(indicator.subcategory));
    if (quantities.length === 0 || !quantities.every(isMet) || tellsWhereFrom(form)) return [];
    const row = executionFundingRow(form);
    const reason = row === null ? null : reasonGiven(subject, row, ofUnspentMoney);
    const slots = { rate: percentText(rate), count: quantities.length };
    return [
      {
        cells: present(
          row?.rate ?? row?.expenditure ?? null,
          row?.expenditure ?? null,
          ...quantities.map(({ indicator }) => indicator.actualCell),
        ),
        message: reason === null ? tell('done', slots) : tell('doneWithReason', { ...slots, reason: reason.words }),
      },
    ];
  },
});
