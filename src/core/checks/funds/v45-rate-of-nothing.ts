import { budgetOf } from '../../form/budget';
import { numberOf, saysSomething } from '../../form/cell-reading';
import type { FormCell } from '../../form/form';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { quoted } from '../wording';

const saysAmount = (cell: FormCell | null): boolean => saysSomething(cell) && numberOf(cell) !== 0;

export const rateOfNothing = defineCheck({
  id: 'V45',
  severity: 'warning',
  title: { zh: '没有预算却写了执行率', en: 'A rate without a budget' },
  description: {
    zh: '预算数和执行数都是 0 或空白，执行率却写了 100% 或 0%。0÷0 没有意义，应留空或填“—”。',
    en: 'Budget and expenditure are 0 or blank, yet a rate is printed. 0 ÷ 0 means nothing: leave it blank.',
  },
  source: '公开表 48（0/0 写成 100%）；一体化系统以预算 0 时的除数保护处理。',
  messages: {
    rateOfNothing: {
      zh: '{cell} 没有预算也没有支出，执行率却填“{typed}”。0÷0 没有意义，请留空或填“—”。',
      en: '{cell|list}: no budget and no expenditure, yet the rate says “{typed}”. 0 ÷ 0 means nothing: leave it blank or write “—”.',
    },
  },
  find: ({ form }, tell) => {
    const rows = form.funding.rows.filter(
      (row) =>
        numberOf(row.rate) !== null &&
        (numberOf(budgetOf(row)) ?? 0) === 0 &&
        (numberOf(row.expenditure) ?? 0) === 0 &&
        !saysAmount(budgetOf(row)) &&
        !saysAmount(row.expenditure),
    );
    const cells = rows.flatMap((row) => present(row.rate));
    const [first] = cells;
    if (first === undefined) return [];
    return [
      {
        cells,
        message: tell('rateOfNothing', {
          cell: cells.map(({ address }) => address).join('、'),
          typed: quoted(first.text),
        }),
        // Platforms print 0.00% behind every source without money.
        severity: rows.every((row) => row.role !== 'total' && numberOf(row.rate) === 0) ? 'info' : 'warning',
      },
    ];
  },
});
