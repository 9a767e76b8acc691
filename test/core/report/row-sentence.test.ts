import { noAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import { deviationFact, rowSentence } from '../../../src/core/report/row-sentence';
import { builtInRules } from '../../../src/core/rules/profiles';
import { formOf, type RowSketch } from '../form-builder';

const [rules] = builtInRules;

function told(sketch: Partial<RowSketch> & Pick<RowSketch, 'target' | 'actual'>, deviates = false): string {
  if (rules === undefined) throw new Error('no rules');
  const form = formOf({ rows: [{ name: '培训班次', weight: 10, score: '', ...sketch }] });
  const [row] = assessForm(form, rules, noAnswers).indicators;
  if (row === undefined) throw new Error('no row');
  return deviates ? deviationFact(row, rules) : rowSentence(row, rules);
}

it.each<[string, Partial<RowSketch> & Pick<RowSketch, 'target' | 'actual'>, string]>([
  // The sentence that the issue gives, with the verb that fits any name.
  [
    'a count that fell short',
    { target: '≥12次', actual: '10次' },
    '培训班次计划不少于12次，实际完成10次，完成率83.33%，得8.33分（分值10分）',
  ],
  [
    'a count that is met',
    { target: '≥12次', actual: '12次' },
    '培训班次计划不少于12次，实际完成12次，得10分（分值10分）',
  ],
  [
    'a unit on one side only',
    { target: '≥12次', actual: 12 },
    '培训班次计划不少于12次，实际完成12次，得10分（分值10分）',
  ],
  [
    'a multiplier on one side only',
    { name: '种植面积', target: '≥9万亩', actual: '9' },
    '种植面积计划不少于9万亩，实际完成9万亩，得10分（分值10分）',
  ],
  ['no operator', { target: '12次', actual: '13次' }, '培训班次计划12次，实际完成13次，得10分（分值10分）'],
  [
    'words for the operator',
    { target: '不少于12次', actual: '12次' },
    '培训班次计划不少于12次，实际完成12次，得10分（分值10分）',
  ],
  [
    'words behind the number',
    { target: '12次以上', actual: '12次' },
    '培训班次计划不少于12次，实际完成12次，得10分（分值10分）',
  ],
  ['a share', { name: '合格率', target: '≥95%', actual: '98%' }, '合格率计划不低于95%，实际98%，得10分（分值10分）'],
  [
    'an exact share',
    { name: '合格率', target: '=100%', actual: '100%' },
    '合格率计划为100%，实际100%，得10分（分值10分）',
  ],
  [
    'bare figures',
    { name: '网络覆盖率', target: '≥95', actual: '100' },
    '网络覆盖率计划不低于95，实际100，得10分（分值10分）',
  ],
  [
    'a ceiling that is kept',
    { name: '人均成本', subcategory: '成本指标', target: '≤450元/人', actual: '438元/人' },
    '人均成本计划不超过450元/人，实际438元/人，得10分（分值10分）',
  ],
  [
    'a date that is kept',
    { name: '完工时间', target: '2021年10月底前完成', actual: '2021年10月20日' },
    '完工时间计划2021年10月底前完成，实际于2021年10月20日完成，得10分（分值10分）',
  ],
  [
    'nothing happened, as wanted',
    { name: '安全事故次数', target: '≤0次', actual: '0次' },
    '安全事故次数计划不超过0次，实际0次，得10分（分值10分）',
  ],
  [
    'words',
    { name: '便民程度', target: '明显提升', actual: '明显提升' },
    '便民程度年度指标值为“明显提升”，实际完成情况为“明显提升”，得分待评定（分值10分）',
  ],
  [
    'a scale instead of a value',
    { name: '数据质量', target: '定性好坏', actual: '好坏' },
    '数据质量为定性指标，得分待评定（分值10分）',
  ],
  [
    'a scale that a person answered',
    { name: '数据质量', target: '好坏', actual: '好' },
    '数据质量实际完成情况为“好”，得分待评定（分值10分）',
  ],
  [
    'an actual that is missing',
    { target: '≥12次', actual: '' },
    '培训班次计划不少于12次，实际完成值未填，得分待评定（分值10分）',
  ],
  ['nothing at all', { target: '', actual: '' }, '培训班次未设年度指标值，实际完成值未填，得分待评定（分值10分）'],
  ['a failed formula', { target: '≥12次', actual: '#REF!' }, '培训班次计划不少于12次，得分待评定（分值10分）'],
  [
    'no weight',
    { target: '≥12次', actual: '10次', weight: undefined, score: undefined },
    '培训班次计划不少于12次，实际完成10次，完成率83.33%',
  ],
])('%s', (_, sketch, expected) => {
  expect(told(sketch)).toBe(expected);
});

it.each<[string, Partial<RowSketch> & Pick<RowSketch, 'target' | 'actual'>, string]>([
  ['points lost', { target: '≥12次', actual: '10次' }, '培训班次计划不少于12次，实际完成10次，完成率83.33%，扣1.67分'],
  [
    'a ceiling exceeded',
    { name: '单位成本', subcategory: '成本指标', target: '≤800元', actual: '1000元' },
    '单位成本计划不超过800元，实际1000元，超出25%，扣2分',
  ],
  [
    'exceeded by far, without a point lost',
    { target: '≥10次', actual: '25次' },
    '培训班次计划不少于10次，实际完成25次，完成率250%',
  ],
])('deviation: %s', (_, sketch, expected) => {
  expect(told(sketch, true)).toBe(expected);
});
