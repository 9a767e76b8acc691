import { closeSync, existsSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import * as v from 'valibot';
import type { ReviewedFile } from '../../core/review/reviewed-file';
import { unpackReview } from './packed-review';

/** A line of the store: which file, as it was when it was read, and what a review keeps of it. */
const lineShape = v.object({ file: v.string(), stamp: v.string(), review: v.string() });

interface Held {
  readonly stamp: string;
  readonly position: number;
  readonly length: number;
}

/** What a review keeps of its files, on disk: a line a file, read back one by one. */
export interface ReviewStore {
  /** Whether it holds the file as it is now (`stamp`). */
  readonly holds: (file: string, stamp: string) => boolean;
  readonly add: (file: string, stamp: string, review: string) => void;
  /** Null where it holds none. */
  readonly read: (file: string) => ReviewedFile | null;
  /** Whether all of it is on the disk: what found no room there is held in memory, and lost when the run ends. */
  readonly isWhole: () => boolean;
  readonly close: () => void;
}

function parsed(line: string): v.InferOutput<typeof lineShape> | null {
  try {
    const result = v.safeParse(lineShape, JSON.parse(line));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

const chunkSize = 1 << 20;

/** Lines of a store that are whole, read piece by piece: the last one may have been cut off when a run was broken off. */
function* wholeLines(handle: number): Generator<{ line: string; position: number; length: number }> {
  let rest = Buffer.alloc(0);
  let position = 0;
  let read = 0;
  for (;;) {
    const chunk = Buffer.alloc(chunkSize);
    const count = readSync(handle, chunk, 0, chunkSize, read);
    if (count === 0) return;
    read += count;
    rest = Buffer.concat([rest, chunk.subarray(0, count)]);
    let start = 0;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, start)) {
      yield { line: rest.toString('utf8', start, end), position: position + start, length: end - start };
      start = end + 1;
    }
    position += start;
    rest = rest.subarray(start);
  }
}

/** What an earlier run left that is of use to this one, and where it ends. */
function earlierLines(handle: number, head: string): { held: Map<string, Held>; end: number } {
  const held = new Map<string, Held>();
  let end = 0;
  for (const { line, position, length } of wholeLines(handle)) {
    if (position === 0) {
      if (line !== head) return { held, end: 0 };
    } else {
      const known = parsed(line);
      if (known === null) break;
      held.set(known.file, { stamp: known.stamp, position, length });
    }
    end = position + length + 1;
  }
  return { held, end };
}

/** How every head begins, whoever wrote it. */
const mark = '{"ziping":"review"';

/** Whether a file is no store of ours: then somebody wants it. */
function isForeign(handle: number): boolean {
  const start = Buffer.alloc(mark.length);
  const count = readSync(handle, start, 0, mark.length, 0);
  return count > 0 && !mark.startsWith(start.toString('utf8', 0, count));
}

/**
 * Opens the store at a place; null where a file of somebody else's stands there. With `resume`, lines that the same program wrote with the same rules stay; else it begins anew. Throws when
 * the place cannot be written.
 */
export function openReviewStore(
  file: string,
  { program, rules, resume }: { readonly program: string; readonly rules: string; readonly resume: boolean },
): ReviewStore | null {
  // What was made by other rules or by another program says nothing.
  const head = JSON.stringify({ ziping: 'review', program, rules });
  const handle = openSync(file, existsSync(file) ? 'r+' : 'w+');
  if (isForeign(handle)) {
    closeSync(handle);
    return null;
  }
  const { held, end } = resume ? earlierLines(handle, head) : { held: new Map<string, Held>(), end: 0 };
  ftruncateSync(handle, end);
  let position = end;
  const inMemory = new Map<string, string>();
  const append = (line: string): number => {
    const bytes = Buffer.from(`${line}\n`);
    const written = writeSync(handle, bytes, 0, bytes.length, position);
    if (written < bytes.length) throw new Error('There is no room for the whole line.');
    position += bytes.length;
    return bytes.length - 1;
  };
  if (end === 0) append(head);
  return {
    holds: (name, stamp) => held.get(name)?.stamp === stamp,
    add: (name, stamp, review) => {
      const place = position;
      try {
        const length = append(JSON.stringify({ file: name, stamp, review }));
        held.set(name, { stamp, position: place, length });
      } catch {
        // A full disk ends no review.
        inMemory.set(name, review);
      }
    },
    read: (name) => {
      const unkept = inMemory.get(name);
      if (unkept !== undefined) return unpackReview(unkept);
      const place = held.get(name);
      if (place === undefined) return null;
      const bytes = Buffer.alloc(place.length);
      readSync(handle, bytes, 0, place.length, place.position);
      const line = parsed(bytes.toString('utf8'));
      return line === null ? null : unpackReview(line.review);
    },
    isWhole: () => inMemory.size === 0,
    close: () => closeSync(handle),
  };
}
