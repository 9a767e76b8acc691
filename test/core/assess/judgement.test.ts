import { bandOfWords, bandRange } from '../../../src/core/assess/judgement';
import { hubei2080 } from '../../../src/core/rules/profiles/hubei-20-80';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';

// Read from how people write, expressions.md §6 and the wording of the 办法.
test.each([
  ['显著', '显著', 'achieved'],
  ['是', '是', 'achieved'],
  ['未发生安全事故', '未发生安全事故', 'achieved'],
  ['差', '差', 'achieved'],
  ['有效提升', '达成年度指标', 'achieved'],
  ['改善环境', '已改善', 'achieved'],
  ['及时', '及时完成。', 'achieved'],
  ['是', '基本达到', 'partly'],
  ['显著', '一般', 'partly'],
  ['达成', '部分达成年度指标并具有一定效果', 'partly'],
  ['有效提升', '未达成年度指标且效果较差', 'failed'],
  ['完善制度', '尚未完善', 'failed'],
  ['合格', '不合格', 'failed'],
  ['优良中低差', '差', 'failed'],
  ['基本解决', '基本满足', null],
  ['应助尽助', '9', null],
  ['持续推进', '长期', null],
  ['有所提升', '', null],
] as const)('%s / %s → %s', (target, actual, band) => {
  expect(bandOfWords(target, actual)).toBe(band);
});

test('bands in points, with the ends of the rules', () => {
  expect(bandRange('achieved', 8, mof202010)).toEqual({ low: 6.4, high: 8 });
  expect(bandRange('partly', 8, mof202010)).toEqual({ low: 4.8, high: 6.4 });
  expect(bandRange('failed', 8, mof202010)).toEqual({ low: 0, high: 4.8 });
  expect(bandRange('partly', 10, hubei2080)).toEqual({ low: 5, high: 8 });
  // 0.6 × 15 and 0.8 × 15 in decimal arithmetic.
  expect(bandRange('partly', 15, mof202010)).toEqual({ low: 9, high: 12 });
});
