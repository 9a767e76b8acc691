import { paperProject } from '../../core/review/papers/paper-lines';
import { workingPaper } from '../../core/review/papers/working-paper';
import { acceptedSheetName } from '../../core/sheet/sheet-name';
import { usualOptions } from '../../tasks/assess-workbook';
import { fillTable, planTable } from '../../tasks/fill-table';
import { noSource, type OrganisationSource } from '../../tasks/organisation/organisation-beside';
import { reviewWorkbook } from '../../tasks/review-workbook';
import type { WorkbookPort } from '../../tasks/workbook-port';
import { browserClock } from '../state/clock';
import { askThread, inLots } from './ask-thread';
import { readInThreads } from './read-in-threads';
import { startReviewWorker, type ThreadWord } from './review-thread';
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
  const own = { start: startReviewWorker, clock: browserClock };
  return {
    readWorkbook: async (watch) =>
      reviewWorkbook(port, '', { ...usualOptions, organisation: await organisation.current() }, watch),
    readFiles: filesReader(organisation),
    workingPapers: (forms, earlier, signal) => {
      const posted = inLots(forms, (some) => ({ kind: 'forms', forms: some }));
      const made = (word: ThreadWord) => (word.kind === 'papers' ? word.outcome : null);
      return askThread([...posted, { kind: 'papers', earlier }], made, signal, own);
    },
    lookAcross: (files, signal) => {
      const posted = inLots(files, (some) => ({ kind: 'files', files: some }));
      const seen = (word: ThreadWord) => (word.kind === 'across' ? word.outcome : null);
      return askThread([...posted, { kind: 'across' }], seen, signal, own);
    },
    insertPaper: ({ form }) => port.insertSheet(workingPaper(form, acceptedSheetName(paperProject(form), [])).plan),
    planTable: (kind, plan, newSheet) => planTable(port, kind, plan, newSheet),
    fillTable: (planned, typedOver) => fillTable(port, planned, typedOver, new Date().toISOString()),
    show,
  };
}
