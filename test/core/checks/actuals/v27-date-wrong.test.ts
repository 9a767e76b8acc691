import { formOf, type RowSketch } from '../../form-builder';
import { describeCheck } from '../check-table';

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
