import type { Assessment } from '../../assess/assessment';
import { executionFundingRow } from '../../assess/execution';
import { percentText } from '../../explain/figures';
import { isExplained } from '../../explain/unfilled-note';
import { budgetOf } from '../../form/budget';
import { numberOf } from '../../form/cell-reading';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { ofUnspentMoney, reasonGiven } from './given-reason';

/** Whether a row that fell short, or one about money, has a note of some length: it tells why the money was not spent. */
const explainsShortfall = ({ indicators }: Assessment): boolean =>
  indicators.some(({ indicator, verdict }) => {
    const note = indicator.explanation?.text ?? '';
    // Work that was not done explains money that was not spent; people who are not satisfied do not.
    const isWork = !/满意|效益|效果/.test(`${indicator.category}/${indicator.subcategory}`);
    const explains = (verdict === 'unmet' && isWork) || /资金|支付|支出|尾款|拨付|预算/.test(note);
    return note.length >= 8 && isExplained(note) && explains;
  });

export const lowRate = defineCheck({
  id: 'V46',
  severity: 'warning',
  title: { zh: '执行率低于 90% 没有说明', en: 'Rate below 90 % without a reason' },
  description: {
    zh: '执行率低于 90%（单位另有规定的从其规定），资金原因栏、统一原因栏、目标完成情况、附注和各行说明里都没有资金方面的原因（不限用词，“年末库款紧张”也算）；留着“【请补充…】”的不算。只在报告里写了原因的，提示移进表内。',
    en: 'The rate is below 90 % (or what the unit has set) and neither the fund block, the cell for all reasons, the goal, the notes nor the rows give a reason, in whatever words; 【请补充…】 is none. A reason in the report only is quoted, as information.',
  },
  source: '四川省自评表附注“预算执行率未达到90%的需说明原因（100字以内）”。',
  messages: {
    lowRate: {
      zh: '预算执行率 {rate}（全年预算 {budget} {unit}，全年执行 {expenditure} {unit}），低于 {line}，表里没有说明原因。复核时会追问钱为什么没有花出去，请写明未执行的原因。',
      en: 'The execution rate is {rate} (budget {budget} {unit}, spent {expenditure} {unit}), below {line}, and the form gives no reason. Reviewers will ask why the money was not spent: say it.',
    },
    inReportOnly: {
      zh: '预算执行率 {rate} 低于 {line}，原因只写在报告里（{place}：“{words}”）。请把它写进表内的说明或备注，表和报告一致。',
      en: 'The execution rate of {rate} is below {line}; the reason stands in the report only ({place}: “{words}”). Put it into the form too, so that both agree.',
    },
  },
  find: (subject, tell) => {
    const { form, assessment } = subject;
    const row = executionFundingRow(form);
    const { rate } = assessment.execution;
    const { reasonBelowRate } = assessment.rules;
    if (row === null || rate === null || rate >= reasonBelowRate) return [];
    const line = percentText(reasonBelowRate);
    if (explainsShortfall(assessment)) return [];
    const reason = reasonGiven(subject, row, ofUnspentMoney);
    const cells = present(row.rate ?? row.expenditure, row.explanation, row.expenditure);
    if (reason !== null) {
      const { paragraph, words } = reason;
      if (paragraph === null) return [];
      const { place, cell } = paragraph;
      return [
        {
          cells,
          message: tell('inReportOnly', { rate: percentText(rate), line, place: `${place} ${cell}`, words }),
          places: [{ sheet: place, cell }],
          severity: 'info',
        },
      ];
    }
    return [
      {
        cells,
        message: tell('lowRate', {
          rate: percentText(rate),
          line,
          budget: numberOf(budgetOf(row)) ?? '',
          expenditure: numberOf(row.expenditure) ?? '',
          unit: form.funding.unit,
        }),
      },
    ];
  },
});
