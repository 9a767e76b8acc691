// What a review of many workbooks (summary, list of problems, working papers, report) takes: files a second, processor time, the peak of memory of the whole process; then the same run resumed.
//   npm run bench:review -- [FILES [WORKERS [SEED]]]
// FOLDER=… keeps the workbooks there, or takes those that an earlier run left.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { newWorkbook } from '../../src/file/new-workbook';
import { noFeatures } from '../../src/core/sheet/sheet-plan';
import { writeVariedWorkbooks } from './varied-workbooks';

const count = Number(process.argv[2] ?? 300);
const workers = Number(process.argv[3] ?? 2);
const seed = Number(process.argv[4] ?? 1);
const kept = process.env['FOLDER'];
const folder = kept ?? mkdtempSync(path.join(os.tmpdir(), 'ziping-review-'));
const inputs = path.join(folder, 'in');
const out = path.join(folder, 'out');
const program = path.resolve('.cache/run/src-cli-main.ts.cjs');
const usageFile = path.join(folder, 'usage.json');
const usageHook = path.join(folder, 'usage.cjs');

/** Files of a unit's folder. */
const inAFolder = 50;

/** A workbook at the limits of the reader: 380,000 cells with a text of its own each, none of them a form's. */
function hostileWorkbook(): Uint8Array {
  const rows = Array.from({ length: 38_000 }, (_, row) => ({
    contents: Array.from({ length: 10 }, (_cell, column) => `第${row}行第${column}列 ${(row * column) % 977}`),
    height: 15,
    links: [],
  }));
  return newWorkbook([{ name: '明细', columnWidths: [], merges: [], looks: [], rows, features: noFeatures }]);
}

/** The folder under review: units with fifty forms each, a hostile workbook among them, and what else lies in such folders. */
async function makeInputs(): Promise<void> {
  const made = path.join(folder, 'made');
  await writeVariedWorkbooks(made, count - 1, seed);
  readdirSync(made).forEach((name, place) => {
    const unit = path.join(inputs, `单位${String(Math.floor(place / inAFolder) + 1).padStart(4, '0')}`);
    mkdirSync(unit, { recursive: true });
    renameSync(path.join(made, name), path.join(unit, name));
  });
  rmSync(made, { recursive: true });
  writeFileSync(path.join(inputs, '单位0001', '明细账.xlsx'), hostileWorkbook());
  for (const name of ['旧表.doc', '照片.png', '~$附件1.xlsx']) writeFileSync(path.join(inputs, '单位0001', name), 'x');
}

interface Measured {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
  readonly status: number | null;
}

function run(parameters: readonly string[]): Measured {
  const began = performance.now();
  const { status } = spawnSync(
    process.execPath,
    ['--require', usageHook, program, inputs, '--workers', String(workers), ...parameters],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  );
  const seconds = (performance.now() - began) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage;
  return { seconds, processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024, status };
}

function tell(name: string, { seconds, processor, megabytes, status }: Measured): void {
  const figures = [
    `${(count / seconds).toFixed(1)} files/s`,
    `${seconds.toFixed(0)} s`,
    `${((processor * 1000) / count).toFixed(1)} ms of processor time a file`,
    `peak ${megabytes.toFixed(0)} MB`,
    `status ${status ?? 'none'}`,
  ];
  console.log(`${name.padEnd(28)} ${figures.join('   ')}`);
}

const size = (file: string): string => `${(statSync(file).size / 1e6).toFixed(1)} MB`;

async function main(): Promise<void> {
  mkdirSync(out, { recursive: true });
  // The peak is the process's own: its threads share it, and it starts no other process.
  writeFileSync(
    usageHook,
    `if (require('node:worker_threads').isMainThread) process.on('exit', () =>
  require('node:fs').writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify(process.resourceUsage())));`,
  );
  spawnSync(process.execPath, ['scripts/run.mjs', 'src/cli/main.ts', inputs], { stdio: 'ignore' });
  if (!existsSync(inputs)) await makeInputs();
  const summary = path.join(out, '汇总.xlsx');
  console.log(
    `${count} workbooks, ${workers} workers, ${os.availableParallelism()} processors, Node ${process.version}`,
  );
  const papers = path.join(out, '底稿', '底稿.xlsx');
  const outputs = ['--summary', summary, '--working-papers', papers, '--review-report', path.join(out, '情况.docx')];
  rmSync(path.dirname(papers), { recursive: true, force: true });
  tell('from the start', run([...outputs, '--force']));
  console.log(
    `  ${size(summary)} summary, ${readdirSync(path.dirname(papers)).length} workbooks of papers, ${size(`${summary}.cache.jsonl`)} kept for a resumed run`,
  );
  tell('resumed, nothing changed', run([...outputs, '--resume']));
}

void main().finally(() => {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
});
