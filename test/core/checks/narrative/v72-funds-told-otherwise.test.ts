import { formOf } from '../../form-builder';
import { describeCheck, said } from '../check-table';

const form = (annualBudget: number, expenditure: number) =>
  formOf({ funding: [{ initialBudget: 51.15, annualBudget, expenditure, rate: '', weight: 10, score: '' }] });
const report = (text: string, annualBudget = 51.15, expenditure = 0) => ({
  why: `${text} (${expenditure} of ${annualBudget})`,
  form: form(annualBudget, expenditure),
  narrative: said(text),
});

describeCheck('V72', {
  quiet: [
    report('财政部门由于资金紧张没有安排资金。', 0),
    report('资金支付及时，没有拖欠。', 100, 90),
    report('资金支付不及时。', 100, 50),
    report('要求资金及时支付。', 100, 50),
    report('【请补充预算执行率为0%的原因（资金未安排、未拨付或未支付）】'),
    report('上年没有安排资金。'),
  ],
  reported: [
    { ...report('财政部门由于资金紧张没有安排资金。'), cells: ['C5'], says: /由于资金紧张没有安排资金”.*51.15 万元/ },
    { ...report('资金支付及时，无拖欠现象。', 100, 89.99), cells: ['F5'], says: '89.99%' },
  ],
});
