import { pointsOf, roundPoints, withinWeight } from '../../value/rounding';

/** 第几条. */
export type StandardNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** A way in which a reviewer takes points off, or leaves them, by the 复核口径 (郫都区 2025 年度部门预算项目绩效自评复核). */
export interface ReviewStandard {
  /** The third has three degrees. */
  readonly number: StandardNumber;
  readonly degree: '严重' | '中等' | '轻微' | null;
  /** {事实} of the note as long as the reviewer says it in no other words. */
  readonly fact: string;
  /** What is taken off, a fraction of the row's weight; 0: nothing, but it is said. */
  readonly deducted: number;
}

/** Decimals of a reviewer's points. */
const decimals = 2;

/** The choices that a row can take, in the order of the standards. */
export const reviewStandards: readonly ReviewStandard[] = [
  { number: 1, degree: null, fact: '无佐证资料', deducted: 1 },
  { number: 2, degree: null, fact: '指标与项目无关', deducted: 1 },
  { number: 3, degree: '严重', fact: '指标不可考查（严重：定量空洞且无佐证）', deducted: 1 },
  { number: 3, degree: '中等', fact: '指标不可考查（中等：有方向无计算公式）', deducted: 0.6 },
  { number: 3, degree: '轻微', fact: '指标不可考查（轻微：有公式缺数据来源或未制定标准）', deducted: 0.3 },
  { number: 4, degree: null, fact: '满意度未做调查', deducted: 1 },
  { number: 5, degree: null, fact: '完成率超过130%', deducted: 0 },
  { number: 6, degree: null, fact: '数量指标写成定性但与项目有关', deducted: 0 },
  { number: 7, degree: null, fact: '多项任务中个别未按时完成', deducted: 0.3 },
  { number: 8, degree: null, fact: '效益指标为定性，效果有体现', deducted: 0 },
  { number: 9, degree: null, fact: '产出指标与效益指标重复', deducted: 1 },
  { number: 10, degree: null, fact: '三级指标与二级指标不匹配', deducted: 1 },
];

const percent = (fraction: number): number => roundPoints(fraction * 100, 0);

const noteOf = ({ number, deducted }: ReviewStandard, fact: string): string =>
  `${fact}，按复核口径第${number}条扣${percent(deducted)}%${deducted === 0 ? '（不扣分）' : ''}`;

/** The notes of all choices, for a list to choose from. */
export const standardNotes: readonly string[] = reviewStandards.map((standard) => noteOf(standard, standard.fact));

/** The standards' numbers, each once. */
export const standardNumbers: readonly StandardNumber[] = [...new Set(reviewStandards.map(({ number }) => number))];

/** What every note says of a standard that it goes by, and what counts such notes. */
export const standardMark = (number: StandardNumber): string => `复核口径第${number}条`;

/** 复核得分 and 备注 of a row, put together. */
export interface ReviewedPoints {
  /** Null where they cannot be computed: a share of an unknown weight, or nothing filed to leave as it is. */
  readonly score: number | null;
  readonly note: string;
}

/**
 * What a choice makes of a row: the share is one of the row's weight, and the note's share is what the score has lost of it. Where
 * nothing is taken off, the filed points stay. A deduction never gives more than was filed: where that had lost more already it
 * stays, and the note says so. `fact`: the reviewer's own words for what was seen.
 */
export function pointsByStandard(
  standard: ReviewStandard,
  { weight, filedScore }: { readonly weight: number | null; readonly filedScore: number | null },
  fact: string = standard.fact,
): ReviewedPoints {
  const { number, deducted } = standard;
  const note = noteOf(standard, fact);
  if (deducted === 0) {
    return { score: filedScore === null || weight === null ? filedScore : withinWeight(filedScore, weight), note };
  }
  if (deducted === 1) return { score: 0, note };
  if (weight === null) return { score: null, note };
  const score = pointsOf(weight, 1 - deducted, decimals);
  if (filedScore === null || filedScore >= score || weight <= 0) return { score, note };
  const lost = percent((weight - filedScore) / weight);
  const own = `（口径为${percent(deducted)}%，自评得分已低于该标准，不再扣减）`;
  return { score: filedScore, note: `${fact}，按复核口径第${number}条扣${lost}%${own}` };
}

/** The numbers of the standards that a note goes by, each once. */
export function standardsIn(note: string): readonly StandardNumber[] {
  const named = new Set(
    [...note.normalize('NFKC').matchAll(/复核口径第(\d{1,2})条/g)].map(([, number]) => Number(number)),
  );
  return standardNumbers.filter((number) => named.has(number));
}
