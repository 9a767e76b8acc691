/** Where office.js comes from is chosen when a release is made: each page then names that server, and lets scripts come from it and from nobody else. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readPage } from '../../scripts/release/headers';

const root = path.resolve(__dirname, '../..');

interface ServedNames {
  readonly officeJsServers: Readonly<Record<string, string | null>>;
  readonly servedNames: (production: boolean, server: string | null) => Readonly<Record<string, string>>;
  readonly servedPage: (html: string, named: Readonly<Record<string, string>>, server: string | null) => string;
}

// Webpack's settings are CommonJS, and so is what they share with this test.
const { officeJsServers, servedNames, servedPage } = createRequire(__filename)(
  '../../scripts/release/served-names.cjs',
) as ServedNames;

const pages = [
  'src/taskpane/taskpane.html',
  'src/commands/commands.html',
  'src/commands/result.html',
  'src/selftest/selftest.html',
];

/** The sources of a policy's `script-src`, or of `default-src` where there is none. */
function scriptSources(policy: string): readonly string[] {
  const of = (name: string) => policy.split('; ').find((directive) => directive.startsWith(`${name} `));
  return (of('script-src') ?? of('default-src') ?? '').split(' ').slice(1);
}

// The addresses are Microsoft's: learn.microsoft.com, “Referencing the Office JavaScript API library”.
it.each([
  ['own', null],
  ['microsoft', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'],
  ['21vianet', 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js'],
])('%s', (name, server) => {
  expect(officeJsServers[name]).toBe(server);
  const named = servedNames(true, server);
  for (const file of pages) {
    const source = readFileSync(path.join(root, file), 'utf8');
    const html = servedPage(source, named, server);
    const script = /<script src="([^"]*office\.js)"/.exec(html)?.[1] ?? '';
    if (server === null) expect(script).toMatch(/^static\/office-js\.[0-9a-f]{8}\/office\.js$/);
    else expect(script).toBe(server);
    const { policy, inOffice } = readPage(file, html);
    expect(inOffice).toBe(true);
    expect(scriptSources(policy)).toEqual(["'self'", ...(server === null ? [] : [new URL(server).origin])]);
    // Nothing else of the policy changes: what is asked of other servers is that one script.
    expect(policy.split('; ').filter((directive) => !directive.startsWith('script-src'))).toEqual(
      readPage(file, source)
        .policy.split('; ')
        .filter((directive) => !directive.startsWith('script-src')),
    );
  }
});

it('a page without office.js asks nobody, whatever was chosen', () => {
  const support = readFileSync(path.join(root, 'assets/support.html'), 'utf8');
  const server = officeJsServers['microsoft'] ?? null;
  expect(servedPage(support, servedNames(true, server), server)).toBe(support);
});
