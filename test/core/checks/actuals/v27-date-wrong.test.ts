import { formOf, type RowSketch } from '../../form-builder';
import { describeCheck } from '../check-table';
import { oneRow, severityOf } from '../rows';

const form = (target: string, actual: string, more: Partial<RowSketch> = {}) =>
  formOf({
    rows: [
      { subcategory: '时效指标', name: '完成时间', target, actual, weight: 10, score: 10, explanation: '', ...more },
    ],
  });

describeCheck('V27', {
  quiet: [
    { why: 'on the last day', form: form('2021年6月底前', '2021年6月30日') },
    {
      why: 'late, points taken off and explained',
      form: form('2021年6月底前', '2021年9月', { score: 8, explanation: '受汛期影响' }),
    },
  ],
  reported: [
    { why: 'a day late', form: form('2021年6月底前', '2021年7月1日'), cells: ['E12', 'D12'] },
    { why: 'late, full points, explained', form: form('2021年6月底前', '2021年9月', { explanation: '受汛期影响' }) },
    { why: 'late, points taken off, no reason', form: form('2021年6月底前', '2021年9月', { score: 8 }) },
    {
      why: 'late, a note that waits',
      form: form('2021年6月底前', '2021年9月', { score: 8, explanation: '【请补充原因】' }),
    },
    { why: 'the year before', form: form('2021年6月底前', '2020年5月'), says: '不在 2021 年度内' },
  ],
});

describe('V27', () => {
  const time = { subcategory: '时效指标', name: '完成时间' } as const;

  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { ...time, target: '2021年10月底前', actual: '2021年11月底' }],
    ['warning', { ...time, target: '2021年12月', actual: '2022年3月' }],
    ['warning', { ...time, target: '2019年12月', actual: '2019年12月' }],
    [null, { ...time, target: '2021年10月底前', actual: '2021年9月' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V27', oneRow(row))).toBe(reported);
  });
});

describe('V27 where nothing else held it', () => {
  it('V27 knows no other year where the form has none', () => {
    const row: RowSketch = { subcategory: '时效指标', name: '完成时间', target: '2023年12月', actual: '2023年11月' };
    expect(severityOf('V27', { ...oneRow(row), year: 2021 })).toBe('warning');
    expect(severityOf('V27', { ...oneRow(row), year: null })).toBeNull();
  });
});
