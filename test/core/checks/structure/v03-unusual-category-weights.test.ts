import { output, benefit, satisfaction, withRows, formWith } from './sketches';
import type { Form } from '../../../../src/core/form/form';

import { severityOf, usualForm, usualRows } from '../rows';

describe('V03', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', '40 + 40', withRows([{ ...output, weight: 40 }, { ...benefit, weight: 40 }, satisfaction])],
    [null, '50 + 30 + 10', usualForm],
    [null, 'no satisfaction, its points with the benefit', withRows([output, { ...benefit, weight: 40 }])],
    [
      null,
      '20/40/20/10 with cost as a level of its own',
      withRows([
        { ...output, category: '成本指标', weight: 20 },
        { ...output, weight: 40 },
        { ...benefit, weight: 20 },
        satisfaction,
      ]),
    ],
    [
      null,
      'a department form',
      { ...withRows([{ ...output, weight: 60 }, { ...benefit, weight: 20 }, satisfaction]), kind: 'department' },
    ],
  ])('is %s: %s', (reported, _, sketched) => {
    expect(severityOf('V03', sketched)).toBe(reported);
  });
});

describe('V03 beside its edge', () => {
  const [output = { target: '', actual: '' }, benefit = output, satisfaction = output] = usualRows;

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, 'a weight in words is V05', formWith({ ...output, weight: '五十' }, benefit, satisfaction)],
  ])('is %s: %s', (reported, _, sketched) => {
    expect(severityOf('V03', sketched)).toBe(reported);
  });
});
