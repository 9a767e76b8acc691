// The pages of the add-in: as they lie in the project, and as a build serves them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPage, type Page } from './headers';

/** The workbench plays Excel for developers; no release has it. */
const developersOnly = 'workbench.html';

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** From the project's sources (`root`): a page of `src` is served from the folder's top, one of `assets` from there. */
export function sourcePages(root: string): readonly Page[] {
  const html = (folder: string) => filesOf(path.join(root, folder)).filter((file) => file.endsWith('.html'));
  return [
    ...html('src').map((file) => ({ source: path.join('src', file), path: path.posix.basename(file) })),
    ...html('assets').map((file) => ({ source: path.join('assets', file), path: `assets/${file}` })),
  ]
    .filter((page) => page.path !== developersOnly)
    .map((page) => readPage(page.path, readFileSync(path.join(root, page.source), 'utf8')))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** From a folder that is served as it is. */
export function servedPages(site: string): readonly Page[] {
  return filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, readFileSync(path.join(site, file), 'utf8')))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
