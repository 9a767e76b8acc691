import { basisOf } from '../../form/binding';
import { executionRateOf } from '../../assess/execution';
import { saysRate } from '../../assess/printed-rate';
import { percentText } from '../../explain/figures';
import { budgetOf } from '../../form/budget';
import { numberOf, saysSomething } from '../../form/cell-reading';
import { message } from '../../messages/message';
import { rateFormat } from '../../sheet/number-formats';
import { isFormula } from '../../sheet/snapshot';
import { roundPoints } from '../../value/rounding';
import { defineCheck, type Observation } from '../check';
import { present } from '../form-cells';
import { quoted } from '../wording';

export const rateWrong = defineCheck({
  id: 'V41',
  severity: 'error',
  title: { zh: '执行率填错', en: 'Execution rate is wrong' },
  description: {
    zh: '执行率与 全年执行数÷全年预算数 不一致（按所写小数位比较，舍去尾数也算一致），或不是一个率。',
    en: 'The rate is not expenditure ÷ annual budget (compared to the decimals shown; truncation counts as right), or no rate at all.',
  },
  source: '四川省自评表附注“预算执行率=预算执行数/调整后预算数”；公开表 09、24、33、41、46。',
  messages: {
    rateWrong: {
      zh: '{cell}“{row}”执行率填“{typed}”，按 全年执行数 {expenditure}÷全年预算数 {budget} 应为 {computed}。请修改。',
      en: '{cell}: rate of “{row}” is “{typed}”, expenditure {expenditure} ÷ budget {budget} makes {computed}. Correct it.',
    },
  },
  find: ({ form }, tell) =>
    form.funding.rows.flatMap((row): readonly Observation[] => {
      const cell = row.rate;
      const computed = executionRateOf(row);
      if (cell === null || computed === null || !saysSomething(cell)) return [];
      if (saysRate(cell, computed)) return [];
      const after = roundPoints(computed, 4);
      const money = { expenditure: numberOf(row.expenditure) ?? '', budget: numberOf(budgetOf(row)) ?? '' };
      return [
        {
          cells: present(cell, row.expenditure, budgetOf(row)),
          message: tell('rateWrong', {
            cell: cell.address,
            row: quoted(row.label),
            typed: quoted(cell.text),
            ...money,
            computed: percentText(computed),
          }),
          fix: [
            {
              sheet: form.sheet,
              cell: cell.address,
              kind: 'executionRate',
              before: cell.content,
              after,
              numberFormat: rateFormat(cell.numberFormat),
              reason: message('plan.executionRate', money),
              subject: row.label,
              ticked: !isFormula(cell.content),
              basis: basisOf(form, cell.address),
              dependsOn: [],
            },
          ],
        },
      ];
    }),
});
