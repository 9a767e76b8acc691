import { totalled } from './sketches';
import { cellOf } from '../../form-builder';
import { severityOf, usualForm, usualRows } from '../rows';
import type { Form } from '../../../../src/core/form/form';

describe('V10', () => {
  it('V10 sees a subtotal that was added again', () => {
    const subtotal = {
      row: 11,
      kind: 'subtotal',
      name: '小计',
      cells: [cellOf(11, 2, '小计'), cellOf(11, 6, 50)],
      score: cellOf(11, 6, 50),
    } as const;
    const total = { weight: null, score: cellOf(100, 6, 149.8) };
    expect(severityOf('V10', { ...usualForm, uncounted: [subtotal], total })).toBe('error');
    expect(severityOf('V10', { ...usualForm, uncounted: [subtotal] })).toBeNull();
  });
});

describe('V10 beside its edge', () => {
  const part = (score: number) =>
    ({ row: 13, kind: 'breakdown', name: '其中：道路', cells: [], score: cellOf(13, 6, score) }) as const;

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['error', 'parts added again', { ...totalled(119.8, ...usualRows), uncounted: [part(12), part(8)] }],
    [null, 'parts not added', { ...totalled(99.8, ...usualRows), uncounted: [part(12), part(8)] }],
    [null, 'a total that is wrong otherwise', { ...totalled(105, ...usualRows), uncounted: [part(12), part(8)] }],
    [null, 'parts without points', { ...totalled(105, ...usualRows), uncounted: [{ ...part(0), score: null }] }],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V10', form)).toBe(reported);
  });
});
