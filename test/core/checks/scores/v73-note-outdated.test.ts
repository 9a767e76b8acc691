import { noAnswers } from '../../../../src/core/answers/answers';
import { assessForm } from '../../../../src/core/assess/assess-form';
import { findingText } from '../../../../src/core/checks/finding-text';
import { mof202010 } from '../../../../src/core/rules/profiles/mof-2020-10';
import type { RowSketch } from '../../form-builder';
import { findingsOf } from '../assessed';
import { oneRow } from '../rows';

// 10 of ≥12 is 83.33 % of 10 points: 8.33, 1.67 lost; 11 is 91.67 %: 9.17, 0.83 lost.
const ten: RowSketch = { name: '培训场次', target: '≥12次', actual: '10次', score: 8.33 };
const eleven: RowSketch = { ...ten, actual: '11次', score: 9.17 };
const stated = '计划不少于12次，实际10次，完成率83.33%，扣1.67分';
const found = (row: RowSketch) =>
  findingsOf(assessForm(oneRow(row), mof202010, noAnswers)).filter(({ check }) => check === 'V73');

it.each<[string, RowSketch, boolean]>([
  ['its figures are the row’s', { ...ten, explanation: `${stated}。因疫情停办。` }, false],
  ['the actual changed', { ...eleven, explanation: `${stated}。因疫情停办。` }, true],
  [
    'a person said it in other words, with the row’s figures',
    { ...ten, explanation: '计划12次，实际10次，完成率83.3%，因疫情停办。' },
    false,
  ],
  [
    'it speaks of the points that a person took off',
    { ...ten, score: 8, explanation: '计划不少于12次，实际10次，完成率83.33%，扣2分。因疫情停办。' },
    false,
  ],
  ['it still asks for words: V34', { ...eleven, explanation: `${stated}。【请补充原因及改进措施】` }, false],
  ['the row is met by now', { ...ten, actual: '12次', score: 10, explanation: `${stated}。因疫情停办。` }, true],
  [
    'it asks for words of a row that is met by now',
    { ...ten, actual: '12次', score: 10, explanation: `${stated}。【请补充原因及改进措施】` },
    true,
  ],
  ['words without a computed sentence', { ...eleven, explanation: '因疫情停办2次，完成10次' }, false],
])('%s: %s', (_, row, isFound) => {
  expect(found(row)).toHaveLength(isFound ? 1 : 0);
});

it('names both, and offers the figures of now around the words that stand there', () => {
  const [finding] = found({ ...eleven, explanation: `${stated}。因疫情停办。` });
  if (finding === undefined) throw new Error('not found');
  const now = '计划不少于12次，实际11次，完成率91.67%，扣0.83分';
  expect(findingText(finding.message, 'zh-CN')).toContain(now);
  expect(finding.fix.map(({ before, after, ticked }) => [before, after, ticked])).toEqual([
    [`${stated}。因疫情停办。`, `${now}。因疫情停办。`, false],
  ]);
});
