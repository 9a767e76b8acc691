/** Where the account of an undo begins and ends: how many cells are named, how many are listed, whose time it tells. */
import { readFileSync } from 'node:fs';
import { undoLastWrite } from '../../src/commands/undo-command';
import { message } from '../../src/core/messages/message';
import { messageText } from '../../src/core/messages/message-text';
import type { CellEdit } from '../../src/core/sheet/edit-plan';
import { xlsxPort } from '../../src/file/file-port';
import { openWorkbook } from '../../src/file/open-workbook';
import { writeEdits } from '../../src/tasks/write-scores';

/** A workbook with a write of ours: the numbers 1, 2 … in column K, from row 1, at this moment. */
async function written(count: number, at = '2026-11-24T09:05:00.000Z') {
  const opening = openWorkbook(new Uint8Array(readFileSync('assets/samples/附件1.xlsx')));
  if (!opening.ok) throw new Error(opening.problem);
  const { workbook } = opening;
  const sheet = workbook.activeSheet;
  const port = xlsxPort(workbook);
  const edits = Array.from({ length: count }, (_, index): CellEdit => ({
    sheet: { id: sheet.id, name: sheet.name },
    cell: `K${index + 1}`,
    kind: 'indicatorScore',
    before: '',
    after: index + 1,
    numberFormat: null,
    reason: message('plan.scoreMet', { weight: 10 }),
    subject: '接待人次',
    ticked: true,
    basis: { kind: 'cell' },
    dependsOn: [],
  }));
  const receipt = await writeEdits(port, edits, [], at);
  if (!receipt.ok || receipt.value.written.length < count) throw new Error('not written');
  const undo = async () => {
    const { tone, lines, items, closing } = await undoLastWrite(port);
    const texts = (list: typeof lines) => list.map((line) => messageText(line, 'zh-CN'));
    return { tone, lines: texts(lines), items, closing: texts(closing) };
  };
  /** Somebody types into the first cells of column K. */
  const change = (cells: number) => {
    for (let row = 0; row < cells; row += 1) sheet.setConstant(row, 10, '改');
  };
  return { undo, change };
}

it('twelve cells are all named, of thirteen twelve are, with the count', async () => {
  const twelve = await (await written(12)).undo();
  expect(twelve.lines[2]).toBe('工作表“附件1”：K1、K2、K3、K4、K5、K6、K7、K8、K9、K10、K11、K12');
  const thirteen = await (await written(13)).undo();
  expect(thirteen.lines[2]).toContain('K11、K12');
  expect(thirteen.lines[2]).not.toContain('K13');
  expect(thirteen.lines[2]).toContain('13');
});

it('eight cells that stay are listed one by one, a ninth is counted', async () => {
  const eight = await written(9);
  eight.change(8);
  const listed = await eight.undo();
  expect([listed.items.length, listed.closing]).toEqual([8, []]);
  const nine = await written(9);
  nine.change(9);
  const cut = await nine.undo();
  expect(cut.items).toHaveLength(8);
  expect(cut.closing).toEqual([expect.stringContaining('1')]);
  expect(cut.tone).toBe('attention');
  expect(cut.lines[0]).toBe(messageText(message('command.undoneNone'), 'zh-CN'));
});

it('the time is this computer’s, each part of two digits', async () => {
  const at = new Date(2026, 0, 3, 4, 5).toISOString();
  expect((await (await written(1, at)).undo()).lines[1]).toBe('撤销的是 2026-01-03 04:05 写入的内容。');
});

it('a time that is none is told as it stands', async () => {
  expect((await (await written(1, '昨天')).undo()).lines[1]).toBe('撤销的是 昨天 写入的内容。');
});
