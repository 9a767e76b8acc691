/** Excel that never answers: the pane can go on within 20 seconds, with what is known. */
import { officePort } from '../../src/excel/office-port';
import { watchWorkbook } from '../../src/excel/watch';
import { applyEdits } from '../../src/tasks/apply-edits';
import { restoreEntry } from '../../src/tasks/restore-entry';
import { startOffice } from '../office/start-office';
import { cellsOf, valueOf } from './both-ports';
import { edit } from './edits';
import { smallWorkbook } from './small-workbook';

const entry = { id: '一', at: '2026-11-24T09:00:00.000Z' };

async function open() {
  const office = await startOffice(smallWorkbook({ name: '表', cells: { H1: 1, H2: 2 } }));
  const port = officePort([]);
  const { active: sheet } = valueOf(await port.read('active'));
  return { ...office, port, sheet, ...cellsOf(office.workbook) };
}

/** Taken before the clock is played. */
const really = globalThis.setTimeout.bind(globalThis);

/** Lets time pass until something has settled; how many seconds it took. */
async function secondsUntil<T>(start: () => Promise<T>): Promise<{ readonly value: T; readonly seconds: number }> {
  jest.useFakeTimers({ doNotFake: ['performance', 'queueMicrotask', 'nextTick'] });
  try {
    const settled: { readonly it: T }[] = [];
    void start().then((it) => settled.push({ it }));
    for (let tenths = 0; tenths < 600; tenths += 1) {
      // The host answers in real time; only the waiting is played.
      for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => really(resolve, 1));
      const [now] = settled;
      if (now !== undefined) return { value: now.it, seconds: tenths / 10 };
      await jest.advanceTimersByTimeAsync(100);
    }
    throw new Error('never');
  } finally {
    jest.useRealTimers();
  }
}

it('a reading that is never answered is a problem in less than 20 seconds', async () => {
  const { port, host } = await open();
  host.faults.nextBatches('silence');
  const { value, seconds } = await secondsUntil(() => port.read('active'));
  expect(value).toEqual({ ok: false, problem: { code: 'host.silent', params: { seconds: 14 } } });
  expect(seconds).toBeLessThan(20);
}, 30_000);

it('a write that is never answered and not done: nothing was written, and that is said', async () => {
  const { port, host, sheet, value: held } = await open();
  host.faults.order({ fault: 'silence', at: 2 });
  const { value, seconds } = await secondsUntil(() => applyEdits(port, [edit(sheet, 'H1', 1, 11)], entry));
  expect(value).toMatchObject({ ok: false, problem: { code: 'host.silent' } });
  expect(held('表', 'H1')).toBe(1);
  expect(seconds).toBeLessThan(20);
}, 30_000);

it('a write that is never answered, but done: the cells tell, and it can be undone', async () => {
  const { port, host, sheet, value: held } = await open();
  host.faults.order({ fault: 'silence', at: 2, afterDoing: true });
  const { value, seconds } = await secondsUntil(() => applyEdits(port, [edit(sheet, 'H1', 1, 11)], entry));
  expect(value).toMatchObject({ ok: true, value: { written: [{ cell: 'H1' }], refused: [] } });
  expect(seconds).toBeLessThan(20);
  expect(valueOf(await restoreEntry(port, entry.id)).refused).toEqual([]);
  expect(held('表', 'H1')).toBe(1);
}, 30_000);

it('an Excel that has gone silent for good: what is not known is said', async () => {
  const { port, host, sheet } = await open();
  host.faults.order({ fault: 'silence', at: 2, times: Infinity });
  const { value, seconds } = await secondsUntil(() => applyEdits(port, [edit(sheet, 'H1', 1, 11)], entry));
  expect(value).toMatchObject({ ok: false, problem: { code: 'host.unclear' } });
  expect(seconds).toBeLessThan(20);
  host.faults.clear();
}, 30_000);

it('following the workbook is not waited for for ever', async () => {
  const { host } = await open();
  host.faults.nextBatches('silence');
  const { seconds } = await secondsUntil(() => watchWorkbook(() => undefined));
  expect(seconds).toBeLessThan(20);
}, 30_000);
