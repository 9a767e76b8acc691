/** What an office gets: a release that is whole, agrees with itself, names no developer's computer, and is the same whenever it is made. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseSync } from '@swc/core';
import { unzipSync } from 'fflate';
import { billOfMaterials, licencesText, materialsAt, mayBeBundled } from '../../scripts/release/bill-of-materials';
import { filesBelow, zipOf } from '../../scripts/release/archive';
import { schemaErrors } from './manifest-schema';
import { releasedFolder } from './released';

const root = path.resolve(__dirname, '../..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { readonly version: string };
const folder = releasedFolder(version);
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const release = (...options: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/release/main.ts', ...options], {
    cwd: root,
    encoding: 'utf8',
  });

it('has all that the IT department needs', () => {
  const files = filesBelow(folder);
  for (const file of [
    'README.txt',
    'CHANGELOG.md',
    'LICENSE',
    'THIRD-PARTY-LICENCES.txt',
    'SHA256SUMS',
    'bom.json',
    'configure.html',
    'deploy.md',
    'deploy/nginx.conf',
    'manifest-selftest-template.xml',
    'manifest-template.xml',
    'real-excel-checklist.md',
    'samples/附件1.xlsx',
    'site/selftest.html',
    'site/taskpane.html',
    'site/web.config',
  ]) {
    expect(files).toContain(file);
  }
});

it('has no manifest for anybody’s own computer, no map and nothing of the workbench', () => {
  const files = filesBelow(folder);
  expect(files).not.toContain('manifest.xml');
  expect(files.filter((file) => /\.map$|workbench|node_modules/.test(file))).toEqual([]);
  expect(files.filter((file) => readFileSync(path.join(folder, file)).includes('localhost:3000'))).toEqual([]);
  expect(filesBelow(`${folder}-maps`).length).toBeGreaterThan(10);
});

it('the checksums are those of the files, each once', () => {
  const listed = read('SHA256SUMS')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ') as [sum: string, file: string]);
  expect(listed.map(([, file]) => file).sort()).toEqual(filesBelow(folder).filter((file) => file !== 'SHA256SUMS'));
  for (const [sum, file] of listed)
    expect({ file, sum: sha256(readFileSync(path.join(folder, file))) }).toEqual({ file, sum });
});

it('the zip holds exactly the folder, and its own checksum lies beside it', () => {
  const zip = readFileSync(`${folder}.zip`);
  expect(readFileSync(`${folder}.zip.sha256`, 'utf8')).toBe(`${sha256(zip)}  ziping-${version}.zip\n`);
  const entries = unzipSync(zip);
  expect(Object.keys(entries).sort()).toEqual(
    filesBelow(folder)
      .map((file) => `ziping-${version}/${file}`)
      .sort(),
  );
  const page = entries[`ziping-${version}/site/taskpane.html`] ?? new Uint8Array();
  expect(new TextDecoder().decode(page)).toBe(read('site/taskpane.html'));
});

it('the same folder is the same zip, whatever the clock and the time zone say', () => {
  const zones = ['Asia/Shanghai', 'America/Anchorage'].map((zone) => {
    const program = `const { zipSync } = require('fflate');
      process.stdout.write(require('node:crypto').createHash('sha256')
        .update(zipSync({ a: new Uint8Array(9) }, { level: 9, mtime: new Date(1980, 0, 1) })).digest('hex'));`;
    return spawnSync(process.execPath, ['-e', program], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    }).stdout;
  });
  expect(zones[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(zones[1]).toBe(zones[0]);
  expect(sha256(zipOf(folder, `ziping-${version}`))).toBe(sha256(readFileSync(`${folder}.zip`)));
});

it('the templates name one place for the address, and are valid manifests once it is filled in', async () => {
  for (const file of ['manifest-template.xml', 'manifest-selftest-template.xml']) {
    const template = read(file);
    expect(template).not.toMatch(/"https?:\/\/(?!schemas\.microsoft\.com|www\.w3\.org)/);
    const manifest = template.replaceAll('@ADDRESS@', 'https://jx.example.cn/ziping');
    expect(await schemaErrors(manifest)).toEqual([]);
    // Every file that Office will ask for is served.
    const named = [...manifest.matchAll(/"https:\/\/jx\.example\.cn\/ziping\/([^"]+)"/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(3);
    const served = filesBelow(path.join(folder, 'site'));
    expect(named.filter((name) => !served.includes(name))).toEqual([]);
  }
});

it('configure.html is one file that asks for nothing: its policy names its own script and style by their hashes', () => {
  const page = read('configure.html');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
  const hashOf = (tag: string) => {
    const content = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? '';
    return `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`;
  };
  expect(policy.split('; ').sort()).toEqual(
    [
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'none'",
      `script-src ${hashOf('script')}`,
      `style-src ${hashOf('style')}`,
    ].sort(),
  );
  expect(page.match(/<(script|style)[ >]/g)).toHaveLength(2);
  expect(page).not.toMatch(/<(link|img|iframe|object|embed)[ >]|\son\w+=/);
});

it('refuses to be made for http, for this computer, and for a server of office.js that it does not know', () => {
  for (const [options, said] of [
    [['--address', 'http://jx.example.cn/ziping'], 'http://'],
    [['--address', 'https://localhost:3000'], 'localhost'],
    [['--office-js', 'elsewhere'], '21vianet'],
  ] as const) {
    const { status, stderr } = release(...options, '--out', mkdtempSync(path.join(tmpdir(), 'ziping-')));
    expect(status).toBe(1);
    expect(stderr).toContain(said);
  }
});

interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly metadata: { readonly component: { readonly version: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly licenses: readonly unknown[];
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  }[];
}

it('the self-test’s script runs in the webviews of old Offices: nothing in it is newer than ES5', () => {
  const site = path.join(folder, 'site');
  const files = filesBelow(site).filter((file) => /^static\/(selftest|old-webview)\..*\.js$/.test(file));
  expect(files).toHaveLength(2);
  const newer =
    /"(?:type)":"(ArrowFunctionExpression|TemplateLiteral|Class\w+|SpreadElement|\w+Pattern|ForOfStatement|OptionalChainingExpression|AwaitExpression|YieldExpression|BigIntLiteral)"|"kind":"(let|const)"|"(spread)":\{/g;
  const foundIn = (code: string) => {
    const tree = JSON.stringify(parseSync(code, { syntax: 'ecmascript', target: 'es2022' }));
    return [...new Set([...tree.matchAll(newer)].map(([, type, kind, spread]) => type ?? kind ?? spread))];
  };
  // What the list would find in a script of today.
  expect(foundIn('const f = (a) => `${a}`; for (const b of [...f(1)]) f(b?.c)')).toHaveLength(6);
  for (const file of files) expect({ file, newer: foundIn(read(`site/${file}`)) }).toEqual({ file, newer: [] });
});

it('the list of materials names what is bundled, as the lock file has it', () => {
  const bom = JSON.parse(read('bom.json')) as Bom;
  expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { component: { version } } });
  expect(bom.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  const names = bom.components.map(({ name }) => name);
  for (const name of ['react-dom', '@fluentui/react-button', 'fflate', 'docx', '@microsoft/office-js'])
    expect(names).toContain(name);
  // Only the headless command reads with this one, and only tests with that one.
  for (const name of ['mammoth', 'jest', 'webpack']) expect(names).not.toContain(name);
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version: string; readonly integrity: string }>>;
  };
  const react = bom.components.find(({ name }) => name === 'react-dom');
  const locked = lock.packages['node_modules/react-dom'];
  expect(react).toMatchObject({ version: locked?.version, purl: `pkg:npm/react-dom@${locked?.version ?? ''}` });
  const hash = Buffer.from(react?.hashes[0]?.content ?? '', 'hex').toString('base64');
  expect(`sha512-${hash}`).toBe(locked?.integrity);
  // An id is a name of the SPDX list, else the file is invalid; office.js calls its own licence only LICENSE.
  const spdx = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'CC0-1.0'];
  const other = bom.components.filter(({ licenses }) => {
    const [first] = licenses as readonly { readonly license?: { readonly id?: string } }[];
    return licenses.length !== 1 || !spdx.includes(first?.license?.id ?? '');
  });
  expect(other).toMatchObject([{ name: '@microsoft/office-js', licenses: [{ license: { name: 'LICENSE' } }] }]);
});

it('the licences of all of them are in the release', () => {
  const { components } = JSON.parse(read('bom.json')) as Bom;
  const licences = read('THIRD-PARTY-LICENCES.txt');
  expect(components.filter((one) => !licences.includes(`${one.name} ${one.version} (`))).toEqual([]);
});

it('a package whose licence does not allow it would not be bundled', () => {
  const material = { name: 'x', version: '1.0.0', integrity: null, texts: [] };
  const allowed = [
    'MIT',
    'Apache-2.0',
    'ISC',
    '0BSD',
    'BSD-3-Clause',
    '(MIT OR GPL-3.0-or-later)',
    'MIT OR Apache-2.0',
  ];
  expect(allowed.filter((licence) => !mayBeBundled({ ...material, licence }))).toEqual([]);
  const barred = [
    '(MIT AND GPL-3.0-only)',
    'GPL-3.0-only',
    'AGPL-3.0-only',
    'UNLICENSED',
    'none',
    'SEE LICENSE IN LICENSE.md',
    'BSD-4-Clause',
    'MITRE',
  ];
  expect(barred.filter((licence) => mayBeBundled({ ...material, licence }))).toEqual([]);
  expect(mayBeBundled({ ...material, name: '@microsoft/office-js', licence: 'SEE LICENSE IN LICENSE.md' })).toBe(true);
});

it('the same materials give the same list, other ones another number', () => {
  const places = ['node_modules/fflate', 'node_modules/react'];
  const materials = materialsAt(places, root);
  expect(billOfMaterials('1.0.0', materials)).toBe(billOfMaterials('1.0.0', materialsAt(places, root)));
  const serial = (text: string) => (JSON.parse(text) as Bom).serialNumber;
  expect(serial(billOfMaterials('1.0.0', materials))).not.toBe(serial(billOfMaterials('1.0.0', materials.slice(1))));
  expect(licencesText(materials)).toContain('MIT License');
  expect(() => materialsAt(['node_modules/nothing'], root)).toThrow('node_modules/nothing');
});
