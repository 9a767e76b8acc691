import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Locale, message } from '../../core/messages/message';
import type { Outline } from '../../core/report/outline';
import type { CellEdit } from '../../core/sheet/edit-plan';
import type { SheetIdentity } from '../../core/sheet/snapshot';
import type { SheetSelection } from '../../tasks/workbook-port';
import type { PaneServices } from '../office/services';
import { browserClock, type Clock } from './clock';
import { type LeavingActions, leavingActions } from './leaving';
import { createKeeping, type Keeping } from './keeping';
import type { Anchor, PageName } from './page-names';
import {
  formKey,
  initialState,
  type JudgedTogether,
  type PaneEvent,
  type PaneState,
  type PaneTask,
  reducePane,
} from './pane-state';
import { createQueue } from './queue';
import { withReadOnly } from './read-only';
import { createReading, type Reading } from './reading';
import { type ReportActions, reportActions } from './report-actions';
import type { ReviewStore } from '../pages/review/review-store';
import type { RulesDraft } from '../pages/rules/rules-draft';
import { createStopSwitch, type StoreCore } from './store-core';
import { type WritingActions, writingActions } from './writing';

/** What the user can do in the pane. None of them throws: what goes wrong becomes `PaneState.problem`. */
export interface PaneActions extends WritingActions, ReportActions, LeavingActions, Pick<Keeping, 'keep'> {
  /** Waits for Office, then reads. */
  readonly start: () => Promise<void>;
  readonly read: (selection?: SheetSelection) => Promise<void>;
  /** Loads the pane anew once everything is kept; null where that would lose something. */
  readonly reopen: (() => Promise<void>) | null;
  /** Does again what failed. */
  readonly retry: (task: PaneTask) => Promise<void>;
  /** Reads all sheets and shows every form of the workbook. */
  readonly showAllForms: () => Promise<void>;
  /** Ends a long reading or writing at the next occasion; what was written by then stays, and is in the journal. */
  readonly stop: () => void;
  /** Says to a screen reader what was just done. */
  readonly announce: (text: string) => void;
  readonly dismissWelcome: () => void;
  /** From now on the pane only looks, or writes again. */
  readonly chooseReadOnly: (readOnly: boolean) => void;
  /** Holds on to what somebody is changing, whatever page is shown; null lets it go. */
  readonly draftRules: (id: string, draft: RulesDraft | null) => void;
  readonly draftOutline: (id: string, draft: Outline | null) => void;
  readonly rememberJudged: (judged: JudgedTogether | null) => void;
  readonly selectCells: (sheet: SheetIdentity, cells: readonly string[]) => Promise<void>;
  readonly showPage: (page: PageName) => void;
  /** Shows the page that a part is on and puts the focus on the part's heading. */
  readonly goTo: (anchor: Anchor) => void;
  /** The heading that was led to has the focus. */
  readonly arrive: () => void;
  /** Shows a form, and brings its sheet to the front. */
  readonly pickForm: (key: string) => Promise<void>;
  readonly tick: (edits: readonly CellEdit[], ticked: boolean) => void;
  readonly dismissResult: () => void;
  readonly dismissProblem: () => void;
  readonly chooseLocale: (locale: Locale) => Promise<void>;
  /** The review of many forms: made by its page's file when the page is first shown, kept as long as the pane is. */
  readonly review: (make: (core: StoreCore, reading: Reading) => ReviewStore) => ReviewStore;
}

/** The pane's state outside React, and the actions on it. */
export interface PaneStore extends Pick<StoreApi<PaneState>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly actions: PaneActions;
  /** Ends the watching; the store does nothing afterwards. */
  readonly close: () => void;
}

