import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInOutlines } from '../../src/core/report/outlines';
import { officePort } from '../../src/excel/office-port';
import { restoreEntry } from '../../src/tasks/restore-entry';
import { assessWorkbook } from '../../src/tasks/assess-workbook';
import { fillReport } from '../../src/tasks/fill-report';
import { type PlannedReport, planReport } from '../../src/tasks/plan-report';
import type { Outcome } from '../../src/tasks/workbook-port';
import { excel2021 } from '../../src/workbench/host/requirement-sets';
import { startOffice } from '../office/start-office';
import { smallWorkbook } from './small-workbook';

const published = readFileSync(path.join(__dirname, '../fixtures/workbooks/form_excel.xlsx'));

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

async function open(bytes: Uint8Array = published) {
  const office = await startOffice(bytes, { requirementSets: { ...excel2021, ExcelApi: '1.9' } });
  // As published, nobody may add a sheet to this workbook.
  office.workbook.setStructureLocked(false);
  const port = officePort([]);
  const plan = async (): Promise<PlannedReport> => {
    const [form] = valueOf(await assessWorkbook(port, 'all')).forms;
    const [outline] = builtInOutlines;
    if (form === undefined || outline === undefined) throw new Error('no form');
    const { assessment } = form;
    return valueOf(await planReport(port, { place: '1', assessment, outline, choices: {}, newSheet: false }));
  };
  const report = () => {
    const found = office.workbook.sheets.find(({ name }) => name === '自评报告');
    if (found === undefined) throw new Error('no report');
    return found;
  };
  const texts = (): readonly string[] =>
    Array.from({ length: (report().usedBlock(true)?.bottom ?? -1) + 1 }, (_, row) => String(report().value(row, 0)));
  /** Sets 全年执行数 of all fund rows that had 46.5. */
  const spend = (amount: number): void => {
    const form = office.workbook.sheets[0];
    for (let row = 0; row < 40; row += 1) {
      for (let column = 0; column < 9; column += 1) {
        if (form?.value(row, column) === 46.5) form.setConstant(row, column, amount);
      }
    }
  };
  return { ...office, port, plan, report, texts, spend };
}

it('fills the sheet in six syncs, with members up to ExcelApi 1.9 only', async () => {
  const { host, port, plan, report, texts } = await open();
  const planned = await plan();
  host.log.clear();
  const { receipt } = valueOf(await fillReport(port, planned, '2026-11-24T10:00:00Z'));
  // Two to find that it is not there and make it, two to look again and write with what is remembered, two to lay it out.
  expect(host.log.roundTrips).toBe(6);
  expect(host.unknownMembers).toEqual([]);
  expect(receipt.refused).toEqual([]);
  expect(receipt.written).toHaveLength(planned.edits.length);
  expect(texts()[0]).toBe('承德县行政审批局“智慧政务”项目服务费绩效自评报告');
  const heading = texts().indexOf('　　二、自评工作开展情况');
  const { font, horizontal, vertical, wrap } = report().style(heading, 0);
  expect([font.name, font.size, font.bold, horizontal, vertical, wrap]).toEqual([
    '黑体',
    16,
    false,
    'left',
    'center',
    true,
  ]);
  expect(report().rowHeight(heading).height).toBe(40);
  expect(report().style(0, 0).horizontal).toBe('center');
  expect(report().merges).toEqual([]);
});

it('filled again it leaves width and looks that people chose, and updates what they left alone', async () => {
  const { port, plan, report, texts, spend } = await open();
  valueOf(await fillReport(port, await plan(), '2026-11-24T10:00:00Z'));
  report().setColumnWidth(0, 60);
  const width = report().columnWidth(0);
  const heading = texts().indexOf('　　二、自评工作开展情况');
  report().setStyle(heading, 0, { font: { colour: '#FF0000' } });
  spend(51.15);
  const planned = await plan();
  const { receipt } = valueOf(await fillReport(port, planned, '2026-11-24T10:00:01Z'));
  expect(receipt.refused).toEqual([]);
  expect(report().columnWidth(0)).toBe(width);
  expect(report().style(heading, 0).font.colour).toBe('#FF0000');
  expect(texts().join('\n')).not.toContain('90.91%');
  const { journal } = valueOf(await assessWorkbook(port, 'all'));
  const restored = valueOf(await restoreEntry(port, journal[0]?.id ?? ''));
  expect(restored.refused).toEqual([]);
  expect(texts().join('\n')).toContain('执行率为90.91%');
});

