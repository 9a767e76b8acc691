// A folder as a zip that is the same, byte for byte, whenever and wherever it is made; and what its files add up to.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** The first moment that a zip can name, by the clock of whoever makes it: zips know no time zones. */
const noTime = new Date(1980, 0, 1);

/** The files of a folder and of those in it, in order, with `/`. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The folder's files as a zip, below a folder of that name. */
export function zipOf(folder: string, name: string): Uint8Array {
  const entries = filesBelow(folder).map((file) => [`${name}/${file}`, readFileSync(path.join(folder, file))] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: noTime });
}

export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A line a file, as `sha256sum -c` reads them. */
export function checksums(folder: string): string {
  return filesBelow(folder)
    .map((file) => `${sha256(readFileSync(path.join(folder, file)))}  ${file}\n`)
    .join('');
}
