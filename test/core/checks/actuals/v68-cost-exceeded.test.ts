import { formOf, type RowSketch } from '../../form-builder';
import { describeCheck } from '../check-table';

const form = (target: string, actual: string, more: Partial<RowSketch> = {}) =>
  formOf({
    rows: [
      { subcategory: '成本指标', name: '项目总成本', target, actual, weight: 10, score: 10, explanation: '', ...more },
    ],
  });

describeCheck('V68', {
  quiet: [
    { why: 'exactly the target', form: form('=300万元', '300万元') },
    { why: 'less', form: form('300万元', '299.99万元') },
    { why: 'with ≤ it is V32', form: form('≤300万元', '330万元') },
    {
      why: 'points taken off and explained',
      form: form('=300万元', '330万元', { score: 9.09, explanation: '材料涨价' }),
    },
    { why: 'a standard of what is paid to people', form: form('300元', '330元', { name: '人均补助标准' }) },
    { why: 'not under cost', form: form('=300万元', '330万元', { subcategory: '经济效益指标', category: '效益指标' }) },
  ],
  reported: [
    { why: '= and a little more', form: form('=300万元', '300.01万元'), cells: ['E12', 'D12'], says: '=300万元' },
    { why: 'no operator', form: form('300万元', '330万元') },
    {
      why: 'points taken off, a note that waits',
      form: form('=300万元', '330万元', { score: 9.09, explanation: '【请补充原因】' }),
    },
    { why: 'points taken off without a reason', form: form('=300万元', '330万元', { score: 9.09 }) },
  ],
});
