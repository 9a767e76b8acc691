import fc from 'fast-check';
import { noAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import { noteAsOfNow, noteFact, noteFor } from '../../../src/core/explain/note';
import { owesExplanation } from '../../../src/core/explain/owes-explanation';
import { agreesWith, factIn, ownWords, withFact, wordsBehindFact } from '../../../src/core/explain/stated-fact';
import { isExplained, isOursAlone } from '../../../src/core/explain/unfilled-note';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { formOf, type RowSketch } from '../form-builder';

const owingRows = (rows: readonly RowSketch[]) =>
  assessForm(formOf({ rows }), mof202010, noAnswers).indicators.filter(owesExplanation);

const amount = fc.oneof(
  fc.integer({ min: 1, max: 5000 }).map((count) => `${count}次`),
  fc.integer({ min: 1, max: 9999 }).map((tenths) => `${tenths / 10}万元`),
  fc.integer({ min: 1, max: 999 }).map((permille) => `${permille / 10}%`),
  fc.constantFrom('显著', '一般', '建设中', '2021年6月底前', '2021年9月'),
);
const row: fc.Arbitrary<RowSketch> = fc.record({
  target: fc.tuple(fc.constantFrom('', '≥', '≤', '>', '<', '='), amount).map((parts) => parts.join('')),
  actual: amount,
  weight: fc.integer({ min: 1, max: 50 }),
  score: fc.constantFrom('', 1),
});

it('whatever a note states is found again, is all that is ours in it, and agrees with its row', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      for (const owing of owingRows(rows)) {
        const fact = noteFact(owing, mof202010);
        const note = noteFor(owing, mof202010);
        expect(factIn(note)).toBe(fact);
        expect(isOursAlone(note)).toBe(true);
        expect(isExplained(note)).toBe(false);
        expect(agreesWith(fact, owing.indicator, fact)).toBe(true);
        expect(ownWords(`${fact}。因暴雨停工。`)).toBe('因暴雨停工。');
        expect(noteAsOfNow(note, owing, mof202010)).toBe(note);
      }
    }),
  );
});

it.each([
  ['因人员变动，部分工作滞后。', null],
  ['计划明年完成，实际情况见附件', null],
  ['计划培训5期，实际培训4期。', null],
  ['今年实际完成值高于往年', null],
  [
    '计划不少于12次，实际10次，完成率83.33%，扣1.67分。原因：疫情。',
    '计划不少于12次，实际10次，完成率83.33%，扣1.67分',
  ],
  ['说明：计划不超过0次，实际3次，扣5.00分', '计划不超过0次，实际3次，扣5.00分'],
  ['计划超过90%，实际90%，未超过90%，扣0.00分；原因：…', '计划超过90%，实际90%，未超过90%，扣0.00分'],
  ['实际完成值6低于年度指标值15，完成率40%，原因是经费未到位', '实际完成值6低于年度指标值15，完成率40%'],
  ['实际完成情况为未填，未达到年度指标值“显著”。', '实际完成情况为未填，未达到年度指标值“显著”'],
  ['年度指标值“显著”，实际完成情况为“一般”，扣3分。', '年度指标值“显著”，实际完成情况为“一般”，扣3分'],
])('in %s the stated fact is %s', (text, fact) => {
  expect(factIn(text)).toBe(fact);
});

it('another fact takes its place, whatever signs are in it; the words around stay', () => {
  expect(withFact('注：实际完成值6低于年度指标值15，完成率40%。原因：疫情。', '$& 新')).toBe('注：$& 新。原因：疫情。');
});

it.each([
  ['实际完成值6低于年度指标值15，完成率40%。原因：疫情。', '原因：疫情。'],
  ['实际完成值6低于年度指标值15，完成率40%', ''],
  ['注：实际完成值6低于年度指标值15，完成率40%。', null],
])('behind the fact with which %s begins stands %j', (text, words) => {
  expect(wordsBehindFact(text)).toBe(words);
});

describe('a stated fact agrees with its row', () => {
  const [short] = owingRows([{ target: '≥12次', actual: '10次', weight: 10 }]);
  if (short === undefined) throw new Error('no row');
  const now = noteFact(short, mof202010);
  it.each([
    ['计划不少于12次，实际10次，完成率83.33%，扣1.67分', true],
    ['计划12次，实际10次，完成率83.3%', true],
    ['计划12次，实际10次，完成率83%，扣1.7分', true],
    ['计划12次，实际10次，完成率83.4%', false],
    ['计划12次，实际11次，完成率91.67%，扣0.83分', false],
    ['实际完成值9低于年度指标值12', false],
    ['年度指标值“≥12次”，实际完成情况为“10次”', true],
    ['年度指标值“≥12次”，实际完成情况为“未完成”', false],
  ])('%s: %s', (fact, agrees) => {
    expect(agreesWith(fact, short.indicator, now)).toBe(agrees);
  });
});

it.each([
  ['', false, false],
  ['计划不少于12次，实际10次，完成率83.33%，扣1.67分。', false, true],
  ['计划不少于12次，实际10次，完成率83.33%，扣1.67分。【请补充原因及改进措施】', false, true],
  ['计划不少于12次，实际10次，完成率83.33%，扣1.67分。原因：疫情。【请补充改进措施】', false, false],
  ['计划不少于12次，实际10次，完成率83.33%，扣1.67分。原因：疫情。改进措施：提前。', true, false],
  [
    '1.培训：计划不少于12次，实际10次，完成率83.33%。【请补充原因及改进措施】\n2.满意度：实际完成值8低于年度指标值9。【请补充原因及改进措施】',
    false,
    true,
  ],
  ['1.培训：计划不少于12次，实际10次，完成率83.33%。原因：疫情。', true, false],
  ['疫情', true, false],
  ['无', true, false],
])('%j explains: %s, is ours alone: %s', (text, explains, ours) => {
  expect([isExplained(text), isOursAlone(text)]).toEqual([explains, ours]);
});
