import { noAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import type { Form } from '../../../src/core/form/form';
import type { FundingSketch } from '../form-builder';
import { cellOf, formOf } from '../form-builder';
import { findingsOf } from './assessed';
import { funds, severityOf, usualRows } from './rows';

const total: FundingSketch = {
  initialBudget: 100,
  annualBudget: 100,
  expenditure: 95,
  weight: 10,
  rate: 0.95,
  score: 9.5,
};
const fiscal: FundingSketch = {
  label: '其中：当年财政拨款',
  role: 'fiscal',
  initialBudget: 100,
  annualBudget: 100,
  expenditure: 95,
};
const other: FundingSketch = { label: '其他资金', role: 'other', initialBudget: '', annualBudget: '', expenditure: '' };

const scored = (...funding: readonly FundingSketch[]): Form => formOf({ funding, rows: usualRows });

const withMoney = (text: string): Form => {
  const form = funds(total);
  const [row] = form.funding.rows;
  if (row === undefined) throw new Error('no row');
  return { ...form, funding: { ...form.funding, rows: [{ ...row, expenditure: cellOf(5, 3, text) }] } };
};

const cases: readonly (readonly [rule: string, reported: string | null, why: string, form: Form])[] = [
  ['V40', null, 'parts make the total', funds(total, fiscal, other)],
  ['V40', 'error', '95 spent, parts make 90', funds(total, { ...fiscal, expenditure: 90 })],
  ['V40', 'error', 'a total of 0 over filled parts', funds({ ...total, annualBudget: 0, expenditure: 0 }, fiscal)],
  ['V40', 'error', 'a blank total over filled parts', funds({ ...total, expenditure: '' }, fiscal)],
  [
    'V40',
    null,
    'parts rounded in the second decimal',
    funds(
      { ...total, annualBudget: 10 },
      ...[3.33, 3.33, 3.33].map((annualBudget): FundingSketch => ({
        ...fiscal,
        initialBudget: '',
        annualBudget,
        expenditure: '',
      })),
    ),
  ],
  [
    'V40',
    null,
    '中央 and 县 below 财政拨款',
    funds(
      total,
      { ...fiscal, label: '其中：财政拨款' },
      { ...fiscal, label: '中央资金', initialBudget: 60, annualBudget: 60, expenditure: 60 },
      { ...fiscal, label: '县级资金', initialBudget: 40, annualBudget: 40, expenditure: 35 },
    ),
  ],
  ['V41', null, '95%', funds(total)],
  ['V41', 'error', '100% for 95 of 100', funds({ ...total, rate: 1 })],
  ['V41', 'error', 'the amount in the place of the rate', funds({ ...total, rate: 95 })],
  ['V41', null, 'no rate', funds({ ...total, rate: '' })],
  ['V42', null, '95% of 10', scored(total)],
  ['V42', 'error', '10 for 95%', scored({ ...total, score: 10 })],
  // 98.304 of 100 is 9.83 points; a hundredth beside it is rounding, two are not.
  ['V42', null, '9.84', scored({ ...total, expenditure: 98.304, rate: 0.98304, score: 9.84 })],
  ['V42', 'error', '9.85', scored({ ...total, expenditure: 98.304, rate: 0.98304, score: 9.85 })],
  ['V42', null, 'nothing spent is V43', scored({ ...total, expenditure: 0, rate: 0, score: 10 })],
  ['V43', 'error', 'nothing spent, 10 points', scored({ ...total, expenditure: 0, rate: 0, score: 10 })],
  ['V43', null, 'nothing spent, no points', scored({ ...total, expenditure: 0, rate: 0, score: 0 })],
  ['V44', 'error', '102.59%', funds({ ...total, expenditure: 102.59, rate: 1.0259 })],
  ['V44', null, '100%', funds({ ...total, expenditure: 100, rate: 1 })],
  ['V45', 'warning', '0 of 0 is 100%', funds({ ...total, annualBudget: 0, expenditure: 0, rate: 1 })],
  [
    'V45',
    'info',
    '0% behind a source without money',
    funds(total, { ...other, annualBudget: 0, expenditure: 0, rate: 0 }),
  ],
  ['V45', null, 'left blank', funds(total, { ...other, annualBudget: 0, expenditure: 0, rate: '' })],
  ['V46', 'warning', '89%', funds({ ...total, expenditure: 89, rate: 0.89 })],
  ['V46', null, '90%', funds({ ...total, expenditure: 90, rate: 0.9 })],
  [
    'V46',
    null,
    '89% with the reason in a note',
    formOf({
      funding: [{ ...total, expenditure: 89, rate: 0.89 }],
      notes: ['由于质保金未到期，资金未全部支付'],
    }),
  ],
  ['V47', 'warning', '100 became 120', funds({ ...total, annualBudget: 120 })],
  ['V47', null, 'unchanged', funds(total)],
  [
    'V47',
    null,
    '100 became 120 for a reason',
    formOf({ funding: [{ ...total, annualBudget: 120 }], notes: ['因年中追加预算20万元'] }),
  ],
  ['V48', 'warning', '9 below 9.5', funds(total, { ...fiscal, score: 9 })],
  ['V48', 'info', 'the same again', funds(total, { ...fiscal, score: 9.5 })],
  ['V48', null, 'only in the total row', funds(total, { ...fiscal, score: '—' })],
  ['V49', 'warning', '95万元', withMoney('95万元')],
  ['V49', 'warning', '已全部支付', withMoney('已全部支付')],
  ['V49', 'warning', '95 of 950000', funds({ ...total, annualBudget: 950000, initialBudget: 950000 })],
  ['V49', null, 'numbers', funds(total)],
  ['V50', 'warning', 'blank', funds({ ...total, initialBudget: '' })],
  ['V50', null, 'filled', funds(total)],
];

describe('funds', () => {
  it.each(cases)('%s is %s: %s', (rule, reported, _, form) => {
    expect(severityOf(rule, form)).toBe(reported);
  });

  it('offers the one right rate and execution score', () => {
    const form = scored({ ...total, rate: 1, score: 10 });
    const found = findingsOf(assessForm(form, mof202010, noAnswers));
    const fix = (rule: string) => found.find((finding) => finding.check === rule)?.fix;
    expect(fix('V41')).toMatchObject([{ cell: 'F5', kind: 'executionRate', before: 1, after: 0.95 }]);
    expect(fix('V42')).toMatchObject([{ cell: 'G5', kind: 'executionScore', before: 10, after: 9.5 }]);
  });
});
