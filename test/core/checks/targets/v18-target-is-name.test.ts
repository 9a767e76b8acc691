import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';
import type { Form } from '../../../../src/core/form/form';

describe('V18', () => {
  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { name: '提升服务能力', target: '提升服务能力', actual: '提升' }],
    [null, { name: '提升服务能力', target: '明显提升', actual: '提升' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V18', oneRow(row))).toBe(reported);
  });
});

describe('V18 beside its edge', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, 'two characters', oneRow({ name: '稳定', target: '稳定', actual: '稳定' })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V18', form)).toBe(reported);
  });
});
