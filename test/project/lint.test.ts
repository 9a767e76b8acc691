/** The lint (.oxlintrc.json) finds what each of its rules is about: a file that breaks it on purpose, with types where it needs them. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Settings {
  readonly overrides: readonly { readonly rules: Readonly<Record<string, unknown>> }[];
}

const rules = (JSON.parse(read('.oxlintrc.json')) as Settings).overrides.flatMap((one) => Object.keys(one.rules));

const short = (rule: string): string => rule.replace('typescript/', '');

/** A program that breaks the rule, in src/core where that decides, else in src/taskpane. */
const breaches: Readonly<Record<string, string>> = Object.fromEntries(
  read('test/fixtures/lint/breaches.txt')
    .split(/^--- /m)
    .slice(1)
    .map((entry) => {
      const [rule = '', ...program] = entry.split('\n');
      return [rule.trim(), program.join('\n')];
    }),
);

const placeOf = (rule: string): string =>
  `src/${/^no-restricted-(globals|properties)$/.test(rule) ? 'core' : 'taskpane'}/${rule}.ts`;

/** By rule, the files in which it found something. */
function foundIn(folder: string): ReadonlySet<string> {
  const { stdout } = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'json', '.'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    readonly diagnostics: readonly { readonly code?: string; readonly filename: string }[];
  };
  return new Set(
    diagnostics.map(
      ({ code = '', filename }) => `${/\(([^)]+)\)/.exec(code)?.[1] ?? code} in ${path.basename(filename)}`,
    ),
  );
}

it('has a breach for every rule, and finds each of them', () => {
  expect(Object.keys(breaches).sort()).toEqual(rules.map(short).sort());
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-lint-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.json']) copyFileSync(path.join(root, file), path.join(folder, file));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (const place of ['core', 'taskpane']) mkdirSync(path.join(folder, 'src', place), { recursive: true });
  for (const [rule, program] of Object.entries(breaches)) writeFileSync(path.join(folder, placeOf(rule)), program);
  const found = foundIn(folder);
  expect(Object.keys(breaches).filter((rule) => !found.has(`${rule} in ${rule}.ts`))).toEqual([]);
}, 60_000);
