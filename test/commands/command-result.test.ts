import * as fc from 'fast-check';
import { readResultQuery, resultQuery } from '../../src/commands/command-result';
import { message } from '../../src/core/messages/message';

const result = {
  tone: 'done',
  lines: [message('host.commandWritten', { count: 12 }), message('host.commandUndo')],
} as const;

it('the page says what the command did, in the user’s language', () => {
  expect(readResultQuery(`?${resultQuery(result, 'zh-CN')}`)).toEqual({
    tone: 'done',
    locale: 'zh-CN',
    texts: ['计算得分：已写入 12 个单元格', '需要恢复时，打开面板点“撤销写入”。'],
  });
  expect(readResultQuery(resultQuery(result, 'en-US')).texts[0]).toBe('Write scores: 12 cells written');
});

it('shows nothing but our own messages', () => {
  const said = JSON.stringify([['host.notOurs', {}], '<b>x</b>', ['constructor', {}], ['host.commandUndo', { a: [] }]]);
  expect(readResultQuery(`said=${encodeURIComponent(said)}`).texts).toEqual(['需要恢复时，打开面板点“撤销写入”。']);
});

it('fits into an address however many cells were refused', () => {
  const long = message('host.cellChanged', { cell: 'H12', expected: '甲'.repeat(50), found: '乙'.repeat(50) });
  const query = resultQuery({ tone: 'attention', lines: Array.from({ length: 500 }, () => long) }, 'zh-CN');
  expect(query.length).toBeLessThan(16_000);
});

it('reads any query without a throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => Array.isArray(readResultQuery(`said=${encodeURIComponent(text)}`).texts)),
  );
});
