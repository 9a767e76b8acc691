import { output, benefit, satisfaction, withRows, fundsWith } from './sketches';
import type { Form } from '../../../../src/core/form/form';
import { cellOf, formOf } from '../../form-builder';
import { severityOf, usualForm, usualRows } from '../rows';

describe('V01', () => {
  const withTotal = (weight: number): Form => ({
    ...usualForm,
    total: { ...usualForm.total, weight: cellOf(100, 5, weight) },
  });

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, '50 + 30 + 10 + 10', usualForm],
    ['error', '60 + 30 + 10 + 10', withRows([{ ...output, weight: 60 }, benefit, satisfaction])],
    ['error', '40 + 30 + 10 + 10', withRows([{ ...output, weight: 40 }, benefit, satisfaction])],
    [null, 'a weight of 100 typed for the execution is V04', fundsWith(100)],
    [null, 'a weight that is text is V05', withRows([{ ...output, weight: '五十' }, benefit, satisfaction])],
    [null, '20 + 80 as typed', formOf({ funding: [{ weight: 20, score: 20 }], rows: [{ ...output, weight: 80 }] })],
    ['error', 'the total row says 90', withTotal(95)],
    [null, 'the total row says 100', withTotal(100)],
  ])('is %s: %s', (reported, _, sketched) => {
    expect(severityOf('V01', sketched)).toBe(reported);
  });
});

describe('V01 beside its edge', () => {
  const [output = { target: '', actual: '' }] = usualRows;

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [
      null,
      'indicators of 100 and no points for the execution',
      formOf({ funding: [{ annualBudget: 100, expenditure: 98, weight: '' }], rows: [{ ...output, weight: 100 }] }),
    ],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V01', form)).toBe(reported);
  });
});
