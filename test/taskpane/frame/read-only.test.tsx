/** Who only looks: nothing is offered that writes, nothing is written whatever is asked, and the next pane on this computer knows. */
import { act, screen } from '@testing-library/react';
import { startOffice } from '../../office/start-office';
import { isReadOnly, rememberReadOnly } from '../../../src/excel/read-only';
import { runCommand } from '../../../src/commands/run-command';
import type { CommandResult } from '../../../src/commands/command-result';
import { button, click, openPane, sampleWith, showPage } from '../open-pane';

const buttonNames = () => screen.getAllByRole('button').map((one) => one.getAttribute('aria-label') ?? one.textContent);

async function openReadOnly() {
  const pane = await openPane(sampleWith({}));
  await showPage('复核');
  await click(screen.getByRole('switch', { name: '只读：只看，什么都不写' }));
  return pane;
}

it('is chosen on 复核, kept on this computer, and left by its own button', async () => {
  await openReadOnly();
  expect(isReadOnly()).toBe(true);
  expect(screen.getAllByRole('tab').map((tab) => tab.id)).toEqual(['tab-score', 'tab-checks', 'tab-review']);
  await click(button('退出只读'));
  expect(isReadOnly()).toBe(false);
  expect(screen.getAllByRole('tab')).toHaveLength(6);
});

it('no page offers to write', async () => {
  await openReadOnly();
  await showPage('得分');
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
  expect(screen.getByTestId('changes').textContent).toContain('与计算结果不同的单元格');
  expect(buttonNames().filter((name) => /写入|撤销|插入|计算得分/.test(name))).toEqual([]);
  await showPage('校验');
  expect(buttonNames().filter((name) => /修正|核实|标出|不再|恢复/.test(name))).toEqual([]);
  expect(buttonNames().filter((name) => /依据/.test(name)).length).toBeGreaterThan(0);
  await showPage('复核');
  await click(button('本工作簿'));
  await click(await screen.findByRole('button', { name: /^“智慧政务”/ }));
  expect(buttonNames().filter((name) => /写入/.test(name))).toEqual([]);
  expect(button('复制退回意见').textContent).toBe('复制退回意见');
});

it('whatever is asked all the same is refused with the reason, and the workbook stays as it is', async () => {
  const { store, workbook } = await openReadOnly();
  const before = workbook.save();
  const { actions } = store;
  const edits = store.getState().workbook?.forms[0]?.plan.edits ?? [];
  expect(edits.length).toBeGreaterThan(0);
  for (const ask of [
    () => actions.writeEdits(edits),
    () => actions.writeTicked(),
    () => actions.insertBlankForm(),
    () => actions.keep({ key: 'ziping.answers', after: () => ({ text: 'x', setAside: false }) }),
    () => actions.mark([]),
  ]) {
    await act(async () => {
      await ask();
    });
    expect(store.getState().problem?.message.code).toBe('host.readOnly');
    act(() => actions.dismissProblem());
  }
  expect(workbook.save()).toEqual(before);
});

it('the ribbon writes nothing either; its 校验 goes on', async () => {
  const office = await startOffice(sampleWith({}));
  rememberReadOnly(true);
  const shown: CommandResult[] = [];
  const done: CommandResult = { tone: 'done', lines: [], items: [], closing: [] };
  const run = (name: 'scores' | 'check') =>
    runCommand(
      name,
      { completed: () => undefined },
      () => Promise.resolve(done),
      (result) => {
        shown.push(result);
        return Promise.resolve(null);
      },
    );
  await run('scores');
  await run('check');
  expect(shown[0]?.lines.at(-1)?.code).toBe('host.readOnly');
  expect(shown[1]).toBe(done);
  rememberReadOnly(false);
  office.close();
});
