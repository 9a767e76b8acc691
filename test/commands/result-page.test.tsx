import { fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { type CommandResult, readResultQuery, resultQuery } from '../../src/commands/command-result';
import { ResultPage, type ResultAnswers } from '../../src/commands/result-page';
import { checkTexts } from '../../src/core/checks/finding-text';
import { message } from '../../src/core/messages/message';

const refused: CommandResult = {
  tone: 'attention',
  lines: [message('command.scoresFailed'), message('host.cellEditing')],
  items: [
    { mark: 'error', cells: ['H38'], text: message('command.undoHint') },
    { mark: null, cells: ['I7', 'I8'], text: message('host.conflict') },
  ],
  closing: [message('command.more', { count: 3 })],
};
const query = (locale: 'zh-CN' | 'en-US', result = refused) => `?${resultQuery(result, { locale, theme: 'dark' })}`;

const unanswered: ResultAnswers = { close: () => undefined, choose: () => undefined };

function show(query: string, answers: Partial<ResultAnswers> = {}): void {
  render(<ResultPage shown={readResultQuery(query, checkTexts)} answers={{ ...unanswered, ...answers }} />);
}

it('says what happened, lists where, and its button closes it', () => {
  const close = jest.fn();
  show(query('zh-CN'), { close });
  expect(screen.getByRole('heading').textContent).toBe('计算得分：没有写入');
  expect(screen.getByText(/请按 Enter 确认/).tagName).toBe('P');
  const items = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    '错误 H38 需要恢复时，点“撤销写入”。',
    'I7、I8 别人正在同时修改这个工作簿，Excel 没有写入。请重新读取后再试。',
  ]);
  expect(screen.getByText('……还有 3 项，请点“打开面板”查看。')).toBeTruthy();
  const button = screen.getByRole('button', { name: '关闭' });
  expect(document.activeElement).toBe(button);
  fireEvent.click(button);
  expect(close).toHaveBeenCalledTimes(1);
});

it('does not say a cell twice, and takes H4 for no part of H41', () => {
  const changed = message('host.changedSinceWrite', { cell: 'H41', wrote: 90, found: 88 });
  const items = [
    { mark: null, cells: ['H41', 'I7'], text: changed },
    { mark: null, cells: ['H4'], text: changed },
  ];
  show(query('zh-CN', { ...refused, items }));
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent.slice(0, 12))).toEqual([
    'H41、I7 在写入之后',
    'H4 H41 在写入之后',
  ]);
});

it('names cells as its language lists them, and in English no colon is left of the cell that the message began with', () => {
  const text = { code: 'V48.partsScored', params: { cell: 'I8、I9' } } as const;
  show(query('en-US', { ...refused, items: [{ mark: null, cells: ['I8', 'I9'], text }] }));
  expect(screen.getByRole('listitem').textContent).toBe(
    'I8, I9 parts of the funds repeat the execution score. It counts once, in the total row: make sure it is not added up.',
  );
});

it('closes with Esc', () => {
  const close = jest.fn();
  show(query('zh-CN'), { close });
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(close).toHaveBeenCalled();
});

it('speaks English when Office does, and is dark when Office is', () => {
  show(query('en-US'));
  expect(document.documentElement.lang).toBe('en-US');
  expect(document.documentElement.style.colorScheme).toBe('dark');
  expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
  expect(screen.getByText('Error').className).toContain('fui-Badge');
});

it('shows a text as a text', () => {
  const line = message('command.noFormToScore', { sheet: '<img src=x>' });
  show(query('zh-CN', { ...refused, lines: [line, line] }));
  expect(document.querySelector('img')).toBeNull();
  expect(screen.getByText(/<img src=x>/, { selector: 'p' })).toBeTruthy();
});

it('has nothing that axe complains about', async () => {
  show(query('zh-CN'));
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

describe('choices', () => {
  const change = (subject: string) => message('command.change', { subject, before: 7, after: 10 });
  const why = message('plan.scoreMet', { weight: 10 });
  const asking: CommandResult = {
    ...refused,
    items: [],
    choices: {
      items: [
        { cell: 'H38', text: change('群众满意度'), why, ticked: false },
        { cell: 'I7', text: change('预算执行率'), why, ticked: true },
      ],
      decide: () => Promise.resolve(refused),
    },
  };

  it('are ticked as the plan has them; the button writes those that are ticked then', () => {
    const choose = jest.fn();
    show(query('zh-CN', asking), { choose });
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ checked }) => checked)).toEqual([false, true]);
    expect(screen.getByText('群众满意度：7 → 10')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /H38/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /I7/ }));
    fireEvent.click(screen.getByRole('button', { name: '写入勾选的' }));
    expect(choose).toHaveBeenCalledWith([0]);
  });

  it('none ticked: there is nothing to write', () => {
    show(query('zh-CN', asking));
    const write = screen.getByRole<HTMLButtonElement>('button', { name: '写入勾选的' });
    expect(write.disabled).toBe(false);
    fireEvent.click(screen.getByRole('checkbox', { name: /I7/ }));
    expect(write.disabled).toBe(true);
  });

  it('have nothing that axe complains about', async () => {
    show(query('zh-CN', asking));
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
