import { indicatorKey } from '../../../src/core/answers/answers';

test('a row is found again by its names, however they are spaced', () => {
  const key = indicatorKey({ category: '产出指标', subcategory: '数量指标', name: '网络 覆盖率' });
  expect(key).toBe('产出指标/数量指标/网络覆盖率');
  expect(indicatorKey({ category: '产出\n指标', subcategory: ' 数量指标', name: '网络覆盖率' })).toBe(key);
});
