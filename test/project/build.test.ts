/** What a release serves: all that a static server needs, nothing of the workbench, and the same bytes every time it is built. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { version } from '../../package.json';
import { filesBelow } from '../../scripts/release/archive';
import { releasedFolder } from './released';

const root = path.resolve(__dirname, '../..');
const folder = path.join(releasedFolder(version), 'site');
/** The same pages, built by another process, with the workbench beside them (`npm run site`). */
const builtApart = path.join(root, '.cache', 'site');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

const pages = ['taskpane.html', 'commands.html', 'result.html', 'selftest.html', 'desk.html'];

/** Asked for anew each time: the browser knows them by their names. */
const unhashed = ['assets/icon-32.png', 'desk.webmanifest'];

it('has the pages, the pictures and Office.js', () => {
  for (const file of pages) {
    expect({ file, exists: existsSync(path.join(folder, file)) }).toEqual({ file, exists: true });
  }
  expect(readdirSync(path.join(folder, 'static')).filter((file) => file.startsWith('office-js.'))).toHaveLength(1);
  expect(readdirSync(path.join(folder, 'assets')).length).toBeGreaterThan(0);
});

it('has no workbench in it', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /workbench|samples/.test(file))).toEqual([]);
  const scripts = files.filter((file) => /^static[/\\][^/\\]+\.js$/.test(file));
  expect(scripts.length).toBeGreaterThan(3);
  // A sentence of the workbench and a type that only its host knows.
  expect(scripts.filter((file) => /模拟 Excel|getAppContextAsync/.test(read(file)))).toEqual([]);
});

it('every file that a page names is there', () => {
  for (const page of pages) {
    const named = [...read(page).matchAll(/(?:src|href)="([^"#:?]+)[^":]*"/g)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
    // A name that may be kept for ever changes with the content; office.js has to be called so, and its folder's name changes.
    expect(
      named
        .filter((file) => !unhashed.includes(file) && !pages.includes(file))
        .filter((file) => !/^static\/(office-js\.[0-9a-f]{8}\/office\.js|.+\.[0-9a-f]{8}\.(js|css))$/.test(file)),
    ).toEqual([]);
  }
});

it('is the same byte for byte when it is built once more, apart', () => {
  const served = filesBelow(folder).filter((file) => file !== 'web.config');
  // The office's own settings are not replaced by an update; the workbench has its page and what that reads.
  const apart = /^(maps[/]|organisation\.json$|workbench\.|manifest(-selftest)?\.xml$|samples[/])/;
  expect(filesBelow(builtApart).filter((file) => !apart.test(file))).toEqual(served);
  const differing = served.filter(
    (file) => !readFileSync(path.join(builtApart, file)).equals(readFileSync(path.join(folder, file))),
  );
  expect(differing).toEqual([]);
});

it('names no computer of a developer', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|js|css|xml)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => read(file).includes('localhost:3000'))).toEqual([]);
});

it('what the pane loads until its first figures is within 220 KB gzip, without Office.js', () => {
  // Which files those are, webpack knows.
  const { firstLoad } = JSON.parse(readFileSync(`${builtApart}.report.json`, 'utf8')) as {
    readonly firstLoad: readonly string[];
  };
  const named = [...read('taskpane.html').matchAll(/(?:src|href)="(static\/[^"]+\.(?:js|css))"/g)].map(
    ([, file = '']) => file,
  );
  // No file that the figures need is fetched only after another one has run.
  expect(named.filter((file) => !/office-js|old-webview/.test(file)).sort()).toEqual(firstLoad);
  const sum = firstLoad.reduce((bytes, file) => bytes + gzipSync(read(file), { level: 9 }).length, 0);
  expect(sum).toBeGreaterThan(50 * 1024);
  expect(sum).toBeLessThanOrEqual(220 * 1024);
});

it('the desk is kept for use without a network as it is served, and without office.js', () => {
  const literal = /JSON\.parse\((".*?[^\\]")\)/.exec(read('desk-worker.js'))?.[1] ?? '""';
  const { version, files } = JSON.parse(JSON.parse(literal) as string) as {
    readonly version: string;
    readonly files: readonly { readonly address: string; readonly integrity: string }[];
  };
  expect(version).toMatch(/^\d+\.\d+\.\d+-[0-9a-f]{12}$/);
  for (const { address, integrity } of files) {
    const hash = createHash('sha256')
      .update(readFileSync(path.join(folder, address)))
      .digest('base64');
    expect({ address, integrity }).toEqual({ address, integrity: `sha256-${hash}` });
  }
  const addresses = files.map(({ address }) => address);
  expect(addresses).toEqual(expect.arrayContaining(['desk.html', ...unhashed]));
  // Whatever one of these files may fetch is among them.
  const scripts = addresses.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((file) => /office-js|Office\.onReady/.test(file + read(file)))).toEqual([]);
});
