/**
 * What the other sheets tell about the form in front, over the real office.js. By the published table: 群众满意度 98, nothing
 * spent; a report that says 满意度100% contradicts it.
 */
import { act, screen, waitFor } from '@testing-library/react';
import { openWorkbook } from '../../../src/file/open-workbook';
import { handClock, type HandClock } from '../hand-clock';
import { button, click, openPane, sampleWith, settled, showPage } from '../open-pane';

jest.setTimeout(60_000);

/** Milliseconds after which the other sheets are read. */
const quiet = 400;

const contradiction = '本项目绩效自评总体情况良好，群众满意度100%，资金使用规范。';
const agreement = '本项目绩效自评总体情况良好，群众满意度98%，资金使用规范。';

/** The sample with a report, written by hand, on a second sheet. */
function withReport(text: string): Uint8Array {
  const opening = openWorkbook(sampleWith({}));
  if (!opening.ok) throw new Error(opening.problem);
  const { workbook } = opening;
  workbook.addSheet('自评文字').setConstant(0, 0, text);
  return workbook.save();
}

/** The host tells what happened when it gets round to it: time is moved on until it has, and what React does of that is waited for. */
async function passUntil(clock: HandClock, isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !isSo(); turn += 1) await act(() => clock.pass(quiet));
  expect(isSo()).toBe(true);
}

const rules = () =>
  [...screen.getByTestId('findings').querySelectorAll('[data-testid^="finding-"]')].map((card) =>
    card.getAttribute('data-testid')?.slice('finding-'.length),
  );

it('opening and writing take three syncs; the contradiction comes afterwards, and the focus stays', async () => {
  const clock = handClock();
  const { host, content, store } = await openPane(withReport(contradiction), false, clock);
  // Opening reads once; the other call subscribes to the workbook's events, which nobody waits for.
  const reads = () =>
    host.log.batches.filter(({ kind, members }) => kind === 'call' && members.some((one) => /GetUsedRange/.test(one)));
  expect(reads()).toHaveLength(1);
  expect(screen.getByTestId('total-score').textContent).toBe('90.00');
  expect(store.getState().workbook?.forms.map(({ findings }) => findings === null)).toEqual([false]);
  const tab = screen.getByRole('tab', { name: /^校验/ });
  await showPage('校验');
  await screen.findByTestId('findings');
  expect(rules()).not.toContain('V54');
  await act(() => clock.pass(quiet));
  await waitFor(() => expect(rules()).toContain('V54'));
  expect(screen.getByTestId('findings').textContent).toContain('自评文字 A1 写满意度 100%，表中为 群众满意度 98');
  expect(document.activeElement).toBe(tab);
  expect(content('I7')).toBe(97);
});

it('「计算得分」 at once does not wait for the other sheets: two syncs write', async () => {
  const clock = handClock();
  const { host, content, store } = await openPane(withReport(contradiction), false, clock);
  host.log.clear();
  const trips: number[] = [];
  const end = store.subscribe(() => {
    if (store.getState().result !== null && trips.length === 0) trips.push(host.log.roundTrips);
  });
  await click(button(/计算得分/));
  end();
  expect(trips).toEqual([2]);
  expect(content('I7')).toBe(0);
  // And the other sheets are still read, after it.
  await act(() => clock.pass(quiet));
  await waitFor(() =>
    expect(store.getState().workbook?.forms[0]?.findings?.map(({ check }) => check)).toContain('V54'),
  );
});

it('a text that agrees brings nothing; changed to a contradiction it is seen on coming back', async () => {
  const clock = handClock();
  const { host, workbook, sheet, store } = await openPane(withReport(agreement), false, clock);
  const found = () => store.getState().workbook?.forms[0]?.findings?.map(({ check }) => check) ?? [];
  const opened = host.log.roundTrips;
  // The list of sheets, the sheets, and the form once more against what they say; then it rests.
  await act(() => clock.pass(quiet));
  await waitFor(() => expect(host.log.roundTrips).toBe(opened + 3));
  await settled();
  await act(() => clock.pass(10 * quiet));
  expect(host.log.roundTrips).toBe(opened + 3);
  expect(found()).not.toContain('V54');
  const report = workbook.sheets.find(({ name }) => name === '自评文字');
  if (report === undefined) throw new Error('no report');
  act(() => host.activate(report));
  await passUntil(clock, () => store.getState().workbook?.active.name === '自评文字');
  act(() => void host.userEdits(report, { row: 0, column: 0 }, contradiction));
  act(() => host.activate(sheet));
  await passUntil(clock, () => found().includes('V54'));
  expect(found()).toContain('V54');
});
