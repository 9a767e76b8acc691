import { message } from '../core/messages/message';
import type { Outcome } from '../tasks/workbook-port';

/** A file: what it is called, with its ending, and its bytes. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Office takes slices of at most 4 MB (Document.getFileAsync). */
const sliceSize = 4 * 1024 * 1024;

/** How long (milliseconds) Excel may take for each step: it packs the whole workbook for the first. */
const patience = 30_000;

/** A step of the Common API as a promise: its value, or null where Office refuses or says nothing. */
function step<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience, null);
    call((result) => {
      clearTimeout(timer);
      resolve(result.status === Office.AsyncResultStatus.Succeeded ? result.value : null);
    });
  });
}

/** The workbook's name as its address has it; `''` for one that was never saved. */
function nameOf(address: unknown): string {
  if (typeof address !== 'string') return '';
  const [path = ''] = address.split(/[?#]/);
  const last = path.split(/[/\\]/).at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

async function bytesOf(file: Office.File): Promise<Uint8Array | null> {
  const slices: Uint8Array[] = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await step<Office.Slice>((done) => file.getSliceAsync(index, done));
    if (slice === null) return null;
    slices.push(Uint8Array.from(slice.data as ArrayLike<number>));
  }
  const bytes = new Uint8Array(slices.reduce((length, slice) => length + slice.length, 0));
  let offset = 0;
  for (const slice of slices) {
    bytes.set(slice, offset);
    offset += slice.length;
  }
  return bytes;
}

/**
 * The open workbook as Excel would save it now, without macros. Not every Excel gives it (`Document.getFileAsync`), nor always: while a
 * cell is being edited, or two copies are held already. Then it says so. The copy is given back in any case: Office holds two at most.
 */
export async function documentFile(): Promise<Outcome<DocumentFile>> {
  const refused: Outcome<DocumentFile> = { ok: false, problem: message('host.documentNotHad') };
  const { document } = Office.context;
  if (typeof document.getFileAsync !== 'function') return refused;
  const file = await step<Office.File>((done) =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  if (file === null) return refused;
  const bytes = await bytesOf(file);
  await step<unknown>((done) => file.closeAsync(done));
  return bytes === null ? refused : { ok: true, value: { name: nameOf(document.url), bytes } };
}
