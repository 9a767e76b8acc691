import { mayWrite } from './file-access';
import { backupName, numberedBackup } from '../../core/review/backup-name';
import type { FilePlace } from './picked-files';

/** A file on disk as the page knows it: what it held when it was read or written last. */
export interface KnownFile extends FilePlace {
  readonly bytes: Uint8Array;
  /** Whether what it held at first lies beside it already, or was written by this page. Without a folder it has to be. */
  readonly backedUp: boolean;
}

/** What became of saving in place. In all cases but `saved` the file is as it was. */
export type SavingOutcome =
  | {
      readonly kind: 'saved';
      /** The copy of what was there before; null when an earlier save of this session made one. */
      readonly backup: string | null;
    }
  /** Somebody else has changed the file since it was read. */
  | { readonly kind: 'changedOnDisk' }
  /** The user did not let the page write. */
  | { readonly kind: 'notPermitted' }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Writes a file in place, after a copy of what it held was put beside it (once for each opening). A file that holds something else
 * than the page read is left alone.
 */
export async function saveInPlace(known: KnownFile, bytes: Uint8Array, now: Date): Promise<SavingOutcome> {
  try {
    if (!(await mayWrite(known.folder ?? known.file)) || !(await mayWrite(known.file))) return { kind: 'notPermitted' };
    if (!sameBytes(await bytesOf(known.file), known.bytes)) return { kind: 'changedOnDisk' };
    const { folder } = known;
    const backup =
      known.backedUp || folder === null ? null : await putBeside(folder, known.file.name, known.bytes, now);
    await writeWhole(known.file, bytes);
    return { kind: 'saved', backup };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

/** Puts a copy of what a file of the folder holds beside it, under a name that nothing has; gives the name. */
export async function putBeside(
  folder: FileSystemDirectoryHandle,
  file: string,
  bytes: Uint8Array,
  now: Date,
): Promise<string> {
  const first = backupName(file, now);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? first : numberedBackup(first, number);
    if (await isTaken(folder, name)) continue;
    await writeWhole(await folder.getFileHandle(name, { create: true }), bytes);
    return name;
  }
}

/** Whether a folder holds a file of a name. */
export async function isTaken(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false;
    throw error;
  }
}

/** Writes a file as a whole: the browser puts the new content in its place when the stream is closed, not before. */
export async function writeWhole(file: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await file.createWritable();
  await stream.write(new Uint8Array(bytes));
  await stream.close();
  const { size } = await file.getFile();
  if (size !== bytes.length) throw new Error(`${file.name}: ${size} of ${bytes.length} bytes`);
}

export async function bytesOf(file: FileSystemFileHandle): Promise<Uint8Array> {
  return new Uint8Array(await (await file.getFile()).arrayBuffer());
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** What a failure says, for the user to pass on. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
