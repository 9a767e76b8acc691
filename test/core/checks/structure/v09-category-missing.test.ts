import { output, benefit, satisfaction, withRows, formWith, totalled } from './sketches';
import type { Form } from '../../../../src/core/form/form';
import { formOf } from '../../form-builder';
import { severityOf, usualForm, usualFunds, usualRows } from '../rows';

describe('V09', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', 'no benefit', withRows([{ ...output, weight: 80 }, satisfaction])],
    ['warning', 'no satisfaction', withRows([output, { ...benefit, weight: 40 }])],
    [null, 'both are there', usualForm],
    [null, 'cut off', formOf({ funding: usualFunds, rows: [output] })],
    [
      null,
      'another scheme',
      withRows([
        { ...output, category: '项目产出' },
        { ...output, category: '项目管理' },
      ]),
    ],
  ])('is %s: %s', (reported, _, sketched) => {
    expect(severityOf('V09', sketched)).toBe(reported);
  });
});

describe('V09 beside its edge', () => {
  const [output = { target: '', actual: '' }, benefit = output] = usualRows;

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, 'a form that was cut off', formWith(output)],
    ['warning', 'no satisfaction in a whole form', totalled(99.8, output, { ...benefit, weight: 40, score: 40 })],
    [null, 'satisfaction by name', totalled(99.8, output, { ...benefit, weight: 40, name: '居民满意率' })],
  ])('is %s: %s', (reported, _, sketched) => {
    expect(severityOf('V09', sketched)).toBe(reported);
  });
});
