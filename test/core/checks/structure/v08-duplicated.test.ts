import type { Form } from '../../../../src/core/form/form';
import { type RowSketch, formOf } from '../../form-builder';
import { severityOf, usualFunds, usualRows } from '../rows';

describe('V08', () => {
  const [output, benefit] = usualRows as readonly [RowSketch, RowSketch, RowSketch];

  const form = (rows: readonly RowSketch[], more: Partial<Form> = {}): Form => ({
    ...formOf({ funding: usualFunds, rows, totalScore: 99.8 }),
    ...more,
  });

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', 'the same name under two categories', form([output, { ...benefit, name: '维修道路' }])],
    [null, 'the same name with another target', form([output, { ...output, target: '≥20条' }])],
  ])('is %s: %s', (reported, _, sketched) => {
    expect(severityOf('V08', sketched)).toBe(reported);
  });
});

describe('V08 beside its edge', () => {
  const [output = { target: '', actual: '' }] = usualRows;

  const form = (...rows: readonly RowSketch[]): Form => formOf({ funding: usualFunds, rows });

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', 'the same row twice', form(output, output)],
    [null, 'the same name with another target', form(output, { ...output, target: '≥3座', actual: '3座' })],
  ])('is %s: %s', (reported, _, sketched) => {
    expect(severityOf('V08', sketched)).toBe(reported);
  });
});
