import type { Form } from '../../../../src/core/form/form';
import { type RowSketch, formOf } from '../../form-builder';
import { severityOf, usualForm, usualFunds, usualRows } from '../rows';

describe('V03', () => {
  const [output, benefit, satisfaction] = usualRows as readonly [RowSketch, RowSketch, RowSketch];

  const form = (rows: readonly RowSketch[], more: Partial<Form> = {}): Form => ({
    ...formOf({ funding: usualFunds, rows, totalScore: 99.8 }),
    ...more,
  });

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', '40 + 40', form([{ ...output, weight: 40 }, { ...benefit, weight: 40 }, satisfaction])],
    [null, '50 + 30 + 10', usualForm],
    [null, 'no satisfaction, its points with the benefit', form([output, { ...benefit, weight: 40 }])],
    [
      null,
      '20/40/20/10 with cost as a level of its own',
      form([
        { ...output, category: '成本指标', weight: 20 },
        { ...output, weight: 40 },
        { ...benefit, weight: 20 },
        satisfaction,
      ]),
    ],
    [
      null,
      'a department form',
      { ...form([{ ...output, weight: 60 }, { ...benefit, weight: 20 }, satisfaction]), kind: 'department' },
    ],
  ])('is %s: %s', (reported, _, sketched) => {
    expect(severityOf('V03', sketched)).toBe(reported);
  });
});

describe('V03 beside its edge', () => {
  const [output = { target: '', actual: '' }, benefit = output, satisfaction = output] = usualRows;

  const form = (...rows: readonly RowSketch[]): Form => formOf({ funding: usualFunds, rows });

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, 'a weight in words is V05', form({ ...output, weight: '五十' }, benefit, satisfaction)],
  ])('is %s: %s', (reported, _, sketched) => {
    expect(severityOf('V03', sketched)).toBe(reported);
  });
});
