/** The first-run panel on the published 附件1 of 承德县, over the real office.js: 0 % executed, 90 points, 97 printed. */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { rememberWelcomed, wasWelcomed } from '../../../../src/excel/welcomed';
import { button, click, openPane, sampleWith } from '../../open-pane';

const panel = () => within(screen.getByTestId('welcome'));

it('tells at first use what was read from this sheet, and shows each of it there', async () => {
  const { host, sheet } = await openPane(sampleWith({}), true);
  await screen.findByTestId('welcome');
  const steps = panel()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  // The published table has 9 indicators and 4 rows of funds.
  expect(steps[0]).toBe('读到 9 个指标、4 行资金。在表上看');
  expect(steps[1]).toBe('预算执行率算得 0%。看执行率所在的格');
  expect(steps[2]).toBe('总分算得 90.00 分，表上写的是 97 分。看总分所在的格');
  await click(button('看执行率所在的格'));
  await waitFor(() => expect(host.selection(sheet)).toMatchObject({ top: 6, left: 7 }));
  await click(button('看总分所在的格'));
  await waitFor(() => expect(host.selection(sheet)).toMatchObject({ top: 40, left: 7 }));
  await click(button('去“校验”'));
  expect(screen.getByRole('tab', { name: /^校验/ }).getAttribute('aria-selected')).toBe('true');
});

it('goes away for good when the user has seen it', async () => {
  const { content } = await openPane(sampleWith({}), true);
  await screen.findByTestId('welcome');
  await click(button('知道了'));
  expect(screen.queryByTestId('welcome')).toBeNull();
  expect(wasWelcomed()).toBe(true);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  // Nothing was written for it.
  expect(content('H41')).toBe(97);
});

it('rows that wait for people are named as theirs', async () => {
  await openPane(sampleWith({ E26: '显著提升', F26: '显著提升', H26: '', F38: 49, H38: '' }), true);
  await screen.findByTestId('welcome');
  expect(panel().getByText(/^1 项要由您评定，1 项要由您说明偏差原因：程序不会替您下结论。/)).toBeTruthy();
  // With open points there is no total to tell.
  expect(panel().queryByText(/总分算得/)).toBeNull();
});

it('where the browser blocks storage the pane works, and asks again next time', () => {
  cleanup();
  const blocked = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const unreadable = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(() => rememberWelcomed()).not.toThrow();
  expect(wasWelcomed()).toBe(false);
  blocked.mockRestore();
  unreadable.mockRestore();
});

it('nothing for axe to complain about', async () => {
  await openPane(sampleWith({}), true);
  await screen.findByTestId('welcome');
  const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
