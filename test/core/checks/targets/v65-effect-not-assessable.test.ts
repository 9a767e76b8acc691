import { benefitRow, twoVague } from './benefit-rows';
import { formOf } from '../../form-builder';
import { describeCheck, foundBy } from '../check-table';

describeCheck('V65', {
  quiet: [
    { why: 'a rate of something', form: formOf({ rows: [benefitRow('群众知晓率提升', '≥95%')] }) },
    { why: 'an effect in words', form: formOf({ rows: [benefitRow('社会效益明显', '明显')] }) },
    { why: 'a count', form: formOf({ rows: [benefitRow('带动就业效果', '≥30人')] }) },
    { why: 'output', form: formOf({ rows: [{ ...benefitRow('服务提升', '≥95%'), category: '产出指标' }] }) },
    { why: 'two of one percentage are V16', form: twoVague },
  ],
  reported: [
    {
      why: '社会效益明显 ≥95%',
      form: formOf({ rows: [benefitRow('社会效益明显', '≥95%')] }),
      cells: ['D12'],
      says: '不可考查',
    },
    {
      why: 'beside one that is well said',
      form: formOf({ rows: [benefitRow('服务水平提升', '100%'), benefitRow('带动就业人数', '≥30人')] }),
    },
  ],
});

it('the two never speak of one row', () => {
  expect(foundBy('V65', { why: '', form: twoVague })).toEqual([]);
});
