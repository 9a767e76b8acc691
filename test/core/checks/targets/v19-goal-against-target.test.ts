import { cellOf } from '../../form-builder';
import { oneRow, severityOf } from '../rows';

describe('V19', () => {
  it.each([
    ['warning', '采购马铃薯原原种425万粒，免费发放', '550万粒'],
    [null, '采购马铃薯原原种550万粒，免费发放', '550万粒'],
    // Parts that make up the target.
    [null, '春季发放原原种350万粒，秋季发放原原种200万粒', '550万粒'],
    [null, '建成繁育基地1250亩', '550万粒'],
  ] as const)('V19 is %s for the goal %s', (reported, goal, target) => {
    const form = oneRow({ name: '免费发放原原种', target, actual: target });
    const expected = cellOf(10, 1, goal);
    expect(severityOf('V19', { ...form, goal: { expected, actual: null } })).toBe(reported);
  });
});

describe('V19 where nothing else held it', () => {
  it.each([
    ['安排资金金额300万元', '资金金额', '≤280万元'],
    ['项目内容丰富', '免费发放原原种', '550万粒'],
    ['覆盖重点村社区12个', '重点村社区', '≥90%'],
  ])('V19 does not compare %s with %s %s', (goal, name, target) => {
    const form = oneRow({ name, target, actual: target });
    expect(severityOf('V19', { ...form, goal: { expected: cellOf(10, 1, goal), actual: null } })).toBeNull();
  });
});
