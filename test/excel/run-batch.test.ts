import { runBatch } from '../../src/excel/run-batch';
import type { Fault } from '../../src/workbench/host/faults';
import { startOffice } from '../office/start-office';
import { smallWorkbook } from './small-workbook';

/** Reads a cell while Excel refuses the next batches; how often Excel was asked, and what came of it. */
async function ask(fault: Fault, times: number, waits: readonly number[]) {
  const { host } = await startOffice(smallWorkbook({ name: '表', cells: { A1: 7 } }));
  host.faults.nextBatches(fault, times);
  let asked = 0;
  const outcome = await runBatch(async (context) => {
    asked += 1;
    const range = context.workbook.worksheets.getItem('表').getRange('A1').load('values');
    await context.sync();
    return range.values;
  }, waits);
  return { asked, outcome: outcome.ok ? outcome.value : outcome.problem.code };
}

it.each<[Fault, string]>([
  ['cellEditMode', 'host.cellEditing'],
  ['activityLimit', 'host.busy'],
])('%s passes: Excel is asked again after each wait, and not more often', async (fault, code) => {
  expect(await ask(fault, 1, [1])).toEqual({ asked: 2, outcome: [[7]] });
  expect(await ask(fault, 2, [1, 1])).toEqual({ asked: 3, outcome: [[7]] });
  expect(await ask(fault, 2, [1])).toEqual({ asked: 2, outcome: code });
  expect(await ask(fault, 1, [])).toEqual({ asked: 1, outcome: code });
});

it.each<[Fault, string]>([
  ['accessDenied', 'host.accessDenied'],
  ['generalError', 'host.generic'],
  ['sessionLost', 'host.session'],
])('%s does not: Excel is asked once', async (fault, code) => {
  expect(await ask(fault, 1, [1, 1])).toEqual({ asked: 1, outcome: code });
});

it('a bug of ours is no outcome', async () => {
  await startOffice(smallWorkbook({ name: '表', cells: { A1: 7 } }));
  await expect(runBatch(() => Promise.reject(new TypeError('x')), [1])).rejects.toThrow('x');
});
