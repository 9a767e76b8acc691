import path from 'node:path';
import { lookAcross } from '../../core/review/across/across-forms';
import { acrossByForm } from '../../core/review/across/across-index';
import { type ListedEntry, listed } from '../../core/review/attention';
import { entriesOf, type ReviewEntry } from '../../core/review/entries';
import { longProblemPlans } from '../../core/review/problem-list';
import { countProblems, type Problem, problemsOf } from '../../core/review/problems';
import { withCarriedColumns } from '../../core/review/carried-columns';
import type { ReviewedForm } from '../../core/review/reviewed-file';
import { summaryPlan } from '../../core/review/summary';
import type { TableKind } from '../../core/review/table-keys';
import { totalsOf } from '../../core/review/totals';
import { fileLink } from '../../core/sheet/sheet-links';
import type { LongSheetPlan, SheetPlan } from '../../core/sheet/sheet-plan';
import type { CollectedReview } from './collect-review';
import type { EarlierSummary } from './earlier-summary';
import type { StatesOf } from './rounds-of-review';

function entriesIn(review: CollectedReview): readonly ReviewEntry[] {
  const entries: ReviewEntry[] = [];
  let at = 0;
  for (const file of review.files()) {
    entries.push(...entriesOf(file, at));
    at += 1;
  }
  return entries;
}

/** The form of a row of the list, read again: of ten thousand forms only one is in memory. */
function formOf({ entry }: ListedEntry, review: CollectedReview): ReviewedForm | null {
  if (entry.kind === 'file') return null;
  const { outcome } = review.read(entry.at);
  return outcome.kind === 'read' ? (outcome.forms[entry.formAt] ?? null) : null;
}

function* problemsIn(
  list: readonly ListedEntry[],
  review: CollectedReview,
  statesOf: StatesOf | null,
): Generator<Problem> {
  for (const one of list) {
    const form = formOf(one, review);
    const { entry } = one;
    const stateOf =
      statesOf === null || form === null || entry.kind === 'file'
        ? undefined
        : statesOf(entry.at, entry.formAt, { file: entry.file, form });
    yield* problemsOf(one, form, stateOf);
  }
}

/**
 * 自评汇总, 问题清单 and, where declarations, monitoring tables or forms of the year before lie there, 目标对照表 of a review, one sheet made
 * after the other; links count from where the workbook lies (`place`). `statesOf`: what the reviewer said of findings so far; null
 * where nothing is remembered. `carried`: what people typed beside the rows of the summary that it takes the place of.
 */
export function* summarySheets(
  review: CollectedReview,
  place: string,
  statesOf: StatesOf | null,
  { carried }: Pick<EarlierSummary, 'carried'>,
): Generator<SheetPlan | LongSheetPlan> {
  const entries = entriesIn(review);
  const folder = path.dirname(path.resolve(place));
  const linkOf = (file: string): string => fileLink(path.relative(folder, path.resolve(review.placeOf(file))));
  const { findings, targets } = lookAcross(review.files(), linkOf);
  const list = listed(entries, acrossByForm(findings));
  const withColumns = (plan: SheetPlan | LongSheetPlan, kind: TableKind): SheetPlan | LongSheetPlan =>
    carried[kind] === null ? plan : withCarriedColumns(plan, carried[kind]);
  yield withColumns(summaryPlan(list, totalsOf(entries), { linkOf }), 'summary');
  const count = list.reduce((sum, one) => sum + countProblems(one), 0);
  const problems = longProblemPlans(problemsIn(list, review, statesOf), count, linkOf, {
    withStates: statesOf !== null,
  });
  for (const plan of problems) yield withColumns(plan, 'problems');
  if (targets !== null) yield withColumns(targets, 'targets');
}
