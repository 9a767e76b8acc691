import { download } from '../../taskpane/ui/download';
import { wasCalledOff } from '../files/file-access';
import { copyName } from '../files/file-names';
import { fileOfHandle } from '../files/picked-files';
import { bytesOf, reasonOf, saveInPlace, writeWhole } from '../files/save-in-place';
import { bytesToSave, type OpenFile } from '../open-file';
import type { DeskCore } from './desk-core';
import type { Listing } from './listing';

/** How the open file is saved. None of it throws: what goes wrong becomes a notice. */
export interface SavingActions {
  /** Saves in place where the page may, else asks for a copy; false when nothing was saved (yet). */
  readonly save: () => Promise<boolean>;
  /** Opens the dialog for a copy. */
  readonly askForCopy: () => void;
  readonly saveCopy: (name: string, withRecords: boolean) => Promise<boolean>;
  readonly callOffCopy: () => void;
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function savingActions({ page, now, state, set }: DeskCore, listing: Listing): SavingActions {
  /** The file as it was saved: what it holds now is what the page knows. */
  function saved(file: OpenFile, change: Partial<OpenFile>): void {
    const next = { ...file, ...change };
    set({ open: next, unsaved: false, savingCopy: false });
    if (state().files.some(({ path }) => path === next.source.path)) void listing.readAgain([next.source]);
  }

  function packed(file: OpenFile, withRecords: boolean): Uint8Array | null {
    const outcome = bytesToSave(file, withRecords);
    if (outcome.ok) return outcome.value;
    set({ notice: { kind: 'notPacked', file: file.source.name, reason: outcome.problem } });
    return null;
  }

  return {
    async save() {
      const { open } = state();
      if (open?.session.commit(null) !== true) return false;
      const { source, isOldFormat, backedUp } = open;
      const { place } = source;
      // Without its folder nothing can be put beside the file: only what this page wrote itself is written again.
      if (place === null || isOldFormat || (place.folder === null && !backedUp)) {
        set({ savingCopy: true });
        return false;
      }
      const bytes = packed(open, open.keepsRecords);
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
      const bytes = packed(open, withRecords);
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
  };
}

function copyEnding(name: string): string {
  return name.toLowerCase().endsWith('.xlsm') ? '.xlsm' : '.xlsx';
}

/** The name that a copy of the open file is offered under. */
export function offeredName({ source }: OpenFile): string {
  return copyName(source.name);
}
