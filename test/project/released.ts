import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** The folder of the release that `npm test` makes before the tests. Throws, with how to make it, when there is none. */
export function releasedFolder(version: string): string {
  const folder = path.join(root, '.cache', 'release', `ziping-${version}`);
  if (!existsSync(folder)) {
    throw new Error(
      'No release in .cache/release: run `npm run release -- --out .cache/release` first (npm test does).',
    );
  }
  return folder;
}
