import { execFileSync, spawnSync } from 'node:child_process';

const program = `
import glob, json, os, sys, time, warnings
import openpyxl
warnings.simplefilter('ignore')
names = sorted(glob.glob(os.path.join(sys.argv[2], '*.xlsx')))
processor, clock = time.process_time(), time.time()
for name in names:
    book = openpyxl.load_workbook(name, read_only=sys.argv[1] == 'read_only')
    if sys.argv[1] == 'write':
        sheet = book.worksheets[0]
        for row in range(14, 26):
            cell = sheet.cell(row, 8)
            if not isinstance(cell, openpyxl.cell.MergedCell): cell.value = row - 13.5
        book.save(os.path.join(sys.argv[3], os.path.basename(name)))
        continue
    for sheet in book:
        for row in sheet.iter_rows(values_only=True): pass
print(json.dumps({'processor': 1000 * (time.process_time() - processor) / len(names), 'clock': 1000 * (time.time() - clock) / len(names)}))
`;

/** The Python that has openpyxl, the system's own first: that is the one apt-get installs into; null when none has. */
export function pythonWithOpenpyxl(): string | null {
  const has = (interpreter: string): boolean =>
    spawnSync(interpreter, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0;
  return ['/usr/bin/python3', 'python3'].find(has) ?? null;
}

/** What openpyxl prints of one task over a folder: milliseconds a file as JSON, without the start of Python. */
export function runOpenpyxl(
  interpreter: string,
  task: 'read' | 'read_only' | 'write',
  folder: string,
  out: string,
): string {
  return execFileSync(interpreter, ['-c', program, task, folder, out], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
