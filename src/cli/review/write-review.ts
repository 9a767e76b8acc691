import { acrossForms } from '../../core/review/across/across-forms';
import { composeReviewReport } from '../../core/review/report/review-report';
import { tallyOf } from '../../core/review/report/review-tally';
import { roundSheet } from '../../core/review/rounds/round-sheet';
import type { LongSheetPlan, SheetPlan } from '../../core/sheet/sheet-plan';
import { newWorkbook } from '../../file/new-workbook';
import type { ReviewWishes } from '../command-line';
import { nodeCompression } from '../node-compression';
import { carriedApplication, type MadeFile, replaceMade } from '../replace-made';
import type { CollectedReview } from './collect-review';
import { type EarlierSummary, earlierSummary, noEarlierSummary, toldOf } from './earlier-summary';
import { reviewFilePlace } from './review-file-place';
import { type RoundsOfReview, roundsOfReview } from './rounds-of-review';
import { summarySheets } from './summary-sheets';
import { writeWorkingPapers } from './write-working-papers';

/** 自评汇总 and 问题清单, and behind them 复核轮次 where rounds are remembered. */
function* sheetsOf(
  review: CollectedReview,
  place: string,
  { rows, statesOf }: RoundsOfReview,
  earlier: EarlierSummary,
): Generator<SheetPlan | LongSheetPlan> {
  yield* summarySheets(review, place, statesOf, earlier);
  if (rows !== null) yield roundSheet(rows);
}

/** How a review is written. */
export interface ReviewWriting {
  /** Files and folders of the command line. */
  readonly inputs: readonly string[];
  /** On 复核情况, as given; null asks for it. */
  readonly date: string | null;
  readonly mayReplace: boolean;
  /** Names the backup of an output that a person has saved since. */
  readonly at: Date;
}

/** What came of writing a review, for the user. */
export interface ReviewWritten {
  readonly problems: readonly string[];
  readonly told: readonly string[];
}

/** Writes the files that a review comes to, each whole or not at all. */
export async function writeReview(
  review: CollectedReview,
  { summary, workingPapers, reviewReport, takesRound }: ReviewWishes,
  { inputs, date, mayReplace, at }: ReviewWriting,
): Promise<ReviewWritten> {
  const problems: string[] = [];
  const told: string[] = [];
  const note = (made: MadeFile): void => {
    if (!made.ok) problems.push(made.problem);
    else if (made.told !== null) told.push(made.told);
  };
  const rounds = await roundsOfReview(review, reviewFilePlace(inputs), takesRound);
  problems.push(...rounds.problems);
  told.push(...rounds.told);
  if (summary !== null) {
    const earlier = mayReplace ? earlierSummary(summary) : noEarlierSummary;
    const application = earlier.isCarried ? carriedApplication : null;
    const bytes = newWorkbook(sheetsOf(review, summary, rounds, earlier), nodeCompression, application);
    const made = await replaceMade(summary, bytes, mayReplace, at, earlier.isCarried && earlier.left() === 0);
    note(made);
    if (made.ok) told.push(...toldOf(summary, earlier));
  }
  const papers = workingPapers === null ? null : await writeWorkingPapers(review, workingPapers);
  problems.push(...(papers?.problems ?? []));
  told.push(...(papers?.told ?? []));
  if (reviewReport !== null) {
    const { reportDocx } = await import('../../docx/report-docx');
    const report = composeReviewReport({
      tally: tallyOf(review.files()),
      results: papers?.results ?? [],
      across: acrossForms(review.files()),
      date: date ?? '',
    });
    note(await replaceMade(reviewReport, await reportDocx(report), mayReplace, at));
  }
  return { problems, told };
}
