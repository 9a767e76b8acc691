import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runScoreCommand } from '../../src/cli/score-command';
import { unfinishedFile } from '../../src/cli/unfinished-files';
import { writeWholeFile } from '../../src/cli/write-whole-file';

const sample = path.resolve(__dirname, '../../assets/samples/附件1.xlsx');
const folder = (): string => mkdtempSync(path.join(tmpdir(), 'ziping-disk-'));

async function score(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const output = { print: (line: string) => printed.push(line), complain: (line: string) => complaints.push(line) };
  const status = await runScoreCommand(args, output, { program: '', at: '2026-03-20T08:00:00.000Z' });
  const files = printed.map((line) => path.basename((JSON.parse(line) as { file: string }).file));
  return { status, files, complaints: complaints.join('\n') };
}

const failure = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'write' });

describe('a disk that is full', () => {
  /** A disk with room for so many bytes; `late` tells it only when the bytes are flushed. */
  const full = (room: number, code: string, late: boolean) => async (place: string) => {
    const handle = await open(place, 'w');
    return {
      writeFile: async (bytes: Uint8Array) => {
        await handle.writeFile(bytes.subarray(0, room));
        if (!late) throw failure(code);
      },
      sync: () => Promise.reject(failure(code)),
      close: () => handle.close(),
    };
  };
  const bytes = new TextEncoder().encode('一份副本');

  test.each([
    ['ENOSPC', false],
    ['ENOSPC', true],
    ['EDQUOT', true],
  ])('%s (told when flushed: %s): nothing half written, the earlier file as it was, in words', async (code, late) => {
    const place = folder();
    const file = path.join(place, '副本.xlsx');
    const absent = await writeWholeFile(file, bytes, false, { create: full(3, code, late) });
    expect([absent, readdirSync(place)]).toEqual([
      { ok: false, problem: `${file}：写不进去，磁盘空间不够。请清理后再试。` },
      [],
    ]);
    writeFileSync(file, '早先的');
    const kept = await writeWholeFile(file, bytes, true, { create: full(3, code, late) });
    expect([kept.ok, readdirSync(place), readFileSync(file, 'utf8')]).toEqual([false, ['副本.xlsx'], '早先的']);
  });

  test('with room it is written', async () => {
    const file = path.join(folder(), '副本.xlsx');
    expect(await writeWholeFile(file, bytes, false)).toEqual({ ok: true });
    expect(readFileSync(file, 'utf8')).toBe('一份副本');
  });
});

describe('places of their own kind', () => {
  const bytes = new TextEncoder().encode('一份副本');

  test.each(['EPERM', 'EISDIR', 'ENOTSUP', 'EINVAL'])(
    'a disk without links (%s): written, and nothing that is there is written over',
    async (code) => {
      const file = path.join(folder(), '副本.xlsx');
      const disk = { link: () => Promise.reject(failure(code)) };
      expect(await writeWholeFile(file, bytes, false, disk)).toEqual({ ok: true });
      expect(await writeWholeFile(file, new Uint8Array(1), false, disk)).toMatchObject({ ok: false });
      expect([readFileSync(file, 'utf8'), readdirSync(path.dirname(file))]).toEqual(['一份副本', ['副本.xlsx']]);
    },
  );

  test('a pipe, a folder, a device are never made into a file, whatever may be replaced', async () => {
    const place = folder();
    const [pipe, below] = [path.join(place, '管.xlsx'), path.join(place, '夹.xlsx')];
    execFileSync('mkfifo', [pipe]);
    mkdirSync(below);
    for (const file of [pipe, below, '/dev/null'])
      expect(await writeWholeFile(file, bytes, true)).toEqual({
        ok: false,
        problem: `${file}：已经存在，不是普通文件，没有覆盖。`,
      });
    expect([statSync(pipe).isFIFO(), statSync('/dev/null').isCharacterDevice()]).toEqual([true, true]);
  });

  test('a name as long as names can be is written; a longer one is said in words', async () => {
    const place = folder();
    // 255 bytes.
    const longest = path.join(place, `${'绩'.repeat(83)}a.docx`);
    expect(await writeWholeFile(longest, bytes, false)).toEqual({ ok: true });
    const longer = path.join(place, `${'绩'.repeat(84)}.docx`);
    expect(await writeWholeFile(longer, bytes, false)).toEqual({
      ok: false,
      problem: `${longer}：写不进去，文件名或路径太长。请换一个较短的。`,
    });
  });

  test('what a run that was ended by force left half written is gone after the next; what another program writes stays', async () => {
    const place = folder();
    const ended = spawnSync('true').pid;
    const [left, other] = [unfinishedFile(place), unfinishedFile(place)];
    writeFileSync(left.replace(`-${process.pid}-`, `-${ended}-`), '半份');
    writeFileSync(other, '正在写');
    const foreign = path.basename(other).replace(/^\.ziping-.{8}-/, '.ziping-00000000-');
    for (const name of [foreign, foreign.replace(/-\d+\.tmp$/, '-999.tmp')])
      writeFileSync(path.join(place, name), '别的机器');
    const longAgo = new Date(Date.now() - 3_700_000);
    utimesSync(path.join(place, foreign), longAgo, longAgo);
    await score(sample, '--write', path.join(place, '副本.xlsx'));
    expect(readdirSync(place).sort()).toEqual(
      [path.basename(other), foreign.replace(/-\d+\.tmp$/, '-999.tmp'), '副本.xlsx'].sort(),
    );
  });

  test('a name that is no UTF-8 is told, and the run says that it is not whole', async () => {
    const place = folder();
    copyFileSync(sample, path.join(place, 'a.xlsx'));
    copyFileSync(sample, Buffer.concat([Buffer.from(`${place}/`), Buffer.from([0xb2, 0xe2]), Buffer.from('.xlsx')]));
    const { status, files, complaints } = await score(place, '--json');
    expect([status, files[0], files.length]).toEqual([1, 'a.xlsx', 2]);
    expect(complaints).toContain('文件名不是 UTF-8 编码');
  });
});

