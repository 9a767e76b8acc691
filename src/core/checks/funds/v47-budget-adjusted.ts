import { executionFundingRow } from '../../assess/execution';
import { isTenThousandfold } from '../../assess/mixed-units';
import { numberOf } from '../../form/cell-reading';
import type { FormCell, FundingRow } from '../../form/form';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { addUp } from '../points';
import { ofAdjustment, reasonGiven } from './given-reason';

const decimalsOf = (amount: number): number => /\.(\d+)$/.exec(String(amount))?.[1]?.length ?? 0;

/**
 * Two amounts of which one is the other as someone rounded it: 132.91 and 132.912067, 132.9 and 132.91. Whole amounts are
 * rounded only by less than one in two thousand: 120 and 119.6 are an adjustment.
 */
function isRounding(one: FormCell | null, other: FormCell | null): boolean {
  const [first, second] = [numberOf(one), numberOf(other)];
  if (first === null || second === null) return false;
  const apart = Math.abs(first - second);
  if (apart <= 0.005 + 1e-9) return true;
  const decimals = Math.min(decimalsOf(first), decimalsOf(second));
  const isWithin = apart <= 0.5 * 10 ** -decimals + 1e-9;
  return isWithin && (decimals > 0 || apart <= Math.abs(first) / 2000 + 1e-9);
}

export const budgetAdjusted = defineCheck({
  id: 'V47',
  severity: 'warning',
  title: { zh: '年中调整预算没有说明', en: 'Budget adjusted without a reason' },
  description: {
    zh: '全年预算数与年初预算数不同，表内和报告里都没有说明追加或调减的理由。只是四舍五入不同（132.91 与 132.912067）不报。',
    en: 'The annual budget differs from the initial one and neither form nor report gives a reason. What only rounding tells apart is fine.',
  },
  source: '四川省自评表附注“年中发生预算调整的（追加或调减），应单独说明理由”；公开表 29、53。',
  messages: {
    budgetAdjusted: {
      zh: '{cell} 全年预算数 {annual} {unit}，比年初预算数 {initial} {unit}{change} {difference} {unit}，表里没有说明。请写明{change}的文件依据和理由。',
      en: '{cell}: the annual budget of {annual} {unit} differs by {difference} {unit} from the initial {initial} {unit}, and the form gives no reason. Name the document and the reason.',
    },
  },
  find: (subject, tell) => {
    const { form } = subject;
    // A total of nothing over filled parts is V40; the parts then say what was adjusted.
    const isFilled = (one: FundingRow): boolean =>
      (numberOf(one.initialBudget) ?? 0) !== 0 || (numberOf(one.annualBudget) ?? 0) !== 0;
    const leading = executionFundingRow(form);
    const row = leading !== null && isFilled(leading) ? leading : (form.funding.rows.find(isFilled) ?? null);
    const initial = numberOf(row?.initialBudget ?? null);
    const annual = numberOf(row?.annualBudget ?? null);
    if (row === null || initial === null || annual === null) return [];
    // One in 元 and one in 万元 is V49.
    if (isRounding(row.initialBudget, row.annualBudget) || isTenThousandfold(initial, annual)) return [];
    if (reasonGiven(subject, row, ofAdjustment) !== null) return [];
    return [
      {
        cells: present(row.annualBudget, row.initialBudget, row.explanation),
        message: tell('budgetAdjusted', {
          cell: row.annualBudget?.address ?? '',
          initial,
          annual,
          unit: form.funding.unit,
          change: annual > initial ? '增加' : '减少',
          difference: addUp([Math.max(annual, initial), -Math.min(annual, initial)]),
        }),
      },
    ];
  },
});
