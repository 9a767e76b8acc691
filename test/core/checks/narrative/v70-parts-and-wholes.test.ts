import { formOf } from '../../form-builder';
import { describeCheck, said } from '../check-table';

const form = formOf({
  funding: [{ initialBudget: 100, annualBudget: 100, expenditure: 95, rate: 0.95, weight: 10, score: 9.5 }],
  rows: [
    { target: '≥12条', actual: '12条', weight: 30, score: 30, explanation: '' },
    { target: '≥10场', actual: '9场', weight: 20, score: 18, explanation: '受天气影响' },
  ],
});
const report = (text: string) => ({ why: text, form, narrative: said(text) });

describeCheck('V70', {
  quiet: [
    report('共实施133个项目，其中道路55个、桥梁8个、涵洞70个。'),
    report('共实施133个项目，其中道路55个、桥梁8个等。'),
    report('共实施133个项目，其中重点项目35个。'),
    report('资金共安排100万元，其中中央60万元、县级40万元。'),
    // Each may have been rounded in its second decimal: three amounts in all, 0.015.
    report('资金共安排100万元，其中中央60.01万元、县级40万元。'),
    report('资金共安排100万元，其中中央60万元用于道路，支出50万元。'),
    report('产出指标得48分。'),
    report('产出指标满分50分，得48分。'),
    report('上年共实施133个项目，其中道路55个、桥梁8个。'),
  ],
  reported: [
    { ...report('共实施35个项目，其中道路55个、桥梁8个、涵洞70个。'), says: '133 个，与 35 个不符' },
    { ...report('共开展20场活动，其中座谈12场、调研9场。'), says: '21 场，与 20 场不符' },
    report('共实施134个项目，其中道路55个、桥梁8个、涵洞70个。'),
    { ...report('资金共安排100万元，其中中央60万元、县级39万元。'), says: '99 万元，与 100 万元不符' },
    report('资金共安排100万元，其中中央60.02万元、县级40万元。'),
    { ...report('产出指标得49分。'), cells: ['G12', 'G13'], says: /得 49 分.*合计为 48 分/ },
  ],
});
