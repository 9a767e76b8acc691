import { integratedPlatform } from '../../../../src/core/rules/profiles/integrated-platform';
import { formOf } from '../../form-builder';
import { describeCheck } from '../check-table';

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
