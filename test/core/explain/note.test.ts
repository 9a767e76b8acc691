import type { IndicatorAnswer } from '../../../src/core/answers/answers';
import { messageText } from '../../../src/core/messages/message-text';
import { percentText, pointsText } from '../../../src/core/explain/figures';
import { noteFact, noteFor } from '../../../src/core/explain/note';
import { explanationRequest, lostPoints, owesExplanation } from '../../../src/core/explain/owes-explanation';
import { assessIndicator } from '../../../src/core/assess/indicator';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { formOf, type RowSketch } from '../form-builder';

function assessed(sketch: RowSketch, answer: IndicatorAnswer = {}) {
  const [indicator] = formOf({ rows: [sketch] }).indicators;
  if (indicator === undefined) throw new Error('the builder made no row');
  return assessIndicator(indicator, mof202010, { key: '', answer, expiredScore: null });
}

describe('the fact of a note', () => {
  test.each<[string, RowSketch, string]>([
    ['DESIGN §3', { target: '15', actual: '6', weight: 10 }, '实际完成值6低于年度指标值15，完成率40%，扣6.00分'],
    [
      'with operator and unit',
      { target: '≥15个', actual: '6个', weight: 10 },
      '计划不少于15个，实际6个，完成率40%，扣6.00分',
    ],
    [
      'in words',
      { target: '不低于95%', actual: '88.32%', weight: 10 },
      '计划不低于95%，实际88.32%，完成率92.97%，扣0.70分',
    ],
    [
      'issue 14: the operator in words',
      { target: '≥12次', actual: '10次', weight: 10 },
      '计划不少于12次，实际10次，完成率83.33%，扣1.67分',
    ],
    [
      'a number alone takes the target’s unit',
      { target: '≥3000平方米', actual: '2400', weight: 10 },
      '计划不少于3000平方米，实际2400平方米，完成率80%，扣2.00分',
    ],
    [
      'words behind the number stay',
      { target: '95%以上', actual: '76%', weight: 10 },
      '计划95%以上，实际76%，完成率80%，扣2.00分',
    ],
    [
      'over, with its operator',
      { target: '≥6次', actual: '150次', weight: 10 },
      '计划不少于6次，实际150次，完成率2500%',
    ],
    ['over', { target: '6', actual: '150', weight: 10 }, '实际完成值150高于年度指标值6，完成率2500%'],
    // 386 ÷ 160 − 1 = 1.4125; 10 − 4.15 = 5.85
    ['at most', { target: '≤160万', actual: '386万', weight: 10 }, '计划不超过160万，实际386万，超出141.25%，扣5.85分'],
    ['zero target', { target: '≤0起', actual: '2起', weight: 10 }, '计划不超过0起，实际2起，扣10.00分'],
    ['without weight: no points', { target: '≥15个', actual: '6个' }, '计划不少于15个，实际6个，完成率40%'],
    [
      'a date missed',
      { target: '2021年10月底', actual: '2021年11月底', weight: 10 },
      '实际完成时间2021年11月底晚于年度指标值2021年10月底',
    ],
    [
      'not done',
      { target: '≥30公里', actual: '建设中', weight: 10 },
      '实际完成情况为“建设中”，未达到年度指标值“≥30公里”',
    ],
  ])('%s', (_, sketch, fact) => {
    expect(noteFact(assessed(sketch), mof202010)).toBe(fact);
  });

  test.each([
    ['>90%', '90%', '计划超过90%，实际90%，未超过90%'],
    ['<5%', '5%', '计划低于5%，实际5%，未低于5%'],
  ])('%s is not kept by %s, and no completion of 100 %% is told', (target, actual, fact) => {
    const said = noteFact(assessed({ target, actual, weight: 10 }), mof202010);
    expect(said).toContain(fact);
    expect(said).not.toContain('完成率');
  });

  test('what a person judged carries the points that it cost', () => {
    expect(
      noteFact(assessed({ target: '是', actual: '基本达到', weight: 8, score: '' }, { score: 6 }), mof202010),
    ).toBe('年度指标值“是”，实际完成情况为“基本达到”，扣2.00分');
  });

  test('a long cell is quoted in part', () => {
    const fact = noteFact(
      assessed({ target: '≥30公里', actual: `建设中，${'进展情况说明'.repeat(100)}`, weight: 10 }),
      mof202010,
    );
    expect(fact.length).toBeLessThan(100);
    expect(fact).toContain('…');
  });
});

