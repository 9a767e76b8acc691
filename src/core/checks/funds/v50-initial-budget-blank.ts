import { executionFundingRow } from '../../assess/execution';
import { isBlank, numberOf } from '../../form/cell-reading';
import { defineCheck } from '../check';

export const initialBudgetBlank = defineCheck({
  id: 'V50',
  severity: 'warning',
  title: { zh: '年初预算数为空', en: 'Initial budget is blank' },
  description: {
    zh: '表有年初预算数一列，合计行填了全年预算数而没有填年初预算数。',
    en: 'The form has a column for the initial budget and the total row leaves it blank.',
  },
  source: '财政部自评表附1格式；公开表 04。',
  messages: {
    initialBudgetBlank: {
      zh: '{cell} 年初预算数没有填。请补填；年初没有安排的填 0 并说明追加情况。',
      en: '{cell}: the initial budget is blank. Fill it in, or write 0 and explain the addition.',
    },
  },
  find: ({ form }, tell) => {
    const row = executionFundingRow(form);
    if (row === null || !isBlank(row.initialBudget) || (numberOf(row.annualBudget) ?? 0) === 0) return [];
    return [
      {
        cells: [row.initialBudget],
        message: tell('initialBudgetBlank', { cell: row.initialBudget.address }),
      },
    ];
  },
});
