import { barShare, categoryChart, textBar } from '../../../src/core/report/category-chart';

const bar = (name: string, score: number, weight: number) => ({
  name,
  score,
  weight,
  pending: 0,
  label: `${score}／${weight}分`,
});

it.each([
  [10, 10, '■■■■■■■■■■'],
  [0, 10, '□□□□□□□□□□'],
  [5, 10, '■■■■■□□□□□'],
  [9.9, 10, '■■■■■■■■■□'],
  [0.1, 10, '■□□□□□□□□□'],
  [12, 10, '■■■■■■■■■■'],
  [3, 0, '□□□□□□□□□□'],
])('%d of %d is %s', (score, weight, expected) => {
  expect(textBar({ score, weight })).toBe(expected);
});

it('never leaves 0 to 1', () => {
  expect(barShare({ score: -4, weight: 10 })).toBe(0);
  expect(barShare({ score: 5, weight: -10 })).toBe(0);
});

it('the chart is told to a screen reader and holds a bar in proportion', () => {
  const svg = categoryChart([bar('产出<指标>', 25, 50), bar('效益指标', 30, 30)]);
  expect(svg).toContain('role="img" aria-labelledby="category-chart-title category-chart-description"');
  expect(svg).toContain('<desc id="category-chart-description">产出&lt;指标&gt; 25／50分；效益指标 30／30分</desc>');
  expect(svg).toMatch(/width="165" height="18" fill="#0f6cbd"/);
  expect(svg).toMatch(/width="330" height="18" fill="#0f6cbd"/);
});

it('is none without scores', () => {
  expect(categoryChart([])).toBe('');
});
