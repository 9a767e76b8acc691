// What the headless command and its peers cost over varied workbooks, all of them in turns, medians of the rounds:
//   npm run bench:headless -- [FILES [ROUNDS [SEED]]]
// PEERS=FOLDER names a folder with a node_modules of its own, where exceljs is looked for.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pythonWithOpenpyxl, runOpenpyxl } from './openpyxl';
import { writeVariedWorkbooks } from './varied-workbooks';

const count = Number(process.argv[2] ?? 300);
const rounds = Number(process.argv[3] ?? 3);
const seed = Number(process.argv[4] ?? 1);

/** Milliseconds of processor time (user and system), and of the clock, a file. */
interface Measured {
  readonly processor: number;
  readonly clock: number;
  /** Megabytes at the peak; null where it was not measured. */
  readonly memory: number | null;
}

interface Task {
  readonly name: string;
  readonly run: () => Measured;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'ziping-bench-'));
const [inputs, out, theirs] = ['in', 'out', 'theirs'].map((name) => path.join(folder, name)) as [
  string,
  string,
  string,
];
const program = path.resolve('.cache/run/src-cli-main.ts.cjs');
const peerProgram = path.resolve('.cache/run/scripts-bench-peer.ts.cjs');
const usageFile = path.join(folder, 'usage.json');
const usageHook = path.join(folder, 'usage.cjs');
/** Writes down what the whole process has used, its threads and its start included, when it ends. */
const hook = `if (require('node:worker_threads').isMainThread) process.on('exit', () =>
  require('node:fs').writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify(process.resourceUsage())));`;

/** A machine's own certificates are read by every Node at its start, for some 30 ms; nobody here needs them. */
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

function runOurs(parameters: readonly string[]): Measured {
  const start = performance.now();
  execFileSync(process.execPath, ['--require', usageHook, program, inputs, '--json', ...parameters], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  const clock = (performance.now() - start) / count;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage;
  return { processor: (userCPUTime + systemCPUTime) / 1000 / count, clock, memory: maxRSS / 1024 };
}

function measured(json: string): Measured {
  const { processor, clock } = JSON.parse(json) as Pick<Measured, 'processor' | 'clock'>;
  return { processor, clock, memory: null };
}

/** Another task over the same files, in a process of its own, without its start; V8 is set as our command sets it. */
function runPeer(task: string): Measured {
  const parameters = ['--interrupt-budget=1000000', peerProgram, task, inputs, theirs];
  return measured(execFileSync(process.execPath, parameters, { encoding: 'utf8' }));
}

function ourTasks(): readonly Task[] {
  const written = ['--write', out, '--force'];
  return [
    { name: 'ours: --json, one thread', run: () => runOurs(['--workers', '1']) },
    { name: 'ours: --json, two threads', run: () => runOurs(['--workers', '2']) },
    { name: 'ours: --json --write, one thread', run: () => runOurs([...written, '--workers', '1']) },
    { name: 'ours: --json --write, two threads', run: () => runOurs([...written, '--workers', '2']) },
  ];
}

function peerTasks(): readonly Task[] {
  execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/bench/peer.ts'], { stdio: 'ignore' });
  const names = JSON.parse(execFileSync(process.execPath, [peerProgram], { encoding: 'utf8' })) as readonly string[];
  return names.map((name) => ({ name, run: () => runPeer(name) }));
}

function openpyxlTasks(): readonly Task[] {
  const interpreter = pythonWithOpenpyxl();
  if (interpreter === null) {
    console.log('openpyxl is not installed (apt-get install python3-openpyxl): left out.');
    return [];
  }
  const task = (name: string, what: 'read' | 'read_only' | 'write'): Task => ({
    name: `openpyxl: ${name}`,
    run: () => measured(runOpenpyxl(interpreter, what, inputs, theirs)),
  });
  return [
    task('read_only, read all cells', 'read_only'),
    task('load, read all cells', 'read'),
    task('load, 12 edits, save', 'write'),
  ];
}

function line(name: string, all: readonly Measured[]): void {
  const processor = median(all.map((one) => one.processor));
  const speed = 1000 / median(all.map(({ clock }) => clock));
  const memory = Math.max(...all.map((one) => one.memory ?? 0));
  console.log(
    `${name.padEnd(44)} ${processor.toFixed(2).padStart(7)} ms ${speed.toFixed(0).padStart(7)}/s ${memory === 0 ? '' : `${memory.toFixed(0)} MB`}`,
  );
}

async function main(): Promise<void> {
  mkdirSync(theirs);
  writeFileSync(usageHook, hook);
  const sources = await writeVariedWorkbooks(inputs, count, seed);
  // Bundles the command and compiles it, as the first run on a user's machine does.
  execFileSync(process.execPath, ['scripts/run.mjs', 'src/cli/main.ts', inputs, '--json'], { stdio: 'ignore' });
  const tasks = [...ourTasks(), ...peerTasks(), ...openpyxlTasks()];
  const results = new Map<string, Measured[]>(tasks.map(({ name }) => [name, []]));
  const load = os.loadavg()[0] ?? 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of tasks) results.get(name)?.push(run());
  }
  console.log(
    `${count} workbooks of ${sources} sources, seed ${seed}, medians of ${rounds} rounds in turns, Node ${process.version}, ` +
      `${os.availableParallelism()} processors, load ${load.toFixed(1)} before and ${(os.loadavg()[0] ?? 0).toFixed(1)} after`,
  );
  console.log(
    'Processor time a file; files a second by the clock; memory at the peak. Ours with the start of the program.',
  );
  for (const [name, all] of results) line(name, all);
}

void main().finally(() => rmSync(folder, { recursive: true, force: true }));
