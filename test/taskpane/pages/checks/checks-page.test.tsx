/**
 * 校验 over the real office.js, on the published 附件1. By hand: 分值 of 预算执行率 is typed 100, by 财预〔2020〕10号 it is 10 (V04); 群众满意度
 * 98 meets ≥98 and has 7 of 10 (V31).
 */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { act } from 'react';
import { checks } from '../../../../src/core/checks/catalogue';
import { button, click, openPane, sampleWith, showPage } from '../../open-pane';

jest.setTimeout(60_000);

const card = (check: string) => within(screen.getByTestId(`finding-${check}`));

async function openChecks() {
  const opened = await openPane(sampleWith({}));
  await showPage('校验');
  await screen.findByTestId('finding-V04');
  return opened;
}

/** Gives a reason in the form that is open, and saves it. */
async function giveReason(field: string, reason: string, save: string): Promise<void> {
  fireEvent.change(screen.getByRole('textbox', { name: field }), { target: { value: reason } });
  await click(button(save));
}

async function choose(check: string, item: string): Promise<void> {
  await click(card(check).getByRole('button', { name: `${check} 的更多操作` }));
  await click(await screen.findByRole('menuitem', { name: item }));
}

it.each([
  ['V04', 'G7', 100, 10],
  ['V31', 'H38', 7, 10],
])('「修正」 of %s writes the one right number into %s', async (check, cell, before, after) => {
  const { content } = await openChecks();
  await click(button(`修正 ${check}`));
  expect(content(cell)).toBe(before);
  await click(button('写入 1 处'));
  await waitFor(() => expect(content(cell)).toBe(after));
  await waitFor(() => expect(screen.queryByTestId(`finding-${check}`)).toBeNull());
});

it('「修正」 of V35 writes the reason that the person gave, and is not offered without one', async () => {
  const { content } = await openPane(sampleWith({ F14: 190 }));
  await showPage('校验');
  await screen.findByTestId('finding-V35');
  expect(screen.queryByRole('button', { name: '修正 V35' })).toBeNull();
  await showPage('说明');
  const reason = within(await screen.findByTestId('explain-14')).getByRole('textbox', { name: /偏差原因/ });
  fireEvent.change(reason, { target: { value: '增加了巡检' } });
  fireEvent.blur(reason);
  await showPage('校验');
  await click(await screen.findByRole('button', { name: '修正 V35' }));
  await click(button('写入 1 处'));
  await waitFor(() => expect(content('I14')).toContain('原因：增加了巡检'));
});

it('「依据」 shows what a check looks at and what it rests on, from the check itself', async () => {
  await openChecks();
  await click(button('V04 的依据'));
  const about = checks.find(({ id }) => id === 'V04');
  for (const text of [about?.title.zh, about?.description.zh, about?.source])
    expect(card('V04').getByText(text ?? 'no such check')).toBeTruthy();
  await click(button('V04 的依据'));
  expect(card('V04').queryByText(about?.source ?? '')).toBeNull();
});

it('verified: it is said, the next finding takes the focus, and its own place is among the verified ones', async () => {
  await openChecks();
  await click(button('把 V04 标为已核实'));
  await giveReason('核实情况', '按批复填列', '保存');
  expect(await screen.findByText('V04 已标为已核实。')).toBeTruthy();
  const next = screen.getByTestId('finding-V31');
  expect(next.contains(document.activeElement)).toBe(true);
  expect(card('V04').getByText('已核实：按批复填列')).toBeTruthy();
});

it('a unit does without a check, for a reason that is shown, and takes it back', async () => {
  const { kept } = await openChecks();
  const open = () => screen.getByRole('tab', { name: /^校验/ }).getAttribute('aria-label');
  const before = open();
  await choose('V04', '本单位不做这项检查…');
  await click(button('停用这项检查'));
  expect(screen.getByText('请写明为什么不做这项检查，复核的人会看到。')).toBeTruthy();
  expect(kept('ziping.checksOff')).toBeUndefined();
  await giveReason('为什么不做 V04 这项检查', '本县按 100 分制填', '停用这项检查');
  await waitFor(() => expect(kept('ziping.checksOff')).toEqual([{ check: 'V04', reason: '本县按 100 分制填' }]));
  await waitFor(() => expect(open()).not.toBe(before));
  expect(card('V04').getByText('本单位不做这项检查：本县按 100 分制填')).toBeTruthy();
  await click(button('停用的检查（1 项）'));
  expect(within(screen.getByTestId('checks-off')).getByText('目前有 1 处')).toBeTruthy();
  await click(within(screen.getByTestId('checks-off')).getByRole('button', { name: '恢复检查 V04' }));
  await waitFor(() => expect(kept('ziping.checksOff')).toBeUndefined());
  await waitFor(() => expect(open()).toBe(before));
});

it('「复制全部」 copies every finding that is shown, a line each', async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
  try {
    await openChecks();
    fireEvent.change(screen.getByRole('searchbox', { name: '搜索' }), { target: { value: 'V04' } });
    await click(button('复制全部'));
    await choose('V04', '复制这一条');
    await waitFor(() => expect(copied).toHaveLength(2));
    expect(copied[0]).toMatch(/^【错误】V04 G7 G7 预算执行率的分值填 100/);
    expect(copied[1]).toBe(copied[0]);
    expect(screen.getByText('已复制。')).toBeTruthy();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
});

it('nothing for axe to complain about with everything open, in both languages', async () => {
  const { store } = await openChecks();
  await click(button('把 V04 标为已核实'));
  await click(button('V31 的依据'));
  await click(button('修正 V43'));
  for (const locale of ['zh-CN', 'en-US'] as const) {
    await act(() => store.actions.chooseLocale(locale));
    await screen.findByText(locale === 'zh-CN' ? '复制全部' : 'Copy all');
    const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
});
