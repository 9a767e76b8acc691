import { executionFundingRow } from '../../assess/execution';
import { isBlank, numberOf } from '../../form/cell-reading';
import type { Form, FundingRow } from '../../form/form';
import { defineCheck, type Observation } from '../check';

/** A total that is blank over filled parts is V40. */
const isFilledInParts = (form: Form, leading: FundingRow, column: 'annualBudget' | 'expenditure'): boolean =>
  form.funding.rows.some((row) => row !== leading && numberOf(row[column]) !== null);

export const moneyBlank = defineCheck({
  id: 'V50',
  severity: 'warning',
  title: { zh: '预算数或执行数没有填', en: 'A budget or the expenditure is blank' },
  description: {
    zh: '合计行的年初预算数、全年预算数或全年执行数空着，而同一行填了别的金额。“调整预算数”空着表示没有调整，按年初预算数计算，只作提示。',
    en: 'The total row leaves the initial budget, the annual budget or the expenditure blank while another amount stands there. A blank 调整预算数 means that nothing was adjusted: the initial budget counts, which is told as information.',
  },
  source: '财政部自评表附1格式；公开表 04；docs/evaluation-record.md。',
  messages: {
    initialBudgetBlank: {
      zh: '{cell} 年初预算数没有填。请补填；年初没有安排的填 0，并说明追加情况。',
      en: '{cell}: the initial budget is blank. Fill it in, or write 0 and explain the addition.',
    },
    annualBudgetBlank: {
      zh: '{cell} 全年预算数没有填，执行率和执行率得分都算不出来。请补填；年中没有调整的填年初预算数。',
      en: '{cell}: the annual budget is blank, so there is neither a rate nor a score for execution. Fill it in; without adjustments it is the initial budget.',
    },
    notAdjusted: {
      zh: '{cell} 调整预算数没有填，按没有调整看待，以年初预算数 {initial} {unit} 计算执行率。有调整的请补填。',
      en: '{cell}: 调整预算数 is blank and taken as not adjusted: the initial {initial} {unit} counts. Fill it in if there was an adjustment.',
    },
    expenditureBlank: {
      zh: '{cell} 全年执行数没有填，执行率和执行率得分都算不出来。请补填；没有支出的填 0，并说明原因。',
      en: '{cell}: the expenditure is blank, so there is neither a rate nor a score for execution. Fill it in; if nothing was spent write 0 and give the reason.',
    },
  },
  find: ({ form }, tell) => {
    const row = executionFundingRow(form);
    if (row === null) return [];
    const { initialBudget, annualBudget, expenditure } = row;
    const [initial, annual, spent] = [initialBudget, annualBudget, expenditure].map((cell) => numberOf(cell));
    const found: Observation[] = [];
    if (isBlank(initialBudget) && (annual ?? 0) !== 0) {
      found.push({ cells: [initialBudget], message: tell('initialBudgetBlank', { cell: initialBudget.address }) });
    }
    if (
      isBlank(annualBudget) &&
      ((initial ?? 0) !== 0 || (spent ?? 0) !== 0) &&
      !isFilledInParts(form, row, 'annualBudget')
    ) {
      const { address: cell } = annualBudget;
      const isAdjustment =
        /调整/.test(form.funding.header) && !/全年预算/.test(form.funding.header) && (initial ?? 0) !== 0;
      found.push(
        isAdjustment
          ? {
              cells: [annualBudget],
              message: tell('notAdjusted', { cell, initial: initial ?? '', unit: form.funding.unit }),
              severity: 'info',
            }
          : { cells: [annualBudget], message: tell('annualBudgetBlank', { cell }) },
      );
    }
    if (
      isBlank(expenditure) &&
      ((initial ?? 0) !== 0 || (annual ?? 0) !== 0) &&
      !isFilledInParts(form, row, 'expenditure')
    ) {
      found.push({ cells: [expenditure], message: tell('expenditureBlank', { cell: expenditure.address }) });
    }
    return found;
  },
});