/** Makes a store over services; nothing is asked of them before `actions.start()`. */
export function createPaneStore(given: PaneServices, clock: Clock = browserClock): PaneStore {
  const store = createStore<PaneState>(() => initialState);
  const services = withReadOnly(given, () => store.getState().readOnly);
  let closed = false;
  let watching = false;
  let review: ReviewStore | null = null;
  let again: () => Promise<void> = () => Promise.resolve();
  const endings: (() => void)[] = [];

  const state = () => store.getState();
  const dispatch = (event: PaneEvent) => {
    if (!closed) store.setState(reducePane(state(), event), true);
  };
  const stopping = createStopSwitch();
  const { enqueue } = createQueue((error) => {
    // The pane must say so rather than wait for ever.
    dispatch({ type: 'taskFailed', task: 'read', problem: message('host.generic', { code: String(error) }) });
  });
  const core: StoreCore = {
    services,
    clock,
    state,
    dispatch,
    enqueue,
    stopping,
    onRetry: (job) => {
      again = job;
    },
    isClosed: () => closed,
  };
  const reading = createReading(core);
  const { readNow } = reading;
  const { keep, keepWaiting } = createKeeping(core, reading);

  async function watch(): Promise<void> {
    if (watching) return;
    watching = true;
    endings.push(services.watchTheme((theme) => dispatch({ type: 'themeChanged', theme })));
    const end = await services.watch(reading.sheetChanged, (cells) => dispatch({ type: 'sheetCellsSelected', cells }));
    if (closed) end();
    else endings.push(end);
  }

  const actions: PaneActions = {
    ...writingActions(core, reading),
    ...reportActions(core, reading),
    ...leavingActions(core, reading),
    keep,

    start: () =>
      enqueue(async () => {
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
      enqueue(() => {
        dispatch({ type: 'resultDismissed' });
        return readNow(selection);
      }),

    reopen:
      services.reopen === undefined
        ? null
        : () =>
            enqueue(() => {
              services.reopen?.();
              return Promise.resolve();
            }),

    retry: (task) =>
      ({
        start: actions.start,
        read: () => actions.read(state().selection),
        write: again,
        restore: again,
        keep: keepWaiting,
        report: again,
        insert: again,
      })[task](),

    showAllForms: () =>
      enqueue(async () => {
        dispatch({ type: 'overviewChosen' });
        await readNow('all');
      }),
    stop: stopping.stop,

    selectCells: async (sheet, cells) => {
      const outcome = await services.select(sheet, cells);
      if (outcome.ok) dispatch({ type: 'cellsSelected', cells });
      else dispatch({ type: 'selectionFailed', problem: outcome.problem });
    },

    showPage: (page) => dispatch({ type: 'pageChosen', page }),
    goTo: (to) => dispatch({ type: 'led', to }),
    arrive: () => dispatch({ type: 'arrived' }),
    announce: (text) => dispatch({ type: 'announced', text }),
    dismissWelcome: () => {
      services.rememberWelcomed();
      dispatch({ type: 'welcomed' });
    },
    chooseReadOnly: (readOnly) => {
      services.rememberReadOnly(readOnly);
      dispatch({ type: 'readOnlyChosen', readOnly });
    },
    draftRules: (id, draft) =>
      dispatch({ type: 'drafted', drafts: { rules: withDraft(state().drafts.rules, id, draft) } }),
    draftOutline: (id, draft) =>
      dispatch({ type: 'drafted', drafts: { outlines: withDraft(state().drafts.outlines, id, draft) } }),
    rememberJudged: (judged) => dispatch({ type: 'judgedTogether', judged }),
    pickForm: async (key) => {
      dispatch({ type: 'formPicked', key });
      void reading.countReport();
      const { workbook } = state();
      const sheet = workbook?.forms.find((form) => formKey(form) === key)?.assessment.form.sheet;
      // The sheet follows the pane, as the pane follows the sheet: both always speak of one form.
      if (sheet === undefined || sheet.id === workbook?.active.id) return;
      const outcome = await services.select(sheet, []);
      if (!outcome.ok) dispatch({ type: 'selectionFailed', problem: outcome.problem });
    },
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
    review: (make) => (review ??= make(core, reading)),
  };

  return {
    actions,
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    close() {
      closed = true;
      reading.close();
      review?.actions.stop();
      for (const end of endings) end();
    },
  };
}

function withDraft<T>(drafts: Readonly<Record<string, T>>, id: string, draft: T | null): Readonly<Record<string, T>> {
  const others = Object.entries(drafts).filter(([one]) => one !== id);
  return Object.fromEntries(draft === null ? others : [...others, [id, draft]]);
}