describe('what may not be read', () => {
  /** Acts as somebody without rights: root may look everywhere. */
  async function asNobody<T>(act: () => Promise<T>): Promise<T> {
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    try {
      return await act();
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  }

  function withLocked(mode: number) {
    const place = folder();
    chmodSync(place, 0o755);
    const locked = path.join(place, '乙局');
    mkdirSync(locked);
    copyFileSync(sample, path.join(place, 'a.xlsx'));
    copyFileSync(sample, path.join(locked, 'b.xlsx'));
    chmodSync(path.join(place, 'a.xlsx'), 0o644);
    chmodSync(locked, mode);
    return { place, locked };
  }

  test('a folder that may not be looked into is named, the others are read, and the run says that it is not whole', async () => {
    const { place, locked } = withLocked(0o000);
    const { status, files, complaints } = await asNobody(() => score(place, '--json'));
    chmodSync(locked, 0o755);
    expect([status, files]).toEqual([1, ['a.xlsx']]);
    expect(complaints).toContain(`${locked}：打不开这个文件夹（没有权限），里面的文件没有读取。`);
  });

  test('a folder whose names may be read, but not its files, ends nothing', async () => {
    const { place, locked } = withLocked(0o744);
    const { files, complaints } = await asNobody(() => score(place, '--json'));
    chmodSync(locked, 0o755);
    expect(files).toEqual(['a.xlsx']);
    expect(complaints).toContain(path.join(locked, 'b.xlsx'));
  });

  test('a file that may not be read is told, the others are read', async () => {
    const { place, locked } = withLocked(0o755);
    chmodSync(path.join(locked, 'b.xlsx'), 0o000);
    const { status, complaints } = await asNobody(() => score(place, '--json'));
    expect([status, complaints]).toEqual([1, expect.stringContaining('没有权限读取这个文件')]);
  });

  test('links that lead in a circle are told like any other file that is none', async () => {
    const place = folder();
    copyFileSync(sample, path.join(place, 'a.xlsx'));
    symlinkSync('丙.xlsx', path.join(place, '乙.xlsx'));
    symlinkSync('乙.xlsx', path.join(place, '丙.xlsx'));
    const { files, complaints } = await score(place, '--json');
    expect(files).toEqual(['a.xlsx']);
    for (const name of ['乙.xlsx', '丙.xlsx']) expect(complaints).toContain(path.join(place, name));
    const named = await score(path.join(place, '乙.xlsx'), sample, '--json');
    expect([named.status, named.complaints]).toEqual([1, expect.stringContaining('读取失败（ELOOP）')]);
  });
});
