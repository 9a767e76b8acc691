import { disagreements } from '../../../../src/core/review/papers/paper-result';
import { pointsByStandard, reviewStandards } from '../../../../src/core/review/papers/standards';

const found = (note: string, score: number, weight: number | null = 10, filedScore: number | null = 10) =>
  disagreements({
    project: '甲',
    filedScore: 100,
    isWhole: true,
    rows: [{ name: '乙', weight, filedScore, score, note }],
  }).map(({ said }) => said);
const sixty = '指标不可考查，按复核口径第3条扣60%';

describe('a note and a score that do not agree', () => {
  it.each<[string, string, number, readonly number[]]>([
    ['the score of the share', sixty, 4, []],
    ['a point above', sixty, 5, []],
    ['more than a point above', sixty, 5.01, [60]],
    ['a point below', sixty, 3, []],
    ['more than a point below', sixty, 2.99, [60]],
    ['nothing taken off, as filed', '完成率超过130%，按复核口径第5条扣0%（不扣分）', 10, []],
    ['nothing said to be taken off, and points lost', '完成率超过130%，按复核口径第5条扣0%（不扣分）', 8, [0]],
    ['a note without a standard', '资料不全，扣60%', 10, []],
    ['a standard without a share', '按复核口径第3条处理', 10, []],
    ['full-width signs', '按复核口径第３条扣６０％', 10, [60]],
  ])('%s', (_, note, score, expected) => {
    expect(found(note, score)).toEqual(expected);
  });

  it('an unknown weight says nothing', () => {
    expect(found(sixty, 10, null)).toEqual([]);
  });

  it('what the standards put together always agrees', () => {
    for (const standard of reviewStandards) {
      for (const filedScore of [10, 6, 0]) {
        const { score, note } = pointsByStandard(standard, { weight: 10, filedScore });
        expect(found(note, score ?? -1, 10, filedScore)).toEqual([]);
      }
    }
  });
});
