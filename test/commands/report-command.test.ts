import { fillReportOfActiveSheet } from '../../src/commands/report-command';
import { undoLastWrite } from '../../src/commands/undo-command';
import { officePort } from '../../src/excel/office-port';
import { selectCells } from '../../src/excel/select';
import { smallWorkbook } from '../excel/small-workbook';
import { moment, openForCommands } from './press-button';

const published = 'assets/samples/附件1.xlsx';
const fill = () => fillReportOfActiveSheet(officePort([]), moment(), (sheet) => selectCells(sheet, ['A1'], []));

it('fills the report’s sheet from the form, brings it to the front, and says what is left to the user', async () => {
  const { workbook, press } = await openForCommands(published);
  const { tone, lines, closing } = await press('report', fill);
  expect(tone).toBe('done');
  const written = Number(/^填写报告：工作表“自评报告”写入了 (\d+) 个段落$/.exec(lines[0] ?? '')?.[1]);
  const { activeSheet } = workbook;
  expect(activeSheet.name).toBe('自评报告');
  const used = activeSheet.usedBlock(true);
  const texts = Array.from({ length: (used?.bottom ?? 0) + 1 }, (_, row) => String(activeSheet.value(row, 0)));
  expect(texts.filter((text) => text !== '').length).toBe(written);
  // Every mark is a place that only the user can fill.
  const marks = texts.join('\n').match(/【请[^】]*】/g) ?? [];
  expect(lines.join('\n')).toContain(`还有 ${marks.length} 处【请…】`);
  expect(lines[1]).toContain('“智慧政务”项目服务费');
  expect(closing).toEqual(['需要恢复时，点“撤销写入”。']);
});

it('takes the outline that was chosen for the workbook', async () => {
  const { workbook, press } = await openForCommands(published);
  workbook.setSetting('ziping.outline', JSON.stringify({ chosen: 'n6-summary', own: [] }));
  await press('report', fill);
  expect(workbook.activeSheet.value(0, 0)).toBe('承德县行政审批局“智慧政务”项目服务费绩效自评综述');
});

it('a second time nothing needs a change; a paragraph that someone edited stays', async () => {
  const { host, workbook, press } = await openForCommands(published);
  await press('report', fill);
  const report = workbook.activeSheet;
  const form = workbook.sheets[0];
  if (form === undefined) throw new Error('no form');
  // From the report's own sheet: the workbook has one form, so it is clear which is meant.
  expect((await press('report', fill)).lines[0]).toBe('填写报告：工作表“自评报告”已与自评表一致，没有需要改动的段落');
  host.userEdits(report, { row: 0, column: 0 }, '我写的标题');
  host.activate(form);
  await press('report', fill);
  expect(report.value(0, 0)).toBe('我写的标题');
});

it('is taken back by 撤销写入', async () => {
  const { workbook, press } = await openForCommands(published);
  await press('report', fill);
  const { tone, lines } = await press('undo', () => undoLastWrite(officePort([])));
  expect([tone, lines[0]]).toEqual(['done', expect.stringMatching(/^撤销写入：已恢复 \d+ 个单元格$/)]);
  expect(workbook.activeSheet.usedBlock(true)).toBeNull();
});

it('says what it looked for in a workbook without a form', async () => {
  const { press } = await openForCommands(smallWorkbook({ name: '说明', cells: { A1: '没有表' } }));
  expect((await press('report', fill)).lines).toEqual([
    '填写报告：没有写入',
    expect.stringMatching(/没有找到自评表.*再点“填写报告”/),
  ]);
});

it('writes nothing while a cell is being edited', async () => {
  const { host, workbook, press } = await openForCommands(published);
  const before = workbook.save();
  host.editing = true;
  expect((await press('report', fill)).lines).toEqual(['填写报告：没有写入', expect.stringContaining('请按 Enter')]);
  expect(workbook.save()).toEqual(before);
});
