import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';

describe('V39', () => {
  const met = { target: '≥95%', actual: '98%' } as const;

  const missed = { target: '≥100人', actual: '80人' } as const;

  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { ...missed, score: 8, explanation: '无' }],
    ['warning', { ...met, explanation: '0' }],
    [null, { ...met, explanation: '无' }],
    [null, { ...met, explanation: '/' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V39', oneRow(row))).toBe(reported);
  });
});
