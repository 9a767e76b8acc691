import { formOf, type RowSketch } from '../../form-builder';
import { describeCheck } from '../check-table';

const met: RowSketch = { name: '活动场次', target: '≥9场', actual: '20场', weight: 20, score: 20, explanation: '' };
const missed: RowSketch = {
  name: '发放手册',
  target: '≥90册',
  actual: '20册',
  weight: 20,
  score: 4,
  explanation: '印得晚',
};
const form = (expenditure: number, rows: readonly RowSketch[] = [met], notes: readonly string[] = []) =>
  formOf({
    funding: [{ initialBudget: 100, annualBudget: 100, expenditure, rate: expenditure / 100, weight: 10, score: '' }],
    rows,
    notes,
  });

describeCheck('V63', {
  quiet: [
    { why: 'half of it spent', form: form(50) },
    { why: 'a quantity was missed', form: form(10, [met, missed]) },
    { why: 'no quantities', form: form(10, [{ ...met, subcategory: '质量指标' }]) },
    { why: 'a quantity without a result', form: form(10, [met, { ...met, actual: '' }]) },
    { why: 'advanced by the unit', form: form(10, [met], ['资金未到位部分由单位垫付。']) },
    { why: 'still owed', form: form(10, [{ ...met, explanation: '工程款应付未付，列入下年支付' }]) },
  ],
  reported: [
    { why: 'a little less than half', form: form(49.99), cells: ['F5', 'D5', 'E12'], says: /49.99%.*请说明资金来源/ },
    { why: 'nothing at all', form: form(0), says: '0%' },
    {
      why: 'why it was not paid is said, not with what it was done: the reason is quoted',
      form: form(0.57, [met], ['说明：资金未支付系年末库款紧张。']),
      says: /“资金未支付系年末库款紧张”.*没有说明任务靠什么资金完成/,
    },
  ],
});
