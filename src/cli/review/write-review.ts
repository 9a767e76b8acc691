import { newWorkbook } from '../../file/new-workbook';
import type { ReviewWishes } from '../command-line';
import { nodeCompression } from '../node-compression';
import { writeWholeFile } from '../write-whole-file';
import type { CollectedReview } from './collect-review';
import { summarySheets } from './summary-sheets';

/** Writes the files that a review comes to, each whole or not at all; gives what went wrong, for the user. */
export async function writeReview(
  review: CollectedReview,
  { summary }: ReviewWishes,
  mayReplace: boolean,
): Promise<readonly string[]> {
  const problems: string[] = [];
  if (summary !== null) {
    const bytes = newWorkbook(summarySheets(review, summary), nodeCompression);
    const written = await writeWholeFile(summary, bytes, mayReplace);
    if (!written.ok) problems.push(written.problem);
  }
  return problems;
}
