import { checkActiveSheet } from '../../src/commands/check-command';
import { officePort } from '../../src/excel/office-port';
import { openForCommands } from './press-button';

const published = 'assets/samples/附件1.xlsx';
const check = () => checkActiveSheet(officePort([]));

it('lists the gravest findings of the published table with their cells, and changes nothing', async () => {
  const { workbook, press } = await openForCommands(published);
  const before = workbook.save();
  const { tone, lines, items, closing } = await press('check', check);
  expect(tone).toBe('attention');
  const [, errors, warnings, infos] =
    /^校验：发现 \d+ 个问题（错误 (\d+)，警告 (\d+)，提示 (\d+)）$/.exec(lines[0] ?? '')?.map(Number) ?? [];
  const marks = items.map(({ mark }) => mark);
  expect(marks.slice(0, errors)).toEqual(Array.from({ length: errors ?? 0 }, () => 'error'));
  // The printed total (97) and the execution score (97 of 10 points at 0 %) are wrong: domain.md §2.
  expect(errors).toBeGreaterThanOrEqual(2);
  const all = (errors ?? 0) + (warnings ?? 0) + (infos ?? 0);
  expect(items.length).toBe(Math.min(all, 8));
  expect(items.map(({ cells }) => cells).join(' ')).toMatch(/\bH41\b/);
  expect(items.map(({ cells }) => cells).join(' ')).toMatch(/\bI7\b/);
  expect(closing.at(-1)).toContain('不改动表格');
  if (all > 8) expect(closing[0]).toBe(`……还有 ${all - 8} 项，请点“打开面板”查看。`);
  expect(lines[1]).toContain('“智慧政务”项目服务费');
  expect(workbook.save()).toEqual(before);
});

it('names the sheets that have a form when the one in front has none', async () => {
  const { workbook, press } = await openForCommands(published);
  workbook.activate(workbook.addSheet('说明'));
  const { tone, lines } = await press('check', check);
  expect(tone).toBe('attention');
  expect(lines).toEqual([
    '校验：没有完成',
    expect.stringMatching(/工作表“说明”里没有找到自评表.*再点“校验”/),
    '自评表在这些工作表里：附件1。',
  ]);
});

it('a workbook too large to be read at once is checked sheet by sheet', async () => {
  const { host, press } = await openForCommands(published);
  host.faults.nextBatches('responseTooLarge', 1);
  expect((await press('check', check)).lines[0]).toMatch(/^校验：发现 \d+ 个问题/);
});

it('says what to do while a cell is being edited', async () => {
  const { host, press } = await openForCommands(published);
  host.editing = true;
  expect((await press('check', check)).lines).toEqual(['校验：没有完成', expect.stringContaining('请按 Enter')]);
});
