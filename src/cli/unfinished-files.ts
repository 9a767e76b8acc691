import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { errorCode } from './error-code';
import { fileFacts } from './file-facts';

// Files that are being written have names of their own, short ones: with the final name in it, a name of 250 bytes would be too long.

/** This machine, in few characters: several may write into one folder of a network. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const unfinished = /^\.ziping-([0-9a-f]{8})-(\d+)-\d+-\d+\.tmp$/;
/** No file is written for so long (nanoseconds): an hour. */
const longest = 3_600_000_000_000n;

let count = 0;

/** A name in a folder for a file that is not whole yet: hidden, and no other's. */
export function unfinishedFile(folder: string): string {
  count += 1;
  return path.join(folder, `.ziping-${machine}-${process.pid}-${threadId}-${count}.tmp`);
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    // Somebody else's program may not be asked, but it runs.
    return errorCode(error) === 'EPERM';
  }
}

function isLeft(folder: string, name: string): boolean {
  const [, where, number] = unfinished.exec(name) ?? [];
  if (where === undefined) return false;
  if (where === machine && !isRunning(Number(number))) return true;
  const facts = fileFacts(path.join(folder, name));
  return facts !== undefined && BigInt(Date.now()) * 1_000_000n - facts.mtimeNs > longest;
}

/** Removes what runs that were ended by force left unfinished in folders that are written into. */
export function removeUnfinished(folders: Iterable<string>): void {
  for (const folder of new Set(folders)) {
    try {
      for (const name of readdirSync(folder)) if (isLeft(folder, name)) rmSync(path.join(folder, name));
    } catch {
      // No such folder yet, or none that may be looked into: whether it can be written is said when it is.
    }
  }
}
