import { officePort } from '../../src/excel/office-port';
import { startOffice } from '../office/start-office';
import { formOf, type SmallSheet, smallWorkbook } from './small-workbook';

const rates: SmallSheet = {
  name: "附件1-自评(2024) It's",
  cells: {
    C5: '执行率',
    D5: { value: 0.98, style: 'percent' },
    E5: '98%',
    F5: { formula: 'D5*100', value: 98 },
    D7: 98,
  },
};

async function open(...sheets: readonly SmallSheet[]) {
  const office = await startOffice(smallWorkbook(...sheets));
  office.host.log.clear();
  return { ...office, port: officePort([]) };
}

it('reads values, texts, formats and formulas of the active sheet in one sync', async () => {
  const { port, host } = await open(rates);
  const reading = await port.read('active');
  if (!reading.ok) throw new Error(reading.problem.code);
  const [snapshot] = reading.value.snapshots;
  expect(snapshot).toMatchObject({
    firstRow: 4,
    firstColumn: 2,
    values: [
      ['执行率', 0.98, '98%', 98],
      ['', '', '', ''],
      ['', 98, '', ''],
    ],
    texts: [
      ['执行率', '98%', '98%', '98'],
      ['', '', '', ''],
      ['', '98', '', ''],
    ],
    truncated: false,
  });
  expect(snapshot?.numberFormats[0]).toEqual(['General', '0%', 'General', 'General']);
  expect(snapshot?.formulas[0]).toEqual(['执行率', 0.98, '98%', '=D5*100']);
  expect(reading.value.active.name).toBe("附件1-自评(2024) It's");
  expect(host.log.roundTrips).toBe(1);
  expect(host.unknownMembers).toEqual([]);
});

it.each([40, 2000])('%d rows take one sync', async (rows) => {
  const { port, host } = await open(formOf(rows));
  const reading = await port.read('active');
  expect(reading.ok && reading.value.snapshots[0]?.values).toHaveLength(rows);
  expect(host.log.roundTrips).toBe(1);
});

it('reads all sheets, hidden ones too, blank ones not, in two syncs however many there are', async () => {
  const more = Array.from({ length: 30 }, (_, index) => ({ name: `单位${index}`, cells: { B2: index } }));
  const { port, host } = await open(
    rates,
    { name: '空白', cells: {} },
    { name: '隐藏', cells: { A1: '在' }, hidden: true },
    ...more,
  );
  const reading = await port.read('all');
  if (!reading.ok) throw new Error(reading.problem.code);
  expect(reading.value.snapshots.map(({ sheet }) => sheet.name)).toEqual([
    rates.name,
    '隐藏',
    ...more.map(({ name }) => name),
  ]);
  expect(host.log.roundTrips).toBe(2);
});

it('stops at the cap when something lies far out, and says so', async () => {
  const { port } = await open({ name: '附件1', cells: { B2: '指标', A1048576: '杂物', XFD3: '远处' } });
  const reading = await port.read('active');
  const [snapshot] = reading.ok ? reading.value.snapshots : [];
  expect(snapshot?.values.flat().filter((value) => value !== '')).toEqual(['指标']);
  expect(snapshot?.values.length).toBeLessThanOrEqual(2);
  expect(snapshot?.truncated).toBe(true);
});

it('reads block by block when Excel cannot return it at once', async () => {
  const { port, host } = await open(formOf(5000));
  const whole = await port.read('active');
  host.faults.nextBatches('responseTooLarge');
  const inBlocks = await port.read('active');
  expect(inBlocks.ok).toBe(true);
  // Protection and hidden rows are not asked for then: whoever wants to know looks once more.
  if (!inBlocks.ok || !whole.ok) throw new Error('not read');
  expect({ ...inBlocks.value, guarded: whole.value.guarded }).toEqual(whole.value);
  expect([...inBlocks.value.guarded]).toEqual([whole.value.active.id]);
});

it('hands out what the add-in keeps in the workbook', async () => {
  const { port } = await open(rates);
  expect(await port.keep('ziping.answers', '{"甲":1}')).toEqual({ ok: true, value: null });
  const kept = await port.read('active');
  expect(kept.ok && kept.value.settings).toEqual({ 'ziping.answers': '{"甲":1}' });
  await port.keep('ziping.answers', null);
  await port.keep('ziping.rules', null);
  const removed = await port.read('active');
  expect(removed.ok && removed.value.settings).toEqual({});
});

describe('while a cell is being edited', () => {
  it('asks for Enter or Esc after a bounded number of tries', async () => {
    const { host } = await open(rates);
    host.editing = true;
    const reading = await officePort([1, 1]).read('active');
    expect(reading).toMatchObject({ ok: false, problem: { code: 'host.cellEditing' } });
    expect(host.log.roundTrips).toBe(3);
  });

  it('goes on by itself when the user finishes', async () => {
    const { host } = await open(rates);
    host.faults.nextBatches('cellEditMode', 2);
    const reading = await officePort([1, 1, 1]).read('active');
    expect(reading.ok).toBe(true);
  });
});

it.each([
  ['sessionLost', 'host.session'],
  ['modalDialogOpen', 'host.modalDialog'],
  ['accessDenied', 'host.accessDenied'],
  ['generalError', 'host.generic'],
  ['activityLimit', 'host.busy'],
] as const)('%s becomes a message', async (fault, code) => {
  const { port, host } = await open(rates);
  host.faults.nextBatches(fault);
  expect(await port.read('active')).toMatchObject({ ok: false, problem: { code } });
});

describe('a reading that somebody follows', () => {
  const sheets = Array.from({ length: 23 }, (_, index): SmallSheet => ({
    name: `表${index + 1}`,
    cells: { A1: index },
  }));

  it('tells how many sheets are read, ten at a time, and gives the same as one in one go', async () => {
    const { port } = await open(...sheets);
    const told: string[] = [];
    const followed = await port.read('all', {
      progress: (done, all) => told.push(`${done}/${all}`),
      isCancelled: () => false,
    });
    expect(told).toEqual(['0/23', '10/23', '20/23', '23/23']);
    expect(followed).toEqual(await port.read('all'));
  });

  it('ends when nobody wants it any more, and says that the old results stand', async () => {
    const { port } = await open(...sheets);
    let done = 0;
    const outcome = await port.read('all', {
      progress: (read) => {
        done = read;
      },
      isCancelled: () => done >= 10,
    });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'host.readingStopped' } });
    expect(done).toBe(10);
  });
});
