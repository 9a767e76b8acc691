import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const runner = path.resolve('scripts/run-bundle.cjs');
let folder: string;
let program: string;
let bundle: string;
let code: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'run-bundle-'));
  program = path.join(folder, 'program.cjs');
  bundle = path.join(folder, 'bundle.cjs');
  code = `${bundle}.code`;
  writeFileSync(
    program,
    `require(${JSON.stringify(runner)}).runBundle(__filename, ${JSON.stringify(bundle)}, ['--interrupt-budget=1000000']);`,
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (): string => execFileSync(process.execPath, [program], { encoding: 'utf8' }).trim();
const says = (word: string): string => `const say = () => console.log('${word}'); say();`;

it('keeps the compiled code, and takes none of a bundle that was replaced by one of the same length', () => {
  writeFileSync(bundle, says('one'));
  expect(run()).toBe('one');
  expect(existsSync(code)).toBe(true);
  expect(run()).toBe('one');
  writeFileSync(bundle, says('two'));
  expect(run()).toBe('two');
  expect(run()).toBe('two');
});

it('takes the code that was kept, and does not write it again for a run that was no longer', () => {
  // V8 looks at the length of a source only: so this shows that the code is taken, and not compiled from the source.
  writeFileSync(bundle, says('one'));
  run();
  const kept = readFileSync(code);
  const head = JSON.parse(kept.toString('latin1', 0, 256)) as { of: string; spent: number };
  writeFileSync(bundle, says('two'));
  const { ino, size, mtimeNs, ctimeNs } = statSync(bundle, { bigint: true });
  const claimed = { of: `${ino} ${size} ${mtimeNs} ${ctimeNs}`, spent: head.spent + 100_000 };
  writeFileSync(code, Buffer.concat([Buffer.from(JSON.stringify(claimed).padEnd(256)), kept.subarray(256)]));
  const written = readFileSync(code);
  expect(run()).toBe('one');
  expect(readFileSync(code).equals(written)).toBe(true);
});

it('runs without the code, and makes it anew, where it is cut off or none at all', () => {
  writeFileSync(bundle, says('one'));
  run();
  const whole = readFileSync(code);
  for (const broken of [whole.subarray(0, 300), whole.subarray(0, 40), Buffer.from('no code'), Buffer.alloc(0)]) {
    writeFileSync(code, broken);
    expect(run()).toBe('one');
    expect(statSync(code).size).toBeGreaterThan(300);
  }
});

it('gives a bundle what a program has: its name, its arguments, modules beside it, threads with the same code', () => {
  writeFileSync(path.join(folder, 'beside.cjs'), 'exports.word = "beside";');
  writeFileSync(
    bundle,
    `const { isMainThread, Worker } = require('node:worker_threads');
     if (isMainThread) {
       const { word } = require('./beside.cjs');
       console.log(__filename === ${JSON.stringify(program)}, __dirname === ${JSON.stringify(folder)}, word);
       new Worker(__filename);
     } else console.log('thread');`,
  );
  expect(run().split('\n')).toEqual(['true true beside', 'thread']);
  expect(run().split('\n')).toEqual(['true true beside', 'thread']);
});
