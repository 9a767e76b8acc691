import type { Form } from '../../../../src/core/form/form';
import type { FundingSketch } from '../../form-builder';
import { funds, severityOf } from '../rows';

describe('V44', () => {
  const total: FundingSketch = {
    initialBudget: 100,
    annualBudget: 100,
    expenditure: 95,
    weight: 10,
    rate: 0.95,
    score: 9.5,
  };

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['error', '102.59%', funds({ ...total, expenditure: 102.59, rate: 1.0259 })],
    [null, '100%', funds({ ...total, expenditure: 100, rate: 1 })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V44', form)).toBe(reported);
  });
});
