import { type Locale, message } from '../../core/messages/message';
import type { Outline } from '../../core/report/outline';
import type { CellEdit } from '../../core/sheet/edit-plan';
import type { SheetIdentity } from '../../core/sheet/snapshot';
import type { MarkReceipt } from '../../excel/mark-cells';
import type { CellMark } from '../../tasks/marks';
import type { Receipt } from '../../core/apply/receipt';
import type { AssessedWorkbook } from '../../tasks/assess-workbook';
import type { ReadingWatch, SheetSelection } from '../../tasks/workbook-port';
import type { StoredChange } from '../../tasks/stored/stored';
import {
  initialState,
  type PaneEvent,
  type PaneState,
  type PaneTask,
  reducePane,
  shownForms,
  tickedOf,
  type JudgedTogether,
} from './pane-state';
import { type ReportActions, reportActions } from './report-actions';
import type { PaneServices } from '../office/services';
import type { RulesDraft } from '../pages/rules/rules-draft';
import type { PageName } from './page-names';

/** Live changes are gathered this long (milliseconds) before the sheet is read again: figures follow within 300 ms. */
const settleTime = 150;

/** The sheet is followed without a word; a reading that nobody waits for is not stopped either. */
const unwatched: ReadingWatch = { progress: () => undefined, isCancelled: () => false };

/** The other sheets are read when nothing has been asked for this long (milliseconds). */
const quietTime = 400;

/** Forms written at a time when all are written: between two groups the user can stop, and the journal has room for all. */
const mostGroups = 15;

/** What the user can do in the pane. None of them throws: what goes wrong becomes `PaneState.problem`. */
export interface PaneActions extends ReportActions {
  /** Waits for Office, then reads. */
  readonly start: () => Promise<void>;
  readonly read: (selection?: SheetSelection) => Promise<void>;
  /** Does again what failed. */
  readonly retry: (task: PaneTask) => Promise<void>;
  readonly writeTicked: () => Promise<void>;
  /** Reads all sheets and shows every form of the workbook. */
  readonly showAllForms: () => Promise<void>;
  /** Ends a long reading or writing at the next occasion; what was written by then stays, and is in the journal. */
  readonly stop: () => void;
  /** Writes edits that the user has seen and wants, apart from the plan: what mends a finding. */
  readonly writeEdits: (edits: readonly CellEdit[]) => Promise<void>;
  /** Takes back a write, by its journal entry; the newest when none is named. */
  readonly undoWrite: (entryId?: string) => Promise<void>;
  /** Changes something that the workbook keeps, and reads again; true when it is kept. */
  readonly keep: (change: StoredChange) => Promise<boolean>;
  /** Adds a blank 附件1 to the workbook and shows it. */
  readonly insertBlankForm: () => Promise<void>;
  /** Fills exactly these cells as marks, and reads again; null when it did not work. */
  readonly mark: (marks: readonly CellMark[]) => Promise<MarkReceipt | null>;
  readonly dismissWelcome: () => void;
  /** Holds on to what somebody is changing, whatever page is shown; null lets it go. */
  readonly draftRules: (id: string, draft: RulesDraft | null) => void;
  readonly draftOutline: (id: string, draft: Outline | null) => void;
  readonly rememberJudged: (judged: JudgedTogether | null) => void;
  readonly selectCells: (sheet: SheetIdentity, cells: readonly string[]) => Promise<void>;
  readonly showPage: (page: PageName) => void;
  readonly pickForm: (key: string) => void;
  readonly tick: (edits: readonly CellEdit[], ticked: boolean) => void;
  readonly dismissResult: () => void;
  readonly dismissProblem: () => void;
  readonly chooseLocale: (locale: Locale) => Promise<void>;
}

/** The pane's state outside React, and the actions on it. */
export interface PaneStore {
  readonly actions: PaneActions;
  getState(): PaneState;
  subscribe(listener: () => void): () => void;
  /** Ends the watching; the store does nothing afterwards. */
  close(): void;
}

