import { executionFundingRow } from '../../assess/execution';
import { budgetOf } from '../../form/budget';
import { numberOf } from '../../form/cell-reading';
import { defineCheck, type Observation } from '../check';
import { present } from '../form-cells';
import { quoted } from '../wording';
import { ofUnspentMoney, reasonGiven } from './given-reason';

export const sourceUnspent = defineCheck({
  id: 'V69',
  severity: 'warning',
  title: { zh: '有一项资金来源一分没有支出', en: 'A source of which nothing was spent' },
  description: {
    zh: '“其中”某项来源有全年预算数而全年执行数为 0，表内没有说明。合计行一分没有支出的见 V43、V46。',
    en: 'A source has an annual budget and an expenditure of 0, and no reason is given. Where nothing was spent at all it is V43 and V46.',
  },
  source: '公开表（上年结转 30 万元未动用）；结转结余资金管理要求。',
  messages: {
    unspent: {
      zh: '{cell}“{row}”全年预算 {budget} {unit}，全年执行数为 0。请核对是否漏填；确实没有动用的写明原因。',
      en: '{cell}: “{row}” has a budget of {budget} {unit} and nothing was spent. Check whether it was left out; if not, give the reason.',
    },
    carryover: {
      zh: '{cell}“{row}”{budget} {unit} 一分没有动用。请核对是否漏填；连续两年没有用完的结转资金要按结余资金处理，请写明原因和今后安排。',
      en: '{cell}: nothing of “{row}” ({budget} {unit}) was used. Check whether it was left out; carry-over that stays unused for two years is treated as surplus: give the reason and what is planned.',
    },
  },
  find: (subject, tell) => {
    const { form } = subject;
    const leading = executionFundingRow(form);
    if (leading === null || (numberOf(leading.expenditure) ?? 0) === 0) return [];
    return form.funding.rows.flatMap((row): readonly Observation[] => {
      const budget = numberOf(budgetOf(row)) ?? 0;
      if (row === leading || row.role === 'total' || budget <= 0 || numberOf(row.expenditure) !== 0) return [];
      if (reasonGiven(subject, row, ofUnspentMoney) !== null) return [];
      return [
        {
          cells: present(row.expenditure, budgetOf(row)),
          message: tell(row.role === 'carryover' ? 'carryover' : 'unspent', {
            cell: row.expenditure?.address ?? '',
            row: quoted(row.label),
            budget,
            unit: form.funding.unit,
          }),
        },
      ];
    });
  },
});
