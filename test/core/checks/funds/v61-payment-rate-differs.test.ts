import { formOf } from '../../form-builder';
import { describeCheck } from '../check-table';

const form = (name: string, actual: string, expenditure = 90) =>
  formOf({
    funding: [{ initialBudget: 100, annualBudget: 100, expenditure, rate: expenditure / 100, weight: 10, score: 9 }],
    rows: [{ subcategory: '时效指标', name, target: '100%', actual, weight: 10, score: 10, explanation: '' }],
  });

describeCheck('V61', {
  quiet: [
    { why: 'the same rate', form: form('资金支付率', '90%') },
    { why: 'one point above', form: form('资金支付率', '91%') },
    { why: 'one point below', form: form('预算执行率', '89%') },
    { why: 'payments in time are another rate', form: form('资金支付及时率', '100%') },
    { why: 'the rate of one source', form: form('中央资金支付率', '100%') },
    { why: 'money that arrived', form: form('资金到位率', '100%') },
    { why: 'words', form: form('资金支付率', '已支付') },
    { why: 'no budget, no rate', form: form('资金支付率', '100%', Number.NaN) },
  ],
  reported: [
    {
      why: 'a little more than one point',
      form: form('资金支付率', '91.01%'),
      cells: ['E12', 'F5', 'D5'],
      says: '91.01%',
    },
    { why: '100% beside 0.57%', form: form('资金支付率', '100%', 0.57), says: /0.57%/ },
    { why: '兑付率', form: form('兑付率', '100%') },
    { why: '补贴资金兑付率', form: form('补贴资金兑付率', '100%') },
    { why: '预算资金执行率', form: form('预算资金执行率', '100%') },
    { why: 'with brackets and a unit in the name', form: form('预算执行率（%）', '98') },
    { why: '项目资金执行率', form: form('项目资金执行率', '100%') },
  ],
});
