import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';

describe('V25', () => {
  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { target: '37个', actual: '100%' }],
    [null, { target: '37个', actual: '37家' }],
    [null, { target: '37个', actual: '完成' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V25', oneRow(row))).toBe(reported);
  });
});

describe('V25 where nothing else held it', () => {
  it('V25 leaves a recurring day to the person where both say it alike', () => {
    const day = (actual: string) =>
      severityOf('V25', oneRow({ subcategory: '时效指标', name: '发放时间', target: '每月20日前', actual }));
    expect(day('每月18日前')).toBeNull();
    expect(severityOf('V25', oneRow({ target: '37个', actual: '100%' }))).toBe('warning');
  });
});
