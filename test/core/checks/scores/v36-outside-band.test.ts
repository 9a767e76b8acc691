import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';

describe('V36', () => {
  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { target: '明显提升', actual: '部分达成', score: 9 }],
    [null, { target: '明显提升', actual: '部分达成', score: 7 }],
    [null, { target: '明显提升', actual: '明显提升', score: 8 }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V36', oneRow(row))).toBe(reported);
  });
});
