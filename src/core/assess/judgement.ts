import type { Indicator } from '../form/form';
import { decimal } from '../value/rounding';
import type { ScoringRules } from '../rules/scoring-rules';

/** The three grades of a qualitative indicator: 达成, 部分达成并具有一定效果, 未达成且效果较差. */
export type JudgementBand = 'achieved' | 'partly' | 'failed';

/** Ends of a band in points, both included. */
export interface BandRange {
  readonly low: number;
  readonly high: number;
}

const failed =
  /未(能|得到|有效|全面)?(完成|达|开展|实现|落实|实施|启动|建成|提高|提升|改善|解决|验收|通过|满足|发挥)|尚未|没有(完成|达|开展|实现|落实|实施|明显)|不(达标|合格|满意|符合|明显|显著|及时|完善)|(较|很|极)差|^差$/;
const partly = /部分|基本|大致|大部|初步|一般|尚可|有待|^中$/;
const achieved =
  /达成|达到|达标|完成|实现|落实|合格|通过|满意|及时|显著|明显|良好|有效|健全|完善|到位|符合|优秀|^(是|优|好|高|有|已)$|^已/;

/**
 * The band that an actual's words speak for; null when they speak for none (the person decides freely). The same words as
 * in the target mean 达成, whatever they are; 基本 counts as a reservation only where the target did not ask for 基本.
 */
export function bandOfWords(target: string, actual: string): JudgementBand | null {
  const [wanted, said] = [target, actual].map((text) => text.normalize('NFKC').replace(/[\s。,、;.]+/g, ''));
  if (wanted === undefined || said === undefined || said === '') return null;
  if (said === wanted) return 'achieved';
  if (failed.test(said)) return 'failed';
  if (partly.test(said)) return partly.test(wanted) ? null : 'partly';
  return achieved.test(said) ? 'achieved' : null;
}

/** What a band is worth for a weight, in points. */
export function bandRange(band: JudgementBand, weight: number, rules: ScoringRules): BandRange {
  const [upper, lower] = rules.qualitativeBands;
  const ends = { achieved: [upper, 1], partly: [lower, upper], failed: [0, lower] } as const;
  const [low, high] = ends[band];
  const points = (fraction: number): number => decimal(weight)?.times(fraction).toNumber() ?? 0;
  return { low: points(low), high: points(high) };
}

/** Whether a score for a qualitative row lies inside a band that fits its words; any band where they speak for none. */
export function fitsBand(indicator: Indicator, score: number, weight: number, rules: ScoringRules): boolean {
  const band = bandOfWords(indicator.target.text, indicator.actual.text);
  const { low, high } = band === null ? { low: 0, high: weight } : bandRange(band, weight, rules);
  // 80%（含） belongs to 达成: the upper ends of the bands below are open.
  const isOpenAbove = rules.bandUpperOpen && band !== null && band !== 'achieved';
  return score >= low && (isOpenAbove ? score < high : score <= high);
}
