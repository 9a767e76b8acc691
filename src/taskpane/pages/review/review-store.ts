import { createStore, type StoreApi } from 'zustand/vanilla';
import { message, type Message } from '../../../core/messages/message';
import { formsOf, type FiledForm, type ReviewedFile } from '../../../core/review/reviewed-file';
import { type ReviewChange, withFormReview } from '../../../core/review/rounds/change-review';
import { deskFormAmong } from '../../../core/review/rounds/review-desk';
import { readReviewFile, reviewFileName, reviewFileText } from '../../../core/review/rounds/review-file';
import { noReview, type ReviewRecord } from '../../../core/review/rounds/review-record';
import type { SheetIdentity } from '../../../core/sheet/snapshot';
import type { PlannedTable } from '../../../tasks/fill-table';
import { inTurns } from '../../../tasks/pace';
import type { TableKind } from '../../../core/review/table-keys';
import type { Outcome } from '../../../tasks/workbook-port';
import type { MadePapers, PickedFile, ReviewAcross, ReviewServices } from '../../office/services';
import { createWait } from '../../state/clock';
import type { Reading } from '../../state/reading';
import type { StoreCore } from '../../state/store-core';
import { problemListOf, summaryOf } from './review-tables';
import { everyRow, type RowFilter } from './review-rows';

/** How far reading is. */
export interface ReviewProgress {
  readonly what: 'sheets' | 'files' | 'papers' | 'across';
  readonly done: number;
  readonly all: number;
  /** By what the files until now took; null before the first. */
  readonly secondsLeft: number | null;
}

/** What is written of the review, and how far that is. */
export type ReviewOutput =
  /** What would be written, for the user to see first; `changed`: it is another than was seen before. */
  | { readonly kind: 'planned'; readonly planned: PlannedTable; readonly changed: boolean }
  | { readonly kind: 'written'; readonly sheet: SheetIdentity }
  | { readonly kind: 'papers'; readonly file: string; readonly papers: MadePapers };

/** What the page 复核 shows. */
export interface ReviewState {
  readonly files: readonly ReviewedFile[];
  readonly progress: ReviewProgress | null;
  /** How the last reading ended; null before the first, and while one goes on. */
  readonly ended: 'whole' | 'stopped' | null;
  readonly problem: Message | null;
  readonly output: ReviewOutput | null;
  /** What the reviewer said of the forms, as 复核记录.json keeps it. */
  readonly record: ReviewRecord;
  /** True once something was said that no file holds yet. */
  readonly isUnsaved: boolean;
  /** What shows when the files are laid beside each other; null until they are, and when other files have come. */
  readonly across: ReviewAcross | null;
  /** Brings cells of a file to the front, where it is open; null before the first reading. */
  readonly show: ReviewServices['show'] | null;
  readonly filter: RowFilter;
  /** The row whose findings are shown, by its key. */
  readonly open: string | null;
}

export interface ReviewActions {
  /** Takes what the page around the pane has read of its files into the list; null where it has none. */
  readonly takeBeside: (() => void) | null;
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
  /** Says what writing a table of the whole list into this workbook would do. */
  readonly planTable: (kind: TableKind) => Promise<void>;
  /** Lays all files of the list beside each other. */
  readonly lookAcross: () => Promise<void>;
  /** The same for another sheet of what is planned, whatever is there. */
  readonly planAnother: () => Promise<void>;
  /** Writes what was planned and seen; `typedOver`: also the cells that a person typed over ours. */
  readonly writeTable: (typedOver: boolean) => Promise<void>;
  /** Makes a file of working papers of these forms, or fills an `earlier` one anew. */
  readonly makePapers: (forms: readonly FiledForm[], earlier: File | null) => Promise<void>;
  /** Adds a sheet with a form's working paper to this workbook. */
  readonly insertPaper: (form: FiledForm) => Promise<void>;
  readonly dismissOutput: () => void;
  /** Says something of a form; kept in the record until it is saved as a file. */
  readonly judge: (form: FiledForm, change: ReviewChange) => void;
  /** The record as the text of 复核记录.json, which is being saved. */
  readonly savedRecord: () => string;
  /** Brings cells of a form to the front. */
  readonly showCells: (file: string, sheet: string, cells: readonly string[]) => Promise<void>;
}

