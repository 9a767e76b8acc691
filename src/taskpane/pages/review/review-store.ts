import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Message } from '../../../core/messages/message';
import type { ReviewedFile } from '../../../core/review/reviewed-file';
import type { Outcome } from '../../../tasks/workbook-port';
import type { PickedFile, ReviewServices } from '../../office/services';
import { createWait } from '../../state/clock';
import type { StoreCore } from '../../state/store-core';
import { everyRow, type RowFilter } from './review-rows';

/** How far reading is. */
export interface ReviewProgress {
  readonly what: 'sheets' | 'files';
  readonly done: number;
  readonly all: number;
  /** By what the files until now took; null before the first. */
  readonly secondsLeft: number | null;
}

/** What the page 复核 shows. */
export interface ReviewState {
  readonly files: readonly ReviewedFile[];
  readonly progress: ReviewProgress | null;
  /** How the last reading ended; null before the first, and while one goes on. */
  readonly ended: 'whole' | 'stopped' | null;
  readonly problem: Message | null;
  /** Brings cells of a file to the front, where it is open; null before the first reading. */
  readonly show: ReviewServices['show'] | null;
  readonly filter: RowFilter;
  /** The row whose findings are shown, by its key. */
  readonly open: string | null;
}

export interface ReviewActions {
  /** Takes every form of the workbook that is open into the list. */
  readonly readWorkbook: () => Promise<void>;
  /** Takes files into the list; one that is there already is read anew. */
  readonly readFiles: (files: readonly PickedFile[]) => Promise<void>;
  /** Ends the reading; what was read by then stays. */
  readonly stop: () => void;
  /** Empties the list; no file is touched. */
  readonly clear: () => void;
  readonly narrow: (filter: RowFilter) => void;
  /** Shows a row's findings; null, none. */
  readonly openRow: (key: string | null) => void;
  /** Brings cells of a form to the front. */
  readonly showCells: (file: string, sheet: string, cells: readonly string[]) => Promise<void>;
}

export interface ReviewStore extends Pick<StoreApi<ReviewState>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly actions: ReviewActions;
}

/** Files that were read are shown together this often (milliseconds): a row at a time would draw the list a thousand times. */
const lotTime = 250;

const empty: ReviewState = {
  files: [],
  progress: null,
  ended: null,
  problem: null,
  show: null,
  filter: everyRow,
  open: null,
};

/** Files by their names: one that was read anew stands where it stood. */
function withRead(files: readonly ReviewedFile[], read: readonly ReviewedFile[]): readonly ReviewedFile[] {
  const byName = new Map(files.map((one) => [one.file, one]));
  for (const one of read) byName.set(one.file, one);
  return [...byName.values()];
}

/** Makes the store of a pane's review; `now` gives milliseconds of any clock that only goes forward. */
export function createReviewStore({ services, clock, enqueue }: StoreCore, now = () => performance.now()): ReviewStore {
  const store = createStore<ReviewState>(() => empty);
  let reading = new AbortController();

  const set = (change: Partial<ReviewState>) => store.setState(change);

  /** Begins a reading, unless one goes on; its end is told by what came of it. */
  async function read(what: ReviewProgress['what'], all: number, job: Job): Promise<void> {
    if (store.getState().progress !== null) return;
    reading = new AbortController();
    set({ progress: { what, done: 0, all, secondsLeft: null }, ended: null, problem: null });
    const fetched = await services.review();
    if (fetched.ok) set({ show: fetched.value.show });
    const outcome = fetched.ok ? await job(fetched.value, reading.signal) : fetched;
    const ended = outcome.ok ? (reading.signal.aborted ? 'stopped' : 'whole') : null;
    set({ progress: null, ended, problem: outcome.ok || reading.signal.aborted ? null : outcome.problem });
  }

  const actions: ReviewActions = {
    readWorkbook: () =>
      read('sheets', 0, async (review, signal) => {
        let outcome: Outcome<ReviewedFile> | null = null;
        // It has its turn: a reading between a write's two halves would show half of it.
        await enqueue(async () => {
          outcome = await review.readWorkbook({
            progress: (done, all) => set({ progress: { what: 'sheets', done, all, secondsLeft: null } }),
            isCancelled: () => signal.aborted,
          });
        });
        return taken(outcome, (file) => set({ files: withRead(store.getState().files, [file]) }));
      }),

    readFiles: (files) =>
      read('files', files.length, async (review, signal) => {
        const begun = now();
        let lot: ReviewedFile[] = [];
        let done = 0;
        const wait = createWait(clock);
        const show = () => {
          const secondsLeft = (((now() - begun) / done) * (files.length - done)) / 1000;
          set({
            files: withRead(store.getState().files, lot),
            progress: { what: 'files', done, all: files.length, secondsLeft },
          });
          lot = [];
        };
        const outcome = await review.readFiles(
          files,
          (file) => {
            done += 1;
            lot.push(file);
            if (lot.length === 1) wait.begin(lotTime, show);
          },
          signal,
        );
        wait.callOff();
        if (lot.length > 0) show();
        return outcome;
      }),

    stop: () => reading.abort(),
    clear: () => set({ files: [], ended: null, problem: null, filter: everyRow, open: null }),
    narrow: (filter) => set({ filter }),
    openRow: (open) => set({ open }),
    showCells: async (file, sheet, cells) => {
      const outcome = await store.getState().show?.(file)?.(sheet, cells);
      set({ problem: outcome?.ok === false ? outcome.problem : null });
    },
  };

  return { actions, getState: store.getState, getInitialState: store.getInitialState, subscribe: store.subscribe };
}

type Job = (review: ReviewServices, signal: AbortSignal) => Promise<Outcome<null>>;

function taken(outcome: Outcome<ReviewedFile> | null, take: (file: ReviewedFile) => void): Outcome<null> {
  if (outcome === null) return { ok: true, value: null };
  if (!outcome.ok) return outcome;
  take(outcome.value);
  return { ok: true, value: null };
}
