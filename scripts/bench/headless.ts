// Workbooks a second of the headless command, and of openpyxl where python3 has it, in turns:  npm run bench:headless -- [FILES [ROUNDS]]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseCellAddress } from '../../src/core/sheet/address';
import { assessWorkbook } from '../../src/tasks/assess-workbook';
import { xlsxPort } from '../../src/file/file-port';
import { openWorkbook } from '../../src/file/open-workbook';

const count = Number(process.argv[2] ?? 300);
const rounds = Number(process.argv[3] ?? 3);
const sources = ['test/fixtures/workbooks', 'assets/samples'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => new Uint8Array(readFileSync(path.join(folder, name)))),
);

/** One of the workbooks with amounts and actuals of its own, so that nothing can be kept from one file to the next. */
async function variant(bytes: Uint8Array, number: number): Promise<Uint8Array> {
  const opening = openWorkbook(bytes);
  if (!opening.ok) throw new Error(opening.detail);
  const { workbook } = opening;
  const assessed = await assessWorkbook(xlsxPort(workbook), 'all');
  const forms = assessed.ok ? assessed.value.forms : [];
  for (const { assessment } of forms) {
    const { form } = assessment;
    const sheet = workbook.sheets.find(({ id }) => id === form.sheet.id);
    const amounts = form.funding.rows.flatMap(({ annualBudget, expenditure }) => [annualBudget, expenditure]);
    const actuals = form.indicators.map(({ actualCell }) => actualCell);
    for (const cell of [...amounts, ...actuals]) {
      const place = cell === null ? null : parseCellAddress(cell.address);
      if (cell === null || place === null || typeof cell.content !== 'number') continue;
      sheet?.setConstant(place.row, place.column, cell.content + number / 100);
    }
    const project = form.project === null ? null : parseCellAddress(form.project.address);
    if (project !== null) sheet?.setConstant(project.row, project.column, `${form.project?.text ?? ''}（${number}）`);
  }
  return workbook.save();
}