export interface ReviewStore extends Pick<StoreApi<ReviewState>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly actions: ReviewActions;
}

/**
 * Files that were read are shown together after so many milliseconds: a row at a time would draw the list a thousand times. The longer
 * the list, the longer it takes to sort and draw, and the less a few more rows change it.
 */
const lotTime = (listed: number): number => 250 + listed;

/** What a new file of working papers is called; Chinese, as what is in it. */
const papersName = '复核底稿.xlsx';

const empty: ReviewState = {
  files: [],
  progress: null,
  ended: null,
  problem: null,
  output: null,
  record: noReview,
  isUnsaved: false,
  across: null,
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

const isRecord = ({ file }: PickedFile): boolean => file.slice(file.lastIndexOf('/') + 1) === reviewFileName;

/** Makes the store of a pane's review; `now` gives milliseconds of any clock that only goes forward. */
export function createReviewStore(
  { services, clock, enqueue, dispatch }: StoreCore,
  { follow }: Pick<Reading, 'follow'>,
  now = () => performance.now(),
): ReviewStore {
  const beside = services.filesBeside;
  const listed = beside?.() ?? [];
  const store = createStore<ReviewState>(() => ({
    ...empty,
    files: listed,
    ended: listed.length > 0 ? 'whole' : null,
  }));
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
    const ended =
      outcome.ok && (what === 'sheets' || what === 'files') ? (reading.signal.aborted ? 'stopped' : 'whole') : null;
    set({ progress: null, ended, problem: outcome.ok || reading.signal.aborted ? null : outcome.problem });
  }

  /** Something that is written into the workbook: one after the other with all that the pane does. */
  async function write(job: (review: ReviewServices) => Promise<Outcome<unknown>>): Promise<void> {
    set({ problem: null });
    await enqueue(async () => {
      const fetched = await services.review();
      const outcome = fetched.ok ? await job(fetched.value) : fetched;
      if (!outcome.ok) set({ problem: outcome.problem });
    });
  }

  const readForms = (files: readonly PickedFile[]): Promise<void> =>
    read('files', files.length, async (review, signal) => {
      const begun = now();
      const before = store.getState().files;
      // Whichever thread is quicker: the list has them in the order of the folder.
      const order = new Map(files.map(({ file }, at) => [file, at]));
      const placeOf = ({ file }: ReviewedFile): number => order.get(file) ?? files.length;
      const done: ReviewedFile[] = [];
      let shown = 0;
      const wait = createWait(clock);
      const show = () => {
        shown = done.length;
        const secondsLeft = (((now() - begun) / shown) * (files.length - shown)) / 1000;
        set({
          files: withRead(
            before,
            [...done].sort((one, other) => placeOf(one) - placeOf(other)),
          ),
          across: null,
          progress: { what: 'files', done: shown, all: files.length, secondsLeft },
        });
      };
      const outcome = await review.readFiles(
        files,
        (file) => {
          done.push(file);
          if (done.length === shown + 1) wait.begin(lotTime(store.getState().files.length), show);
        },
        signal,
      );
      wait.callOff();
      if (done.length > shown) show();
      return outcome;
    });

  /** Takes in what was said in earlier sittings; gives what could not be. */
  async function takeRecords(files: readonly PickedFile[]): Promise<Message | null> {
    let unread: Message | null = null;
    for (const { content } of files) {
      const { kind, record } = readReviewFile(await content.text());
      // What was said here and is in no file yet outranks what was read.
      if (kind === 'read' || kind === 'partly') {
        if (!store.getState().isUnsaved) set({ record });
        else unread = message('review.recordUnsaved');
      }
      if (kind !== 'read') unread = message(kind === 'later' ? 'review.recordLater' : 'review.recordUnreadable');
    }
    return unread;
  }

  const planned = (plan: (review: ReviewServices) => Promise<Outcome<PlannedTable>>): Promise<void> =>
    write(async (review) => {
      const outcome = await plan(review);
      if (outcome.ok) set({ output: { kind: 'planned', planned: outcome.value, changed: false } });
      return outcome;
    });

  const actions: ReviewActions = {
    takeBeside:
      beside === null
        ? null
        : () => set({ files: withRead(store.getState().files, beside()), across: null, ended: 'whole', problem: null }),
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
        return taken(outcome, (file) => set({ files: withRead(store.getState().files, [file]), across: null }));
      }),

    readFiles: async (picked) => {
      const records = picked.filter(isRecord);
      const files = picked.filter((one) => !isRecord(one)).sort((one, other) => (one.file < other.file ? -1 : 1));
      const unread = await takeRecords(records);
      if (files.length > 0) await readForms(files);
      if (unread !== null && store.getState().problem === null) set({ problem: unread });
    },

    planTable: async (kind) => {
      if (store.getState().across === null) await actions.lookAcross();
      const { files, across } = store.getState();
      if (kind !== 'targets') {
        // Where the files cannot be laid beside each other these sheets still say what each form shows by itself.
        const findings = across?.findings ?? [];
        return planned(async (review) => {
          const isSummary = kind === 'summary';
          const plan = isSummary ? summaryOf(files, findings) : await inTurns(problemListOf(files, findings));
          return review.planTable(kind, plan, false);
        });
      }
      const targets = across?.targets ?? null;
      if (targets !== null) return planned((review) => review.planTable(kind, targets, false));
      if (store.getState().across !== null) set({ problem: message('review.noTargets') });
    },

    lookAcross: () =>
      read('across', 0, async (review, signal) => {
        const across = await review.lookAcross(store.getState().files, signal);
        if (across.ok) set({ across: across.value });
        return across;
      }),

    planAnother: () => {
      const { output } = store.getState();
      if (output?.kind !== 'planned') return Promise.resolve();
      const { kind, plan } = output.planned;
      return planned((review) => review.planTable(kind, plan, true));
    },

    writeTable: (typedOver) =>
      write(async (review) => {
        const { output } = store.getState();
        if (output?.kind !== 'planned') return { ok: true, value: null };
        const filled = await review.fillTable(output.planned, typedOver);
        if (!filled.ok) return filled;
        if (filled.value.kind === 'changed') {
          set({ output: { kind: 'planned', planned: filled.value.planned, changed: true } });
          return filled;
        }
        const { sheet, receipt } = filled.value;
        set({ output: { kind: 'written', sheet } });
        // The tray tells what was refused, and takes it back.
        if (receipt !== null) dispatch({ type: 'finished', result: { kind: 'written', receipt } });
        await follow();
        return filled;
      }),

    insertPaper: (form) =>
      write(async (review) => {
        const inserted = await review.insertPaper(form);
        if (inserted.ok) {
          set({ output: { kind: 'written', sheet: inserted.value } });
          await follow();
        }
        return inserted;
      }),

    makePapers: (forms, earlier) =>
      read('papers', 0, async (review, signal) => {
        const papers = await review.workingPapers(forms, earlier, signal);
        const file = earlier?.name ?? papersName;
        if (papers.ok) set({ output: { kind: 'papers', file, papers: papers.value } });
        return papers;
      }),

    dismissOutput: () => set({ output: null }),
    judge: (form, change) => {
      const { record, files } = store.getState();
      const desk = deskFormAmong(record, formsOf(files), form);
      set({ record: withFormReview(record, desk, change), isUnsaved: true });
    },
    savedRecord: () => {
      set({ isUnsaved: false });
      return reviewFileText(store.getState().record);
    },
    stop: () => reading.abort(),
    clear: () =>
      set({
        files: [],
        ended: null,
        problem: null,
        output: null,
        record: noReview,
        isUnsaved: false,
        across: null,
        filter: everyRow,
        open: null,
      }),
    narrow: (filter) => set({ filter }),
    openRow: (open) => set({ open }),
    showCells: async (file, sheet, cells) => {
      const outcome = await store.getState().show?.(file)?.(sheet, cells);
      set({ problem: outcome?.ok === false ? outcome.problem : null });
    },
  };

  return { actions, getState: store.getState, getInitialState: store.getInitialState, subscribe: store.subscribe };
}

type Job = (review: ReviewServices, signal: AbortSignal) => Promise<Outcome<unknown>>;

function taken(outcome: Outcome<ReviewedFile> | null, take: (file: ReviewedFile) => void): Outcome<null> {
  if (outcome === null) return { ok: true, value: null };
  if (!outcome.ok) return outcome;
  take(outcome.value);
  return { ok: true, value: null };
}
