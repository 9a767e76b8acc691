import { formOf, type RowSketch } from '../../form-builder';
import { describeCheck, foundBy } from '../check-table';

const row = (name: string, target: string, subcategory = '社会效益指标'): RowSketch => ({
  category: '效益指标',
  subcategory,
  name,
  target,
  actual: target,
  weight: 15,
  score: 15,
  explanation: '',
});

const two = formOf({ rows: [row('社会效益明显', '≥95%'), row('生活条件改善', '≥95%')] });

describeCheck('V65', {
  quiet: [
    { why: 'a rate of something', form: formOf({ rows: [row('群众知晓率提升', '≥95%')] }) },
    { why: 'an effect in words', form: formOf({ rows: [row('社会效益明显', '明显')] }) },
    { why: 'a count', form: formOf({ rows: [row('带动就业效果', '≥30人')] }) },
    { why: 'output', form: formOf({ rows: [{ ...row('服务提升', '≥95%'), category: '产出指标' }] }) },
    { why: 'two of one percentage are V16', form: two },
  ],
  reported: [
    {
      why: '社会效益明显 ≥95%',
      form: formOf({ rows: [row('社会效益明显', '≥95%')] }),
      cells: ['D12'],
      says: '不可考查',
    },
    {
      why: 'beside one that is well said',
      form: formOf({ rows: [row('服务水平提升', '100%'), row('带动就业人数', '≥30人')] }),
    },
  ],
});

it('the two never speak of one row', () => {
  expect(foundBy('V65', { why: '', form: two })).toEqual([]);
});
