// What the headless command and its peers cost over varied workbooks, all of them in turns, medians of the rounds:
//   npm run bench:headless -- [FILES [ROUNDS [SEED]]]
// PEERS=FOLDER names a folder with a node_modules of its own, where exceljs is looked for.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type OpenpyxlTask, pythonWithOpenpyxl, runOpenpyxl } from './openpyxl';
import { writeVariedWorkbooks } from './varied-workbooks';

const count = Number(process.argv[2] ?? 300);
const rounds = Number(process.argv[3] ?? 3);
const seed = Number(process.argv[4] ?? 1);

/** Milliseconds of processor time (user and system), and of the clock, a file. */
interface Measured {
  readonly processor: number;
  /** The same for the later half of the files alone: what a file costs once a program has compiled itself. */
  readonly warm: number;
  readonly clock: number;
  /** Megabytes at the peak. */
  readonly memory: number;
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
/**
 * Writes down what the whole process has used when it ends, its threads and its start included, and what it had used when it printed the
 * line of the file in the middle.
 */
const hook = `if (require('node:worker_threads').isMainThread) {
  let lines = 0;
  let half = null;
  const write = process.stdout.write;
  process.stdout.write = function (text, ...rest) {
    lines += String(text).split('\\n').length - 1;
    if (half === null && lines >= ${Math.ceil(count / 2)}) half = { ...process.cpuUsage(), lines };
    return write.call(this, text, ...rest);
  };
  process.on('exit', () =>
    require('node:fs').writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify({ ...process.resourceUsage(), half })));
}`;

/** A machine's own certificates are read by every Node at its start, for some 30 ms; nobody here needs them. */
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

function runOurs(parameters: readonly string[]): Measured {
  const start = performance.now();
  execFileSync(process.execPath, ['--require', usageHook, program, inputs, '--json', ...parameters], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  const clock = (performance.now() - start) / count;
  const { userCPUTime, systemCPUTime, maxRSS, half } = JSON.parse(readFileSync(usageFile, 'utf8')) as UsageNoted;
  const all = (userCPUTime + systemCPUTime) / 1000;
  const warm = half === null ? Number.NaN : (all - (half.user + half.system) / 1000) / (count - half.lines);
  return { processor: all / count, warm, clock, memory: maxRSS / 1024 };
}

/** What the hook notes. */
interface UsageNoted extends NodeJS.ResourceUsage {
  readonly half: (NodeJS.CpuUsage & { readonly lines: number }) | null;
}

/** Another task over the same files, in a process of its own, without its start; V8 is set as our command sets it. */
function runPeer(task: string): Measured {
  const parameters = ['--interrupt-budget=1000000', peerProgram, task, inputs, theirs];
  return JSON.parse(execFileSync(process.execPath, parameters, { encoding: 'utf8' })) as Measured;
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
  const task = (name: string, what: OpenpyxlTask): Task => ({
    name: `openpyxl: ${name}`,
    run: () => JSON.parse(runOpenpyxl(interpreter, what, inputs, theirs)) as Measured,
  });
  return [
    task('read_only, read all cells', 'read_only'),
    task('load, read all cells', 'read'),
    task('two loads: formulas, results, formats', 'read_all'),
    task('load, 12 edits, save', 'write'),
  ];
}

function line(name: string, all: readonly Measured[]): void {
  const [processor, warm, clock] = (['processor', 'warm', 'clock'] as const).map((what) =>
    median(all.map((one) => one[what]))
      .toFixed(2)
      .padStart(7),
  );
  const speed = (1000 / Number(clock)).toFixed(0).padStart(7);
  const memory = Math.max(...all.map((one) => one.memory)).toFixed(0);
  console.log(`${name.padEnd(46)} ${processor} ms, warm ${warm} ms ${speed}/s ${memory.padStart(5)} MB`);
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
    'Processor time a file, and that of the later half of the files; files a second by the clock; memory at the peak. Ours with the start of the program.',
  );
  for (const [name, all] of results) line(name, all);
}

void main().finally(() => rmSync(folder, { recursive: true, force: true }));
