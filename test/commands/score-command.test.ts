import { scoreActiveSheet } from '../../src/commands/score-command';
import { officePort } from '../../src/excel/office-port';
import { moment, openForCommands } from './press-button';

const published = 'assets/samples/附件1.xlsx';
const unscored = 'assets/samples/附件1-得分待填.xlsx';
const score = () => scoreActiveSheet(officePort([]), moment());

it('writes the scores without the pane, says so and completes', async () => {
  const { press, rowWith } = await openForCommands(unscored);
  const { tone, lines, closing } = await press('scores', score);
  expect(tone).toBe('done');
  expect(lines[0]).toMatch(/^计算得分：已写入 \d+ 个单元格$/);
  expect(lines.join('\n')).toContain('总分 90.00 分，等级 优');
  expect(closing.at(-1)).toContain('撤销写入');
  expect(rowWith('总分')).toContain(90);
});

it('a second time there is nothing to write', async () => {
  const { press } = await openForCommands(unscored);
  await press('scores', score);
  expect((await press('scores', score)).lines[0]).toContain('没有需要写入的单元格');
});

it('while a cell is being edited it says what to do and writes nothing', async () => {
  const { host, workbook, press } = await openForCommands(published);
  const before = workbook.save();
  host.editing = true;
  const { tone, lines } = await press('scores', score);
  expect(tone).toBe('attention');
  expect(lines).toEqual(['计算得分：没有写入', expect.stringContaining('请按 Enter')]);
  expect(workbook.save()).toEqual(before);
});

it('says what it looked for on a sheet without a form', async () => {
  const { workbook, press } = await openForCommands(published);
  workbook.activate(workbook.addSheet('说明'));
  const { lines } = await press('scores', score);
  expect(lines[0]).toBe('计算得分：没有写入');
  expect(lines[1]).toMatch(/工作表“说明”里没有找到自评表.*三级指标.*再点“计算得分”/);
});

it('leaves a form alone in which a number is a text, and says which cell', async () => {
  const { host, workbook, press, find } = await openForCommands(unscored);
  const header = find('分值').find(({ row }) => row > 10);
  if (header === undefined) throw new Error('no 分值');
  host.userEdits(workbook.activeSheet, { row: header.row + 1, column: header.column }, '十分');
  const before = workbook.save();
  const { tone, lines } = await press('scores', score);
  expect(tone).toBe('attention');
  expect(lines[0]).toBe('计算得分：没有写入');
  expect(lines[1]).toContain('十分');
  expect(workbook.save()).toEqual(before);
});

it('completes and says so even when the job breaks down', async () => {
  const { press } = await openForCommands(published);
  expect(await press('scores', () => Promise.reject(new Error('a bug')))).toMatchObject({
    tone: 'attention',
    lines: ['计算得分：没有写入', expect.stringContaining('a bug')],
  });
});
