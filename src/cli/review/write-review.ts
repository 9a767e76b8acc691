import path from 'node:path';
import { listed } from '../../core/review/attention';
import { entriesOf, type ReviewEntry } from '../../core/review/entries';
import { summaryPlan } from '../../core/review/summary';
import { totalsOf } from '../../core/review/totals';
import { fileLink } from '../../core/sheet/sheet-links';
import { newWorkbook } from '../../file/new-workbook';
import type { ReviewWishes } from '../command-line';
import { nodeCompression } from '../node-compression';
import { writeWholeFile } from '../write-whole-file';
import type { CollectedReview } from './collect-review';

function entriesIn(review: CollectedReview): readonly ReviewEntry[] {
  const entries: ReviewEntry[] = [];
  let at = 0;
  for (const file of review.files()) {
    entries.push(...entriesOf(file, at));
    at += 1;
  }
  return entries;
}

/** 自评汇总 and 问题清单 as one workbook, links counted from where it lies. */
function summaryWorkbook(review: CollectedReview, place: string): Uint8Array {
  const entries = entriesIn(review);
  const folder = path.dirname(path.resolve(place));
  const linkOf = (file: string): string => fileLink(path.relative(folder, path.resolve(review.placeOf(file))));
  return newWorkbook([summaryPlan(listed(entries), totalsOf(entries), { linkOf })], nodeCompression);
}

/** Writes the files that a review comes to, each whole or not at all; gives what went wrong, for the user. */
export async function writeReview(
  review: CollectedReview,
  { summary }: ReviewWishes,
  mayReplace: boolean,
): Promise<readonly string[]> {
  const problems: string[] = [];
  if (summary !== null) {
    const written = await writeWholeFile(summary, summaryWorkbook(review, summary), mayReplace);
    if (!written.ok) problems.push(written.problem);
  }
  return problems;
}
