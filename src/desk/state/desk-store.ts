import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Locale } from '../../core/messages/message';
import { noReview, type ReviewState } from '../../core/review/rounds/review-record';
import { gridWords } from '../../grid/words';
import { filesReader } from '../../taskpane/office/review-services';
import { loadLanguage } from '../../taskpane/words/languages';
import { givenBy } from '../../tasks/organisation/organisation';
import type { OrganisationSource } from '../../tasks/organisation/organisation-beside';
import { type DeskFile, filesOfDrop, filesOfInput, pickFolder } from '../files/picked-files';
import { changesFile, closeFile, openFile } from '../open-file';
import { preferredLocale, rememberLocale, systemTheme, watchTheme } from '../preferences';
import type { DeskCore } from './desk-core';
import type { DeskState } from './desk-state';
import { createListing } from './listing';
import { type ReviewingActions, reviewingActions } from './reviewing';
import { type SavingActions, savingActions } from './saving';

/** What the user can do at the desk. None of it throws: what goes wrong becomes a notice. */
export interface DeskActions extends SavingActions, ReviewingActions {
  readonly start: () => void;
  readonly pickFolder: () => Promise<void>;
  readonly takeInput: (list: FileList) => Promise<void>;
  readonly takeDrop: (data: DataTransfer) => Promise<void>;
  readonly search: (text: string) => void;
  /** Narrows the list to forms of a state; null shows all. */
  readonly narrow: (standing: ReviewState | null) => void;
  /** Opens a file of the list; unsaved changes are asked about first. */
  readonly open: (file: DeskFile) => void;
  /** Answers the question about unsaved changes. */
  readonly answerUnsaved: (answer: 'save' | 'discard' | 'stay') => Promise<void>;
  readonly stopReading: () => void;
  readonly dismissNotice: () => void;
  readonly chooseLocale: (locale: Locale) => Promise<void>;
  /** A newer release lies ready; `take` reloads the page with it. */
  readonly offerUpdate: (take: () => void) => void;
}

export interface DeskStore extends Pick<StoreApi<DeskState>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly actions: DeskActions;
}

/**
 * The state of the page outside React, and what can be done. `now` is the wall clock: backups are called after it. `organisation` has
 * what the office gives all its workbooks.
 */
export function createDeskStore(page: Window, now: () => Date, organisation: OrganisationSource): DeskStore {
  const store = createStore<DeskState>(() => ({
    locale: preferredLocale(null),
    theme: systemTheme(),
    folder: null,
    root: null,
    files: [],
    backups: 0,
    reviewed: new Map(),
    reading: null,
    search: '',
    standing: null,
    record: noReview,
    recordHeld: false,
    open: null,
    busy: null,
    unsaved: false,
    leftToExcel: 0,
    notice: null,
    asked: null,
    savingCopy: false,
    update: null,
  }));
  const state = store.getState;
  const set = (change: Partial<DeskState>) => store.setState(change);
  const core: DeskCore = { page, now, state, set };
  const listing = createListing(core, filesReader(organisation), (file) => actions.open(file));

  /** The newest wish wins: a large file does not replace what was opened after it was asked for. */
  let newest = 0;

  /** In the order of the list of files. */
  const listed = () => state().files.flatMap(({ path }) => state().reviewed.get(path) ?? []);

  async function openNow(source: DeskFile): Promise<void> {
    newest += 1;
    const turn = newest;
    set({ busy: { doing: 'opening', file: source.name }, notice: null });
    const opening = await openFile(source, state().locale, { organisation, listed });
    if (turn !== newest) {
      if (opening.ok) closeFile(opening.value);
      return;
    }
    if (!opening.ok) {
      set({ busy: null, notice: { kind: 'unreadable', file: source.name, reason: opening.problem } });
      return;
    }
    const file = opening.value;
    const { open } = state();
    if (open !== null) closeFile(open);
    file.book.follow((events) => {
      if (state().open?.book !== file.book) return;
      const leftToExcel = file.book.workbook.staleCells.length;
      set({ leftToExcel, ...(events.some(changesFile) ? { unsaved: true } : {}) });
    });
    // Until it has started the pane is in Chinese, whatever was chosen.
    file.pane.subscribe(({ locale }, before) => {
      if (locale !== before.locale && locale !== state().locale) void actions.chooseLocale(locale);
    });
    set({ open: file, busy: null, unsaved: false, leftToExcel: file.book.workbook.staleCells.length });
    await file.pane.actions.start();
  }

  /** Goes on at once, or once the user has decided about unsaved changes. */
  function afterUnsaved(goOn: () => void): void {
    const { open, unsaved } = state();
    if (open === null || !unsaved) goOn();
    else set({ asked: { file: open.source.name, goOn } });
  }

  const actions: DeskActions = {
    ...savingActions(core, listing),
    ...reviewingActions(core),
    start() {
      watchTheme((theme) => set({ theme }));
      void organisation.current().then(async (given) => {
        const locale = preferredLocale(givenBy(given)?.language ?? null);
        if (await loadLanguage(locale)) set({ locale });
      });
      page.addEventListener('beforeunload', (event) => {
        if (state().unsaved || state().recordHeld) event.preventDefault();
      });
    },
    pickFolder: () => listing.list(pickFolder(page)),
    takeInput: (files) => listing.list(Promise.resolve(filesOfInput(files))),
    takeDrop: (data) => listing.list(filesOfDrop(data)),
    search: (search) => set({ search }),
    narrow: (standing) => set({ standing }),
    open(file) {
      if (state().open?.source === file) return;
      afterUnsaved(() => void openNow(file));
    },
    async answerUnsaved(answer) {
      const { asked } = state();
      set({ asked: null });
      if (asked === null || answer === 'stay') return;
      if (answer === 'save' && !(await actions.save())) return;
      asked.goOn();
    },
    stopReading: listing.stop,
    dismissNotice: () => set({ notice: null }),
    async chooseLocale(locale) {
      if (!(await loadLanguage(locale))) return;
      rememberLocale(locale);
      set({ locale });
      const { open } = state();
      open?.session.speak(gridWords[locale]);
      if (open !== null && open.pane.getState().locale !== locale) await open.pane.actions.chooseLocale(locale);
    },
    offerUpdate: (update) => set({ update }),
  };

  return {
    actions,
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
  };
}
