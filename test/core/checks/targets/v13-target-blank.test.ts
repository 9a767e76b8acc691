import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';
import type { Form } from '../../../../src/core/form/form';

describe('V13', () => {
  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { target: '', actual: '达成预期指标' }],
    ['warning', { name: '优秀比例不超过20%', target: '', actual: '18%' }],
    [null, { target: '/', actual: '/', weight: 0, score: '' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V13', oneRow(row))).toBe(reported);
  });
});

describe('V13 beside its edge', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', 'no target', oneRow({ target: '', actual: '3个' })],
    [null, 'does not apply: no points', oneRow({ target: '/', actual: '3个', weight: '' })],
    [null, 'does not apply: no result', oneRow({ target: '/', actual: '/' })],
    ['warning', 'a dash with points and a result', oneRow({ target: '/', actual: '3个' })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V13', form)).toBe(reported);
  });
});
