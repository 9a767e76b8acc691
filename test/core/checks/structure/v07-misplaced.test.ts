import { withRows } from './sketches';
import { formOf, type RowSketch } from '../../form-builder';
import { describeCheck } from '../check-table';
import type { Form } from '../../../../src/core/form/form';
import { severityOf, usualForm, usualRows, oneRow } from '../rows';

const row = (category: string, subcategory: string, name: string): RowSketch => ({
  category,
  subcategory,
  name,
  target: '≥95%',
  actual: '96%',
  weight: 10,
  score: 10,
  explanation: '',
});
const form = (...rows: readonly RowSketch[]) => formOf({ rows });

describeCheck('V07', {
  quiet: [
    { why: 'satisfaction where it belongs', form: form(row('满意度指标', '服务对象满意度指标', '群众满意度')) },
    {
      why: 'a scheme that has no 满意度指标',
      form: form(row('投入', '预算执行', '预算完成率'), row('效果', '履职尽责', '服务对象满意度')),
    },
    { why: 'payment in time', form: form(row('产出指标', '时效指标', '资金支付率')) },
  ],
  reported: [
    { why: 'satisfaction under output', form: form(row('产出指标', '质量指标', '群众满意度')), says: '满意度指标' },
    { why: 'payment under quantity', form: form(row('产出指标', '数量指标', '资金支付率')), cells: ['C12'] },
    { why: 'a pass rate under cost', form: form(row('产出指标', '成本指标', '验收合格率')), says: '质量指标' },
    { why: 'a benefit under output', form: form(row('产出指标', '社会效益指标', '知晓率')), says: '效益指标' },
  ],
});

describe('V07', () => {
  const [output, benefit] = usualRows as readonly [RowSketch, RowSketch, RowSketch];

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', '满意度 under 社会效益', withRows([output, { ...benefit, name: '群众满意度' }])],
    ['warning', '经济效益 under 产出', withRows([{ ...output, subcategory: '经济效益指标' }])],
    ['warning', '数量 under 效益', withRows([{ ...benefit, subcategory: '数量指标' }])],
    ['warning', '资金支付率 under 数量', withRows([{ ...output, name: '资金支付率' }])],
    ['warning', '验收合格率 under 数量', withRows([{ ...output, name: '工程验收合格率' }])],
    [null, '验收合格率 under 质量', withRows([{ ...output, subcategory: '质量指标', name: '工程验收合格率' }])],
    [null, '满意度 under 满意度', usualForm],
  ])('is %s: %s', (reported, _, sketched) => {
    expect(severityOf('V07', sketched)).toBe(reported);
  });
});

describe('V07 where nothing else held it', () => {
  it('V07 puts nothing anywhere in a form without levels', () => {
    expect(
      severityOf('V07', oneRow({ category: '', subcategory: '', name: '职工满意度', target: '≥90%', actual: '96%' })),
    ).toBeNull();
    expect(severityOf('V07', oneRow({ name: '职工满意度', target: '≥90%', actual: '96%' }))).toBe('warning');
  });
});
