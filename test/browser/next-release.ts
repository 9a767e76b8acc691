import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../scripts/release/archive';

/** The other way round, so that no name of a file stays. */
const turned = (hash: string): string => Array.from(hash).reverse().join('');

/**
 * The release after one: the same program, in which every file whose name has its hash in it has another name, as when each of
 * them was changed.
 */
export function nextRelease(site: string, into: string): void {
  const files = filesBelow(site);
  const hashes = new Set(
    files.flatMap((file) => [...file.matchAll(/\.([0-9a-f]{8})(?=[./])/g)].map(([, hash = '']) => hash)),
  );
  const renamed = (text: string): string =>
    text.replace(/[0-9a-f]{8}/g, (hash) => (hashes.has(hash) ? turned(hash) : hash));
  for (const file of files) {
    const target = path.join(into, renamed(file));
    mkdirSync(path.dirname(target), { recursive: true });
    const content = readFileSync(path.join(site, file));
    // office.js is as it is; its folder only has another name.
    const names = /\.(html|js|css)$/.test(file) && !file.includes('office-js.');
    writeFileSync(target, names ? renamed(content.toString('utf8')) : content);
  }
}
