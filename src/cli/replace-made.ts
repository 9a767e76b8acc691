import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { backupName, numberedBackup } from '../core/review/backup-name';
import { type FileWritten, writeWholeFile } from './write-whole-file';

/** A file that was made, and what to tell the user of the one that stood there. */
export type MadeFile =
  Extract<FileWritten, { readonly ok: false }> | { readonly ok: true; readonly told: string | null };

const properties = 'docProps/app.xml';
const largestProperties = 64 * 1024;

/**
 * Who saved a file last. `made`: this program, of its own words alone; `carried`: this program, with words of a person that it took over;
 * `person`: somebody with Excel, Word or WPS, which enter their own name.
 */
type Origin = 'made' | 'carried' | 'person';

/** The name under which this program saves what holds a person's words, so that the next run knows. */
export const carriedApplication = '绩效自评助手（含人写的栏）';

function originOf(bytes: Uint8Array): Origin {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === properties && originalSize <= largestProperties,
    });
    const held = parts[properties];
    const name = held === undefined ? undefined : /<(?:\w+:)?Application>([^<]+)/.exec(strFromU8(held))?.[1];
    return name === undefined ? 'made' : name === carriedApplication ? 'carried' : 'person';
  } catch {
    return 'person';
  }
}

/** What stands at a place; null where nothing does, or nothing that can be read: the writing says why. */
function earlierBytes(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** What stands at a place with words of a person in it; null where there is nothing of the kind. */
export function bytesWithWords(file: string): Uint8Array | null {
  const bytes = earlierBytes(file);
  return bytes === null || originOf(bytes) === 'made' ? null : bytes;
}

/** Where what a file holds can be put beside it: a name that nothing has. */
function placeBeside(file: string, at: Date): string {
  const { dir, base } = path.parse(file);
  const first = path.join(dir, backupName(base, at));
  let place = first;
  for (let number = 2; existsSync(place); number += 1) place = numberedBackup(first, number);
  return place;
}

/**
 * Writes a file that is made from nothing (a summary, a report). Where it replaces one that a person has saved since, that one stays
 * beside it as a backup: its words are theirs. `at` names the backup. `holdsAll`: the new one has all words of a person that an earlier
 * run took over, so that a file which nobody saved since need not stay.
 */
export async function replaceMade(
  file: string,
  bytes: Uint8Array,
  mayReplace: boolean,
  at: Date,
  holdsAll = false,
): Promise<MadeFile> {
  const earlier = mayReplace ? bytesWithWords(file) : null;
  let told: string | null = null;
  if (earlier !== null && !(holdsAll && originOf(earlier) === 'carried')) {
    const place = placeBeside(file, at);
    const kept = await writeWholeFile(place, earlier, false);
    if (!kept.ok) return kept;
    told = `${file}：原来的一份有人改过，保存在旁边的 ${path.basename(place)}。`;
  }
  const written = await writeWholeFile(file, bytes, mayReplace);
  return written.ok ? { ok: true, told } : written;
}
