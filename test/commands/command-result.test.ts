import * as fc from 'fast-check';
import { namesFinding, readResultQuery, resultQuery } from '../../src/commands/command-result';
import { checkTexts } from '../../src/core/checks/finding-text';
import { message } from '../../src/core/messages/message';
import { zhCN } from '../../src/core/messages/zh-cn/index';

const result = {
  tone: 'done',
  lines: [message('command.scoresWritten', { count: 12 })],
  items: [
    {
      mark: 'warning',
      cells: ['H38', 'I38'],
      text: message('command.total', { project: '甲', score: '1', grade: '差' }),
    },
  ],
  closing: [message('command.undoHint')],
} as const;
const chinese = { locale: 'zh-CN', theme: 'light' } as const;

const saying = (said: unknown) =>
  `said=${Buffer.from(typeof said === 'string' ? said : JSON.stringify(said)).toString('base64url')}`;

it('the page says what the command did, in the user’s language and light', () => {
  expect(readResultQuery(`?${resultQuery(result, chinese)}`, checkTexts)).toEqual({
    tone: 'done',
    locale: 'zh-CN',
    theme: 'light',
    lines: ['计算得分：已写入 12 个单元格'],
    items: [{ mark: 'warning', cells: 'H38, I38', text: '甲：总分 1 分，等级 差。' }],
    closing: ['需要恢复时，点“撤销写入”。'],
    choices: [],
  });
  const english = readResultQuery(resultQuery(result, { locale: 'en-US', theme: 'dark' }), checkTexts);
  expect([english.lines[0], english.theme]).toEqual(['Write scores: 12 cells written', 'dark']);
});

it('shows nothing but our own messages', () => {
  const lines = [
    ['host.notOurs', {}],
    '<b>x</b>',
    ['constructor', {}],
    ['command.undoHint', {}],
    ['command.undoHint', 1],
  ];
  const items = [{ mark: null, cells: 'A1', text: ['host.notOurs', {}] }];
  expect(readResultQuery(saying({ lines, items, closing: [] }), checkTexts)).toMatchObject({
    lines: ['需要恢复时，点“撤销写入”。'],
    items: [],
  });
});

it('every text of a check, and no other, has the page fetch the checks’ texts', () => {
  const told = (code: string) => namesFinding(saying({ lines: [[code, {}]], items: [], closing: [] }));
  const ofChecks = Object.keys(checkTexts['zh-CN']);
  expect(ofChecks.length).toBeGreaterThan(74);
  expect(ofChecks.filter((code) => !told(code))).toEqual([]);
  expect(Object.keys(zhCN).filter(told)).toEqual([]);
  expect(namesFinding('said=')).toBe(false);
});

it('fits into an address however many cells were refused and however long their texts', () => {
  const text = message('host.cellChanged', { cell: 'H12', expected: '甲'.repeat(5000), found: '乙'.repeat(5000) });
  const item = { mark: null, cells: Array.from({ length: 400 }, (_, row) => `A${row}`), text };
  const long = { tone: 'attention', lines: Array.from({ length: 99 }, () => text), closing: [] } as const;
  const query = resultQuery({ ...long, items: Array.from({ length: 500 }, () => item) }, chinese);
  expect(query.length).toBeLessThan(32_000);
  const shown = readResultQuery(query, checkTexts);
  expect(shown.items[0]?.cells).toBe('A0, A1, A2, A3 …');
  expect(shown.items[0]?.text).toContain('甲'.repeat(100) + '甲'.repeat(20) + '…');
});

it('reads any query without a throw', () => {
  const empty = { lines: [], items: [], closing: [] };
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readResultQuery(saying(text), checkTexts)).toMatchObject(empty);
      expect(readResultQuery(text, checkTexts)).toMatchObject(empty);
    }),
  );
});
