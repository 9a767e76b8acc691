import { createStore, type StoreApi } from 'zustand/vanilla';
import { givenBy } from '../../tasks/organisation/organisation';
import type { OrganisationSource } from '../../tasks/organisation/organisation-beside';
import type { Locale } from '../../core/messages/message';
import type { ReviewedFile } from '../../core/review/reviewed-file';
import { filesReader } from '../../taskpane/office/review-services';
import { download } from '../../taskpane/ui/download';
import { loadLanguage } from '../../taskpane/words/languages';
import { gridWords } from '../../grid/words';
import { wasCalledOff } from '../files/file-access';
import { copyName } from '../files/file-names';
import {
  type DeskFile,
  fileOfHandle,
  filesOfDrop,
  filesOfInput,
  pickFolder,
  type PickedFiles,
} from '../files/picked-files';
import { bytesOf, reasonOf, saveInPlace, writeWhole } from '../files/save-in-place';
import { bytesToSave, changesFile, closeFile, type OpenFile, openFile } from '../open-file';
import { preferredLocale, rememberLocale, systemTheme, watchTheme } from '../preferences';
import type { DeskState } from './desk-state';

/** What the user can do at the desk. None of it throws: what goes wrong becomes a notice. */
export interface DeskActions {
  readonly start: () => void;
  readonly pickFolder: () => Promise<void>;
  readonly takeInput: (list: FileList) => Promise<void>;
  readonly takeDrop: (data: DataTransfer) => Promise<void>;
  readonly search: (text: string) => void;
  /** Opens a file of the list; unsaved changes are asked about first. */
  readonly open: (file: DeskFile) => void;
  readonly save: () => Promise<boolean>;
  /** Opens the dialog for a copy. */
  readonly askForCopy: () => void;
  readonly saveCopy: (name: string, withRecords: boolean) => Promise<boolean>;
  readonly callOffCopy: () => void;
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

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The state of the page outside React, and what can be done. `now` is the wall clock: backups are called after it. `organisation` has
 * what the office gives all its workbooks.
 */
export function createDeskStore(page: Window, now: () => Date, organisation: OrganisationSource): DeskStore {
  const store = createStore<DeskState>(() => ({
    locale: preferredLocale(null),
    theme: systemTheme(),
    folder: null,
    files: [],
    backups: 0,
    reviewed: new Map(),
    reading: null,
    search: '',
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
  const readFiles = filesReader(organisation);
  let reading = new AbortController();

  /** Reads files beside the page and puts them into the list, a few at a time so that the list is not drawn for each. */
  async function readList(files: readonly DeskFile[]): Promise<void> {
    const { signal } = reading;
    const picked: { file: string; content: File }[] = [];
    for (const file of files) {
      const content = await contentOf(file);
      if (signal.aborted) return;
      if (content === null) continue;
      picked.push({ file: file.path, content });
    }
    let waiting: ReviewedFile[] = [];
    let drawing = 0;
    const put = () => {
      drawing = 0;
      if (signal.aborted || waiting.length === 0) return;
      const { reviewed, reading: progress } = state();
      const next = new Map(reviewed);
      for (const one of waiting) next.set(one.file, one);
      const done = (progress?.done ?? 0) + waiting.length;
      waiting = [];
      set({ reviewed: next, ...(progress === null ? {} : { reading: { ...progress, done } }) });
    };
    await readFiles(
      picked,
      (told) => {
        waiting.push(told);
        if (drawing === 0) drawing = page.setTimeout(put, 100);
      },
      signal,
    );
    page.clearTimeout(drawing);
    put();
  }

  async function contentOf(file: DeskFile): Promise<File | null> {
    try {
      return await file.read();
    } catch {
      // Gone since it was listed: it stays in the list, and opening it says so.
      return null;
    }
  }

  async function list(asking: Promise<PickedFiles>): Promise<void> {
    let picked: PickedFiles;
    try {
      picked = await asking;
    } catch (error) {
      if (!wasCalledOff(error)) set({ notice: { kind: 'folderFailed', reason: reasonOf(error) } });
      return;
    }
    if (picked.files.length === 0) {
      set({ notice: { kind: 'nothingPicked' } });
      return;
    }
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    const { folder, files, backups } = picked;
    const isAdded = folder === null && state().folder === null;
    // Single files come to those that are there; a folder takes their place.
    const before = isAdded ? state().files.filter(({ path }) => files.every((file) => file.path !== path)) : [];
    set({
      folder,
      files: [...before, ...files],
      backups,
      reviewed: isAdded ? state().reviewed : new Map(),
      search: '',
      notice: null,
      reading: { done: 0, all: files.length },
    });
    const [first] = files;
    if (files.length === 1 && first !== undefined) actions.open(first);
    await readList(files);
    if (!signal.aborted) set({ reading: null });
  }

  async function openNow(source: DeskFile): Promise<void> {
    set({ busy: { doing: 'opening', file: source.name }, notice: null });
    const opening = await openFile(source, state().locale, organisation);
    if (!opening.ok) {
      set({ busy: null, notice: { kind: 'unreadable', file: source.name, reason: opening.problem } });
      return;
    }
    const { file } = opening;
    const { open } = state();
    if (open !== null) closeFile(open);
    file.book.follow((events) => {
      if (state().open?.book !== file.book) return;
      const leftToExcel = file.book.workbook.staleCells.length;
      set({ leftToExcel, ...(events.some(changesFile) ? { unsaved: true } : {}) });
    });
    file.pane.subscribe(({ locale }) => {
      if (locale !== state().locale) void actions.chooseLocale(locale);
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

  /** The file as it was saved: what it holds now is what the page knows. */
  function saved(file: OpenFile, change: Partial<OpenFile>): void {
    const next = { ...file, ...change };
    set({ open: next, unsaved: false, savingCopy: false });
    if (state().files.some(({ path }) => path === next.source.path)) void readList([next.source]);
  }

  const actions: DeskActions = {
    start() {
      watchTheme((theme) => set({ theme }));
      void organisation.current().then(async (given) => {
        const locale = preferredLocale(givenBy(given)?.language ?? null);
        if (await loadLanguage(locale)) set({ locale });
      });
      page.addEventListener('beforeunload', (event) => {
        if (state().unsaved) event.preventDefault();
      });
    },
    pickFolder: () => list(pickFolder(page)),
    takeInput: (files) => list(Promise.resolve(filesOfInput(files))),
    takeDrop: (data) => list(filesOfDrop(data)),
    search: (search) => set({ search }),
    open(file) {
      if (state().open?.source === file) return;
      afterUnsaved(() => void openNow(file));
    },

    async save() {
      const { open } = state();
      if (open?.session.commit(null) !== true) return false;
      const { source, isOldFormat, backedUp } = open;
      const { place } = source;
      // Without its folder nothing can be put beside the file: only what this page wrote itself is written again.
      if (place === null || isOldFormat || (place.folder === null && !backedUp)) {
        actions.askForCopy();
        return false;
      }
      const bytes = bytesToSave(open, open.keepsRecords);
      if (bytes === null) return false;
      set({ busy: { doing: 'saving', file: source.name } });
      const outcome = await saveInPlace({ ...place, bytes: open.bytes, backedUp }, bytes, now());
      set({ busy: null });
      if (outcome.kind !== 'saved') {
        set({
          notice:
            outcome.kind === 'failed'
              ? { kind: 'saveFailed', file: source.name, reason: outcome.reason }
              : { kind: outcome.kind, file: source.name },
        });
        return false;
      }
      set({
        notice: { kind: 'saved', file: source.name, backup: outcome.backup, withRecords: open.keepsRecords },
        backups: state().backups + (outcome.backup === null ? 0 : 1),
      });
      saved(open, { bytes, backedUp: true });
      return true;
    },

    askForCopy: () => set({ savingCopy: true }),
    callOffCopy: () => set({ savingCopy: false }),

    async saveCopy(name, withRecords) {
      const { open } = state();
      if (open?.session.commit(null) !== true) return false;
      const bytes = bytesToSave(open, withRecords);
      if (bytes === null) return false;
      if (page.showSaveFilePicker === undefined) {
        download(name, new Uint8Array(bytes), xlsxType);
        set({ notice: { kind: 'downloaded', file: name, withRecords }, unsaved: false, savingCopy: false });
        return true;
      }
      try {
        const handle = await page.showSaveFilePicker({
          id: 'ziping',
          suggestedName: name,
          types: [{ accept: { [xlsxType]: [copyEnding(name)] } }],
        });
        await writeWhole(handle, bytes);
        set({ notice: { kind: 'saved', file: handle.name, backup: null, withRecords } });
        saved(open, {
          source: fileOfHandle(handle, null),
          bytes: await bytesOf(handle),
          keepsRecords: withRecords,
          isOldFormat: false,
          backedUp: true,
        });
        return true;
      } catch (error) {
        if (!wasCalledOff(error)) set({ notice: { kind: 'saveFailed', file: name, reason: reasonOf(error) } });
        return false;
      }
    },

    async answerUnsaved(answer) {
      const { asked } = state();
      set({ asked: null });
      if (asked === null || answer === 'stay') return;
      if (answer === 'save' && !(await actions.save())) return;
      asked.goOn();
    },

    stopReading() {
      reading.abort();
      reading = new AbortController();
      set({ reading: null });
    },
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

function copyEnding(name: string): string {
  return name.toLowerCase().endsWith('.xlsm') ? '.xlsm' : '.xlsx';
}

/** The name that a copy of the open file is offered under. */
export function offeredName({ source }: OpenFile): string {
  return copyName(source.name);
}
