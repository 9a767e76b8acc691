import { total } from './sketches';
import type { Form } from '../../../../src/core/form/form';
import { cellOf, formOf } from '../../form-builder';
import { describeCheck, said } from '../check-table';
import { funds, severityOf } from '../rows';

const form = (expenditure: number, notes: readonly string[] = []): Form =>
  formOf({
    funding: [{ initialBudget: 100, annualBudget: 100, expenditure, rate: expenditure / 100, weight: 10, score: '' }],
    notes,
  });

/** With the fund block's own column for reasons. */
function withReason(text: string): Form {
  const built = form(80);
  const rows = built.funding.rows.map((row) => ({ ...row, explanation: cellOf(5, 7, text) }));
  return { ...built, funding: { ...built.funding, rows } };
}

/** A row that was missed, and why. */
const withMissed = (category: string, subcategory: string): Form =>
  formOf({
    funding: [{ initialBudget: 100, annualBudget: 100, expenditure: 80, rate: 0.8, weight: 10, score: 8 }],
    rows: [
      {
        category,
        subcategory,
        name: '项目情况',
        target: '≥10',
        actual: '8',
        weight: 10,
        score: 8,
        explanation: '人员不足，已新招十二名。',
      },
    ],
  });

describeCheck('V46', {
  quiet: [
    { why: '90%', form: form(90) },
    { why: 'a reason without a word for it', form: form(0.57, ['说明：资金未支付系年末库款紧张。']) },
    { why: 'a state of affairs', form: form(80, ['项目尾款未到支付期。']) },
    { why: 'because', form: form(80, ['因合同约定分期付款，资金于次年支付。']) },
    { why: 'in its own column', form: withReason('库款紧张') },
    { why: 'work that was not done, with its reason', form: withMissed('产出指标', '数量指标') },
  ],
  reported: [
    { why: 'a little less', form: form(89.99), severities: ['warning'], cells: ['F5', 'D5'], says: '89.99%' },
    { why: 'what the template asks', form: form(80, ['预算执行率未达到90%的需说明原因（100字以内）。']) },
    { why: 'why people are not satisfied', form: withMissed('满意度指标', '服务对象满意度指标') },
    { why: 'a note on something else', form: form(80, ['受天气影响，培训推迟。']) },
    { why: 'that nothing is left is no reason', form: form(80, ['资金无结余，无拖欠。']) },
    { why: 'its own column waits to be filled in', form: withReason('【请补充原因】') },
    {
      why: 'only the report tells',
      form: form(80),
      narrative: said('财政部门由于资金紧张没有安排资金。'),
      severities: ['info'],
      says: /只写在报告里（自评报告 A1：“财政部门由于资金紧张没有安排资金”）/,
    },
    {
      why: 'the report tells it in two clauses',
      form: form(80),
      narrative: said('受汛期影响，工程款未能支付。'),
      severities: ['info'],
    },
    {
      why: 'a heading of the report',
      form: form(80),
      narrative: said('三、资金执行存在的问题及原因分析。', '资金支付按进度进行。'),
      severities: ['warning'],
    },
    {
      why: 'the report tells of something else',
      form: form(80),
      narrative: said('根据年初设定的绩效目标，完成预算的80%。'),
      severities: ['warning'],
    },
  ],
});

describe('V46', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', '89%', funds({ ...total, expenditure: 89, rate: 0.89 })],
    [null, '90%', funds({ ...total, expenditure: 90, rate: 0.9 })],
    [
      null,
      '89% with the reason in a note',
      formOf({
        funding: [{ ...total, expenditure: 89, rate: 0.89 }],
        notes: ['由于质保金未到期，资金未全部支付'],
      }),
    ],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V46', form)).toBe(reported);
  });
});
