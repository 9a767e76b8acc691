import { cellOf, formOf } from '../../form-builder';
import { describeCheck } from '../check-table';

const form = (name: string, target: string, actual: string, expenditure = 100, subcategory = '成本指标') =>
  formOf({
    funding: [{ initialBudget: 120, annualBudget: 120, expenditure, rate: '', weight: 10, score: '' }],
    rows: [{ subcategory, name, target, actual, weight: 10, score: 10, explanation: '' }],
  });

const named = { ...form('统战特别费', '≤17.4万元', '17.4万元', 0.1), project: cellOf(3, 2, '统战特别费') };

describeCheck('V62', {
  quiet: [
    { why: 'the same amount', form: form('项目总成本', '≤120万元', '100万元') },
    { why: '1 % more', form: form('项目总成本', '≤120万元', '101万元') },
    { why: '1 % less', form: form('项目总成本', '≤120万元', '99万元') },
    { why: 'the same in yuan', form: form('项目总成本', '≤1200000元', '1000000元') },
    { why: 'a cost of one thing', form: form('单位面积维修成本', '≤800元/平方米', '790元/平方米') },
    { why: 'a part of the money', form: form('其中设备购置费', '≤30万元', '29万元') },
    { why: 'the whole of a part', form: form('设备购置总费用', '≤30万元', '29万元') },
    { why: 'a rate', form: form('成本控制率', '≤100%', '90%') },
    { why: 'nothing said of what was spent', form: form('项目总成本', '≤120万元', '120万元', Number.NaN) },
  ],
  reported: [
    {
      why: 'a little more than 1 %',
      form: form('项目总成本', '≤120万元', '101.01万元'),
      severities: ['warning'],
      cells: ['E12', 'D5'],
      says: /101.01万元.*100 万元/,
    },
    { why: 'a little more than 1 % less', form: form('投入资金', '≤120万元', '98.99万元'), severities: ['warning'] },
    { why: 'exactly the budget, less spent', form: form('项目总成本', '≤120万元', '120万元'), severities: ['warning'] },
    {
      why: 'above the budget',
      form: form('项目总成本', '≤120万元', '120.01万元'),
      severities: ['error'],
      says: '超过全年预算数',
    },
    { why: 'a target that is the budget', form: form('道路维修费用', '≤120万元', '110万元'), severities: ['warning'] },
    { why: 'the project’s own name', form: named, severities: ['warning'] },
  ],
});
