import { rateFormat, scoreFormat } from '../../../src/core/sheet/number-formats';

test.each([
  ['General', '0.00%'],
  ['0.00', '0.00%'],
  ['@', '0.00%'],
  ['0"%"', '0.00%'],
  ['0%', null],
  ['0.00%', null],
  ['0.0%;[Red]-0.0%', null],
])('a rate into %s', (own, format) => {
  expect(rateFormat(own)).toBe(format);
});

test.each([
  ['General', 9.78, null],
  ['0.00', 9.78, null],
  ['0.0', 9.78, '0.00'],
  ['0', 9.78, '0.00'],
  ['0', 10, null],
  ['0.00_ ', 9.78, null],
  ['0.00"分"', 9.78, null],
  ['#,##0.##', 9.78, null],
  ['@', 10, 'General'],
  ['0%', 10, 'General'],
  ['yyyy/m/d', 10, 'General'],
  ['m"月"d"日"', 10, 'General'],
])('a score into %s: %d', (own, score, format) => {
  expect(scoreFormat(own, score, 2)).toBe(format);
});
