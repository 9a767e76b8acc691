import { bandRange, type BandRange, type JudgementBand } from '../../../core/assess/judgement';
import { roundPoints } from '../../../core/value/rounding';
import type { ScoringRules } from '../../../core/rules/scoring-rules';

/** The official bands, the best first. */
export const judgementBands: readonly JudgementBand[] = ['achieved', 'partly', 'failed'];

/** The band that a score lies in; the better one where two meet. */
export function bandOfScore(score: number, weight: number, rules: ScoringRules): JudgementBand {
  return judgementBands.find((band) => score >= bandRange(band, weight, rules).low) ?? 'failed';
}

/** True when a score lies in a band, ends included. */
export function liesIn(score: number, { low, high }: BandRange): boolean {
  return score >= low && score <= high;
}

/**
 * Where the slider stands when a person has chosen a band and not moved it yet: 达成 at full points, the others in the middle of
 * their band.
 */
export function startOfBand(band: JudgementBand, weight: number, rules: ScoringRules): number {
  const { low, high } = bandRange(band, weight, rules);
  return roundPoints(band === 'achieved' ? high : (low + high) / 2, rules.decimals);
}

/** Reads points as somebody types them; null when they are no number from 0 to the weight. */
export function readPoints(text: string, weight: number, rules: ScoringRules): number | null {
  const plain = text.normalize('NFKC').replace(/分$/, '').trim();
  if (!/^\d+(\.\d*)?$|^\.\d+$/.test(plain)) return null;
  const points = roundPoints(Number(plain), rules.decimals);
  return points <= weight ? points : null;
}
