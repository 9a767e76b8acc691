import { readResultQuery } from '../../src/commands/command-result';
import { checkTexts } from '../../src/core/checks/finding-text';
import { showResult } from '../../src/commands/show-result';
import { message } from '../../src/core/messages/message';

type Handler = (told?: { readonly message: string }) => void;

/** The globals of office.js around a dialog: a window of its own, which jsdom has none of. */
function pretendDialogs(outcome: 'opens' | 'refused' | 'throws', stillOpen = 0) {
  const handlers = new Map<string, Handler>();
  const seen = { addresses: [] as string[], options: [] as object[], closed: 0 };
  const dialog = {
    addEventHandler: (kind: string, handler: Handler) => handlers.set(kind, handler),
    close: () => {
      seen.closed += 1;
    },
  };
  const displayDialogAsync = (address: string, options: object, callback: (result: object) => void) => {
    if (outcome === 'throws') throw new Error('no dialogs here');
    seen.addresses.push(address);
    seen.options.push(options);
    const opens = outcome === 'opens' && seen.addresses.length > stillOpen;
    const code = outcome === 'opens' ? 12007 : 12009;
    callback(opens ? { status: 'succeeded', value: dialog } : { status: 'failed', error: { code } });
  };
  Reflect.set(globalThis, 'Office', {
    context: { ui: { displayDialogAsync } },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
  });
  return { seen, happen: (kind: 'message' | 'event', words = 'close') => handlers.get(kind)?.({ message: words }) };
}

const result = {
  tone: 'done',
  lines: [message('command.scoresWritten', { count: 3 })],
  items: [],
  closing: [],
} as const;
const look = { locale: 'zh-CN', theme: 'light' } as const;
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

it('waits until the user closes the window', async () => {
  const { seen, happen } = pretendDialogs('opens');
  let done = false;
  const showing = showResult(result, look).then((shown) => {
    done = true;
    return shown;
  });
  await soon();
  expect(done).toBe(false);
  const [address = ''] = seen.addresses;
  expect(new URL(address).pathname).toBe('/result.html');
  expect(readResultQuery(new URL(address).search, checkTexts).lines).toEqual(['计算得分：已写入 3 个单元格']);
  happen('event');
  expect(await showing).toEqual([]);
  expect(seen.closed).toBe(0);
});

it('asks for as much of the screen as its text needs, on a large screen and on a small one', async () => {
  const sized = async (availWidth: number, availHeight: number) => {
    Object.defineProperty(globalThis, 'screen', { configurable: true, value: { availWidth, availHeight } });
    const { seen } = pretendDialogs('opens');
    await showResult(result, look, 1);
    return seen.options[0];
  };
  expect(await sized(2000, 1000)).toEqual({ width: 22, height: 34, displayInIframe: true });
  expect(await sized(400, 300)).toEqual({ width: 90, height: 90, displayInIframe: true });
});

it('closes the window when its button says so', async () => {
  const { seen, happen } = pretendDialogs('opens');
  const showing = showResult(result, look);
  await soon();
  happen('message');
  expect(await showing).toEqual([]);
  expect(seen.closed).toBe(1);
});

it('does not wait for ever', async () => {
  const { seen } = pretendDialogs('opens');
  expect(await showResult(result, look, 5)).toEqual([]);
  expect(seen.closed).toBe(1);
});

it.each(['refused', 'throws'] as const)('goes on where the dialog is %s', async (outcome) => {
  pretendDialogs(outcome);
  expect(await showResult(result, look)).toBeNull();
});

it.each([
  ['{"write":[0,2]}', [0, 2]],
  ['{"write":[]}', []],
  ['{"write":"all"}', []],
  ['close', []],
])('what the page says with %s is what was chosen', async (words, chosen) => {
  const { seen, happen } = pretendDialogs('opens');
  const showing = showResult(result, look);
  await soon();
  happen('message', words);
  expect(await showing).toEqual(chosen);
  expect(seen.closed).toBe(1);
});

it('waits for the window before to have closed', async () => {
  const { seen, happen } = pretendDialogs('opens', 1);
  const showing = showResult(result, look);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(seen.addresses).toHaveLength(2);
  happen('event');
  expect(await showing).toEqual([]);
});
