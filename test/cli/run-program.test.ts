import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ziping-run-'));
const program = path.join(folder, 'program.ts');
const bundle = path.resolve('.cache/run', `${path.relative('.', program).replace(/[\\/]/g, '-')}.cjs`);

afterAll(() => {
  for (const place of [folder, bundle, `${bundle}.sources.json`]) rmSync(place, { recursive: true, force: true });
});

const save = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
const run = (): string => execFileSync(process.execPath, ['scripts/run.mjs', program], { encoding: 'utf8' }).trim();
/** Longer than a saved file is taken for one that may still be changing. */
const settle = (): Promise<void> => setTimeout(250);

test('a program is bundled once, and again as soon as anything it is made of changes', async () => {
  save('program.ts', `import { word } from './word';\nconsole.log(word);\n`);
  save('word.ts', `export const word = 'one';\n`);
  await settle();
  expect(run()).toBe('one');
  const { mtimeMs } = statSync(bundle);
  expect(run()).toBe('one');
  expect(statSync(bundle).mtimeMs).toBe(mtimeMs);

  save('word.ts', `export const word = 'two';\n`);
  expect(run()).toBe('two');
  // Saved just before that build began, so that bundle was not relied on.
  save('word.ts', `export const word = 'six';\n`);
  expect(run()).toBe('six');

  await settle();
  expect(run()).toBe('six');
  // A file that imports find before the one they found until now.
  save('word.tsx', `export const word = 'ten';\n`);
  expect(run()).toBe('ten');
  rmSync(path.join(folder, 'word.tsx'));
  expect(run()).toBe('six');
}, 60_000);

test('a bundle that another run put in its place is not taken for fresh', async () => {
  await settle();
  expect(run()).toBe('six');
  writeFileSync(bundle, 'console.log("foreign");\n');
  expect(run()).toBe('six');
}, 60_000);
