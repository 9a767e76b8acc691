import type { Assessment } from '../../assess/assessment';
import { numberOf } from '../../form/cell-reading';
import type { FormCell } from '../../form/form';
import { addUp } from '../points';

/** A row of a form without 分值 whose score tells what it is out of. */
export interface ImpliedPoints {
  readonly name: string;
  readonly scoreCell: FormCell;
  readonly score: number;
  readonly weight: number;
}

/** Scores are printed with one decimal at least. */
const printed = 0.06;

/**
 * The weights that lie behind the scores of a form without 分值 (施甸: 31.9 for 159.59% is 20 points). Only where every row's score
 * is a whole or half weight times its completion, and the weights make 100, with or without the execution; else none.
 */
export function impliedPoints({ indicators, rules }: Assessment): readonly ImpliedPoints[] {
  if (indicators.length < 2 || indicators.some(({ indicator }) => indicator.weight !== null)) return [];
  const rows = indicators.flatMap(({ indicator, completion }): readonly ImpliedPoints[] => {
    const scoreCell = indicator.score;
    const score = numberOf(scoreCell);
    if (scoreCell === null || score === null || completion === null || completion <= 0) return [];
    const weight = Math.round((score / completion) * 2) / 2;
    const fits = weight > 0 && Math.abs(weight * completion - score) <= printed;
    return fits ? [{ name: indicator.name, scoreCell, score, weight }] : [];
  });
  const sum = addUp(rows.map(({ weight }) => weight));
  const isWhole = rows.length === indicators.length && [100, 100 - rules.execution.weight].includes(sum);
  return isWhole ? rows : [];
}
