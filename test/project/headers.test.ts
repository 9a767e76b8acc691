/** One source of headers: nginx, IIS, the deployment guide and the tests' own server say the same of every file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { filesBelow } from '../../scripts/release/archive';
import { withHeaderTable } from '../../scripts/release/header-table';
import { headersFor, readPage, type Header } from '../../scripts/release/headers';
import { webConfig } from '../../scripts/release/iis';
import { nginxConf } from '../../scripts/release/nginx';
import { servedPages, sourcePages } from '../../scripts/release/pages';
import { releasedFolder } from './released';

const root = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const { version } = JSON.parse(read('package.json')) as { readonly version: string };
const site = path.join(releasedFolder(version), 'site');
const pages = servedPages(site);

/** Every file that is served, and one that was put beside them by the office. */
const files = [...filesBelow(site).filter((file) => file !== 'web.config'), 'organisation.json'];

const valueOf = (headers: readonly Header[], name: string): string | undefined =>
  headers.find((header) => header.name === name)?.value;

it.each([
  ['deploy/nginx.conf', nginxConf(sourcePages(root))],
  ['deploy/web.config', webConfig(sourcePages(root))],
  ['docs/deploy.md', withHeaderTable(read('docs/deploy.md'), sourcePages(root))],
])('%s is made from the headers as they are (npm run deploy-files)', (file, made) => {
  expect(read(file)).toBe(made);
});

it('a release with its own office.js has the same configuration', () => {
  expect(readFileSync(path.join(site, 'web.config'), 'utf8')).toBe(read('deploy/web.config'));
  expect(readFileSync(path.join(site, '../deploy/nginx.conf'), 'utf8')).toBe(read('deploy/nginx.conf'));
});

it.each([
  ['taskpane.html', 'no-store'],
  ['assets/support.html', 'no-store'],
  ['organisation.json', 'no-store'],
  ['desk-worker.js', 'no-store'],
  ['assets/icon-32.png', 'public, max-age=86400'],
  ['static/taskpane.0a1b2c3d.js', 'public, max-age=31536000, immutable'],
  ['static/office-js.0a1b2c3d/office.js', 'public, max-age=31536000, immutable'],
])('%s: %s', (file, caching) => {
  expect(valueOf(headersFor(file, pages), 'Cache-Control')).toBe(caching);
});

it('pages that Office shows may be framed by Excel on the web, the others by nobody else; X-Frame-Options is never sent', () => {
  for (const page of pages) {
    const policy = valueOf(headersFor(page.path, pages), 'Content-Security-Policy') ?? '';
    const inOffice = ['commands.html', 'result.html', 'selftest.html', 'taskpane.html'].includes(page.path);
    expect({
      page: page.path,
      framed: /frame-ancestors[^;]* https:\/\/\*\.officeapps\.live\.com/.test(policy),
    }).toEqual({
      page: page.path,
      framed: inOffice,
    });
    expect(policy).not.toContain('unsafe-');
    expect(policy.startsWith(page.policy)).toBe(true);
  }
  expect(files.flatMap((file) => headersFor(file, pages)).filter(({ name }) => name === 'X-Frame-Options')).toEqual([]);
});

it('a page without a policy of its own is an error', () => {
  expect(() => readPage('x.html', '<html></html>')).toThrow('x.html');
});

/** What nginx would send with a file that is there (200) or not (404), by its `map` blocks and `add_header` lines. */
function sentByNginx(conf: string, uri: string, status: number): readonly Header[] {
  const maps = [...conf.matchAll(/map (\S+|"\S+") \$(\w+) \{([\s\S]*?)\n\}/g)].map(
    ([, source = '', name = '', body = '']) => {
      const subject = source.replaceAll('"', '').replace('$status', String(status)).replace('$uri', uri);
      const lines = [...body.matchAll(/^ {4}(\S+) "([^"]*)";$/gm)].map(([, match = '', value = '']) => ({
        match,
        value,
      }));
      const hit = lines.find(({ match }) => match.startsWith('~') && new RegExp(match.slice(1)).test(subject));
      return [name, (hit ?? lines.find(({ match }) => match === 'default'))?.value ?? ''] as const;
    },
  );
  const values = new Map(maps);
  return [...conf.matchAll(/add_header (\S+) (?:"([^"]*)"|\$(\w+)) always;/g)].map(([, name = '', text, variable]) => ({
    name,
    value: text ?? values.get(variable ?? '') ?? '',
  }));
}

it('nginx sends with every file what was decided, and keeps nothing that is missing', () => {
  const conf = read('deploy/nginx.conf');
  for (const file of files) {
    expect({ file, sent: sentByNginx(conf, `/ziping/${file}`, 200) }).toEqual({ file, sent: headersFor(file, pages) });
  }
  expect(valueOf(sentByNginx(conf, '/ziping/static/gone.0a1b2c3d.js', 404), 'Cache-Control')).toBe('no-store');
});

interface Scope {
  readonly path: string;
  readonly headers: Map<string, string>;
  caching: string | null;
}

/** The sections of a web.config: the folder's own, and those of single paths. */
function scopesOf(config: string): readonly Scope[] {
  const scopes: Scope[] = [{ path: '', headers: new Map(), caching: null }];
  let scope = scopes[0];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'location') {
      scope = { path: attributes['path'] ?? '', headers: new Map(), caching: null };
      scopes.push(scope);
    }
    if (name === 'add') scope?.headers.set(attributes['name'] ?? '', attributes['value'] ?? '');
    if (name === 'clientCache' && scope !== undefined) {
      const [, days = '0'] = /^(\d+)\.00:00:00$/.exec(attributes['cacheControlMaxAge'] ?? '') ?? [];
      const custom = attributes['cacheControlCustom'] ?? '';
      scope.caching =
        attributes['cacheControlMode'] === 'UseMaxAge' ? `${custom}, max-age=${Number(days) * 86_400}` : custom;
    }
  });
  parser.write(config).close();
  return scopes;
}

it('IIS sends with every file what was decided', () => {
  const scopes = scopesOf(read('deploy/web.config'));
  const words = (value: string) =>
    value
      .split(', ')
      .sort()
      .filter((word) => word !== 'immutable');
  for (const file of files) {
    const within = scopes.filter(
      (scope) => scope.path === '' || file === scope.path || file.startsWith(`${scope.path}/`),
    );
    const headers = new Map(within.flatMap((scope) => [...scope.headers]));
    const caching = within.reduce<string>((value, scope) => scope.caching ?? value, '');
    const decided = headersFor(file, pages);
    expect({ file, policy: headers.get('Content-Security-Policy'), caching: words(caching) }).toEqual({
      file,
      policy: valueOf(decided, 'Content-Security-Policy'),
      caching: words(valueOf(decided, 'Cache-Control') ?? ''),
    });
    for (const name of ['X-Content-Type-Options', 'Referrer-Policy'])
      expect(headers.get(name)).toBe(valueOf(decided, name));
  }
});
