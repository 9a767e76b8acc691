import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';

describe('V22', () => {
  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['error', { target: '≥12条', actual: '完成' }],
    ['error', { target: '≥12条', actual: '达成预期指标' }],
    ['error', { target: '≥12条', actual: '已完成100%' }],
    [null, { target: '≥12条', actual: '12条' }],
    [null, { target: '≥12条', actual: '未开展' }],
    [null, { target: '及时', actual: '及时' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V22', oneRow(row))).toBe(reported);
  });
});
