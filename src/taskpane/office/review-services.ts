import { usualOptions } from '../../tasks/assess-workbook';
import { fillTable, planTable } from '../../tasks/fill-table';
import { noSource, type OrganisationSource } from '../../tasks/organisation/organisation-beside';
import { reviewWorkbook } from '../../tasks/review-workbook';
import type { WorkbookPort } from '../../tasks/workbook-port';
import { browserClock } from '../state/clock';
import { papersInThread } from './papers-in-thread';
import { readInThreads } from './read-in-threads';
import { startReviewWorker } from './review-thread';
import type { ReviewServices } from './services';

/** The page stays usable, and a machine with two processors has one left for Excel. */
const mostThreads = 2;

/** Reads files under review beside the page's own thread, by what the office gives all its workbooks. */
export function filesReader(organisation: OrganisationSource): ReviewServices['readFiles'] {
  return async (files, told, signal) =>
    readInThreads(files, told, signal, {
      start: startReviewWorker,
      clock: browserClock,
      organisation: await organisation.current(),
      threads: Math.min(mostThreads, Math.max(navigator.hardwareConcurrency - 1, 1)),
    });
}

/**
 * What a review needs of the outside, over the workbook that is open; `show` brings cells of a file under review to the front,
 * `organisation` has what the office gives all its workbooks.
 */
export function reviewServices(
  port: WorkbookPort,
  show: ReviewServices['show'],
  organisation: OrganisationSource = noSource,
): ReviewServices {
  return {
    readWorkbook: async (watch) =>
      reviewWorkbook(port, '', { ...usualOptions, organisation: await organisation.current() }, watch),
    readFiles: filesReader(organisation),
    workingPapers: (forms, earlier, signal) => papersInThread(forms, earlier, signal, startReviewWorker),
    planTable: (kind, plan, newSheet) => planTable(port, kind, plan, newSheet),
    fillTable: (planned, typedOver) => fillTable(port, planned, typedOver, new Date().toISOString()),
    show,
  };
}
