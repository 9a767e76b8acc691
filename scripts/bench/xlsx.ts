// Open, write twelve scores, recalculate, save: files a second of src/xlsx, and of openpyxl where python3 has it.
//   node scripts/run.mjs scripts/bench/xlsx.ts [SECONDS]
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../src/file/open-workbook';

const seconds = Number(process.argv[2] ?? 14);
const rounds = 7;
const folder = path.resolve('test/fixtures/workbooks');
const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function oneFile(bytes: Uint8Array): void {
  const opening = openWorkbook(bytes);
  if (!opening.ok) throw new Error(opening.detail);
  const [form] = opening.workbook.sheets;
  for (let row = 13; row < 25; row++) form?.setConstant(row, 7, row - 12.5);
  opening.workbook.recalculate();
  opening.workbook.save();
}

/** Seconds of processor time that this process has used: what else the machine does must not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Files a second of one core over one round. */
function ours(inputs: readonly Uint8Array[]): number {
  const start = processorTime();
  let count = 0;
  while (processorTime() - start < seconds / rounds) {
    for (const bytes of inputs) oneFile(bytes);
    count += inputs.length;
  }
  return count / (processorTime() - start);
}

const python = `
import io, sys, time, openpyxl
inputs = [open(f, 'rb').read() for f in sys.argv[2:]]
seconds = float(sys.argv[1])
def one(data):
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet = book.worksheets[0]
    for row in range(14, 26): sheet.cell(row, 8).value = row - 13.5
    book.save(io.BytesIO())
for data in inputs: one(data)
start, count = time.process_time(), 0
while time.process_time() - start < seconds:
    for data in inputs: one(data)
    count += len(inputs)
print(count / (time.process_time() - start))
`;

/** One round of openpyxl; null when this Python does not have it. */
function openpyxl(interpreter: string): number | null {
  const paths = files.map((name) => path.join(folder, name));
  try {
    const parameters = ['-W', 'ignore', '-c', python, String(seconds / rounds), ...paths];
    return Number(execFileSync(interpreter, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  }
}

const inputs = files.map((name) => new Uint8Array(readFileSync(path.join(folder, name))));
// The system's own Python first: that is the one apt-get installs into.
const interpreter = ['/usr/bin/python3', 'python3'].find((one) => openpyxl(one) !== null);
ours(inputs);
const own: number[] = [];
const theirs: number[] = [];
// In turns, so that whatever else the machine does meets both alike.
for (let round = 0; round < rounds; round++) {
  own.push(ours(inputs));
  const other = interpreter === undefined ? null : openpyxl(interpreter);
  if (other !== null) theirs.push(other);
}
console.log(
  `src/xlsx  ${median(own).toFixed(0)} files/s (median of ${rounds} rounds, ${files.length} files, recalculated)`,
);
if (theirs.length === 0) console.log('openpyxl  not installed: apt-get install python3-openpyxl');
else {
  console.log(`openpyxl  ${median(theirs).toFixed(1)} files/s (not recalculated)`);
  console.log(`ratio     ${(median(own) / median(theirs)).toFixed(1)}`);
}
