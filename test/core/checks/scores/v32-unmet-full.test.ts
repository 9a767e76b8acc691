import { formOf, type RowSketch } from '../../form-builder';
import { describeCheck } from '../check-table';
import { oneRow, severityOf } from '../rows';

const form = (target: string, actual: string, subcategory = '数量指标', score = 10) =>
  formOf({ rows: [{ subcategory, name: '第一项', target, actual, weight: 10, score, explanation: '' }] });

describeCheck('V32', {
  quiet: [
    { why: '99.98% is 10.00 of 10 points', form: form('100%', '99.98%') },
    // A hundredth beside the full weight is what rounding explains: 9.99.
    { why: '99.9% is 9.99', form: form('100%', '99.9%') },
    {
      why: 'a standard of the form’s own',
      form: formOf({
        rows: [{ target: '100%', actual: '96%', weight: 10, score: 10, standard: '95%（含）以上得满分' }],
      }),
    },
    { why: 'fewer points', form: form('≥100人', '80人', '数量指标', 8) },
  ],
  reported: [
    { why: '99.8% is 9.98', form: form('100%', '99.8%'), says: /没有达到指标值.*9.98 分/ },
    { why: 'a ceiling', form: form('≤5300元', '5830元', '成本指标'), says: '“5830元”超过指标值“≤5300元”' },
    { why: 'a date', form: form('2021年6月底前', '2021年9月', '时效指标'), says: '晚于指标值' },
    { why: 'a range', form: form('3000-3500平方米', '3600平方米'), says: '不在指标值“3000-3500平方米”的范围内' },
  ],
});

describe('V32', () => {
  const missed = { target: '≥100人', actual: '80人' } as const;

  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['error', { ...missed, score: 10 }],
    ['error', { target: '≤5300元', actual: '5830元', subcategory: '成本指标', score: 10 }],
    ['error', { target: '2021年6月底前', actual: '2021年9月', subcategory: '时效指标', score: 10 }],
    [null, { ...missed, score: 8 }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V32', oneRow(row))).toBe(reported);
  });
});
