import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';

describe('V39', () => {
  const met = { target: '≥95%', actual: '98%' } as const;

  const missed = { target: '≥100人', actual: '80人' } as const;

  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { ...missed, score: 8, explanation: '无' }],
    ['warning', { ...missed, score: 8, explanation: '略' }],
    ['warning', { ...missed, score: 8, explanation: '无偏差原因' }],
    ['warning', { ...missed, score: 8, explanation: '正常。' }],
    ['warning', { ...missed, score: 8, explanation: '已完成' }],
    [null, { ...missed, score: 8, explanation: '同上' }],
    [null, { ...missed, score: 8, explanation: '正常减员' }],
    [null, { ...met, explanation: '已完成' }],
    ['warning', { ...met, explanation: '0' }],
    // Full points for a miss: 8 were due.
    ['warning', { ...missed, score: 10, explanation: '无' }],
    // 99.96 % of the target on 10 points is 9.996, 10.00 on paper: nothing was lost.
    [null, { target: '≥100%', actual: '99.96%', score: 10, explanation: '无' }],
    [null, { target: '≥100%', actual: '99.96%', score: '', explanation: '无' }],
    [null, { ...met, explanation: '无' }],
    [null, { ...met, explanation: '/' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V39', oneRow(row))).toBe(reported);
  });
});