describe('the person’s part', () => {
  const sketch: RowSketch = { name: '培训人数', target: '15', actual: '6', weight: 10 };
  const note = (answer: IndicatorAnswer) => noteFor(assessed(sketch, answer), mof202010);
  const fact = '实际完成值6低于年度指标值15，完成率40%，扣6.00分。';

  test.each<[IndicatorAnswer, string]>([
    [{}, '【请补充原因及改进措施】'],
    [{ reason: '  ', measure: '' }, '【请补充原因及改进措施】'],
    [{ reason: '资金到位晚' }, '原因：资金到位晚。【请补充改进措施】'],
    [{ measure: '加快进度。' }, '【请补充原因】改进措施：加快进度。'],
    [{ reason: '资金到位晚！', measure: '加快进度' }, '原因：资金到位晚！改进措施：加快进度。'],
  ])('%j', (answer, part) => {
    expect(note(answer)).toBe(fact + part);
  });

  test('nothing is known of a reason until someone gave one', () => {
    expect(noteFor(assessed(sketch), mof202010)).toBe(`${fact}【请补充原因及改进措施】`);
  });
});

describe('which rows owe an explanation', () => {
  test.each<[string, RowSketch, string | null]>([
    ['met', { target: '≥95', actual: '100', weight: 10 }, null],
    ['unmet', { target: '15', actual: '6', weight: 10 }, '扣了 6 分：请说明偏差原因和改进措施。'],
    [
      'far over',
      { target: '6', actual: '150', weight: 10 },
      '完成率 2500%，明显高于指标值：请说明原因；如果是指标值定得偏低，可以适当调减得分。',
    ],
    ['unmet without weight', { target: '15', actual: '6' }, '没有完成年度指标值：请说明偏差原因和改进措施。'],
    [
      'a date missed, not judged yet',
      { target: '2021年10月底', actual: '2021年11月底', weight: 10 },
      '没有完成年度指标值：请说明偏差原因和改进措施。',
    ],
    ['words, not judged yet', { target: '显著', actual: '显著', weight: 10 }, null],
    ['words with full marks in the cell', { target: '显著', actual: '显著', weight: 10, score: 10 }, null],
    [
      'words with fewer',
      { target: '显著', actual: '显著', weight: 10, score: 9 },
      '扣了 1 分：请说明偏差原因和改进措施。',
    ],
    ['nothing to compare', { target: '≥95%', actual: '', weight: 10 }, null],
    ['unmet on a weight of 0', { target: '15', actual: '6', weight: 0 }, null],
  ])('%s', (_, sketch, request) => {
    const row = assessed(sketch);
    const asked = explanationRequest(row);
    expect(asked === null ? null : messageText(asked, 'zh-CN')).toBe(request);
    expect(owesExplanation(row)).toBe(request !== null);
  });

  test('points lost are decimal', () => {
    // 0.3 of 0.3 − 0.1: 0.2, not 0.19999999999999998.
    expect(lostPoints(assessed({ target: '3', actual: '1', weight: 0.3 }))).toBe(0.2);
  });
});

test.each([
  [0.4, '40%'],
  [0.414507, '41.45%'],
  [25, '2500%'],
  [0.00005, '0.01%'],
  [1 / 3, '33.33%'],
])('%d is %s', (fraction, text) => {
  expect(percentText(fraction)).toBe(text);
});

test('points carry the decimals of the rules', () => {
  expect(pointsText(6, 2)).toBe('6.00');
  expect(pointsText(0.005, 2)).toBe('0.01');
  expect(pointsText(6, 0)).toBe('6');
});
