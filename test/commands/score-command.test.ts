import { type CommandResult, readResultQuery, resultQuery } from '../../src/commands/command-result';
import { runCommand } from '../../src/commands/run-command';
import { scoreActiveSheet } from '../../src/commands/score-command';
import type { Locale } from '../../src/core/messages/message';
import { officePort } from '../../src/excel/office-port';
import { startOffice } from '../office/start-office';

const published = 'assets/samples/附件1.xlsx';
const unscored = 'assets/samples/附件1-得分待填.xlsx';
let writes = 0;

/** Opens a workbook; `press` clicks the ribbon button and gives what the user is shown. The dialog is the test's edge. */
async function open(file: string, job?: () => Promise<CommandResult>) {
  const { host, workbook } = await startOffice(file);
  const shown: ReturnType<typeof readResultQuery>[] = [];
  const show = (result: CommandResult, locale: Locale) => {
    shown.push(readResultQuery(resultQuery(result, locale)));
    return Promise.resolve();
  };
  writes += 1;
  const now = `2026-11-24T09:00:00.${writes}Z`;
  // A name of its own: office.js complains of a second function under one.
  const name = `writeScores${writes}`;
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void runCommand(event, job ?? (() => scoreActiveSheet(officePort([]), now)), show);
  });
  const press = async () => {
    expect(await host.runCommand(name)).toBe(true);
    const last = shown.pop();
    if (last === undefined) throw new Error('nothing was shown');
    return last;
  };
  return { host, workbook, press };
}

it('writes the scores without the pane, says so and completes', async () => {
  const { workbook, press } = await open(unscored);
  const { tone, texts } = await press();
  expect(tone).toBe('done');
  expect(texts[0]).toMatch(/^计算得分：已写入 \d+ 个单元格$/);
  expect(texts.join('\n')).toContain('总分 90.00 分，等级 优');
  const sheet = workbook.activeSheet;
  const grid = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 12 }, (_, column) => sheet.value(row, column)),
  );
  const total = grid.find((row) => row.some((value) => String(value).replace(/\s/g, '') === '总分'));
  expect(total).toContain(90);
});

it('a second time there is nothing to write', async () => {
  const { press } = await open(unscored);
  await press();
  expect((await press()).texts[0]).toContain('没有需要写入的单元格');
});

it('while a cell is being edited it says what to do and writes nothing', async () => {
  const { host, workbook, press } = await open(published);
  const before = workbook.save();
  host.editing = true;
  const { tone, texts } = await press();
  expect(tone).toBe('attention');
  expect(texts).toEqual(['计算得分：没有写入', expect.stringContaining('请按 Enter')]);
  expect(workbook.save()).toEqual(before);
});

it('says what it looked for on a sheet without a form', async () => {
  const { workbook, press } = await open(published);
  workbook.activate(workbook.addSheet('说明'));
  expect((await press()).texts[0]).toMatch(/工作表“说明”里没有找到自评表.*三级指标/);
});

it('leaves a form alone in which a number is a text, and says which cell', async () => {
  const { host, workbook, press } = await open(unscored);
  const sheet = workbook.activeSheet;
  const weight = Array.from({ length: 60 }, (_, row) => row).flatMap((row) =>
    Array.from({ length: 12 }, (_, column) => ({ row, column })),
  );
  const header = weight.find(({ row, column }) => sheet.value(row, column) === '分值' && row > 10);
  if (header === undefined) throw new Error('no 分值');
  host.userEdits(sheet, { row: header.row + 1, column: header.column }, '十分');
  const before = workbook.save();
  const { tone, texts } = await press();
  expect(tone).toBe('attention');
  expect(texts[0]).toBe('计算得分：没有写入');
  expect(texts[1]).toContain('十分');
  expect(workbook.save()).toEqual(before);
});

it('completes and says so even when the job breaks down', async () => {
  const { press } = await open(published, () => Promise.reject(new Error('a bug')));
  expect(await press()).toMatchObject({
    tone: 'attention',
    texts: ['计算得分：没有写入', expect.stringContaining('a bug')],
  });
});
