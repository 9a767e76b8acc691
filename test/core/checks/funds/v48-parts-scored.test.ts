import { total, fiscal } from './sketches';
import type { Form } from '../../../../src/core/form/form';

import { funds, severityOf } from '../rows';

describe('V48', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', '9 below 9.5', funds(total, { ...fiscal, score: 9 })],
    ['info', 'the same again', funds(total, { ...fiscal, score: 9.5 })],
    [null, 'only in the total row', funds(total, { ...fiscal, score: '—' })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V48', form)).toBe(reported);
  });
});

describe('V48 beside its edge', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, 'no total to compare with', funds({ role: 'fiscal', annualBudget: 5, expenditure: 5, score: 10 })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V48', form)).toBe(reported);
  });
});
