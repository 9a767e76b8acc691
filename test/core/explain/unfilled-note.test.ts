import { holdsPlaceholder, isExplained } from '../../../src/core/explain/unfilled-note';

test.each([
  ['', false, false],
  ['  ', false, false],
  ['资金到位晚', false, true],
  ['计划15个，实际6个，扣6.00分。【请补充原因及改进措施】', true, false],
  ['原因：资金到位晚。【请补充改进措施】', true, false],
  ['【请填写项目背景】', true, false],
  ['【附件1】资金到位晚，请补充材料', false, true],
])('%j', (text, open, explains) => {
  expect(holdsPlaceholder(text)).toBe(open);
  expect(isExplained(text)).toBe(explains);
});
