import { explanationLimit, lengthProblem } from '../../../src/core/explain/length-limit';
import { messageText } from '../../../src/core/messages/message-text';
import { formOf } from '../form-builder';

test.each([
  // The header of 四川 510000_0013zp, domain.md §1.3 B.
  ['预算执行率=预算执行数/调整后预算数,预算执行率未达到90%的需说明原因(100字以内)', 100],
  ['偏差原因分析及改进措施（不超过 200 字以内）', 200],
  ['对照年度目标填写完成情况(100字以内)', null],
  ['1.一级指标分值统一设置为:产出指标50分', null],
  ['', null],
])('%s', (words, limit) => {
  expect(explanationLimit(formOf({ notes: ['说明', words] }))).toBe(limit);
  expect(explanationLimit(formOf({ fundingHeader: words }))).toBe(limit);
});

test('a note that is too long is told so, never cut; a rare character counts once', () => {
  expect(lengthProblem('字'.repeat(100), 100)).toBeNull();
  expect(lengthProblem('𠮷'.repeat(100), 100)).toBeNull();
  expect(lengthProblem('字'.repeat(500), null)).toBeNull();
  const problem = lengthProblem('字'.repeat(101), 100);
  expect(problem === null ? null : messageText(problem, 'zh-CN')).toBe(
    '说明有 101 个字，表格要求不超过 100 个字，请精简。',
  );
});
