import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';

describe('V12', () => {
  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { target: '≥95', actual: '100' }],
    ['warning', { target: 31, actual: '42台' }],
    [null, { target: '≥95%', actual: '100' }],
    [null, { name: '培训人数（人）', target: 100, actual: 100 }],
    [null, { target: 0, actual: 0 }],
    [null, { name: '灌溉水有效利用系数', target: '≥0.58', actual: '0.585' }],
    [null, { name: '路面平整度（PQI）', target: '≥92', actual: '93.5' }],
    ['warning', { name: '路面平整度', target: '≥92', actual: '93.5' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V12', oneRow(row))).toBe(reported);
  });
});
