import { fillTable, planTable } from '../../tasks/fill-table';
import { reviewWorkbook } from '../../tasks/review-workbook';
import type { WorkbookPort } from '../../tasks/workbook-port';
import { browserClock } from '../state/clock';
import { readInThreads } from './read-in-threads';
import { startReviewWorker } from './review-thread';
import type { ReviewServices } from './services';

/** The page stays usable, and a machine with two processors has one left for Excel. */
const mostThreads = 2;

/** What a review needs of the outside, over the workbook that is open; `show` brings cells of a file under review to the front. */
export function reviewServices(port: WorkbookPort, show: ReviewServices['show']): ReviewServices {
  return {
    readWorkbook: (watch) => reviewWorkbook(port, '', undefined, watch),
    readFiles: (files, told, signal) => {
      const threads = Math.min(mostThreads, Math.max(navigator.hardwareConcurrency - 1, 1));
      return readInThreads(files, told, signal, { start: startReviewWorker, clock: browserClock, threads });
    },
    planTable: (kind, plan, newSheet) => planTable(port, kind, plan, newSheet),
    fillTable: (planned, typedOver) => fillTable(port, planned, typedOver, new Date().toISOString()),
    show,
  };
}
