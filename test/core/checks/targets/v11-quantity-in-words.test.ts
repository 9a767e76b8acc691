import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';
import type { Form } from '../../../../src/core/form/form';

describe('V11', () => {
  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { target: '按计划完成', actual: '完成' }],
    [null, { target: '≥12条', actual: '12条' }],
    [null, { subcategory: '质量指标', target: '合格', actual: '合格' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V11', oneRow(row))).toBe(reported);
  });
});

describe('V11 beside its edge', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, 'words with a number', oneRow({ target: '各乡镇1—2次，视情况而定', actual: '完成' })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V11', form)).toBe(reported);
  });
});
