import { total, fiscal, other } from './sketches';
import type { Form } from '../../../../src/core/form/form';
import type { FundingSketch } from '../../form-builder';
import { funds, severityOf } from '../rows';

describe('V40', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, 'parts make the total', funds(total, fiscal, other)],
    ['error', '95 spent, parts make 90', funds(total, { ...fiscal, expenditure: 90 })],
    ['error', 'a total of 0 over filled parts', funds({ ...total, annualBudget: 0, expenditure: 0 }, fiscal)],
    ['error', 'a blank total over filled parts', funds({ ...total, expenditure: '' }, fiscal)],
    [
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
      null,
      '中央 and 县 below 财政拨款',
      funds(
        total,
        { ...fiscal, label: '其中：财政拨款' },
        { ...fiscal, label: '中央资金', initialBudget: 60, annualBudget: 60, expenditure: 60 },
        { ...fiscal, label: '县级资金', initialBudget: 40, annualBudget: 40, expenditure: 35 },
      ),
    ],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V40', form)).toBe(reported);
  });
});
