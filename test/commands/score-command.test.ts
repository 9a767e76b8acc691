import { checkActiveSheet } from '../../src/commands/check-command';
import { scoreActiveSheet } from '../../src/commands/score-command';
import { officePort } from '../../src/excel/office-port';
import { moment, openForCommands } from './press-button';

const published = 'assets/samples/附件1.xlsx';
const unscored = 'assets/samples/附件1-得分待填.xlsx';
const clean = 'test/fixtures/cases/three-stages.xlsx';
const overweight = 'test/fixtures/cases/weights-110.xlsx';
const score = () => scoreActiveSheet(officePort([]), moment);

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

it('tells what 校验 finds in the form as it was written', async () => {
  const { press } = await openForCommands(unscored);
  const { closing } = await press('scores', score);
  const checked = await press('check', () => checkActiveSheet(officePort([])));
  const [, errors = '', warnings = ''] = /错误 (\d+)，警告 (\d+)/.exec(checked.lines[0] ?? '') ?? [];
  expect(Number(errors) + Number(warnings)).toBeGreaterThan(0);
  expect(closing).toContain(`校验还有错误 ${errors} 处、警告 ${warnings} 处，点“校验”查看。`);
});

it('says nothing of 校验 where it finds nothing grave', async () => {
  const { workbook, press } = await openForCommands(clean);
  const form = workbook.sheets.find(({ name }) => name === '绩效自评表');
  if (form === undefined) throw new Error('no form');
  workbook.activate(form);
  const { tone, closing } = await press('scores', score);
  expect((await press('check', () => checkActiveSheet(officePort([])))).lines[0]).toMatch(/没有发现|错误 0，警告 0/);
  expect({ tone, said: closing.filter((line) => line.includes('校验')) }).toEqual({ tone: 'done', said: [] });
});

it('is no success where weights kept the total from being written', async () => {
  const { press } = await openForCommands(overweight);
  const { tone, lines } = await press('scores', score);
  expect(lines.join('\n')).toContain('分值合计是 110 分');
  expect(tone).toBe('attention');
});

it('nor where something was written beside it', async () => {
  const { host, workbook, press } = await openForCommands(overweight);
  host.userEdits(workbook.activeSheet, { row: 12, column: 7 }, ''); // H13, a score
  const { tone, lines } = await press('scores', score);
  expect(lines[0]).toMatch(/^计算得分：已写入 \d+ 个单元格$/);
  expect(lines.join('\n')).toContain('分值合计是 110 分');
  expect(tone).toBe('attention');
});

it('completes and says so even when the job breaks down', async () => {
  const { press } = await openForCommands(published);
  expect(await press('scores', () => Promise.reject(new Error('a bug')))).toMatchObject({
    tone: 'attention',
    lines: ['计算得分：没有写入', expect.stringContaining('a bug')],
  });
});

describe('what would replace somebody’s content', () => {
  it('is shown before → after, with ticks, and written only when the user wants it', async () => {
    const { workbook, pressAndChoose, rowWith } = await openForCommands(published);
    const [asked, done, ...others] = await pressAndChoose('scores', score);
    expect(asked?.lines[0]).toBe('计算得分：没有空格要填，有 3 格与计算结果不同，请您确认');
    expect(asked?.choices.map(({ cell, text, ticked }) => [cell, text, ticked])).toEqual([
      ['I7', '预算执行率：97 → 0', true],
      ['H38', '群众满意度：7 → 10', false],
      ['H41', '总分：97 → 87', true],
    ]);
    expect(done?.lines.slice(0, 2)).toEqual(['计算得分：已写入 2 个单元格', '工作表“附件1”：I7、H41']);
    // The unticked one is told, not asked about again.
    expect(done?.choices).toEqual([]);
    expect(done?.closing.join('')).toContain('另有 1 格');
    expect(others).toEqual([]);
    expect(rowWith('总分')).toContain(87);
    expect(workbook.activeSheet.value(37, 7)).toBe(7);
  });

  it('stays as it is when the window is just closed', async () => {
    const { workbook, pressAndChoose } = await openForCommands(published);
    const before = workbook.save();
    expect(await pressAndChoose('scores', score, () => [])).toHaveLength(1);
    expect(workbook.save()).toEqual(before);
  });

  it('总分 is what the cells hold with just what was chosen', async () => {
    const { workbook, pressAndChoose, rowWith } = await openForCommands(published);
    await pressAndChoose('scores', score, () => [0, 1, 2]);
    expect(workbook.activeSheet.value(37, 7)).toBe(10);
    expect(rowWith('总分')).toContain(90);
  });

  it('is asked about beside what was blank, which is written at once', async () => {
    const { host, workbook, pressAndChoose, rowWith } = await openForCommands(unscored);
    // Row 38 is 群众满意度.
    host.userEdits(workbook.activeSheet, { row: 37, column: 7 }, 7);
    const [first, ...others] = await pressAndChoose('scores', score);
    expect(first?.lines[0]).toMatch(/^计算得分：已写入 \d+ 个单元格$/);
    expect(first?.choices.map(({ cell, ticked }) => [cell, ticked])).toEqual([['H38', false]]);
    // Nothing was ticked: nothing more is done.
    expect(others).toEqual([]);
    expect(rowWith('总分')).toContain(87);
  });
});
