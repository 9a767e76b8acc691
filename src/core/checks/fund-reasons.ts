import { percentText } from '../explain/figures';
import type { Form, FundingRow } from '../form/form';
import { message } from '../messages/message';
import type { Assessment } from '../assess/assessment';
import { executionFundingRow } from '../assess/execution';
import type { Check } from './check';
import { budgetOf, numberOf, present, saysSomething } from './readings';

/** Whether the form gives a reason that has to do with these words, in the fund block or in its notes. */
function givesReason(form: Form, row: FundingRow, about: RegExp): boolean {
  if (saysSomething(row.explanation)) return true;
  const texts = present(form.explanationForAll, form.goal.actual, ...form.notes).map(({ text }) => text);
  return texts.some((text) => about.test(text) && /因|由于|原因|受|为了|根据|按照/.test(text));
}

/** Whether a row that fell short, or one about money, has a note of some length: it tells why the money was not spent. */
const explainsShortfall = ({ indicators }: Assessment): boolean =>
  indicators.some(({ indicator, verdict }) => {
    const note = indicator.explanation?.text ?? '';
    return note.length >= 8 && (verdict === 'unmet' || /资金|支付|支出|尾款|拨付|预算/.test(note));
  });

const lowRate: Check = {
  id: 'V46',
  severity: 'warning',
  find: ({ form, assessment }) => {
    const row = executionFundingRow(form);
    const { rate } = assessment.execution;
    if (row === null || rate === null || rate >= 0.9) return [];
    if (givesReason(form, row, /资金|执行|支付|支出|预算|尾款|拨付/) || explainsShortfall(assessment)) return [];
    return [
      {
        cells: present(row.rate ?? row.expenditure, row.explanation, row.expenditure),
        message: message('findings.lowRate', {
          rate: percentText(rate),
          budget: numberOf(budgetOf(row)) ?? '',
          expenditure: numberOf(row.expenditure) ?? '',
        }),
      },
    ];
  },
};

const budgetAdjusted: Check = {
  id: 'V47',
  severity: 'warning',
  find: ({ form }) => {
    // A total of nothing over filled parts is V40; the parts then say what was adjusted.
    const isFilled = (one: FundingRow): boolean =>
      (numberOf(one.initialBudget) ?? 0) !== 0 || (numberOf(one.annualBudget) ?? 0) !== 0;
    const leading = executionFundingRow(form);
    const row = leading !== null && isFilled(leading) ? leading : (form.funding.rows.find(isFilled) ?? null);
    const initial = numberOf(row?.initialBudget ?? null);
    const annual = numberOf(row?.annualBudget ?? null);
    if (row === null || initial === null || annual === null || Math.abs(initial - annual) <= 0.005 + 1e-9) return [];
    if (givesReason(form, row, /调整|追加|调减|调增|压减|收回|预算/)) return [];
    return [
      {
        cells: present(row.annualBudget, row.initialBudget, row.explanation),
        message: message('findings.budgetAdjusted', { initial, annual, unit: form.funding.unit }),
      },
    ];
  },
};

/** What the funds owe a reason for. */
export const fundReasonChecks: readonly Check[] = [lowRate, budgetAdjusted];
