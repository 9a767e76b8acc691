/** The port over a file stands for Excel's: it is asked through a port that gives every reading as a snapshot of its own, as Excel does. */
import { readFileSync } from 'node:fs';
import { xlsxPort } from '../../src/file/file-port';
import { openWorkbook } from '../../src/file/open-workbook';
import { atOnce, type Pace } from '../../src/tasks/pace';
import { sheetsAsBefore } from '../../src/tasks/sheets-as-before';
import type { WorkbookPort } from '../../src/tasks/workbook-port';

function sample() {
  const opening = openWorkbook(readFileSync('assets/samples/附件1.xlsx'));
  if (!opening.ok) throw new Error(opening.problem);
  return opening.workbook;
}

/** Nothing of a reading is an object of the one before. */
function anew(port: WorkbookPort): WorkbookPort {
  return {
    ...port,
    read: async (...asked) => structuredClone(await port.read(...asked)),
    inspect: async (...asked) => structuredClone(await port.inspect(...asked)),
  };
}

it('a sheet that reads as before is the same snapshot, to a reading and to a look before a write', async () => {
  const workbook = sample();
  const port = sheetsAsBefore(anew(xlsxPort(workbook)), atOnce);
  const read = async () => {
    const reading = await port.read('active');
    return reading.ok ? reading.value.snapshots[0] : undefined;
  };
  const look = async () => {
    const inspection = await port.inspect({ places: [], sheets: new Set([workbook.activeSheet.id]) });
    return inspection.ok ? inspection.value.snapshots[0] : undefined;
  };
  const first = await read();
  expect(first).toBeDefined();
  expect(await read()).toBe(first);
  expect(await look()).toBe(first);
  workbook.activeSheet.setConstant(37, 7, 8.5);
  const second = await look();
  expect(second).not.toBe(first);
  expect(second?.values.flat()).toContain(8.5);
  expect(await read()).toBe(second);
  // A text alone, as in a column that was made too narrow.
  workbook.activeSheet.setConstant(37, 7, 7);
  const third = await read();
  const narrow: WorkbookPort = {
    ...anew(xlsxPort(workbook)),
    read: () =>
      Promise.resolve({
        ok: true,
        value: {
          active: workbook.activeSheet,
          snapshots: third === undefined ? [] : [{ ...third, texts: third.texts.map((row) => row.map(() => '##')) }],
          guarded: new Set<string>(),
          settings: {},
        },
      }),
  };
  let isNarrow = false;
  const both = sheetsAsBefore(
    { ...narrow, read: (selection) => (isNarrow ? narrow.read(selection) : anew(xlsxPort(workbook)).read(selection)) },
    atOnce,
  );
  await both.read('active');
  isNarrow = true;
  const reading = await both.read('active');
  expect(reading.ok && reading.value.snapshots[0]?.texts[0]?.[0]).toBe('##');
});

it('a sheet that is looked at before a write is recognised step by step, and only where it reads otherwise', async () => {
  let steps = 0;
  const counting: Pace = (work) => {
    for (;;) {
      const step = work.next();
      if (step.done === true) return Promise.resolve(step.value);
      steps += 1;
    }
  };
  const workbook = sample();
  const port = sheetsAsBefore(anew(xlsxPort(workbook)), counting);
  const request = { places: [], sheets: new Set([workbook.activeSheet.id]) };
  await port.inspect(request);
  const once = steps;
  expect(once).toBeGreaterThan(3);
  // One step compares it.
  await port.inspect(request);
  expect(steps).toBe(once + 1);
  workbook.activeSheet.setConstant(37, 7, 8.5);
  await port.inspect(request);
  expect(steps).toBe(2 * once + 1);
});
