import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';

describe('V24', () => {
  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { target: '≥95%', actual: '≥95%' }],
    ['warning', { target: '≥95%', actual: '95%以上' }],
    [null, { target: '≥95%', actual: '96%' }],
    [null, { target: '≥100人', actual: '近120人' }],
    ['warning', { target: '≥100人', actual: '120人以上' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V24', oneRow(row))).toBe(reported);
  });
});
