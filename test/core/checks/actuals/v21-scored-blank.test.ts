import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';

describe('V21', () => {
  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['error', { target: '≥12条', actual: '' }],
    [null, { target: '≥12条', actual: '', score: '' }],
    [null, { target: '≥12条', actual: '', score: 0 }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V21', oneRow(row))).toBe(reported);
  });
});