interface Measured {
  /** Milliseconds of processor time, and of the clock, a file. */
  readonly processor: number;
  readonly clock: number;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const medians = (all: readonly Measured[]): Measured => ({
  processor: median(all.map(({ processor }) => processor)),
  clock: median(all.map(({ clock }) => clock)),
});

const folder = mkdtempSync(path.join(os.tmpdir(), 'ziping-bench-'));
const inputs = path.join(folder, 'in');
const program = path.resolve('.cache/run/src-cli-main.ts.cjs');
const peerProgram = path.resolve('.cache/run/scripts-bench-peer.ts.cjs');
const usageFile = path.join(folder, 'usage.json');
const usageHook = path.join(folder, 'usage.cjs');
/** Writes down the processor time of the whole process, its threads included, when it ends. */
const hook = `if (require('node:worker_threads').isMainThread) process.on('exit', () =>
  require('node:fs').writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify(process.cpuUsage())));`;

function runOurs(parameters: readonly string[]): Measured {
  const start = performance.now();
  execFileSync(process.execPath, ['--require', usageHook, program, inputs, '--json', ...parameters], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const clock = (performance.now() - start) / count;
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.CpuUsage;
  return { processor: (usage.user + usage.system) / 1000 / count, clock };
}

const python = `
import glob, json, os, sys, time, warnings
import openpyxl
warnings.simplefilter('ignore')
names = sorted(glob.glob(os.path.join(sys.argv[2], '*.xlsx')))
processor, clock = time.process_time(), time.time()
for name in names:
    if sys.argv[1] == 'read_only':
        book = openpyxl.load_workbook(name, read_only=True)
        for sheet in book:
            for row in sheet.iter_rows(values_only=True): pass
        continue
    book = openpyxl.load_workbook(name)
    if sys.argv[1] == 'read':
        for sheet in book:
            for row in sheet.iter_rows(values_only=True): pass
    else:
        sheet = book.worksheets[0]
        for row in range(14, 26):
            cell = sheet.cell(row, 8)
            if not isinstance(cell, openpyxl.cell.MergedCell): cell.value = row - 13.5
        book.save(os.path.join(sys.argv[3], os.path.basename(name)))
print(json.dumps({'processor': 1000 * (time.process_time() - processor) / len(names), 'clock': 1000 * (time.time() - clock) / len(names)}))
`;

function hasOpenpyxl(interpreter: string): boolean {
  return spawnSync(interpreter, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0;
}

/** openpyxl over the same files, without the start of Python; null when this Python does not have it. */
function runTheirs(interpreter: string, task: 'read' | 'read_only' | 'write'): Measured | null {
  try {
    const output = execFileSync(interpreter, ['-c', python, task, inputs, path.join(folder, 'theirs')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(output) as Measured;
  } catch {
    return null;
  }
}

/** Another task over the same files, in a process of its own, without its start. */
function runPeer(task: string): Measured {
  const output = execFileSync(process.execPath, [peerProgram, task, inputs, path.join(folder, 'theirs')], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Measured;
}

function line(name: string, { processor, clock }: Measured): void {
  const speed = (1000 / clock).toFixed(0);
  console.log(
    `${name.padEnd(44)} ${processor.toFixed(2).padStart(8)} ms processor a file ${speed.padStart(6)} files/s`,
  );
}

async function main(): Promise<void> {
  for (const name of ['in', 'theirs']) mkdirSync(path.join(folder, name));
  writeFileSync(usageHook, hook);
  for (let number = 1; number <= count; number++) {
    const source = sources[number % sources.length];
    if (source !== undefined) writeFileSync(path.join(inputs, `${number}.xlsx`), await variant(source, number));
  }
  // Bundles the command; what is measured is the bundle.
  execFileSync(process.execPath, ['scripts/run.mjs', 'src/cli/main.ts', inputs, '--json'], { stdio: 'ignore' });
  const peers = JSON.parse(
    execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/bench/peer.ts'], { encoding: 'utf8' }),
  ) as readonly string[];
  // The system's own Python first: that is the one apt-get installs into.
  const interpreter = ['/usr/bin/python3', 'python3'].find(hasOpenpyxl);
  if (interpreter === undefined)
    console.log('openpyxl is not installed (apt-get install python3-openpyxl): ours only.');
  console.log(`${count} workbooks, medians of ${rounds} rounds in turns, ${os.availableParallelism()} processors`);
  const written = ['--write', path.join(folder, 'ours'), '--force'];
  for (const task of ['read', 'write'] as const) {
    const parameters = task === 'read' ? [] : written;
    const single: Measured[] = [];
    const all: Measured[] = [];
    const theirs: Measured[] = [];
    for (let round = 0; round < rounds; round++) {
      single.push(runOurs([...parameters, '--workers', '1']));
      all.push(runOurs(parameters));
      const measured = interpreter === undefined ? null : runTheirs(interpreter, task);
      if (measured !== null) theirs.push(measured);
    }
    const [ours, threaded, other] = [single, all, theirs].map(medians);
    if (ours === undefined || threaded === undefined || other === undefined) return;
    const ourTask = task === 'read' ? '--json' : '--json --write';
    line(`ours, ${ourTask}, one thread`, ours);
    line(`ours, ${ourTask}, a thread a processor`, threaded);
    if (theirs.length === 0) continue;
    line(`openpyxl, ${task === 'read' ? 'load, read all cells' : 'load, 12 edits, save'}`, other);
    const ratio = (theirTime: number, ourTime: number): string => (theirTime / ourTime).toFixed(1);
    console.log(
      `  ratio: ${ratio(other.processor, ours.processor)} by processor time of one thread, ${ratio(other.clock, threaded.clock)} by the clock`,
    );
  }
  // What each peer can do: none of them evaluates anything.
  for (const task of peers) line(task, medians(Array.from({ length: rounds }, () => runPeer(task))));
  if (interpreter === undefined) return;
  const readOnly = Array.from({ length: rounds }, () => runTheirs(interpreter, 'read_only')).filter(
    (one) => one !== null,
  );
  if (readOnly.length > 0) line('openpyxl, read_only, read all cells', medians(readOnly));
}

void main().finally(() => rmSync(folder, { recursive: true, force: true }));
