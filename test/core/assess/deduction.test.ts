import type { Form } from '../../../src/core/form/form';
import { basisOf } from '../../../src/core/form/binding';
import { planEdits } from '../../../src/core/plan/plan-edits';
import { assessed, findingsOf, onlyForm } from '../checks/assessed';
import { grid } from '../form/grid-writer';

/** A form with 扣减分数 (广西) and one row of 50 points in question: `指标值|完成值|50|扣减|得分|原因`; the other is 50 of 50. */
const guangxi = (row: string, total = ''): Form =>
  onlyForm(grid`
项目支出绩效自评表
项目名称|||基层治理专项
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|扣减分数|得分|偏差原因分析及改进措施
|产出指标|数量指标|社区数|${row}
|效益指标|社会效益指标|覆盖率|≥90%|95%|50||50
总分||||||100||${total}
`);

const first = (form: Form) => assessed(form).indicators[0];

// 得分 = max(0, 得分 − 扣减分数), as the platform of 广西 computes it.
it.each([
  ['≥20个|20个|50|5|', 45],
  ['≥20个|10个|50|5|', 20],
  ['≥20个|20个|50||', 50],
  ['≥20个|20个|50|0|', 50],
  ['≥20个|20个|50|0.5|', 49.5],
  ['≥20个|1个|50|5|', 0],
  ['≥20个|20个|50|50|', 0],
  ['≥20个|20个|50|60|', 0],
  // What is no number of points: a person says the score.
  ['≥20个|20个|50|酌情|', null],
  ['≥20个|20个|50|-5|', null],
])('%s → %p points', (row, score) => {
  expect(first(guangxi(row))?.score).toBe(score);
});

it.each([
  [
    'a blank score, and the total with it',
    guangxi('≥20个|20个|50|5||资料不全'),
    [
      ['I4', 45],
      ['I6', 95],
    ],
  ],
  ['nothing where the score is the one less the deduction', guangxi('≥20个|20个|50|5|45|资料不全', '95'), []],
  ['no score where the deduction is in words', guangxi('≥20个|20个|50|酌情||'), []],
])('writes %s', (_, form, expected) => {
  const ticked = planEdits(assessed(form)).edits.filter((edit) => edit.ticked);
  expect(ticked.map(({ cell, after }) => [cell, after])).toEqual(expected);
});

it('points taken off are explained by their column: no V31, and V34 where the reason is missing', () => {
  const checksOf = (row: string): readonly string[] =>
    findingsOf(assessed(guangxi(row, '95')))
      .map(({ check }) => check)
      .filter((check) => /^V3[1-5]$/.test(check));
  expect(checksOf('≥20个|20个|50|5|45|资料不全，已补')).toEqual([]);
  expect(checksOf('≥20个|20个|50|5|45|')).toEqual(['V34']);
  expect(checksOf('≥20个|20个|50|5|40|')).toEqual(['V34']);
  // Half of 50 less 5 is no “proportion”.
  expect(checksOf('≥20个|10个|50|5|20|施工推迟')).toEqual([]);
});

it('what was computed from a deduction is old once it changes', () => {
  const facts = (row: string): string => JSON.stringify(basisOf(guangxi(row), 'I4'));
  expect(facts('≥20个|20个|50|5|')).not.toBe(facts('≥20个|20个|50|6|'));
});
