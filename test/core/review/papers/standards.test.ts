import fc from 'fast-check';
import {
  pointsByStandard,
  reviewStandards,
  standardNotes,
  standardsIn,
} from '../../../../src/core/review/papers/standards';

const standard = (number: number, degree: string | null = null) => {
  const found = reviewStandards.find((one) => one.number === number && one.degree === degree);
  if (found === undefined) throw new Error(`no standard ${number}`);
  return found;
};

describe('the reviewer’s standards put score and note together', () => {
  // The consequences as the reviewers' standards state them (review desk, §2), on a row of 10 points filed as 10.
  it.each<[number, string | null, number, string]>([
    [1, null, 0, '无佐证资料，按复核口径第1条扣100%'],
    [2, null, 0, '指标与项目无关，按复核口径第2条扣100%'],
    [3, '严重', 0, '指标不可考查（严重：定量空洞且无佐证），按复核口径第3条扣100%'],
    [3, '中等', 4, '指标不可考查（中等：有方向无计算公式），按复核口径第3条扣60%'],
    [3, '轻微', 7, '指标不可考查（轻微：有公式缺数据来源或未制定标准），按复核口径第3条扣30%'],
    [4, null, 0, '满意度未做调查，按复核口径第4条扣100%'],
    [5, null, 10, '完成率超过130%，按复核口径第5条扣0%（不扣分）'],
    [6, null, 10, '数量指标写成定性但与项目有关，按复核口径第6条扣0%（不扣分）'],
    [7, null, 7, '多项任务中个别未按时完成，按复核口径第7条扣30%'],
    [8, null, 10, '效益指标为定性，效果有体现，按复核口径第8条扣0%（不扣分）'],
    [9, null, 0, '产出指标与效益指标重复，按复核口径第9条扣100%'],
    [10, null, 0, '三级指标与二级指标不匹配，按复核口径第10条扣100%'],
  ])('第%d条 %s', (number, degree, score, note) => {
    expect(pointsByStandard(standard(number, degree), { weight: 10, filedScore: 10 })).toEqual({ score, note });
  });

  it('the reviewer’s own fact stands in front', () => {
    expect(pointsByStandard(standard(1), { weight: 5, filedScore: 5 }, '项目未实施，无佐证资料').note).toBe(
      '项目未实施，无佐证资料，按复核口径第1条扣100%',
    );
  });

  it('where nothing is taken off, the filed points stay, within the weight', () => {
    expect(pointsByStandard(standard(5), { weight: 10, filedScore: 8 }).score).toBe(8);
    expect(pointsByStandard(standard(5), { weight: 10, filedScore: 12 }).score).toBe(10);
    expect(pointsByStandard(standard(5), { weight: 10, filedScore: null }).score).toBeNull();
  });

  it('a deduction gives no more than was filed, and the note says what the score has lost', () => {
    expect(pointsByStandard(standard(7), { weight: 10, filedScore: 7 }).note).toBe(
      '多项任务中个别未按时完成，按复核口径第7条扣30%',
    );
    expect(pointsByStandard(standard(7), { weight: 10, filedScore: 6.5 })).toEqual({
      score: 6.5,
      note: '多项任务中个别未按时完成，按复核口径第7条扣35%（口径为30%，自评得分已低于该标准，不再扣减）',
    });
  });

  it('a share of an unknown weight is no score; all of it is none', () => {
    expect(pointsByStandard(standard(7), { weight: null, filedScore: 5 }).score).toBeNull();
    expect(pointsByStandard(standard(1), { weight: null, filedScore: 5 }).score).toBe(0);
  });

  it('share and score agree to a point, whatever the weight', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...reviewStandards.filter(({ deducted }) => deducted > 0)),
        fc.integer({ min: 1, max: 3000 }).map((hundredths) => hundredths / 100),
        fc.integer({ min: 0, max: 100 }),
        (one, weight, share) => {
          const filedScore = Math.round(weight * share) / 100;
          const { score, note } = pointsByStandard(one, { weight, filedScore });
          const said = Number(/第\d+条扣(\d+)%/.exec(note)?.[1]);
          const held = score ?? -1;
          expect(Math.abs(weight - (weight * said) / 100 - held)).toBeLessThanOrEqual(
            Math.max(0.005, weight / 200) + 1e-9,
          );
          expect(held).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('a note tells which standards it goes by', () => {
    expect(standardNotes.map(standardsIn)).toEqual(reviewStandards.map(({ number }) => [number]));
    expect(standardsIn('按复核口径第１条扣100%；另按复核口径第10条扣100%')).toEqual([1, 10]);
    expect(standardsIn('按第1条扣分')).toEqual([]);
    expect(standardsIn('按复核口径第11条')).toEqual([]);
  });
});
