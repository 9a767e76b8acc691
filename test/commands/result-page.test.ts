import { fireEvent, screen } from '@testing-library/dom';
import { resultQuery } from '../../src/commands/command-result';
import { showResultPage } from '../../src/commands/result-page';
import { message } from '../../src/core/messages/message';

const query = (locale: 'zh-CN' | 'en-US') =>
  `?${resultQuery({ tone: 'attention', lines: [message('host.commandFailed'), message('host.cellEditing')] }, locale)}`;

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
});

it('says what happened, and its button closes it', () => {
  const close = jest.fn();
  showResultPage(document, query('zh-CN'), close);
  expect(screen.getByRole('heading').textContent).toBe('计算得分：没有写入');
  expect(screen.getByText(/请按 Enter 确认/).tagName).toBe('P');
  const button = screen.getByRole('button', { name: '关闭' });
  expect(document.activeElement).toBe(button);
  fireEvent.click(button);
  expect(close).toHaveBeenCalledTimes(1);
});

it('closes with Esc', () => {
  const close = jest.fn();
  showResultPage(document, query('zh-CN'), close);
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(close).toHaveBeenCalled();
});

it('speaks English when Office does', () => {
  showResultPage(document, query('en-US'), () => undefined);
  expect(document.documentElement.lang).toBe('en-US');
  expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
});

it('shows a text as a text', () => {
  const line = message('host.commandNoForm', { sheet: '<img src=x>' });
  showResultPage(document, resultQuery({ tone: 'attention', lines: [line, line] }, 'zh-CN'), () => undefined);
  expect(document.querySelector('img')).toBeNull();
  expect(screen.getByText(/<img src=x>/, { selector: 'p' })).toBeTruthy();
});
