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

/** Whether a file is as this program made it: whatever a person saves it with (Excel, Word, WPS) enters its own name. */
function isUntouched(bytes: Uint8Array): boolean {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === properties && originalSize <= largestProperties,
    });
    const held = parts[properties];
    return held === undefined || !/<(?:\w+:)?Application>[^<]/.test(strFromU8(held));
  } catch {
    return false;
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
 * beside it as a backup: its words are theirs. `at` names the backup.
 */
export async function replaceMade(file: string, bytes: Uint8Array, mayReplace: boolean, at: Date): Promise<MadeFile> {
  const earlier = mayReplace ? earlierBytes(file) : null;
  let told: string | null = null;
  if (earlier !== null && !isUntouched(earlier)) {
    const place = placeBeside(file, at);
    const kept = await writeWholeFile(place, earlier, false);
    if (!kept.ok) return kept;
    told = `${file}：原来的一份有人改过，保存在旁边的 ${path.basename(place)}。`;
  }
  const written = await writeWholeFile(file, bytes, mayReplace);
  return written.ok ? { ok: true, told } : written;
}
