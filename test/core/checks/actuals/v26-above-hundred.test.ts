import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';

describe('V26', () => {
  const satisfaction = { category: '满意度指标', subcategory: '服务对象满意度指标', name: '群众满意度' } as const;

  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['error', { name: '验收合格率', target: '≥95%', actual: '105%' }],
    ['error', { ...satisfaction, target: '≥95', actual: '980' }],
    [null, { name: '任务完成率', target: '≥100%', actual: '105%' }],
    [null, { name: '产值增长率', target: '≥10%', actual: '120%' }],
    [null, { name: '验收合格率', target: '≥95%', actual: '100%' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V26', oneRow(row))).toBe(reported);
  });
});
