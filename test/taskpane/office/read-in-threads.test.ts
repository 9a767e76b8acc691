/** Files under review are read in threads: what a thread does to its file is that file's own row, whatever it is. */
import { readFileSync } from 'node:fs';
import type { ReviewedFile } from '../../../src/core/review/reviewed-file';
import { reviewBytes } from '../../../src/file/review-bytes';
import { readInThreads } from '../../../src/taskpane/office/read-in-threads';
import type { StartThread } from '../../../src/taskpane/office/review-thread';
import type { PickedFile } from '../../../src/taskpane/office/services';
import { noOrganisation } from '../../../src/tasks/organisation/organisation';
import { handClock, type HandClock } from '../hand-clock';

const sample = new Uint8Array(readFileSync('assets/samples/附件1.xlsx'));
const picked = (file: string): PickedFile => ({ file, content: new Blob([sample]) });

/** Threads of this process: real reading, except for the files that a test wants to be lost. */
function threads(does: (file: string) => 'read' | 'die' | 'hang' = () => 'read') {
  const counts = { started: 0, ended: 0 };
  const start: StartThread = (said, died) => {
    counts.started += 1;
    queueMicrotask(() => said({ kind: 'ready' }));
    return {
      ask: (job) => {
        if (job.kind !== 'read') return;
        const { file } = job.file;
        const fate = does(file);
        if (fate === 'die') queueMicrotask(died);
        if (fate === 'read') void reviewBytes(file, sample).then((read) => said({ kind: 'read', file: read }));
      },
      end: () => {
        counts.ended += 1;
      },
    };
  };
  return { start, counts };
}

const reasonOf = ({ file, outcome }: ReviewedFile): string =>
  `${file}: ${outcome.kind === 'read' ? `${outcome.forms.length} forms` : outcome.reason.code}`;

interface Reading {
  readonly rows: () => readonly string[];
  readonly done: Promise<unknown>;
  readonly controller: AbortController;
  readonly clock: HandClock;
}

function read(files: readonly string[], start: StartThread, count = 2): Reading {
  const rows: string[] = [];
  const controller = new AbortController();
  const clock = handClock();
  const told = (file: ReviewedFile) => rows.push(reasonOf(file));
  const done = readInThreads(files.map(picked), told, controller.signal, {
    start,
    clock,
    organisation: noOrganisation,
    threads: count,
  });
  return { rows: () => [...rows].sort(), done, controller, clock };
}

const ticks = async (count = 20) => {
  for (let step = 0; step < count; step += 1) await Promise.resolve();
};

it('reads every workbook once, and names what lies beside them without opening it', async () => {
  const { start, counts } = threads();
  const reading = read(
    [
      '甲/表.xlsx',
      '乙.XLS',
      '丙.xlsm',
      '~$表.xlsx',
      '.~表.et',
      '.DS_Store',
      '说明.doc',
      '照片.JPG',
      '包.rar',
      '数据.csv',
    ],
    start,
  );
  await expect(reading.done).resolves.toEqual({ ok: true, value: null });
  expect(reading.rows()).toEqual([
    '.DS_Store: review.hiddenFile',
    '.~表.et: review.lockFile',
    '~$表.xlsx: review.lockFile',
    '丙.xlsm: 1 forms',
    '乙.XLS: 1 forms',
    '包.rar: review.archive',
    '数据.csv: review.notAWorkbook',
    '照片.JPG: review.picture',
    '甲/表.xlsx: 1 forms',
    '说明.doc: review.wordFile',
  ]);
  expect(counts).toEqual({ started: 2, ended: 2 });
});

it('a file that ends its thread costs its own row; another thread reads the rest', async () => {
  const { start, counts } = threads((file) => (file === '坏.xlsx' ? 'die' : 'read'));
  const reading = read(['坏.xlsx', '甲.xlsx', '乙.xlsx'], start, 1);
  await expect(reading.done).resolves.toEqual({ ok: true, value: null });
  expect(reading.rows()).toEqual(['乙.xlsx: 1 forms', '坏.xlsx: review.programDied', '甲.xlsx: 1 forms']);
  expect(counts.started).toBe(2);
});

it('the last file may end its thread', async () => {
  const { start } = threads(() => 'die');
  const reading = read(['坏.xlsx'], start);
  await expect(reading.done).resolves.toEqual({ ok: true, value: null });
  expect(reading.rows()).toEqual(['坏.xlsx: review.programDied']);
});

it('a file that is never finished is passed over after 60 seconds, not before', async () => {
  const { start } = threads((file) => (file === '慢.xlsx' ? 'hang' : 'read'));
  const reading = read(['慢.xlsx', '甲.xlsx'], start, 1);
  await ticks();
  await reading.clock.pass(59_999);
  expect(reading.rows()).toEqual([]);
  await reading.clock.pass(1);
  await reading.done;
  expect(reading.rows()).toEqual(['慢.xlsx: review.hangs', '甲.xlsx: 1 forms']);
});

it('a thread that cannot be started is a problem of the pane, not of the file', async () => {
  const reading = read(['甲.xlsx'], (_said, died) => {
    died();
    return { ask: () => undefined, end: () => undefined };
  });
  await expect(reading.done).resolves.toMatchObject({ ok: false, problem: { code: 'review.noThreads' } });
  expect(reading.rows()).toEqual([]);
});

it('stopped by the user it ends its threads at once and tells nothing more', async () => {
  const { start, counts } = threads(() => 'hang');
  const reading = read(['甲.xlsx', '乙.xlsx', '丙.xlsx'], start);
  await ticks();
  reading.controller.abort();
  await expect(reading.done).resolves.toEqual({ ok: true, value: null });
  expect(counts).toEqual({ started: 2, ended: 2 });
  await reading.clock.pass(120_000);
  expect(reading.rows()).toEqual([]);
});

it('nothing to read starts no thread', async () => {
  const { start, counts } = threads();
  await read(['说明.doc'], start).done;
  expect(counts.started).toBe(0);
});
