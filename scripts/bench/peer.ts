// One task of another reader over a folder of workbooks; prints milliseconds a file, without the start of the process, over all of them and
// over their later half, and the peak of memory. Without a task it prints those that there are:  [PEERS=FOLDER] node .cache/run/scripts-bench-peer.ts.cjs [TASK FOLDER OUT]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { read, write } from '@e965/xlsx';
import { nodeCompression } from '../../src/cli/node-compression';
import { createKeptParts, type KeptParts, openXlsx } from '../../src/xlsx';

const [task = '', folder = '', out = ''] = process.argv.slice(2);

/** Unpacks every entry and looks at every byte: what no reader of this format can do without. */
function scan(bytes: Buffer): number {
  let found = 0;
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const stored = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const unpacked = bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(stored) : stored;
    for (const byte of unpacked) if (byte === 60) found += 1;
  }
  return found;
}

/** As the command opens workbooks. */
const kept = createKeptParts((one, other) => Buffer.compare(one, other) === 0);

function readAll(bytes: Buffer, parts: { readonly kept?: KeptParts }): void {
  const opening = openXlsx(bytes, { compression: nodeCompression, ...parts });
  if (!opening.ok) return;
  for (const sheet of opening.workbook.sheets) {
    const used = sheet.usedBlock(true);
    if (used !== null) sheet.contents(used);
  }
}

function sheetJs(bytes: Buffer, target: string | null): void {
  const book = read(bytes, { type: 'buffer', cellNF: true });
  if (target === null) return;
  const [name = ''] = book.SheetNames;
  const sheet = book.Sheets[name];
  for (let row = 14; sheet !== undefined && row < 26; row += 1) sheet[`H${row}`] = { t: 'n', v: row - 13.5 };
  writeFileSync(target, write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
}

/** What we use of exceljs, which is no dependency of ours: it is measured where `PEERS` names a folder that has it. */
interface ExcelJs {
  readonly Workbook: new () => {
    readonly xlsx: {
      readonly load: (bytes: Buffer) => Promise<unknown>;
      readonly writeFile: (file: string) => Promise<void>;
    };
    readonly worksheets: readonly {
      readonly eachRow: (visit: (row: { readonly values: unknown }) => void) => void;
      readonly getCell: (address: string) => { value: unknown };
    }[];
  };
}

const peers = process.env['PEERS'] ?? '';
const hasExcelJs = peers !== '' && existsSync(path.join(peers, 'node_modules/exceljs'));

async function excelJs(bytes: Buffer, target: string | null): Promise<void> {
  const { Workbook } = createRequire(path.resolve(peers, 'peers.js'))('exceljs') as ExcelJs;
  const book = new Workbook();
  await book.xlsx.load(bytes);
  if (target === null) {
    for (const sheet of book.worksheets) sheet.eachRow(({ values }) => values);
    return;
  }
  for (let row = 14; row < 26; row += 1) {
    const cell = book.worksheets[0]?.getCell(`H${row}`);
    if (cell !== undefined) cell.value = row - 13.5;
  }
  await book.xlsx.writeFile(target);
}

const tasks: Readonly<Record<string, (bytes: Buffer, name: string) => void | Promise<void>>> = {
  'unzip and look at every byte': (bytes) => void scan(bytes),
  'our library: open and read every cell': (bytes) => readAll(bytes, { kept }),
  'our library: the same, nothing kept': (bytes) => readAll(bytes, {}),
  'SheetJS: read': (bytes) => sheetJs(bytes, null),
  'SheetJS: read, 12 edits, write (lossy)': (bytes, name) => sheetJs(bytes, path.join(out, name)),
  ...(hasExcelJs
    ? {
        'exceljs: load, read all rows': (bytes: Buffer) => excelJs(bytes, null),
        'exceljs: load, 12 edits, save': (bytes: Buffer, name: string) => excelJs(bytes, path.join(out, name)),
      }
    : {}),
};

/** A file that a peer cannot read costs what it costs; it is counted, and told. */
async function main(): Promise<void> {
  const run = tasks[task];
  if (run === undefined) {
    console.log(JSON.stringify(Object.keys(tasks)));
    return;
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  let failed = 0;
  const began = performance.now();
  const before = process.cpuUsage();
  let half = before;
  const later = Math.floor(names.length / 2);
  for (const [place, name] of names.entries()) {
    if (place === names.length - later) half = process.cpuUsage();
    try {
      await run(readFileSync(path.join(folder, name)), name);
    } catch {
      failed += 1;
    }
  }
  const since = (earlier: NodeJS.CpuUsage): number => {
    const { user, system } = process.cpuUsage(earlier);
    return (user + system) / 1000;
  };
  console.log(
    JSON.stringify({
      processor: since(before) / names.length,
      warm: since(half) / later,
      clock: (performance.now() - began) / names.length,
      memory: process.resourceUsage().maxRSS / 1024,
      failed,
    }),
  );
}

void main();
