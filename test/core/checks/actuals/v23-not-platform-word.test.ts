import { integratedPlatform } from '../../../../src/core/rules/profiles/integrated-platform';
import { formOf, type RowSketch } from '../../form-builder';
import { describeCheck } from '../check-table';
import { oneRow, severityOf } from '../rows';

const form = (actual: string) =>
  formOf({ rows: [{ target: '达成年度指标', actual, weight: 10, score: 10, explanation: '' }] });
const under = (actual: string) => ({ why: actual, form: form(actual), rules: integratedPlatform });

describeCheck('V23', {
  quiet: [
    ...['达成', '部分达成', '未达成', '达成年度指标', '部分达成年度指标并具有一定效果', '未达成年度指标且效果较差'].map(
      under,
    ),
    { why: 'under other rules', form: form('明显改善') },
    { why: 'blank is V21', form: form(''), rules: integratedPlatform },
  ],
  reported: [under('明显改善'), under('基本达成'), { ...under('已达成'), severities: ['error'], says: '只认“达成”' }],
});

describe('V23', () => {
  it.each<readonly [reported: string | null, row: RowSketch]>([[null, { target: '提升', actual: '已提升' }]])(
    'is %s for %j',
    (reported, row) => {
      expect(severityOf('V23', oneRow(row))).toBe(reported);
    },
  );
});

describe('V23 where nothing else held it', () => {
  it('V23 is about qualitative rows that are answered', () => {
    const platform = (row: RowSketch): string | null => severityOf('V23', oneRow(row), integratedPlatform);
    expect(platform({ target: '改善', actual: '已改善' })).toBe('error');
    expect(platform({ target: '改善', actual: '部分达成' })).toBeNull();
    expect(platform({ target: '改善', actual: '' })).toBeNull();
    expect(platform({ target: '≥3个', actual: '完成' })).toBeNull();
  });
});
