import { total } from './sketches';
import type { Form } from '../../../../src/core/form/form';
import { type FundingSketch, formOf } from '../../form-builder';
import { severityOf, usualRows } from '../rows';

describe('V42', () => {
  const scored = (...funding: readonly FundingSketch[]): Form => formOf({ funding, rows: usualRows });

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, '95% of 10', scored(total)],
    ['error', '10 for 95%', scored({ ...total, score: 10 })],
    // 98.304 of 100 is 9.83 points; a hundredth beside it is rounding, two are not.
    [null, '9.84', scored({ ...total, expenditure: 98.304, rate: 0.98304, score: 9.84 })],
    ['error', '9.85', scored({ ...total, expenditure: 98.304, rate: 0.98304, score: 9.85 })],
    // 9 typed for the execution is V04 and changes no arithmetic: 95% of 10.
    [null, '9.5 beside a weight of 9', scored({ ...total, weight: 9 })],
    ['error', '9.6 beside a weight of 9', scored({ ...total, weight: 9, score: 9.6 })],
    ['error', '8.55 beside a weight of 9', scored({ ...total, weight: 9, score: 8.55 })],
    [null, 'nothing spent is V43', scored({ ...total, expenditure: 0, rate: 0, score: 10 })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V42', form)).toBe(reported);
  });
});
