import { formOf, type RowSketch } from '../../form-builder';
import { describeCheck, foundBy, said } from '../check-table';

const row = (explanation: string): RowSketch => ({
  target: '≥12次',
  actual: '10次',
  weight: 10,
  score: 8.33,
  explanation,
});
const ours = '计划不少于12次，实际10次，完成率83.33%，扣1.67分。【请补充原因及改进措施】';
const unfilled = formOf({ rows: [row(ours), row('原因：资金到位晚。【请补充改进措施】'), row('资金到位晚')] });

describeCheck('V64', {
  quiet: [
    { why: 'reasons', form: formOf({ rows: [row('资金到位晚，今后提前安排')] }) },
    { why: 'a blank cell is V34', form: formOf({ rows: [row('')] }) },
    { why: 'other brackets', form: formOf({ rows: [row('【附件1】请补充协议见附件')] }) },
  ],
  reported: [
    {
      why: 'two notes in the form, told once',
      form: unfilled,
      severities: ['error'],
      cells: ['H12', 'H13'],
      says: /2 处.*H12、H13/,
    },
    {
      why: 'a report beside a form that is filled in',
      form: formOf({ rows: [row('资金到位晚')] }),
      narrative: said('一、项目概况', '【请填写项目背景】', '二、资金【请补充资金来源】'),
      says: /自评报告.*2 处.*A2/,
    },
  ],
});

// Evaluation record, second round: “Explanations owed”.
it.each([
  ['V34', row(ours)],
  ['V33', { ...row(ours), score: 9 }],
  ['V31', { ...row(ours), actual: '12次' }],
  ['V35', { ...row(ours), actual: '20次', score: 10 }],
] as const)('%s stays while a note waits to be filled in, and goes with the reason', (id, sketch) => {
  expect(foundBy(id, { why: '', form: formOf({ rows: [sketch] }) })).toHaveLength(1);
  if (id === 'V33') return;
  const explained = { ...sketch, explanation: '受天气影响' };
  expect(foundBy(id, { why: '', form: formOf({ rows: [explained] }) })).toEqual([]);
});

it('an unfilled note on a row with full points is no deviation without a deduction', () => {
  const full = formOf({ rows: [{ ...row(ours), actual: '12次', score: 10 }] });
  expect(foundBy('V37', { why: '', form: full })).toEqual([]);
});
