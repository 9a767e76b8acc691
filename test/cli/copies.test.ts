import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { write as writeXls, read as readXls } from '@e965/xlsx';
import { jsonLine } from '../../src/cli/evaluated';
import { findWorkbooks } from '../../src/cli/find-workbooks';
import { readNarrative } from '../../src/cli/read-narrative';
import { unpackReview } from '../../src/cli/review/packed-review';
import { evaluateAll } from '../../src/cli/worker-pool';
import type { ReviewedFile } from '../../src/core/review/reviewed-file';
import { writeWholeFile } from '../../src/cli/write-whole-file';
import { noOrganisation } from '../../src/tasks/organisation/organisation';
import { openWorkbook } from '../../src/file/open-workbook';
import { knownCase } from '../xlsx/packages';
import { score } from './run-score';

const root = path.resolve(__dirname, '../..');
const sample = path.join(root, 'assets/samples/附件1.xlsx');
const folder = (): string => mkdtempSync(path.join(tmpdir(), 'ziping-copies-'));

function opened(file: string) {
  const opening = openWorkbook(readFileSync(file));
  if (!opening.ok) throw new Error(opening.detail);
  return opening.workbook;
}

const partNames = (file: string): readonly string[] => Object.keys(unzipSync(readFileSync(file)));

