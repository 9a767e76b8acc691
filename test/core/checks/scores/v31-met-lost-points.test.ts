import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';

describe('V31', () => {
  const met = { target: '≥95%', actual: '98%' } as const;

  const missed = { target: '≥100人', actual: '80人' } as const;

  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['error', { ...met, score: 7 }],
    [null, { ...met, score: 7, explanation: '有两次投诉' }],
    [null, { ...met, score: 10 }],
    [null, { ...missed, score: 8 }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V31', oneRow(row))).toBe(reported);
  });
});
