import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Package {
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const project = JSON.parse(read('package.json')) as Package;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder)).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(path.join(root, file)).isDirectory() ? filesBelow(file) : [file];
  });
}

describe('the project', () => {
  it('pins every dependency to one version', () => {
    const loose = Object.entries({ ...project.dependencies, ...project.devDependencies }).filter(
      ([, version]) => !/^(npm:\w[\w-]*@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('has a lock file that serves any registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  it('depends on libraries under MIT, Apache, BSD or ISC only, office.js apart', () => {
    const licences = Object.keys(project.dependencies).map((name) => {
      const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license?: string };
      return [name, license ?? 'none'] as const;
    });
    const others = licences.filter(([, licence]) => !/^(MIT|Apache-2\.0|BSD-[23]-Clause|ISC)$/.test(licence));
    expect(others.map(([name]) => name)).toEqual(['@microsoft/office-js']);
  });

  it('explains each run-time library in docs/decisions.md', () => {
    const decisions = read('docs/decisions.md');
    const known = ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'];
    const unexplained = Object.keys(project.dependencies).filter(
      (name) => !known.includes(name) && !decisions.includes(name.replace(/^@types\//, '')),
    );
    expect(unexplained).toEqual([]);
  });

  it('names in the README only commands that there are', () => {
    const named = [...read('README.md').matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => name === undefined || !(name in project.scripts))).toEqual([]);
  });

  it('has one version: package, lock file, manifest and the newest section of the changelog', () => {
    const { version } = JSON.parse(read('package.json')) as { readonly version: string };
    const locked = JSON.parse(read('package-lock.json')) as {
      readonly version: string;
      readonly packages: Readonly<Record<string, { readonly version?: string }>>;
    };
    const newest = /^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1];
    const inManifest = /<Version>([^<]+)<\/Version>/.exec(read('manifest.xml'))?.[1];
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect({ locked: [locked.version, locked.packages['']?.version], newest, inManifest }).toEqual({
      locked: [version, version],
      newest: version,
      // Office wants four numbers.
      inManifest: `${version}.0`,
    });
  });

  it('never reaches the network from what runs in Excel', () => {
    const rooms = ['core', 'excel', 'tasks', 'taskpane', 'commands', 'docx'];
    const calls = rooms
      .flatMap((room) => filesBelow(path.join('src', room)))
      .filter((file) => /(?<![.\w])fetch\(|\b(new (XMLHttpRequest|WebSocket|EventSource)|sendBeacon)/.test(read(file)));
    // The office's own settings, from beside the page: a relative name, so that it can be asked of no other server.
    expect(calls).toEqual([path.join('src', 'tasks', 'organisation', 'organisation-beside.ts')]);
    expect(read('src/tasks/organisation/organisation-beside.ts').match(/fetch\(\w+|const file = .*/g)).toEqual([
      "const file = 'organisation.json';",
      'fetch(file',
    ]);
  });

  it('does not read ../shared, which no user has', () => {
    const readers = ['src', 'test', 'scripts', '.ci']
      .flatMap(filesBelow)
      .filter((file) => /\.(ts|tsx|mjs|js)$|run$/.test(file) && !file.endsWith('project.test.ts'))
      .filter((file) => read(file).includes('../shared'));
    expect(readers).toEqual([]);
  });
});
