import { formOf, type RowSketch } from '../../form-builder';
import { severityOf, oneRow } from '../rows';

describe('V28', () => {
  it.each([
    ['warning', '主体工程未完工', 10],
    [null, '主体工程未完工', 6],
    [null, '已完工并验收', 10],
    [null, '没有未完工项目', 10],
  ] as const)('V28 is %s for “%s” and %d of 10 for 验收合格率', (reported, said, score) => {
    const rows = [
      { name: '建设泵站', target: '≥2座', actual: said, weight: 10, score: 5, explanation: '资金未到位' },
      {
        subcategory: '质量指标',
        name: '验收合格率',
        target: '100%',
        actual: '100%',
        weight: 10,
        score,
        explanation: '',
      },
    ];
    expect(severityOf('V28', formOf({ rows }))).toBe(reported);
  });
});

describe('V28 where nothing else held it', () => {
  it('V28 sees a row that says itself that it is not finished', () => {
    const row: RowSketch = { name: '建设泵站', target: '≥2座', actual: '建设中' };
    expect(severityOf('V28', oneRow(row))).toBe('warning');
    expect(severityOf('V28', oneRow({ ...row, score: 4 }))).toBeNull();
    expect(severityOf('V28', oneRow({ ...row, weight: '', score: '' }))).toBeNull();
  });
});