describe('what is in a copy', () => {
  it('is nothing of ours, also where the source had some; with --keep-journal it is', async () => {
    const place = folder();
    const source = path.join(place, 'in.xlsx');
    const workbook = opened(sample);
    workbook.setSetting('ziping.answers', '{}');
    writeFileSync(source, workbook.save());
    for (const [input, name] of [
      [sample, 'plain.xlsx'],
      [source, 'answered.xlsx'],
    ] as const) {
      await score(input, '--write', path.join(place, name));
      expect(partNames(path.join(place, name)).filter((part) => part.includes('webextension'))).toEqual([]);
      expect([...partNames(path.join(place, name))].sort()).toEqual([...partNames(sample)].sort());
    }
    await score(source, '--write', path.join(place, 'kept.xlsx'), '--keep-journal');
    expect([...opened(path.join(place, 'kept.xlsx')).settings().keys()]).toEqual(
      expect.arrayContaining(['ziping.answers', 'ziping.journal']),
    );
  });

  it('is what another add-in keeps there, as it was', async () => {
    const place = folder();
    const workbook = opened(sample);
    workbook.setSetting('a', '1');
    const parts = unzipSync(workbook.save());
    const part = 'xl/webextensions/webextension1.xml';
    const foreign = new TextDecoder()
      .decode(parts[part])
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, '00000000-aaaa-bbbb-cccc-000000000000');
    writeFileSync(path.join(place, 'in.xlsx'), zipSync({ ...parts, [part]: strToU8(foreign) }));
    await score(path.join(place, 'in.xlsx'), '--write', path.join(place, 'out.xlsx'));
    const copied = unzipSync(readFileSync(path.join(place, 'out.xlsx')))[part];
    expect(new TextDecoder().decode(copied)).toBe(foreign);
  });

  it('is no error where none was: formulas that only Excel can calculate keep their results', async () => {
    const place = folder();
    const [input, output] = [path.join(place, 'in.xlsx'), path.join(place, 'out.xlsx')];
    writeFileSync(input, knownCase('form-with-link.xlsx'));
    const { status } = await score(input, '--write', output);
    expect(status).toBe(0);
    const sheet = opened(output).activeSheet;
    const used = sheet.usedBlock(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const values = sheet.contents(used).values.flat();
    expect(values.filter((value) => typeof value === 'string' && /^#(REF|VALUE|NAME)/.test(value))).toEqual([]);
    expect([sheet.value(6, 3), sheet.value(6, 4)]).toEqual([51.15, 51.15]);
  });
});

describe('the input is never the output', () => {
  it.each([
    [
      'a symbolic link to it',
      (input: string, place: string) => (symlinkSync(input, path.join(place, 'l.xlsx')), path.join(place, 'l.xlsx')),
    ],
    [
      'a hard link to it',
      (input: string, place: string) => (linkSync(input, path.join(place, 'h.xlsx')), path.join(place, 'h.xlsx')),
    ],
    [
      'its folder under another name',
      (_: string, place: string) => (symlinkSync(place, `${place}-2`), path.join(`${place}-2`, 'a.xlsx')),
    ],
    ['itself by a longer way', (_: string, place: string) => path.join(place, '..', path.basename(place), 'a.xlsx')],
  ])('%s', async (_, outputFor) => {
    const place = folder();
    const input = path.join(place, 'a.xlsx');
    copyFileSync(sample, input);
    const before = readFileSync(input);
    const { status, complaints } = await score(input, '--write', outputFor(input, place), '--force');
    expect([status, complaints]).toEqual([2, expect.stringContaining('原文件')]);
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  it('two outputs that are one by way of a linked folder are refused', async () => {
    const place = folder();
    for (const name of ['x', 'y']) mkdirSync(path.join(place, name));
    for (const name of ['x', 'y']) copyFileSync(sample, path.join(place, name, 'a.xlsx'));
    const { status, complaints } = await score(
      path.join(place, 'x', 'a.xlsx'),
      path.join(place, 'y', 'a.xlsx'),
      '--write',
      path.join(place, 'out'),
    );
    expect([status, complaints]).toEqual([2, expect.stringContaining('分开运行')]);
  });

  it('a report that was read is not written over, named or lying beside, forced or not', async () => {
    const place = folder();
    copyFileSync(sample, path.join(place, 'a.xlsx'));
    writeFileSync(path.join(place, 'a.docx'), '我的报告');
    for (const more of [['--force'], ['--resume']]) {
      const { status } = await score(path.join(place, 'a.xlsx'), '--report', path.join(place, 'a.docx'), ...more);
      expect(status).toBe(2);
    }
    expect(readFileSync(path.join(place, 'a.docx'), 'utf8')).toBe('我的报告');
  });

  it('two workbooks never give one report the same name', async () => {
    const place = folder();
    const workbook = opened(sample);
    const copy = workbook.addSheet('附件2');
    const used = workbook.activeSheet.usedBlock(true) ?? { top: 0, left: 0, bottom: -1, right: -1 };
    for (let row = 0; row <= used.bottom; row += 1) {
      for (let column = 0; column <= used.right; column += 1)
        copy.setConstant(row, column, workbook.activeSheet.value(row, column));
    }
    mkdirSync(path.join(place, 'in'));
    writeFileSync(path.join(place, 'in', 'a.xlsx'), workbook.save());
    copyFileSync(sample, path.join(place, 'in', 'a-2.xlsx'));
    const { status } = await score(path.join(place, 'in'), '--report', path.join(place, 'out'));
    expect([status, readdirSync(path.join(place, 'out')).sort()]).toEqual([0, ['a-2.docx', 'a.docx', 'a_2.docx']]);
  });
});

describe('--resume', () => {
  it('leaves copies that are newer than their source and makes the others', async () => {
    const place = folder();
    const [source, out] = [path.join(place, 'in'), path.join(place, 'out')];
    for (const name of [source, out]) mkdirSync(name);
    for (const name of ['done.xlsx', 'stale.xlsx', 'missing.xlsx']) copyFileSync(sample, path.join(source, name));
    for (const name of ['done.xlsx', 'stale.xlsx']) writeFileSync(path.join(out, name), 'earlier');
    const past = new Date('2020-01-01');
    utimesSync(path.join(source, 'done.xlsx'), past, past);
    utimesSync(path.join(out, 'stale.xlsx'), past, past);
    expect((await score(source, '--write', out)).status).toBe(2);
    const { status, complaints } = await score(source, '--write', out, '--resume');
    expect([status, complaints]).toEqual([0, expect.stringContaining('1 个工作簿的输出比原文件新')]);
    expect(readFileSync(path.join(out, 'done.xlsx'), 'utf8')).toBe('earlier');
    for (const name of ['stale.xlsx', 'missing.xlsx'])
      expect(opened(path.join(out, name)).activeSheet.value(40, 7)).toBe(87);
  });

  it('goes on where the copies lie in a folder below the one that is read; without it they are not written over', async () => {
    const place = folder();
    const out = path.join(place, '结果');
    for (const name of ['a.xlsx', 'b.xlsx']) copyFileSync(sample, path.join(place, name));
    await score(path.join(place, 'a.xlsx'), '--write', path.join(out, 'a.xlsx'));
    const first = readFileSync(path.join(out, 'a.xlsx'));
    for (const more of [[], ['--force']]) {
      const { status, complaints } = await score(place, '--write', out, ...more);
      expect([status, complaints]).toEqual([2, expect.stringContaining('请加上 --resume')]);
    }
    const { status } = await score(place, '--write', out, '--resume');
    expect([status, readdirSync(out)]).toEqual([0, ['a.xlsx', 'b.xlsx']]);
    expect(readFileSync(path.join(out, 'a.xlsx')).equals(first)).toBe(true);
    // What is older than the workbook of its name is no copy of it.
    const past = new Date('2020-01-01');
    utimesSync(path.join(out, 'a.xlsx'), past, past);
    expect((await score(place, '--write', out, '--resume')).status).toBe(2);
    expect(readFileSync(path.join(out, 'a.xlsx')).equals(first)).toBe(true);
  });

  it('wants something to resume', async () => {
    expect((await score(sample, '--json', '--resume')).status).toBe(2);
  });
});

describe('kinds of files', () => {
  it('.xlsm keeps kind and name; a copy of another kind is refused', async () => {
    const place = folder();
    const input = path.join(place, '带宏.xlsm');
    const parts = unzipSync(readFileSync(sample));
    const types = new TextDecoder()
      .decode(parts['[Content_Types].xml'])
      .replace('spreadsheetml.sheet.main+xml', 'sheet.macroEnabled.main+xml')
      .replace('vnd.openxmlformats-officedocument.sheet.macro', 'vnd.ms-excel.sheet.macro');
    writeFileSync(input, zipSync({ ...parts, '[Content_Types].xml': strToU8(types) }));
    const refused = await score(input, '--write', path.join(place, 'out.xlsx'));
    expect([refused.status, refused.complaints]).toEqual([2, expect.stringContaining('.xlsm')]);
    const { status } = await score(place, '--write', path.join(place, 'out'));
    expect(status).toBe(0);
    const copy = unzipSync(readFileSync(path.join(place, 'out', '带宏.xlsm')));
    expect(new TextDecoder().decode(copy['[Content_Types].xml'])).toContain('macroEnabled');
    expect((await score(sample, '--write', path.join(place, 'b.xlsm'))).status).toBe(2);
  });

  it('an old .xls is read, and written as a new workbook beside its name', async () => {
    const place = folder();
    const old: unknown = writeXls(readXls(readFileSync(sample)), { type: 'buffer', bookType: 'biff8' });
    writeFileSync(path.join(place, '旧表.xls'), old as Uint8Array);
    const { status, printed } = await score(place, '--json', '--write', path.join(place, 'out'));
    expect(status).toBe(0);
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({
      error: null,
      forms: [{ total: { score: 90, published: 97 } }],
    });
    expect(readdirSync(path.join(place, 'out'))).toEqual(['旧表.xls.xlsx']);
    expect(opened(path.join(place, 'out', '旧表.xls.xlsx')).activeSheet.value(40, 7)).toBe(87);
  });

  it('files of other kinds in a folder are named, lock files and reports are not', async () => {
    const place = folder();
    for (const name of ['表.et', '表.ods', '说明.pdf', '~$a.xlsx', '.hidden', 'a.docx'])
      writeFileSync(path.join(place, name), '');
    copyFileSync(sample, path.join(place, 'z.xlsx'));
    const { status, complaints } = await score(place, '--json');
    expect(status).toBe(0);
    for (const name of ['表.et', '表.ods', '说明.pdf']) expect(complaints).toContain(name);
    expect(complaints).toMatch(/表\.et.*另存为/);
    expect(complaints).not.toMatch(/~\$|hidden/);
  });

  it('pipes and devices are told, not waited for; links in a circle end', async () => {
    const place = folder();
    execFileSync('mkfifo', [path.join(place, 'pipe.xlsx')]);
    symlinkSync(place, path.join(place, 'circle'));
    copyFileSync(sample, path.join(place, 'a.xlsx'));
    symlinkSync(path.join(place, 'a.xlsx'), path.join(place, 'linked.xlsx'));
    expect(findWorkbooks([place])).toEqual({
      workbooks: ['a.xlsx', 'linked.xlsx'].map((name) => ({ file: path.join(place, name), named: false, name })),
      others: [path.join(place, 'pipe.xlsx')],
      beside: [{ file: path.join(place, 'pipe.xlsx'), name: 'pipe.xlsx' }],
      unreadable: [],
      seen: expect.anything() as unknown,
    });
    for (const file of [path.join(place, 'pipe.xlsx'), '/dev/zero']) {
      const { status, complaints } = await score(file, '--json');
      expect([status, complaints]).toEqual([1, expect.stringContaining('不是普通文件')]);
    }
  });

  it('a name that begins with a dash stands behind --', () => {
    const place = folder();
    copyFileSync(sample, path.join(place, '-表.xlsx'));
    const result = spawnSync(
      process.execPath,
      [path.join(root, 'scripts/run.mjs'), path.join(root, 'src/cli/main.ts'), '--json', '--', '-表.xlsx'],
      {
        cwd: place,
        encoding: 'utf8',
      },
    );
    expect(JSON.parse(result.stdout)).toMatchObject({ file: '-表.xlsx', error: null });
  });
});

describe('a whole file or none', () => {
  it('an earlier file stays unless it may be replaced; nothing else is left in the folder', async () => {
    const place = folder();
    const file = path.join(place, 'a', 'b.xlsx');
    expect(await writeWholeFile(file, strToU8('one'), false)).toEqual({ ok: true });
    expect(await writeWholeFile(file, strToU8('two'), false)).toEqual({
      ok: false,
      problem: expect.stringContaining('已经存在') as string,
    });
    expect(readFileSync(file, 'utf8')).toBe('one');
    expect(await writeWholeFile(file, strToU8('three'), true)).toEqual({ ok: true });
    expect([readFileSync(file, 'utf8'), readdirSync(path.dirname(file))]).toEqual(['three', ['b.xlsx']]);
  });

  it('a place that cannot be written is said in words', async () => {
    const place = folder();
    writeFileSync(path.join(place, 'file'), '');
    const written = await writeWholeFile(path.join(place, 'file', 'b.xlsx'), strToU8('x'), true);
    expect(written.ok ? '' : written.problem).toMatch(/写不进去/);
  });

  it('killed in the middle, every copy that is there is whole, and --resume makes the rest', async () => {
    const place = folder();
    const [source, out] = [path.join(place, 'in'), path.join(place, 'out')];
    mkdirSync(source);
    for (let index = 0; index < 120; index += 1) copyFileSync(sample, path.join(source, `${index}.xlsx`));
    const parameters = [path.join(root, 'scripts/run.mjs'), path.join(root, 'src/cli/main.ts'), source, '--write', out];
    const copies = (): readonly string[] =>
      existsSync(out) ? readdirSync(out).filter((name) => !name.startsWith('.')) : [];
    const run = spawn(process.execPath, parameters, { cwd: root, stdio: 'ignore' });
    const ended = new Promise((resolve) => run.on('exit', resolve));
    while (copies().length < 5) await setTimeout(5);
    run.kill('SIGKILL');
    await ended;
    for (const name of copies()) expect(opened(path.join(out, name)).activeSheet.value(40, 7)).toBe(87);
    const interrupted = spawn(process.execPath, [...parameters, '--resume'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const before = copies().length;
    let told = '';
    interrupted.stderr.on('data', (text: Buffer) => (told += text.toString()));
    const stopped = new Promise<number | null>((resolve) => interrupted.on('exit', resolve));
    while (copies().length < before + 5) await setTimeout(5);
    interrupted.kill('SIGINT');
    expect([await stopped, told]).toEqual([1, expect.stringContaining('--resume')]);
    const { status } = spawnSync(process.execPath, [...parameters, '--resume'], { cwd: root });
    expect([status, copies().length]).toEqual([0, 120]);
    for (const name of copies()) expect(opened(path.join(out, name)).activeSheet.value(40, 7)).toBe(87);
  }, 60_000);
});

describe('the output', () => {
  it('has one line for a record, whatever a reader takes for the end of one', () => {
    const text = '甲\u0085乙\u2028丙\u2029丁\u000B戊\n';
    const line = jsonLine({ text });
    expect(line).toMatch(/^[^\u0000-\u001F\u007F-\u009F\u2028\u2029]+$/);
    expect(JSON.parse(line)).toEqual({ text });
  });

  it('may be cut off by its reader: no trace of a fault, and the copies are made', () => {
    const place = folder();
    for (let index = 0; index < 20; index += 1) copyFileSync(sample, path.join(place, `${index}.xlsx`));
    const command = `"${process.execPath}" scripts/run.mjs src/cli/main.ts "${place}" --json --write "${path.join(place, 'out')}" | head -c 10`;
    const { stderr } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(readdirSync(path.join(place, 'out'))).toHaveLength(20);
  });
});

describe('one file’s death', () => {
  /** A program whose threads die of files named so, and answer for the others. */
  const program = `
    const { parentPort } = require('node:worker_threads');
    parentPort.on('message', (lot) => {
      for (const { index, job } of lot) {
        parentPort.postMessage({ begun: index });
        if (job.file.includes('memory')) { const all = []; for (;;) all.push(new Array(1e6).fill(index)); }
        if (job.file.includes('throws')) throw new Error('broken');
        const review = { packed: '', isRead: true };
        parentPort.postMessage({ index, evaluation: { line: job.file, summary: null, complaint: null, failed: false, review } });
      }
    });`;

  const jobsOf = (place: string, names: readonly string[]) =>
    names.map((name) => ({
      file: path.join(place, name),
      name,
      named: true,
      output: null,
      plainCopies: [],
      handInSummary: null,
      report: null,
      reportNumbering: '-',
      narrative: null,
      overwrites: false,
    }));
  const assignment = {
    profileId: null,
    organisation: noOrganisation,
    at: '2026',
    all: false,
    keepJournal: false,
    json: true,
    review: true,
    from: null,
    date: null,
  };

  it('ends no batch: it is told, its thread is replaced, the others are answered in order', async () => {
    const place = folder();
    const script = path.join(place, 'program.cjs');
    writeFileSync(script, program);
    const names = Array.from(
      { length: 40 },
      (_, index) => `${index}${index === 5 ? '-memory' : index === 20 ? '-throws' : ''}.xlsx`,
    );
    // More than a thread of its own is worth: all are read there.
    for (const name of names) writeFileSync(path.join(place, name), Buffer.alloc(2 * 1024 * 1024 + 1));
    const handed: string[] = [];
    const kept = new Map<string, ReviewedFile | null>();
    await evaluateAll(jobsOf(place, names), assignment, 1, script, {
      handOut: ({ line, failed }) => handed.push(`${failed ? 'lost ' : ''}${line ?? ''}`),
      keep: ({ name }, { packed, isRead }) => kept.set(name, isRead ? null : unpackReview(packed)),
    });
    expect(handed).toHaveLength(40);
    expect(handed.map((line) => line.startsWith('lost'))).toEqual(names.map((name) => /memory|throws/.test(name)));
    expect(handed[5]).toContain('内存');
    expect(handed[20]).toContain('broken');
    // A review has them too: a row of its own each, with the reason.
    expect(kept.size).toBe(40);
    expect(kept.get('5-memory.xlsx')).toMatchObject({
      file: '5-memory.xlsx',
      outcome: { kind: 'unreadable', reason: { params: { words: expect.stringContaining('内存') as string } } },
    });
  }, 60_000);

  it('is blamed on that file alone, also where several were read together', async () => {
    const place = folder();
    const script = path.join(place, 'program.cjs');
    // Begins a lot as the command does, small ones together, and dies of the first that is named so.
    const together = `
      const { parentPort } = require('node:worker_threads');
      parentPort.on('message', (lot) => {
        const review = { packed: '', isRead: true };
        const begin = ({ index }) => parentPort.postMessage({ begun: index });
        for (const one of lot) if (one.together) begin(one);
        for (const one of lot) {
          if (!one.together) begin(one);
          if (one.job.file.includes('throws')) throw new Error('broken');
          parentPort.postMessage({ index: one.index, evaluation: { line: 'read', summary: null, complaint: null, failed: false, review } });
        }
      });`;
    writeFileSync(script, together);
    const names = Array.from({ length: 60 }, (_, index) => `${index}${index % 3 === 1 ? '-throws' : ''}.xlsx`);
    for (const name of names) writeFileSync(path.join(place, name), 'no workbook');
    const handed: string[] = [];
    await evaluateAll(jobsOf(place, names), assignment, 2, script, { handOut: ({ line }) => handed.push(line ?? '') });
    expect(handed).toHaveLength(60);
    // This thread reads some itself, and finds no workbook in them.
    const blamed = names.filter((_, index) => handed[index]?.includes('broken') === true);
    expect(blamed.length).toBeGreaterThan(0);
    expect(blamed.filter((name) => !name.includes('throws'))).toEqual([]);
  }, 60_000);

  it('a report of millions of paragraphs is refused in a sentence', async () => {
    const place = folder();
    const file = path.join(place, 'a.docx');
    const body = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:p/>'.repeat(8_000_000)}</w:body></w:document>`;
    writeFileSync(file, zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(body) }));
    expect(await readNarrative(file)).toEqual({ ok: false, problem: expect.stringContaining('内容太多') as string });
  });
});
