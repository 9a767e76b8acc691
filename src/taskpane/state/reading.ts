import type { AssessedWorkbook } from '../../tasks/assess-workbook';
import type { ReadingWatch, SheetSelection } from '../../tasks/workbook-port';
import { createWait } from './clock';
import { createReportCounting } from './report-counting';
import type { StoreCore } from './store-core';

/** Live changes are gathered this long (milliseconds) before the sheet is read again: figures follow within 300 ms. */
const settleTime = 150;

/** The other sheets are read when nothing has been asked for this long (milliseconds). */
const quietTime = 400;

/** The sheet is followed without a word; a reading that nobody waits for is not stopped either. */
const unwatched: ReadingWatch = { progress: () => undefined, isCancelled: () => false };

/** How the store reads. The caller has its turn in the queue, except for `sheetChanged`, which takes one. */
export interface Reading {
  /** A reading that the user waits for: what goes wrong is told. */
  readonly readNow: (selection: SheetSelection) => Promise<void>;
  /** Follows changes quietly: a failure is no news to somebody who is typing in a cell. */
  readonly follow: () => Promise<void>;
  /** Somebody changed a sheet: it is followed when the changes have settled. */
  readonly sheetChanged: () => void;
  /** Counts what the report of the form that is shown asks for; after a reading that is done by itself. */
  readonly countReport: () => Promise<void>;
  /** What the sheets behind the one in front tell is not known any more. */
  readonly forgetOtherSheets: () => void;
  readonly close: () => void;
}

export function createReading(core: StoreCore): Reading {
  const { services, clock, state, dispatch, enqueue, stopping, isClosed } = core;
  const countReport = createReportCounting(core);
  const settling = createWait(clock);
  const resting = createWait(clock);
  /** Id of the sheet whose others were read since the last reading that the user asked for. */
  let othersReadBeside: string | null = null;

  const isBusy = () => state().task !== null;

  /** Figures that come before the findings are shown at the first reading only: later ones would make the findings blink. */
  const showFigures = (selection: SheetSelection) => (workbook: AssessedWorkbook) => {
    if (state().workbook?.forms.every(({ findings }) => findings === null) ?? true)
      dispatch({ type: 'read', workbook, selection });
  };

  async function readNow(selection: SheetSelection): Promise<void> {
    dispatch({ type: 'taskBegun', task: 'read' });
    othersReadBeside = null;
    stopping.begin();
    const outcome = await services.assess(selection, showFigures(selection), {
      progress: (done, all) => dispatch({ type: 'progressed', progress: { done, all } }),
      isCancelled: stopping.isStopped,
    });
    if (outcome.ok) {
      dispatch({ type: 'read', workbook: outcome.value, selection });
      void countReport();
    } else dispatch({ type: 'taskFailed', task: 'read', problem: outcome.problem });
    readOtherSheetsSoon();
  }

  async function follow(): Promise<void> {
    if (isClosed() || state().workbook === null) return;
    const { selection } = state();
    const outcome = await services.assess(selection, showFigures(selection), unwatched);
    if (outcome.ok) {
      dispatch({ type: 'read', workbook: outcome.value, selection });
      void countReport();
    } else dispatch({ type: 'wentStale' });
    readOtherSheetsSoon();
  }

  /** Reads the other sheets in a quiet moment, beside the queue: what the user asks for next never waits for it. */
  function readOtherSheetsSoon(): void {
    // Somebody who comes back from another sheet may have changed it.
    if (othersReadBeside !== state().workbook?.active.id) othersReadBeside = null;
    if (!isClosed()) resting.begin(quietTime, () => void readOtherSheets());
  }

  async function readOtherSheets(): Promise<void> {
    const { workbook, selection } = state();
    if (workbook === null || selection === 'all' || workbook.forms.length === 0) return;
    if (othersReadBeside === workbook.active.id) return;
    if (isBusy()) {
      readOtherSheetsSoon();
      return;
    }
    const read = await services.readOtherSheets(() => isClosed() || isBusy());
    if (read === null) {
      // Stopped by something that the user asked for: what was to be told is told after that.
      if (isBusy()) readOtherSheetsSoon();
      return;
    }
    othersReadBeside = read.beside;
    if (read.news) await enqueue(follow);
  }

  return {
    readNow,
    follow,
    sheetChanged: () => settling.begin(settleTime, () => void enqueue(follow)),
    countReport,
    forgetOtherSheets: () => {
      othersReadBeside = null;
    },
    close: () => {
      settling.callOff();
      resting.callOff();
    },
  };
}
