import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';
import type { Form } from '../../../../src/core/form/form';

describe('V17', () => {
  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { target: '好坏', actual: '好坏' }],
    ['warning', { target: '优良中低差', actual: '' }],
    ['warning', { target: '优良中低差', actual: '已完成' }],
    // The platforms' way to write a qualitative row; the answer tells the grade.
    [null, { target: '优良中低差', actual: '优' }],
    [null, { target: '优良中差', actual: '良好' }],
    [null, { target: '优', actual: '优' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V17', oneRow(row))).toBe(reported);
  });
});

describe('V17 beside its edge', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', 'with slashes', oneRow({ target: '优/良/中/差', actual: '' })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V17', form)).toBe(reported);
  });
});
