import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';

describe('V29', () => {
  const satisfaction = { category: '满意度指标', subcategory: '服务对象满意度指标', name: '群众满意度' } as const;

  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { ...satisfaction, target: '≥95%', actual: '未收到投诉' }],
    ['warning', { ...satisfaction, target: '满意', actual: '满意' }],
    [null, { ...satisfaction, target: '≥95%', actual: '96%' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V29', oneRow(row))).toBe(reported);
  });
});