it('a paragraph that changed between plan and fill is refused, and is a conflict next time', async () => {
  const { port, plan, spend, report, texts } = await open();
  valueOf(await fillReport(port, await plan(), '2026-11-24T10:00:00Z'));
  spend(51.15);
  const planned = await plan();
  const row = texts().findIndex((text) => text.includes('执行率为90.91%，未执行'));
  report().setConstant(row, 0, '自己写的一段');
  const { receipt } = valueOf(await fillReport(port, planned, '2026-11-24T10:00:01Z'));
  expect(receipt.refused.map(({ edit }) => edit.cell)).toEqual([`A${row + 1}`]);
  expect(receipt.written).toHaveLength(planned.edits.length - 1);
  expect(texts()[row]).toBe('自己写的一段');
  expect((await plan()).conflicts.map(({ current }) => current)).toEqual(['自己写的一段']);
});

it('filled again with twice the rows it takes five', async () => {
  const { host, port, plan, spend } = await open();
  valueOf(await fillReport(port, await plan(), '2026-11-24T10:00:00Z'));
  spend(51.15);
  const planned = await plan();
  host.log.clear();
  valueOf(await fillReport(port, planned, '2026-11-24T10:00:01Z'));
  expect(host.log.roundTrips).toBe(5);
});

it.each([1, 2, 3, 4, 5, 6])('an error at the %d. round trip is recovered from by filling again', async (at) => {
  const { host, port, plan, texts } = await open();
  const planned = await plan();
  host.faults.order({ fault: 'generalError', at });
  await fillReport(port, planned, '2026-11-24T10:00:00Z');
  host.faults.clear();
  valueOf(await fillReport(port, await plan(), '2026-11-24T10:00:01Z'));
  expect(texts()[0]).toBe('承德县行政审批局“智慧政务”项目服务费绩效自评报告');
  const again = await plan();
  expect([again.edits, again.conflicts]).toEqual([[], []]);
});

it('looks that cannot be set are a remark: the text stands', async () => {
  const { host, port, plan, texts } = await open();
  const planned = await plan();
  host.faults.order({ fault: 'generalError', at: 6 });
  const { receipt, remarks } = valueOf(await fillReport(port, planned, '2026-11-24T10:00:00Z'));
  expect([receipt.refused, remarks.map(({ code }) => code)]).toEqual([[], ['report.looksRefused', 'host.generic']]);
  expect(texts()[0]).toContain('绩效自评报告');
});

it('a form that changed since the report was planned is not reported as it was', async () => {
  const { port, plan, spend, workbook } = await open();
  const planned = await plan();
  spend(51.15);
  const { receipt } = valueOf(await fillReport(port, planned, '2026-11-24T10:00:00Z'));
  expect(receipt.written).toEqual([]);
  expect(new Set(receipt.refused.map(({ reason }) => reason.code))).toEqual(new Set(['host.factsChanged']));
  expect(workbook.sheets.find(({ name }) => name === '自评报告')?.usedBlock(true) ?? null).toBeNull();
});

it('rows that were put in since are not written over', async () => {
  const { host, port, plan, spend, report, texts } = await open();
  valueOf(await fillReport(port, await plan(), '2026-11-24T10:00:00Z'));
  spend(51.15);
  const planned = await plan();
  host.user.insertRows(report(), 3);
  const before = texts();
  const { receipt } = valueOf(await fillReport(port, planned, '2026-11-24T10:00:01Z'));
  expect(new Set(receipt.refused.map(({ reason }) => reason.code))).toEqual(new Set(['host.linesMoved']));
  expect(texts()).toEqual(before);
});

it('an undo finds the paragraphs where they are by then', async () => {
  const { host, port, plan, report, texts } = await open();
  valueOf(await fillReport(port, await plan(), '2026-11-24T10:00:00Z'));
  host.user.insertRows(report(), 0);
  report().setConstant(0, 0, '送审稿');
  const { journal } = valueOf(await assessWorkbook(port, 'all'));
  const { refused } = valueOf(await restoreEntry(port, journal[0]?.id ?? ''));
  // What stands twice in the report cannot be told apart, and stays.
  expect(texts()[0]).toBe('送审稿');
  expect(texts().filter((text) => text.trim() !== '').length).toBe(
    1 + refused.filter(({ found }) => found !== '').length,
  );
});

it('a protected report sheet is named', async () => {
  const { port, plan, workbook } = await open(
    smallWorkbook(
      { name: '自评报告', cells: {}, isProtected: true },
      {
        name: '附件1',
        cells: {
          A1: '一级指标',
          B1: '二级指标',
          C1: '三级指标',
          D1: '年度指标值',
          E1: '实际完成值',
          F1: '分值',
          G1: '得分',
          A2: '产出指标',
          B2: '数量指标',
          C2: '接待人次',
          D2: '≥15人',
          E2: '16人',
          F2: 50,
          G2: 50,
        },
      },
    ),
  );
  const filled = await fillReport(port, await plan(), '2026-11-24T10:00:00Z');
  expect(filled.ok ? null : filled.problem.code).toBe('report.protected');
  expect(workbook.sheets).toHaveLength(2);
});
