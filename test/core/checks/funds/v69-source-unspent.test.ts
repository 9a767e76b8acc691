import { formOf, type FundingSketch } from '../../form-builder';
import { describeCheck } from '../check-table';

const total: FundingSketch = {
  initialBudget: 100,
  annualBudget: 130,
  expenditure: 100,
  rate: '',
  weight: 10,
  score: '',
};
const fiscal: FundingSketch = {
  label: '其中：当年财政拨款',
  role: 'fiscal',
  initialBudget: 100,
  annualBudget: 100,
  expenditure: 100,
};
const carryover: FundingSketch = {
  label: '上年结转资金',
  role: 'carryover',
  initialBudget: '',
  annualBudget: 30,
  expenditure: 0,
};
const form = (parts: readonly FundingSketch[], notes: readonly string[] = [], whole = total) =>
  formOf({ funding: [whole, fiscal, ...parts], notes });

describeCheck('V69', {
  quiet: [
    { why: 'a little of it spent', form: form([{ ...carryover, expenditure: 0.01 }]) },
    { why: 'no budget either', form: form([{ ...carryover, annualBudget: 0 }]) },
    { why: 'not filled in', form: form([{ ...carryover, expenditure: '' }]) },
    { why: 'the reason in a note', form: form([carryover], ['结转资金因项目尚未验收未支付。']) },
    { why: 'nothing spent at all is V43', form: form([carryover], [], { ...total, expenditure: 0 }) },
  ],
  reported: [
    { why: 'carry-over', form: form([carryover]), cells: ['D7', 'C7'], says: /连续两年/ },
    {
      why: 'another source',
      form: form([{ ...carryover, label: '其他资金', role: 'other' }]),
      says: /“其他资金”全年预算 30 万元，全年执行数为 0/,
    },
  ],
});
