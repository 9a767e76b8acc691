import {
  readReviewFile,
  type ReviewFileReading,
  reviewFileName,
  reviewFileText,
} from '../../core/review/rounds/review-file';
import type { ReviewRecord } from '../../core/review/rounds/review-record';
import { mayWrite } from './file-access';
import { bytesOf, isTaken, putBeside, reasonOf, writeWhole } from './save-in-place';

/** What became of a change of the review file. */
export type RecordOutcome =
  | {
      readonly kind: 'kept';
      readonly record: ReviewRecord;
      /** Where the file went that could not be read as a whole; null where nothing had to give way. */
      readonly setAside: string | null;
    }
  /** A later version of this program wrote it: it is left alone. */
  | { readonly kind: 'later' }
  | { readonly kind: 'notPermitted' }
  | { readonly kind: 'failed'; readonly reason: string };

const utf8 = new TextDecoder();

/** The review file of a folder; an empty record where there is none. Rejects when the folder is gone. */
async function readRecord(folder: FileSystemDirectoryHandle): Promise<ReviewFileReading> {
  if (!(await isTaken(folder, reviewFileName))) return readReviewFile(null);
  return readReviewFile(utf8.decode(await bytesOf(await folder.getFileHandle(reviewFileName))));
}

/**
 * Changes the review file: the change is made to what the file holds at this moment, so that what somebody else kept meanwhile stays.
 * A file that cannot be read as a whole is put aside under another name first.
 */
export async function changeRecord(
  folder: FileSystemDirectoryHandle,
  change: (record: ReviewRecord) => ReviewRecord,
  now: Date,
): Promise<RecordOutcome> {
  try {
    if (!(await mayWrite(folder))) return { kind: 'notPermitted' };
    const { kind, record } = await readRecord(folder);
    if (kind === 'later') return { kind };
    const setAside =
      kind === 'read'
        ? null
        : await putBeside(folder, reviewFileName, await bytesOf(await folder.getFileHandle(reviewFileName)), now);
    const next = change(record);
    const file = await folder.getFileHandle(reviewFileName, { create: true });
    await writeWhole(file, new TextEncoder().encode(reviewFileText(next)));
    return { kind: 'kept', record: next, setAside };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}
