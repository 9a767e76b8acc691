import { withRows, formWith } from './sketches';
import type { Form } from '../../../../src/core/form/form';
import { type RowSketch } from '../../form-builder';
import { describeCheck } from '../check-table';
import { severityOf, usualRows } from '../rows';

describe('V08', () => {
  const [output, benefit] = usualRows as readonly [RowSketch, RowSketch, RowSketch];

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', 'the same name under two categories', withRows([output, { ...benefit, name: '维修道路' }])],
    [null, 'the same name with another target', withRows([output, { ...output, target: '≥20条' }])],
  ])('is %s: %s', (reported, _, sketched) => {
    expect(severityOf('V08', sketched)).toBe(reported);
  });
});

describe('V08 beside its edge', () => {
  const [output = { target: '', actual: '' }] = usualRows;

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', 'the same row twice', formWith(output, output)],
    [null, 'the same name with another target', formWith(output, { ...output, target: '≥3座', actual: '3座' })],
  ])('is %s: %s', (reported, _, sketched) => {
    expect(severityOf('V08', sketched)).toBe(reported);
  });
});

describeCheck('V08', {
  quiet: [{ why: 'a row once', form: formWith(usualRows[0] ?? { target: '', actual: '' }) }],
  reported: [
    {
      why: 'one place where both rows stand in it',
      form: formWith(...usualRows.slice(0, 1), ...usualRows.slice(0, 1)),
      says: /在“[^”]+”下写了两遍/,
    },
  ],
});
