import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noAnswers } from '../../src/core/answers/answers';
import type { ReportRequest } from '../../src/core/plan/report-edits';
import { builtInOutlines } from '../../src/core/report/outlines';
import { restoreEntry } from '../../src/tasks/restore-entry';
import { assessWorkbook } from '../../src/tasks/assess-workbook';
import { fillReport } from '../../src/tasks/fill-report';
import { type PlannedReport, planReport } from '../../src/tasks/plan-report';
import { storedReports } from '../../src/tasks/stored/reports';
import { setAsideKey, storedIn } from '../../src/tasks/stored/stored';
import type { Outcome } from '../../src/tasks/workbook-port';
import { xlsxPort } from '../../src/file/file-port';
import { openWorkbook } from '../../src/file/open-workbook';
import type { XlsxWorkbook } from '../../src/xlsx';

const bytes = readFileSync(path.join(__dirname, '../fixtures/workbooks/form_excel.xlsx'));
const [outline, summary] = ['n1-chengde', 'n6-summary'].map((id) => builtInOutlines.find((one) => one.id === id));

function opened(file: Uint8Array = bytes): XlsxWorkbook {
  const opening = openWorkbook(file);
  if (!opening.ok) throw new Error(opening.problem);
  return opening.workbook;
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

let clock = 0;

/** What is otherwise: the request, and what people said where the report asks. */
type Change = Partial<ReportRequest> & { readonly said?: Readonly<Record<string, string>> };

/** A person in front of a workbook with a form. */
function desk(workbook: XlsxWorkbook = opened()) {
  // As published, nobody may add a sheet to this workbook.
  workbook.setStructureLocked(false);
  const port = xlsxPort(workbook);
  const plan = async ({ said = {}, ...change }: Change = {}): Promise<Outcome<PlannedReport>> => {
    const [form] = valueOf(await assessWorkbook(port, 'all')).forms;
    if (form === undefined || outline === undefined) throw new Error('no form');
    return planReport(port, {
      place: '项目支出绩效自评表#1',
      assessment: { ...form.assessment, answers: { ...noAnswers, report: said } },
      outline,
      choices: {},
      newSheet: false,
      ...change,
    });
  };
  const fill = async (change: Change = {}) => {
    const planned = valueOf(await plan(change));
    clock += 1;
    return {
      planned,
      ...valueOf(await fillReport(port, planned, `2026-11-24T10:00:${String(clock).padStart(2, '0')}Z`)),
    };
  };
  const sheet = (name = '自评报告') => {
    const found = workbook.sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(name);
    return found;
  };
  const texts = (name?: string): readonly string[] => {
    const block = sheet(name).usedBlock(true);
    return Array.from({ length: (block?.bottom ?? -1) + 1 }, (_, row) => String(sheet(name).value(row, 0)));
  };
  const rowWith = (text: string): number => texts().findIndex((one) => one.includes(text));
  const form = workbook.sheets[0];
  const [expenditure] = [...Array(40).keys()].flatMap((row) =>
    [...Array(9).keys()].flatMap((column) => (form?.value(row, column) === 46.5 ? [{ row, column }] : [])),
  );
  /** Sets 全年执行数 of 年度资金总额. */
  const spend = (amount: number): void => {
    if (form === undefined || expenditure === undefined) throw new Error('no expenditure');
    form.setConstant(expenditure.row, expenditure.column, amount);
    // 执行率 and its score are formulas of the form.
    workbook.recalculate();
  };
  return { workbook, port, plan, fill, sheet, texts, rowWith, spend };
}

const rate = '执行率为90.91%，未执行';

it('fills a new sheet of one column without merges, and leaves the form alone', async () => {
  const { workbook, fill, sheet, texts } = desk();
  const form = workbook.sheets[0];
  const before = form?.usedBlock(true);
  const { receipt } = await fill();
  expect(receipt.refused).toEqual([]);
  expect(texts()[0]).toBe('承德县行政审批局“智慧政务”项目服务费支出绩效自评报告');
  expect(texts().filter((text) => text.includes(rate))).toHaveLength(1);
  expect(texts().at(-3)).toBe('　　（在本工作簿中为工作表“项目支出绩效自评表”。）');
  // No squares for bars: the figures stand in the conclusion.
  expect(texts().join('')).not.toMatch(/[■□]/);
  expect(sheet().merges).toEqual([]);
  expect(sheet().usedBlock(true)?.right).toBe(0);
  expect(form?.usedBlock(true)).toEqual(before);
});

it('sets fonts, alignment and heights as 公文 have them', async () => {
  const { fill, sheet, texts } = desk();
  await fill();
  const style = (row: number) => {
    const { font, horizontal, vertical, wrap } = sheet().style(row, 0);
    return [font.name, font.size, font.bold, horizontal, vertical, wrap];
  };
  const at = (text: string): number => texts().findIndex((one) => one.includes(text));
  expect(style(0)).toEqual(['方正小标宋简体', 22, false, 'center', 'center', true]);
  expect(style(at('一、'))).toEqual(['黑体', 16, false, 'left', 'center', true]);
  expect(style(at('（一）'))).toEqual(['楷体', 16, true, 'left', 'center', true]);
  expect(style(at('1.评价指标体系'))).toEqual(['仿宋', 16, true, 'left', 'center', true]);
  // Four lines are spread over the row.
  expect(style(at(rate))).toEqual(['仿宋', 16, false, 'left', 'distributed', true]);
  expect(style(texts().length - 1)[3]).toBe('right');
  // Seven lines and more are spread over the row.
  const long = at('请填写：绩效评价设计过程');
  expect(sheet().rowHeight(long).height).toBeGreaterThanOrEqual(7 * 40);
  expect(sheet().style(long, 0).vertical).toBe('distributed');
  // 14 Chinese characters in a heading: one line of 30 pt, 40 px.
  expect(sheet().rowHeight(at('二、绩效目标实现情况'))).toEqual({ height: 40, measured: true });
  // 28 characters of 16 pt and a little: 453 pt.
  expect(sheet().columnWidth(0)).toBeGreaterThan(595);
  expect(sheet().columnWidth(0)).toBeLessThan(615);
  const indented = texts().slice(1, -2);
  expect(indented.filter((text) => text !== '' && !text.startsWith('　　'))).toEqual([]);
});

it('survives save and reopening, with page and print area', async () => {
  const { workbook, fill } = desk();
  await fill();
  const again = desk(opened(workbook.save()));
  expect(again.texts()[0]).toBe('承德县行政审批局“智慧政务”项目服务费支出绩效自评报告');
  const { planned } = await again.fill();
  expect(planned.edits).toEqual([]);
  expect(planned.conflicts).toEqual([]);
  expect(again.workbook.sheets.filter(({ name }) => name.startsWith('自评报告'))).toHaveLength(1);
});

it('filled again after the table changed: what nobody touched is updated, the rest left alone', async () => {
  const { fill, spend, texts } = desk();
  await fill();
  const before = texts();
  spend(51.15);
  const { planned } = await fill();
  expect(planned.conflicts).toEqual([]);
  expect(texts().join('\n')).not.toContain('执行率为90.91%');
  expect(texts().join('\n')).toContain(
    // By hand: 51.15 of 51.15 is 100 %, and the form's own formula gives 10 of 10.
    '全年执行数51.15万元，执行率为100%。预算执行率得10分',
  );
  expect(planned.edits.length).toBeLessThan(before.length);
});

describe('a paragraph that someone edited', () => {
  async function edited() {
    const person = desk();
    await person.fill();
    const row = person.rowWith(rate);
    const theirs = `${person.texts()[row] ?? ''}年末财政收回4.65万元。`;
    person.sheet().setConstant(row, 0, theirs);
    return { ...person, theirs };
  }

  it('stays, without a conflict, while the table says the same', async () => {
    const { fill, texts, theirs } = await edited();
    const { planned } = await fill();
    expect(planned.conflicts).toEqual([]);
    expect(texts()).toContain(theirs);
  });

  it('stays and is shown beside ours when the table says otherwise, until the person chooses', async () => {
    const { fill, spend, texts, theirs } = await edited();
    spend(50);
    const { planned } = await fill();
    const [conflict] = planned.conflicts;
    expect(planned.conflicts).toHaveLength(1);
    expect(conflict?.current).toBe(theirs);
    expect(conflict?.heading).toBe('二、绩效目标实现情况');
    expect(conflict?.proposed).toContain('执行率为97.75%，');
    expect(texts()).toContain(theirs);
    expect((await fill()).planned.conflicts).toHaveLength(1);
  });

  it('theirs: stays, and is not asked about again', async () => {
    const { fill, spend, texts, theirs } = await edited();
    spend(50);
    const [conflict] = (await fill()).planned.conflicts;
    await fill({ choices: { [conflict?.id ?? '']: 'current' } });
    expect(texts()).toContain(theirs);
    expect((await fill()).planned.conflicts).toEqual([]);
    spend(40);
    expect((await fill()).planned.conflicts).toHaveLength(1);
  });

  it('ours: is replaced', async () => {
    const { fill, spend, texts, theirs } = await edited();
    spend(50);
    const [conflict] = (await fill()).planned.conflicts;
    await fill({ choices: { [conflict?.id ?? '']: 'proposed' } });
    expect(texts()).not.toContain(theirs);
    expect(texts().join('\n')).toContain('执行率为97.75%，');
  });
});

it('of a paragraph that was edited between plan and fill, what is remembered is what we wrote before', async () => {
  const { workbook, port, fill, plan, spend, sheet, texts, rowWith } = desk();
  await fill();
  const remembered = () => {
    const kept = storedIn(storedReports, workbook.settings().get(storedReports.key)).value;
    return kept['项目支出绩效自评表#1']?.lines.flatMap((line) => line.texts) ?? [];
  };
  const ours = texts()[rowWith(rate)] ?? '';
  spend(50);
  const planned = valueOf(await plan());
  sheet().setConstant(rowWith(rate), 0, '改写了。');
  const { receipt } = valueOf(await fillReport(port, planned, '2026-11-24T11:00:00Z'));
  expect(receipt.refused.map(({ found }) => found)).toEqual(['改写了。']);
  expect(remembered()).toContain(ours);
  expect(receipt.refused.filter(({ edit }) => remembered().includes(String(edit.after)))).toEqual([]);
  expect(receipt.written.filter(({ after }) => !remembered().includes(String(after)))).toEqual([]);
});

it('a record of other reports that cannot be read is set aside when this one is remembered', async () => {
  const { workbook, port, fill } = desk();
  valueOf(await port.keep(storedReports.key, '{"x":1}'));
  await fill();
  expect(workbook.settings().get(setAsideKey(storedReports.key))).toBe('{"x":1}');
});

it('rows that a person added stay behind the row they followed, with what stands beside them', async () => {
  const { fill, sheet, texts, rowWith } = desk();
  await fill();
  // The person writes below a chapter's end, in the last row, and beside it.
  const last = texts().length;
  sheet().setConstant(last, 0, '附：合同复印件');
  sheet().setConstant(last, 1, '共3页');
  const { planned } = await fill({
    said: { workOrganised: '成立小组。\n召开会议。\n梳理资料。' },
  });
  expect(planned.conflicts).toEqual([]);
  expect(texts()).toHaveLength(last + 3);
  expect(texts().at(-1)).toBe('附：合同复印件');
  expect(sheet().value(last + 2, 1)).toBe('共3页');
  expect(sheet().value(last, 1)).toBe('');
  const row = rowWith('成立小组');
  expect(texts().slice(row, row + 3)).toEqual(['　　成立小组。', '　　召开会议。', '　　梳理资料。']);
  // What moved looks as it did.
  expect(sheet().style(rowWith('二、绩效目标实现情况'), 0).font.name).toBe('黑体');
});

it('a paragraph that a person took out is not put back without asking', async () => {
  const { fill, sheet, texts, rowWith } = desk();
  await fill();
  const row = rowWith('改进措施');
  const all = texts();
  // Deleting a row in Excel: everything below moves up.
  all.slice(row + 1).forEach((text, index) => sheet().setConstant(row + index, 0, text));
  sheet().setConstant(all.length - 1, 0, '');
  const { planned } = await fill();
  expect(planned.conflicts.map(({ current }) => current)).toEqual([null]);
  expect(texts()).toHaveLength(all.length - 1);
  const [conflict] = planned.conflicts;
  await fill({ choices: { [conflict?.id ?? '']: 'current' } });
  expect((await fill()).planned.conflicts).toEqual([]);
  expect(texts()).toHaveLength(all.length - 1);
});

it('a sheet that was renamed is followed, one that is empty of our words is left alone', async () => {
  const { workbook, fill, sheet, spend, texts } = desk();
  await fill();
  workbook.renameSheet(sheet(), '2021年自评报告');
  workbook.addSheet('自评报告').setConstant(0, 0, '我的提纲');
  spend(51.15);
  const { sheet: filled } = await fill();
  expect(filled.name).toBe('2021年自评报告');
  expect(texts('2021年自评报告').join('\n')).toContain('执行率为100%');
  expect(texts('自评报告')).toEqual(['我的提纲']);
});

it('a sheet of that name that is not ours is never written', async () => {
  const workbook = opened();
  workbook.addSheet('自评报告').setConstant(0, 0, '我的报告');
  const { fill, texts } = desk(workbook);
  const { sheet } = await fill();
  expect(sheet.name).toBe('自评报告(2)');
  expect(texts('自评报告')).toEqual(['我的报告']);
  expect(texts('自评报告(2)')[0]).toBe('承德县行政审批局“智慧政务”项目服务费支出绩效自评报告');
});

it('a sheet of that name that is empty is used', async () => {
  const workbook = opened();
  workbook.addSheet('自评报告');
  const { fill } = desk(workbook);
  expect((await fill()).sheet.name).toBe('自评报告');
  expect(workbook.sheets.filter(({ name }) => name.startsWith('自评报告'))).toHaveLength(1);
});

it('the report follows its form to a renamed sheet', async () => {
  const { workbook, fill } = desk();
  await fill();
  const form = workbook.sheets[0];
  if (form === undefined) throw new Error('no form');
  workbook.renameSheet(form, '2023年自评表');
  const { planned, sheet } = await fill({ place: '2023年自评表#1' });
  // The one paragraph that names the sheet.
  expect(planned.edits.map(({ after }) => after)).toEqual(['　　（在本工作簿中为工作表“2023年自评表”。）']);
  expect([planned.conflicts, sheet.name]).toEqual([[], '自评报告']);
  const kept = storedIn(storedReports, workbook.settings().get(storedReports.key)).value;
  expect(Object.keys(kept)).toEqual(['2023年自评表#1']);
});

it('the reports of two forms do not mix', async () => {
  const { fill, texts } = desk();
  await fill();
  const { sheet } = await fill({ place: '项目支出绩效自评表#2' });
  expect(sheet.name).toBe('自评报告(2)');
  expect((await fill()).sheet.name).toBe('自评报告');
  expect(texts('自评报告(2)')[0]).toBe('承德县行政审批局“智慧政务”项目服务费支出绩效自评报告');
});

it('a fill is taken back like any other write, and the next fill knows its own earlier words', async () => {
  const { port, fill, spend, texts } = desk();
  await fill();
  const first = texts();
  spend(50);
  await fill();
  const entries = valueOf(await assessWorkbook(port, 'all')).journal;
  expect(entries).toHaveLength(2);
  valueOf(await restoreEntry(port, entries[0]?.id ?? ''));
  expect(texts()).toEqual(first);
  const { planned } = await fill();
  expect(planned.conflicts).toEqual([]);
  expect(texts().join('\n')).toContain('执行率为97.75%，');
});

it('after a fill of a new sheet was taken back, the sheet is filled again', async () => {
  const { port, fill, texts } = desk();
  await fill();
  const first = texts();
  valueOf(await restoreEntry(port, valueOf(await assessWorkbook(port, 'all')).journal[0]?.id ?? ''));
  expect(texts()).toEqual([]);
  await fill();
  expect(texts()).toEqual(first);
});

it('a formula in the way is not moved: the problem names it', async () => {
  const { fill, plan, sheet, texts } = desk();
  await fill();
  sheet().enter(texts().length, 0, '=1+1');
  const planned = await plan({ said: { workOrganised: '一。\n二。' } });
  expect(planned.ok ? null : planned.problem.code).toBe('report.formulaInTheWay');
  expect((await plan()).ok).toBe(true);
});

it('another outline takes the place of the first, what people wrote stays', async () => {
  const { fill, sheet, texts } = desk();
  await fill();
  sheet().setConstant(texts().length, 0, '附：合同复印件');
  const { planned } = await fill(summary === undefined ? {} : { outline: summary });
  expect(planned.conflicts).toEqual([]);
  expect(texts()).toHaveLength(4);
  expect(texts()[1]).toContain('绩效自评综述：根据年初设定的绩效目标');
  expect(texts()[3]).toBe('附：合同复印件');
});

it('a kept record that makes no sense is told, and a new sheet made', async () => {
  const { port, fill } = desk();
  await fill();
  valueOf(await port.keep('ziping.report', '{"x":1}'));
  const { planned, sheet } = await fill();
  expect(planned.notices.map(({ code }) => code)).toEqual(['report.keptUnreadable']);
  expect(sheet.name).toBe('自评报告(2)');
});
