import { type RowSketch, formOf } from '../../form-builder';
import { oneRow, severityOf } from '../rows';
import { assessed, findingsOf } from '../assessed';

describe('V34', () => {
  const missed = { target: '≥100人', actual: '80人' } as const;

  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['error', { ...missed, score: 8 }],
    ['error', { target: '提高', actual: '部分提高', score: 7 }],
    [null, { ...missed, score: 8, explanation: '报名人数不足' }],
    [null, { ...missed, score: 8, explanation: '无' }],
    [null, { ...missed, score: 8, explanation: undefined }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V34', oneRow(row))).toBe(reported);
  });

  it('V34 looks at the one cell for all reasons where rows have none', () => {
    const rows = [{ ...missed, weight: undefined, score: 16, explanation: undefined }];
    expect(severityOf('V34', formOf({ rows, explanationForAll: '' }))).toBe('error');
    expect(severityOf('V34', formOf({ rows, explanationForAll: '报名人数不足' }))).toBeNull();
  });
});

describe('V34 where nothing else held it', () => {
  it('V34 counts the rows that were missed, not those that were met', () => {
    const row = { weight: undefined, explanation: undefined, score: 10 };
    const rows = [
      { ...row, target: '≥10个', actual: '12个' },
      { ...row, target: '≥10个', actual: '8个' },
    ];
    const found = findingsOf(assessed(formOf({ rows, explanationForAll: '' }))).find(({ check }) => check === 'V34');
    expect(found?.message.params['count']).toBe(1);
    expect(found?.cells).toEqual(['B101', 'E13']);
  });
});
