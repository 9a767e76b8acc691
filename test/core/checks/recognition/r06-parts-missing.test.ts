import { recogniseForms } from '../../../../src/core/form/recognise';
import { grid } from '../../form/grid-writer';
import { cellOf, formOf } from '../../form-builder';
import { describeCheck } from '../check-table';
import { cleanForms } from '../../../corpus/clean-forms';
import { assessed, findingsOf, onlyForm } from '../assessed';

const whole = {
  ...formOf({}),
  project: cellOf(3, 2, '农村公路养护'),
  department: cellOf(4, 2, '某县交通局'),
  implementer: cellOf(4, 6, '某县公路站'),
};

describeCheck('R06', {
  quiet: [
    { why: 'all there', form: whole },
    { why: 'a layout without a goal and without funds', form: { ...whole, goal: { expected: null, actual: null } } },
    { why: 'a department’s form', form: formOf({ kind: 'department' }) },
  ],
  reported: [
    {
      why: 'a label with nothing beside it',
      form: { ...whole, implementer: null, blankParts: ['implementer'] },
      says: '表里的实施单位没有填',
    },
    { why: 'no label', form: { ...whole, implementer: null }, says: '没有找到实施单位' },
    { why: 'a blank goal', form: { ...whole, blankParts: ['goal'] }, says: '年度总体目标没有填' },
    {
      why: 'one of each',
      form: { ...whole, implementer: null, department: null, blankParts: ['department'] },
      severities: ['info', 'info'],
    },
  ],
});

const sheet = (unit: string, goal: string) => grid`
项目支出绩效自评表
（2021年度）
项目名称||农村公路养护
主管部门||某县交通局|||实施单位||${unit}
项目资金⏎（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
||年度资金总额|100|100|100|10|100%|10
年度总体目标|预期目标||||实际完成情况
|${goal}||||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|养护里程|≥12公里|12公里|90|90|
总分||||||100|100
`;

it.each([
  ['某县公路站', '养护12公里', []],
  ['', '养护12公里', ['implementer']],
  ['', '', ['implementer', 'goal']],
])('a sheet with unit “%s” and goal “%s” leaves %j blank', (unit, goal, blank) => {
  expect(recogniseForms(sheet(unit, goal)).map(({ blankParts }) => blankParts)).toEqual([blank]);
});

describe('R06 where nothing else held it', () => {
  it('R06 is quiet on a form that has all its parts', () => {
    const whole = cleanForms.find(({ name }) => name.startsWith('01'));
    if (whole === undefined) throw new Error('no form');
    expect(findingsOf(assessed(onlyForm(whole.sheet))).map(({ check }) => check)).not.toContain('R06');
  });
});
