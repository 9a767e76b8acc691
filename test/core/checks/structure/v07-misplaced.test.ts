import { formOf, type RowSketch } from '../../form-builder';
import { describeCheck } from '../check-table';

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
