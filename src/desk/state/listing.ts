import type { ReviewedFile } from '../../core/review/reviewed-file';
import { noReview, type ReviewRecord } from '../../core/review/rounds/review-record';
import { readReviewFile } from '../../core/review/rounds/review-file';
import type { PickedFile, ReviewServices } from '../../taskpane/office/services';
import { wasCalledOff } from '../files/file-access';
import type { DeskFile, PickedFiles } from '../files/picked-files';
import { reasonOf } from '../files/save-in-place';
import type { DeskCore } from './desk-core';

/** How files come into the list, and what is in them. */
export interface Listing {
  /** Puts what the user picks into the list, and reads it. */
  readonly list: (asking: Promise<PickedFiles>) => Promise<void>;
  /** Reads files of the list anew. */
  readonly readAgain: (files: readonly DeskFile[]) => Promise<void>;
  readonly stop: () => void;
}

/** Milliseconds in which what was read is gathered: the list is not drawn for each file. */
const lotTime = 150;

export function createListing(
  { page, state, set }: DeskCore,
  readFiles: ReviewServices['readFiles'],
  openOnly: (file: DeskFile) => void,
): Listing {
  let reading = new AbortController();

  async function read(files: readonly DeskFile[]): Promise<void> {
    const { signal } = reading;
    const picked: PickedFile[] = [];
    for (const file of files) {
      const content = await contentOf(file);
      if (signal.aborted) return;
      if (content !== null) picked.push({ file: file.path, content });
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
    const outcome = await readFiles(
      picked,
      (told) => {
        waiting.push(told);
        if (drawing === 0) drawing = page.setTimeout(put, lotTime);
      },
      signal,
    );
    page.clearTimeout(drawing);
    put();
    if (!outcome.ok && !signal.aborted) set({ notice: { kind: 'notRead', reason: outcome.problem } });
  }

  return {
    async list(asking) {
      let picked: PickedFiles;
      try {
        picked = await asking;
      } catch (error) {
        if (!wasCalledOff(error)) set({ notice: { kind: 'folderFailed', reason: reasonOf(error) } });
        return;
      }
      const { folder, root, files, backups } = picked;
      if (files.length === 0) {
        set({ notice: { kind: 'nothingPicked' } });
        return;
      }
      reading.abort();
      reading = new AbortController();
      const { signal } = reading;
      // Single files come to those that are there; a folder takes their place.
      const before = state();
      const isAdded = folder === null && before.folder === null;
      const kept = isAdded ? before.files.filter(({ path }) => files.every((file) => file.path !== path)) : [];
      set({
        folder,
        root,
        files: [...kept, ...files],
        backups,
        reviewed: isAdded ? before.reviewed : new Map(),
        record: isAdded ? before.record : noReview,
        search: '',
        standing: null,
        notice: null,
        reading: { done: 0, all: files.length },
      });
      const [first] = files;
      if (files.length === 1 && first !== undefined) openOnly(first);
      if (picked.record !== null) set({ record: await recordIn(picked.record) });
      await read(files);
      if (!signal.aborted) set({ reading: null });
    },
    readAgain: read,
    stop() {
      reading.abort();
      reading = new AbortController();
      set({ reading: null });
    },
  };
}

async function contentOf(file: DeskFile): Promise<File | null> {
  try {
    return await file.read();
  } catch {
    // Gone since it was listed: it stays in the list, and opening it says so.
    return null;
  }
}

/** What the reviewer said before; nothing where the file cannot be read: it is put aside before it is written. */
async function recordIn(file: DeskFile): Promise<ReviewRecord> {
  const content = await contentOf(file);
  return readReviewFile(content === null ? null : await content.text()).record;
}
