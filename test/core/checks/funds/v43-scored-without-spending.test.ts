import { total } from './sketches';
import type { Form } from '../../../../src/core/form/form';
import { type FundingSketch, formOf } from '../../form-builder';
import { severityOf, usualRows } from '../rows';

describe('V43', () => {
  const scored = (...funding: readonly FundingSketch[]): Form => formOf({ funding, rows: usualRows });

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['error', 'nothing spent, 10 points', scored({ ...total, expenditure: 0, rate: 0, score: 10 })],
    [null, 'nothing spent, no points', scored({ ...total, expenditure: 0, rate: 0, score: 0 })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V43', form)).toBe(reported);
  });
});