/** Makes a store over services; nothing is asked of them before `actions.start()`. */
export function createPaneStore(services: PaneServices): PaneStore {
  let state = initialState;
  let closed = false;
  let watching = false;
  let settling: ReturnType<typeof setTimeout> | null = null;
  let resting: ReturnType<typeof setTimeout> | null = null;
  /** The sheet whose others were read since the last reading that the user asked for. */
  let lookedBehind: string | null = null;
  // One at a time: a reading between a write's two halves would show half of it.
  let last: Promise<void> = Promise.resolve();
  /** What could not be kept yet, for 「重试」: nothing that somebody typed is lost. */
  let unkept: readonly StoredChange[] = [];
  /** The write or undo that was asked for last, for 「重试」. */
  let cancelled = false;
  const isCancelled = () => cancelled;
  let again: () => Promise<void> = () => Promise.resolve();
  const listeners = new Set<() => void>();
  const endings: (() => void)[] = [];

  function dispatch(event: PaneEvent): void {
    if (closed) return;
    state = reducePane(state, event);
    for (const listener of listeners) listener();
  }

  function inTurn(job: () => Promise<void>): Promise<void> {
    // Services give outcomes, so a throw is a bug of ours; the pane must say so rather than wait for ever.
    last = last.then(job).catch((error: unknown) => {
      dispatch({ type: 'taskFailed', task: 'read', problem: message('host.generic', { code: String(error) }) });
    });
    return last;
  }

  /** Figures that come before the findings are shown at the first reading only: later ones would make the findings blink. */
  const showFigures = (selection: SheetSelection) => (workbook: AssessedWorkbook) => {
    if (state.workbook?.forms.every(({ findings }) => findings === null) ?? true)
      dispatch({ type: 'read', workbook, selection });
  };

  /** Reads the other sheets in a quiet moment, beside the turns: what the user asks for next never waits for it. */
  function lookBehindSoon(): void {
    // Somebody who comes back from another sheet may have changed it.
    if (lookedBehind !== state.workbook?.active.id) lookedBehind = null;
    if (resting !== null) clearTimeout(resting);
    resting = closed ? null : setTimeout(() => void lookBehind(), quietTime);
  }

  const isBusy = () => state.task !== null;

  async function lookBehind(): Promise<void> {
    const { workbook, selection } = state;
    if (workbook === null || selection === 'all' || workbook.forms.length === 0) return;
    if (lookedBehind === workbook.active.id) return;
    if (isBusy()) {
      lookBehindSoon();
      return;
    }
    const looked = await services.lookBehind(() => closed || isBusy());
    if (looked === null) {
      // Stopped by something that the user asked for: what was to be told is told after that.
      if (isBusy()) lookBehindSoon();
      return;
    }
    lookedBehind = looked.beside;
    if (looked.news) await inTurn(follow);
  }

  async function readNow(selection: SheetSelection): Promise<void> {
    dispatch({ type: 'taskBegun', task: 'read' });
    lookedBehind = null;
    cancelled = false;
    const outcome = await services.assess(selection, showFigures(selection), {
      progress: (done, all) => dispatch({ type: 'progressed', progress: { done, all } }),
      isCancelled,
    });
    if (outcome.ok) dispatch({ type: 'read', workbook: outcome.value, selection });
    else dispatch({ type: 'taskFailed', task: 'read', problem: outcome.problem });
    lookBehindSoon();
  }

  /** Follows changes in the sheet quietly: a failure is no news to somebody who is typing in a cell. */
  async function follow(): Promise<void> {
    if (closed || state.workbook === null) return;
    const { selection } = state;
    const outcome = await services.assess(selection, showFigures(selection), unwatched);
    if (outcome.ok) dispatch({ type: 'read', workbook: outcome.value, selection });
    else dispatch({ type: 'wentStale' });
    lookBehindSoon();
  }

  /** Keeps what waits, in order, then reads quietly: figures follow an answer as they follow the sheet. */
  async function keepNow(): Promise<void> {
    dispatch({ type: 'taskBegun', task: 'keep' });
    for (let [next] = unkept; next !== undefined; [next] = unkept) {
      const outcome = await services.keep(next);
      if (!outcome.ok) {
        dispatch({ type: 'taskFailed', task: 'keep', problem: outcome.problem });
        return;
      }
      unkept = unkept.slice(1);
    }
    await follow();
  }

  const keepAll = () => inTurn(keepNow);

  function sheetChanged(): void {
    if (settling !== null) clearTimeout(settling);
    settling = setTimeout(() => void inTurn(follow), settleTime);
  }

  /** Writes groups of edits one after the other, each a write of its own in the journal, until all are done or it is stopped. */
  async function writeNow(groups: readonly (readonly CellEdit[])[]): Promise<void> {
    const wanted = groups.filter((edits) => edits.length > 0);
    if (wanted.length === 0) return;
    cancelled = false;
    dispatch({ type: 'taskBegun', task: 'write' });
    const receipts: Receipt[] = [];
    for (const [index, edits] of wanted.entries()) {
      if (wanted.length > 1) dispatch({ type: 'progressed', progress: { done: index, all: wanted.length } });
      if (isCancelled()) break;
      const outcome = await services.write(edits);
      if (!outcome.ok) {
        if (receipts.length > 0) dispatch({ type: 'finished', result: { kind: 'written', receipt: merged(receipts) } });
        again = () => inTurn(() => writeNow(wanted.slice(index)));
        dispatch({ type: 'taskFailed', task: 'write', problem: outcome.problem });
        return;
      }
      receipts.push(outcome.value);
    }
    dispatch({ type: 'finished', result: { kind: 'written', receipt: merged(receipts) } });
    await readNow(state.selection);
  }

  async function watch(): Promise<void> {
    if (watching) return;
    watching = true;
    endings.push(services.watchTheme((theme) => dispatch({ type: 'themeChanged', theme })));
    const end = await services.watch(sheetChanged, (cells) => dispatch({ type: 'sheetCellsSelected', cells }));
    if (closed) end();
    else endings.push(end);
  }

  const actions: PaneActions = {
    ...reportActions({
      services,
      state: () => state,
      dispatch,
      inTurn,
      follow: () => {
        // The report's sheet is another one.
        lookedBehind = null;
        return follow();
      },
      onRetry: (job) => {
        again = job;
      },
    }),

    start: () =>
      inTurn(async () => {
        dispatch({ type: 'taskBegun', task: 'start' });
        const outcome = await services.ready();
        if (!outcome.ok) {
          dispatch({ type: 'taskFailed', task: 'start', problem: outcome.problem });
          return;
        }
        const { locale, ...rest } = outcome.value;
        const spoken = await services.loadLanguage(locale);
        dispatch({ type: 'started', environment: { locale: spoken ? locale : 'zh-CN', ...rest } });
        await readNow('active');
        await watch();
      }),

    read: (selection = 'active') =>
      inTurn(() => {
        dispatch({ type: 'resultDismissed' });
        return readNow(selection);
      }),

    retry: (task) =>
      ({
        start: actions.start,
        read: () => actions.read(state.selection),
        write: again,
        restore: again,
        keep: keepAll,
        report: again,
        insert: again,
      })[task](),

    writeTicked: () => inTurn(() => writeNow(groupsToWrite(shownForms(state).map((form) => tickedOf(state, form))))),
    writeEdits: (edits) => inTurn(() => writeNow([edits])),

    showAllForms: () =>
      inTurn(async () => {
        dispatch({ type: 'overviewChosen' });
        await readNow('all');
      }),
    stop: () => {
      cancelled = true;
    },

    undoWrite: (entryId) =>
      inTurn(async () => {
        const wanted = entryId ?? state.workbook?.journal[0]?.id;
        if (wanted === undefined) return;
        again = () => actions.undoWrite(wanted);
        dispatch({ type: 'taskBegun', task: 'restore' });
        const outcome = await services.restore(wanted);
        if (!outcome.ok) {
          dispatch({ type: 'taskFailed', task: 'restore', problem: outcome.problem });
          return;
        }
        dispatch({ type: 'finished', result: { kind: 'restored', receipt: outcome.value } });
        await readNow(state.selection);
      }),

    keep: async (change) => {
      const waiting = { ...change };
      unkept = [...unkept, waiting];
      await keepAll();
      return !unkept.includes(waiting);
    },

    insertBlankForm: () =>
      inTurn(async () => {
        again = actions.insertBlankForm;
        dispatch({ type: 'taskBegun', task: 'insert' });
        const outcome = await services.insertBlankForm();
        if (outcome.ok) await readNow('active');
        else dispatch({ type: 'taskFailed', task: 'insert', problem: outcome.problem });
      }),

    mark: async (marks) => {
      let receipt: MarkReceipt | null = null;
      await inTurn(async () => {
        const outcome = await services.mark(marks);
        if (!outcome.ok) {
          dispatch({ type: 'selectionFailed', problem: outcome.problem });
          return;
        }
        receipt = outcome.value;
        await follow();
      });
      return receipt;
    },

    selectCells: async (sheet, cells) => {
      const outcome = await services.select(sheet, cells);
      if (outcome.ok) dispatch({ type: 'cellsSelected', cells });
      else dispatch({ type: 'selectionFailed', problem: outcome.problem });
    },

    showPage: (page) => dispatch({ type: 'pageChosen', page }),
    dismissWelcome: () => {
      services.rememberWelcomed();
      dispatch({ type: 'welcomed' });
    },
    draftRules: (id, draft) =>
      dispatch({ type: 'drafted', drafts: { rules: withDraft(state.drafts.rules, id, draft) } }),
    draftOutline: (id, draft) =>
      dispatch({ type: 'drafted', drafts: { outlines: withDraft(state.drafts.outlines, id, draft) } }),
    rememberJudged: (judged) => dispatch({ type: 'judgedTogether', judged }),
    pickForm: (key) => dispatch({ type: 'formPicked', key }),
    tick: (edits, ticked) => dispatch({ type: 'ticked', edits, ticked }),
    dismissResult: () => dispatch({ type: 'resultDismissed' }),
    dismissProblem: () => dispatch({ type: 'problemDismissed' }),
    chooseLocale: async (locale) => {
      if (!(await services.loadLanguage(locale))) {
        dispatch({ type: 'languageMissing', problem: message('host.languageNotLoaded') });
        return;
      }
      services.rememberLocale(locale);
      dispatch({ type: 'localeChosen', locale });
    },
  };

  return {
    actions,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      closed = true;
      if (settling !== null) clearTimeout(settling);
      if (resting !== null) clearTimeout(resting);
      for (const end of endings) end();
    },
  };
}

/** Forms' edits in at most `mostGroups` groups, no form torn apart. */
function groupsToWrite(forms: readonly (readonly CellEdit[])[]): readonly (readonly CellEdit[])[] {
  const wanted = forms.filter((edits) => edits.length > 0);
  const size = Math.max(1, Math.ceil(wanted.length / mostGroups));
  return Array.from({ length: Math.ceil(wanted.length / size) }, (_, group) =>
    wanted.slice(group * size, (group + 1) * size).flat(),
  );
}

function withDraft<T>(drafts: Readonly<Record<string, T>>, id: string, draft: T | null): Readonly<Record<string, T>> {
  const others = Object.entries(drafts).filter(([one]) => one !== id);
  return Object.fromEntries(draft === null ? others : [...others, [id, draft]]);
}

function merged(receipts: readonly Receipt[]): Receipt {
  return {
    written: receipts.flatMap(({ written }) => written),
    skipped: receipts.flatMap(({ skipped }) => skipped),
    refused: receipts.flatMap(({ refused }) => refused),
  };
}
