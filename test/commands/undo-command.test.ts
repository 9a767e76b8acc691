import { scoreActiveSheet } from '../../src/commands/score-command';
import { undoLastWrite } from '../../src/commands/undo-command';
import { officePort } from '../../src/excel/office-port';
import { moment, openForCommands } from './press-button';

const published = 'assets/samples/附件1.xlsx';
const score = () => scoreActiveSheet(officePort([]), moment);
const undo = () => undoLastWrite(officePort([]));

it('puts the published numbers back and names the cells', async () => {
  const { press, rowWith } = await openForCommands(published);
  await press('scores', score);
  // A person's lower 7 of 10 stays: 87 by hand.
  expect(rowWith('总分')).toContain(87);
  const { tone, lines, items } = await press('undo', undo);
  expect(rowWith('总分')).toContain(97);
  expect(tone).toBe('done');
  expect(lines[0]).toBe('撤销写入：已恢复 2 个单元格');
  expect(lines[1]).toMatch(/^撤销的是 2026-11-24 \d\d:\d\d 写入的内容。$/);
  expect(lines[2]).toMatch(/^工作表“附件1”：(I7、H41|H41、I7)$/);
  expect(items).toEqual([]);
});

it('leaves a cell alone that someone has changed since, and shows both values', async () => {
  const { host, workbook, press, find, rowWith } = await openForCommands(published);
  await press('scores', score);
  const [total] = find('总分');
  if (total === undefined) throw new Error('no 总分');
  host.userEdits(workbook.activeSheet, { row: total.row, column: 7 }, 88);
  const { tone, lines, items } = await press('undo', undo);
  expect(rowWith('总分')).toContain(88);
  expect(tone).toBe('attention');
  expect(lines[0]).toBe('撤销写入：已恢复 1 个单元格');
  expect(lines.at(-1)).toBe('有 1 个单元格保留现在的内容，原因如下：');
  expect(items).toEqual([{ mark: null, cells: 'H41', text: expect.stringMatching(/“87”.*“88”/) as unknown }]);
});

it('takes back one write at a time and says that there are earlier ones', async () => {
  const { host, workbook, press, find, rowWith } = await openForCommands(published);
  await press('scores', score);
  const [total] = find('总分');
  if (total === undefined) throw new Error('no 总分');
  host.userEdits(workbook.activeSheet, { row: total.row, column: 7 }, 91);
  await press('scores', score);
  const first = await press('undo', undo);
  expect(rowWith('总分')).toContain(91);
  expect(first.closing).toEqual(['更早还有 1 次写入；再点一次“撤销写入”，撤销其中最近的一次。']);
  expect((await press('undo', undo)).closing).toEqual([]);
});

it('says that there is nothing to take back', async () => {
  const { workbook, press } = await openForCommands(published);
  const before = workbook.save();
  const { tone, lines } = await press('undo', undo);
  expect([tone, ...lines]).toEqual(['attention', '撤销写入：没有恢复', expect.stringContaining('没有可以撤销的写入')]);
  expect(workbook.save()).toEqual(before);
});

it('says what to do while a cell is being edited', async () => {
  const { host, press } = await openForCommands(published);
  await press('scores', score);
  host.editing = true;
  expect((await press('undo', undo)).lines).toEqual(['撤销写入：没有恢复', expect.stringContaining('请按 Enter')]);
});
