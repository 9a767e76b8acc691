import { execFileSync, spawnSync } from 'node:child_process';

const program = `
import glob, json, os, resource, sys, time, warnings
import openpyxl
warnings.simplefilter('ignore')
names = sorted(glob.glob(os.path.join(sys.argv[2], '*.xlsx')))
later = len(names) // 2
processor, clock = time.process_time(), time.time()
half = processor
for place, name in enumerate(names):
    if place == len(names) - later: half = time.process_time()
    book = openpyxl.load_workbook(name, read_only=sys.argv[1] == 'read_only')
    if sys.argv[1] == 'write':
        sheet = book.worksheets[0]
        for row in range(14, 26):
            cell = sheet.cell(row, 8)
            if not isinstance(cell, openpyxl.cell.MergedCell): cell.value = row - 13.5
        book.save(os.path.join(sys.argv[3], os.path.basename(name)))
        continue
    if sys.argv[1] == 'read_all':
        results = openpyxl.load_workbook(name, data_only=True)
        for sheet in book.worksheets:
            for row, shown in zip(sheet.iter_rows(), results[sheet.title].iter_rows()):
                for cell, result in zip(row, shown): (cell.value, result.value, cell.number_format)
        continue
    for sheet in book:
        for row in sheet.iter_rows(values_only=True): pass
end = time.process_time()
print(json.dumps({'processor': 1000 * (end - processor) / len(names), 'warm': 1000 * (end - half) / later, 'clock': 1000 * (time.time() - clock) / len(names), 'memory': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
`;

/** The Python that has openpyxl, the system's own first: that is the one apt-get installs into; null when none has. */
export function pythonWithOpenpyxl(): string | null {
  const has = (interpreter: string): boolean =>
    spawnSync(interpreter, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0;
  return ['/usr/bin/python3', 'python3'].find(has) ?? null;
}

/** What is done with openpyxl; `read_all` reads what our library does: formulas and results, which takes two loads, and number formats. */
export type OpenpyxlTask = 'read' | 'read_only' | 'read_all' | 'write';

/** What openpyxl prints of one task over a folder: milliseconds a file as JSON, without the start of Python. */
export function runOpenpyxl(interpreter: string, task: OpenpyxlTask, folder: string, out: string): string {
  return execFileSync(interpreter, ['-c', program, task, folder, out], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
