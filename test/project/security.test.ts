/** What docs/security.md promises of the release as it is built: every page's policy, no eval, pinned packages, known licences. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../scripts/release/archive';
import { policyProblems } from './page-policy';
import { releasedFolder } from './released';

const root = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const { version } = JSON.parse(read('package.json')) as { readonly version: string };
const released = releasedFolder(version);

describe('content policies', () => {
  const tight = "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";
  const page = (policy: string, body = '') =>
    `<html><head><meta http-equiv="Content-Security-Policy" content="${policy}" /></head><body>${body}</body></html>`;

  it.each([
    ['no policy', '<html></html>'],
    ['two of them', page(tight) + page(tight)],
    ['everything allowed', page(tight.replace("default-src 'self'", 'default-src *'))],
    ['nothing said of everything', page(tight.replace("default-src 'self'; ", ''))],
    ['inline scripts', page(tight.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"))],
    ['eval', page(tight.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"))],
    ['inline styles', page(`${tight}; style-src 'self' 'unsafe-inline'`)],
    ['a script from elsewhere', page(tight.replace("script-src 'self'", "script-src 'self' https://cdn.example.com"))],
    ['scripts as data', page(tight.replace("script-src 'self'", "script-src 'self' data:"))],
    ['connections to elsewhere', page(`${tight}; connect-src 'self' https:`)],
    ['frames of others', page(`${tight}; frame-src https://example.com`)],
    ['plug-ins', page(tight.replace("object-src 'none'", "object-src 'self'"))],
    ['another base', page(tight.replace("base-uri 'none'; ", ''))],
    ['forms', page(tight.replace("; form-action 'none'", ''))],
    ['a policy after a script', `<script src="a.js"></script>${page(tight)}`],
    ['a script in the page', page(tight, '<script>run()</script>')],
    ['a script of another server', page(tight, '<script src="//cdn.example.com/a.js"></script>')],
    ['an event handler', page(tight, '<p onclick="run()">')],
    ['a style attribute', page(tight, '<p style="color: red">')],
    ['a javascript: address', page(tight, '<a href="javascript:run()">')],
  ])('%s is noticed', (_, html) => {
    expect(policyProblems(html)).not.toEqual([]);
  });

  it('a tight one has nothing wrong with it', () => {
    expect(policyProblems(page(tight, '<script src="a.js"></script>'))).toEqual([]);
  });

  const pages = filesBelow(released).filter((file) => file.endsWith('.html'));

  it('the release has the pages that it should have', () => {
    const names = ['assets/support', 'commands', 'desk', 'result', 'selftest', 'taskpane'].map(
      (name) => `site/${name}.html`,
    );
    expect([...pages].sort()).toEqual(['configure.html', ...names]);
  });

  it.each(pages)('%s is held tight', (file) => {
    expect(policyProblems(readFileSync(path.join(released, file), 'utf8'))).toEqual([]);
  });

  it.each(
    filesBelow(path.join(root, 'src'))
      .filter((file) => file.endsWith('.html') && !file.startsWith('workbench/'))
      .map((file) => `src/${file}`),
  )('%s is, before it is built', (file) => {
    expect(policyProblems(read(file))).toEqual([]);
  });
});

/** A program made of a text: `eval`, `Function`, a timer that is given a text. */
const evaluation = /\beval\s*\(|\bFunction\s*\(\s*["'`]|new\s+Function\b|set(?:Timeout|Interval)\s*\(\s*["'`]/;

describe('programs made of texts', () => {
  it.each([
    ['eval("1")', true],
    ['new Function("return this")', true],
    ['Function("return this")()', true],
    ['setTimeout("run()", 1)', true],
    ['setTimeout(run, 1)', false],
    ['isFunction(run)', false],
    ['evaluate(form)', false],
  ])('%s: %s', (code, is) => {
    expect(evaluation.test(code)).toBe(is);
  });

  const scripts = filesBelow(released).filter((file) => file.endsWith('.js'));
  /** Microsoft's, served unmodified: its UMD wrapper asks for the global object so, and goes on without it where a policy forbids it. */
  const isMicrosofts = (file: string): boolean => /office-js\.[0-9a-f]+\//.test(file);

  it('there are none in what we build', () => {
    const ours = scripts.filter((file) => !isMicrosofts(file));
    expect(ours.length).toBeGreaterThan(30);
    const found = ours.filter((file) => evaluation.test(readFileSync(path.join(released, file), 'utf8')));
    expect(found).toEqual([]);
  });

  it('office.js has the one in its wrapper, and no other', () => {
    const found = scripts.filter(isMicrosofts).flatMap((file) => {
      const code = readFileSync(path.join(released, file), 'utf8');
      return [...code.matchAll(new RegExp(evaluation.source, 'g'))].map(({ index }) => code.slice(index, index + 28));
    });
    expect(new Set(found)).toEqual(new Set(['new Function("return this")(']));
  });
});

describe('markup made of texts', () => {
  const markup = /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|srcdoc)\b|document\.write\b/;

  it.each([
    ['element.innerHTML = text', true],
    ['document.write(text)', true],
    ['element.textContent = text', false],
  ])('%s: %s', (code, is) => {
    expect(markup.test(code)).toBe(is);
  });

  it('there is none in our sources: what a file says comes onto a page as text nodes', () => {
    const sources = filesBelow(path.join(root, 'src')).filter((file) => /\.(?:tsx?|js)$/.test(file));
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.filter((file) => markup.test(read(`src/${file}`)))).toEqual([]);
  });
});

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

describe('packages', () => {
  const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
  const packages = Object.entries(lock.packages).filter(([name]) => name !== '');
  const inProducts = packages.filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true);

  it('each is pinned by a hash of 512 bits', () => {
    expect(packages.length).toBeGreaterThan(500);
    expect(
      packages.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true).map(([name]) => name),
    ).toEqual([]);
  });

  it('those that are named are named with exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Readonly<
      Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, range]) => !/^(?:npm:[@\w/.-]+@)?\d+\.\d+\.\d+$/.test(range),
    );
    expect(loose).toEqual([]);
  });

  it('what users get is under licences that let it be handed on', () => {
    const allowed = new Set(['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'Zlib']);
    /** An expression is allowed when one of its choices is: `MIT OR GPL-3.0-or-later`, `MIT AND Zlib`. */
    const isAllowed = (licence: string): boolean =>
      licence
        .replace(/[()]/g, '')
        .split(' OR ')
        .some((choice) => choice.split(' AND ').every((one) => allowed.has(one)));
    const others = inProducts
      .filter(([, { license }]) => !isAllowed(license ?? ''))
      .map(([name, { license }]) => `${name}: ${license}`);
    // office.js is Microsoft's, under its own licence, unmodified; duck writes BSD for the one with two clauses.
    expect(others).toEqual(['node_modules/@microsoft/office-js: LICENSE', 'node_modules/duck: BSD']);
    expect(read('node_modules/duck/LICENSE')).toMatch(/^Redistribution and use in source and binary forms/m);
  });

  it('none that users get runs a program when it is installed', () => {
    expect(inProducts.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([name]) => name)).toEqual(
      [],
    );
  });
});
