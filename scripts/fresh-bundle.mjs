// Whether a bundle is still what its sources would give: bundling takes longer than most of the programs run.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file saved this shortly before a build began (milliseconds) could have been saved after it was read. */
const doubtful = 100;

const noteOf = (bundle) => `${bundle}.sources.json`;

/** Changes with every write to a file, and with every file that comes into a folder or leaves it; null when there is none. */
function stamp(place) {
  const stats = statSync(place, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}`;
}

/** What decides about a bundle: its sources, and the folders and settings by which imports are resolved. */
function deciding(root, sources) {
  const folders = new Set([root, path.join(root, 'scripts')]);
  for (const source of sources) {
    for (let folder = path.dirname(source); !folders.has(folder); folder = path.dirname(folder)) {
      folders.add(folder);
      if (!folder.startsWith(root + path.sep)) break;
    }
  }
  const settings = [...folders].flatMap((folder) =>
    ['package.json', 'tsconfig.json', 'package-lock.json', 'run.mjs'].map((name) => path.join(folder, name)),
  );
  return [...sources, ...folders, ...settings.filter((file) => existsSync(file))];
}

/** True when nothing that decides about the bundle has changed since it was noted. */
export function isFresh(bundle) {
  try {
    const stamps = Object.entries(JSON.parse(readFileSync(noteOf(bundle), 'utf8')));
    return stamps.length > 0 && stamps.every(([place, noted]) => noted !== null && stamp(place) === noted);
  } catch {
    return false;
  }
}

/** Notes what a bundle was made from; `began` is when its build began (milliseconds since 1970). */
export function noteSources(root, bundle, sources, began) {
  const places = deciding(root, sources);
  const settled = places.every(
    (place) => (statSync(place, { throwIfNoEntry: false })?.ctimeMs ?? 0) < began - doubtful,
  );
  const stamps = settled ? Object.fromEntries([...places, bundle].map((place) => [place, stamp(place)])) : {};
  writeFileSync(noteOf(bundle), JSON.stringify(stamps));
}
