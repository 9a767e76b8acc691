import type { CategoryBar } from './report-document';

/** How much of its weight a category has, 0 to 1. */
export function barShare({ score, weight }: Pick<CategoryBar, 'score' | 'weight'>): number {
  return weight > 0 ? Math.min(Math.max(score / weight, 0), 1) : 0;
}
