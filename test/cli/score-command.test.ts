import { existsSync, mkdtempSync, readFileSync, writeFileSync, copyFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { Document, Packer, Paragraph } from 'docx';
import mammoth from 'mammoth';
import { runScoreCommand } from '../../src/cli/score-command';
import type { EvaluationRecord } from '../../src/cli/record';
import { openWorkbook } from '../../src/file/open-workbook';

const root = path.resolve(__dirname, '../..');
const sample = path.join(root, 'assets/samples/附件1.xlsx');
const folder = (): string => mkdtempSync(path.join(tmpdir(), 'ziping-score-'));

async function score(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = await runScoreCommand(
    args,
    { print: (line) => printed.push(line), complain: (line) => complaints.push(line) },
    { program: '', at: '2026-03-20T08:00:00.000Z' },
  );
  const records = printed.map((line) => JSON.parse(line) as EvaluationRecord);
  return { status, records, complaints: complaints.join('\n') };
}

function valueIn(file: string, row: number, column: number): unknown {
  const opening = openWorkbook(readFileSync(file));
  if (!opening.ok) throw new Error(opening.detail);
  return opening.workbook.activeSheet.value(row, column);
}

/** The published table by hand: 0 of 51.15 万元 executed; all nine indicators met; 90 of 100; printed 97. */
describe('the published 附件1', () => {
  it('gives the evaluation record', async () => {
    const { status, records, complaints } = await score(sample, '--json');
    expect(status).toBe(0);
    expect(complaints).toBe('');
    const [record] = records;
    expect(record).toMatchObject({ file: sample, error: null, profile: 'auto' });
    const [form] = record?.forms ?? [];
    expect(form).toMatchObject({
      profile: 'mof-2020-10',
      sheet: '附件1',
      kind: 'project',
      title: '“智慧政务”项目服务费项目支出绩效自评表',
      project: '“智慧政务”项目服务费',
      department: '承德县行政审批局',
      implementer: null,
      year: 2021,
      goal: { actual: '安全运行 365 天' },
      total: { weight: 100, score: 90, published: 97, pending: 0 },
      grade: '优',
    });
    expect(form?.funding).toMatchObject({ unit: '万元', executionRate: 0, executionWeight: 10, executionScore: 0 });
    expect(form?.funding.rows[0]).toEqual({
      label: '年度资金总额',
      role: 'total',
      initialBudget: 51.15,
      annualBudget: 51.15,
      expenditure: 0,
      weight: 100,
      rate: 0,
      score: 97,
      row: 7,
    });
    expect(form?.funding.rows.map(({ role }) => role)).toEqual(['total', 'fiscal', 'carryover', 'other']);
    expect(form?.indicators).toHaveLength(9);
    expect(form?.indicators[0]).toMatchObject({
      row: 14,
      category: '产出指标',
      subcategory: '数量指标',
      name: '网络维护保证正常运行',
      target: { text: '≥95', kind: 'number', operator: '>=', value: 95, high: null },
      actual: { text: '100', kind: 'number', operator: null, value: 100, high: null },
      weight: 10,
      publishedScore: 10,
      verdict: 'met',
      score: 10,
      cells: { target: 'E14', actual: 'F14', weight: 'G14', score: 'H14', explanation: 'I14' },
    });
    const satisfaction = form?.indicators[8];
    expect(satisfaction).toMatchObject({
      row: 38,
      category: '满意度指标',
      publishedScore: 7,
      verdict: 'met',
      score: 10,
    });
    const rules = form?.findings.map(({ rule }) => rule) ?? [];
    for (const rule of ['V04', 'V06', 'V12', 'V31', 'V43', 'V46', 'V51']) expect(rules).toContain(rule);
    expect(form?.findings.find(({ rule }) => rule === 'V31')?.cells).toContain('H38');
    expect(form?.questions).toContainEqual(expect.stringMatching(/“群众满意度”.*问卷.*？$/));
    const edits =
      form?.edits.map(({ reason, ...edit }) => ({ ...edit, hasReason: /[\u4e00-\u9fff]/.test(reason) })) ?? [];
    const usual = { hasReason: true, dependsOn: [] };
    // A person's lower score is theirs, offered unticked, and the total is what the cells will hold: 97 − 97 + 87 by hand.
    expect(edits).toEqual([
      { cell: 'I7', before: 97, after: 0, ticked: true, kind: 'executionScore', ...usual },
      { cell: 'H38', before: 7, after: 10, ticked: false, kind: 'indicatorScore', ...usual },
      { cell: 'H41', before: 97, after: 87, ticked: true, kind: 'total', ...usual, dependsOn: ['I7'] },
    ]);
    expect(form?.total.afterWriting).toBe(87);
    expect(form?.gradeAfterWriting).toBe('良');
    expect(form?.grade).toBe('优');
  });

  it('writes a copy and leaves the original as it was', async () => {
    const output = path.join(folder(), 'nested', 'out.xlsx');
    const before = readFileSync(sample);
    const { status, records } = await score(sample, '--write', output);
    expect({ status, records }).toEqual({ status: 0, records: [] });
    expect(readFileSync(sample).equals(before)).toBe(true);
    expect([valueIn(output, 6, 8), valueIn(output, 37, 7), valueIn(output, 40, 7)]).toEqual([0, 7, 87]);
  });

  it('--all writes what is only offered, too, and the total that follows from it', async () => {
    const output = path.join(folder(), 'out.xlsx');
    await score(sample, '--write', output, '--all');
    expect([valueIn(output, 6, 8), valueIn(output, 37, 7), valueIn(output, 40, 7)]).toEqual([0, 10, 90]);
  });

  it('fills the copy whose scores are blank', async () => {
    const output = path.join(folder(), 'out.xlsx');
    await score(path.join(root, 'assets/samples/附件1-得分待填.xlsx'), '--write', output);
    expect([valueIn(output, 6, 8), valueIn(output, 13, 7), valueIn(output, 40, 7)]).toEqual([0, 10, 90]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a text', Buffer.from('绩效自评'), /不是/],
    ['nothing', Buffer.alloc(0), /不是|空/],
    ['half a workbook', readFileSync(sample).subarray(0, 4000), /不完整/],
    ['an encrypted workbook', readFileSync(path.join(root, 'test/fixtures/bad/encrypted.xlsx')), /密码/],
  ])('%s: status 1, a message that says what to do, nothing written', async (_, bytes, words) => {
    const place = folder();
    const [input, output] = [path.join(place, 'in.xlsx'), path.join(place, 'out.xlsx')];
    writeFileSync(input, bytes);
    const { status, records, complaints } = await score(input, '--json', '--write', output);
    expect(status).toBe(1);
    expect(records).toEqual([
      {
        file: input,
        error: expect.stringMatching(words) as string,
        notice: null,
        profile: 'auto',
        forms: [],
        otherTables: [],
      },
    ]);
    expect(complaints).toMatch(words);
    expect(existsSync(output)).toBe(false);
    expect(readFileSync(input).equals(bytes)).toBe(true);
  });

  it.each([
    ['a workbook without a form', 'test/fixtures/bad/empty.xlsx', /没有找到自评表/],
    [
      'one with other tables only',
      'test/fixtures/cases/monitoring-and-declaration.xlsx',
      /“绩效目标申报表”是绩效目标申报表/,
    ],
  ])('%s was read: status 0, a notice; 1 where its copy or report was asked for by name', async (_, file, words) => {
    const place = folder();
    const [input, output] = [path.join(place, 'in.xlsx'), path.join(place, 'out.xlsx')];
    copyFileSync(path.join(root, file), input);
    const read = await score(input, '--json');
    expect(read.status).toBe(0);
    expect(read.records).toMatchObject([
      { file: input, error: null, notice: expect.stringMatching(words) as string, forms: [] },
    ]);
    expect(read.complaints).toMatch(words);
    expect((await score(input, '--write', output)).status).toBe(1);
    expect((await score(input, '--report', path.join(place, 'out.docx'))).status).toBe(1);
    const copies = path.join(place, 'copies');
    expect((await score(place, '--write', copies)).status).toBe(0);
    expect(existsSync(output) || existsSync(path.join(copies, 'in.xlsx'))).toBe(false);
  });

  it.each(['old.xls', '报告.docx', '网页.htm'])(
    '%s: an old workbook is read whatever its name, and not taken for its own report',
    async (name) => {
      const input = path.join(folder(), name);
      writeFileSync(input, readFileSync(path.join(root, 'test/fixtures/bad/old.xls')));
      const { status, complaints } = await score(input, '--json');
      expect(status).toBe(0);
      expect(complaints).toMatch(/^\S+：没有找到自评表/);
    },
  );

  it('goes on with the other files', async () => {
    const { status, records } = await score('/no/such.xlsx', sample, '--json');
    expect(status).toBe(1);
    expect(records.map(({ error, forms }) => [error === null, forms.length])).toEqual([
      [false, 0],
      [true, 1],
    ]);
  });

  it('writes nothing into a form whose weight is a text', async () => {
    const place = folder();
    const [input, output] = [path.join(place, 'in.xlsx'), path.join(place, 'out.xlsx')];
    const opening = openWorkbook(readFileSync(sample));
    if (!opening.ok) throw new Error(opening.detail);
    opening.workbook.activeSheet.setConstant(13, 6, '十分左右');
    writeFileSync(input, opening.workbook.save());
    const { status, complaints } = await score(input, '--write', output);
    expect(status).toBe(1);
    expect(complaints).toMatch(/没有写入.*G14.*十分左右/);
    expect(existsSync(output)).toBe(false);
  });
});

describe('the command line', () => {
  it('names the rules that there are when asked for others', async () => {
    const { status, complaints } = await score(sample, '--json', '--profile', 'mof');
    expect(status).toBe(2);
    expect(complaints).toContain('mof-2020-10');
  });

  it('spreads many files over threads and prints them in order', () => {
    const place = folder();
    mkdirSync(path.join(place, 'in'));
    for (let index = 0; index < 40; index += 1) {
      copyFileSync(sample, path.join(place, 'in', `${String(index).padStart(2, '0')}.xlsx`));
    }
    const { stdout, status } = spawnSync(
      process.execPath,
      ['scripts/run.mjs', 'src/cli/main.ts', path.join(place, 'in'), '--json', '--workers', '2'],
      { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as EvaluationRecord);
    expect(status).toBe(0);
    expect(records.map(({ file }) => path.basename(file, '.xlsx'))).toEqual(
      Array.from({ length: 40 }, (_, index) => String(index).padStart(2, '0')),
    );
    expect(records.every(({ forms }) => forms[0]?.total.score === 90)).toBe(true);
  });
});

describe('--report', () => {
  it('makes a .docx with the figures of the form, without touching anything else', async () => {
    const place = folder();
    const output = path.join(place, '报告', '自评报告.docx');
    const { status, complaints } = await score(sample, '--report', output, '--json');
    expect(complaints).toBe('');
    expect(status).toBe(0);
    const { value: text } = await mammoth.extractRawText({ path: output });
    // Unit and title on the cover.
    expect(text).toMatch(/^承德县行政审批局\s+“智慧政务”项目服务费\s+绩效自评报告\s/);
    expect(text).toContain(
      '年初预算数和全年预算数均为51.15万元，资金全部来源于当年财政拨款；年内没有支出（全年执行数0万元），执行率为0%。',
    );
    // 群众满意度 keeps the unit's own 7 of 10.
    expect(text).toContain('项目自评得分87分，等级为“良”。');
    expect(text).not.toContain('各项指标均达到预期');
  });

  it('refuses an existing file, and says so, unless forced', async () => {
    const output = path.join(folder(), 'a.docx');
    writeFileSync(output, 'mine');
    const refused = await score(sample, '--report', output);
    expect([refused.status, refused.complaints]).toEqual([2, expect.stringContaining('已经存在')]);
    expect(readFileSync(output, 'utf8')).toBe('mine');
    expect((await score(sample, '--report', output, '--force')).status).toBe(0);
    expect(readFileSync(output).subarray(0, 2).toString()).toBe('PK');
  });

  it('makes one for each form, in the outline that the workbook keeps', async () => {
    const place = folder();
    const input = path.join(place, '两张.xlsx');
    const opening = openWorkbook(readFileSync(sample));
    if (!opening.ok) throw new Error(opening.detail);
    const { workbook } = opening;
    const copy = workbook.addSheet('附件2');
    const used = workbook.activeSheet.usedBlock(true);
    for (let row = 0; row <= (used?.bottom ?? -1); row += 1) {
      for (let column = 0; column <= (used?.right ?? -1); column += 1) {
        copy.setConstant(row, column, workbook.activeSheet.value(row, column));
      }
    }
    workbook.setSetting('ziping.outline', JSON.stringify({ chosen: 'n6-summary', own: [] }));
    writeFileSync(input, workbook.save());
    const { status, complaints } = await score(input, '--report', path.join(place, '报告.docx'), '--json');
    expect([status, complaints]).toEqual([0, '']);
    for (const name of ['报告.docx', '报告-2.docx']) {
      const { value: text } = await mammoth.extractRawText({ path: path.join(place, name) });
      expect(text).toContain('绩效自评综述：根据年初设定的绩效目标，项目自评得分87分');
    }
  });

  it('goes along with --write', async () => {
    const place = folder();
    const [copy, report] = [path.join(place, 'b.xlsx'), path.join(place, 'b.docx')];
    expect((await score(sample, '--write', copy, '--report', report)).status).toBe(0);
    expect([existsSync(copy), existsSync(report)]).toEqual([true, true]);
  });
});

describe('the report beside a workbook', () => {
  /** A report as a unit's clerk would type it, said by the table or not. */
  async function reportAt(file: string, ...paragraphs: readonly string[]): Promise<void> {
    const made = new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] });
    writeFileSync(file, await Packer.toBuffer(made));
  }
  const untrue = ['项目支出绩效自评报告', '', '全年预算执行率为0%。', '群众满意度 100%，各项工作扎实推进。'] as const;
  const contradictions = (records: readonly EvaluationRecord[]) =>
    records.flatMap(({ forms }) => forms.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'V54')));

  it('is read when it has the same name, and each contradiction says both places', async () => {
    const place = folder();
    copyFileSync(sample, path.join(place, '附件1.xlsx'));
    await reportAt(path.join(place, '附件1.docx'), ...untrue);
    const { status, records, complaints } = await score(path.join(place, '附件1.xlsx'), '--json');
    expect([status, complaints]).toEqual([0, '']);
    expect(contradictions(records)).toMatchObject([
      { rule: 'V54', severity: 'error', cells: ['F38'], places: [{ sheet: '附件1.docx', cell: '第3段' }] },
    ]);
  });

  it('is read when it is named, wherever it lies; the one of the same name is not then', async () => {
    const place = folder();
    const workbook = path.join(place, '表.xlsx');
    copyFileSync(sample, workbook);
    await reportAt(path.join(place, '表.docx'), '项目自评得分97分。');
    await reportAt(path.join(place, '报告.docx'), ...untrue);
    const { records } = await score(workbook, '--json', '--narrative', path.join(place, '报告.docx'));
    expect(contradictions(records).map(({ places }) => places)).toEqual([[{ sheet: '报告.docx', cell: '第3段' }]]);
    expect(contradictions((await score(workbook, '--json')).records)).toEqual([]);
  });

  it('is one of a folder for a folder of workbooks', async () => {
    const [tables, reports] = [folder(), folder()];
    copyFileSync(sample, path.join(tables, 'a.xlsx'));
    copyFileSync(sample, path.join(tables, 'b.xlsx'));
    await reportAt(path.join(reports, 'b.docx'), ...untrue);
    const { records } = await score(tables, '--json', '--narrative', reports);
    expect(records.map((record) => contradictions([record]).length)).toEqual([0, 1]);
    const refused = await score(tables, '--json', '--narrative', path.join(reports, 'b.docx'));
    expect([refused.status, refused.complaints]).toEqual([2, expect.stringContaining('文件夹')]);
  });

  it('that cannot be read is told; the table is judged all the same', async () => {
    const place = folder();
    const [workbook, report] = [path.join(place, 'a.xlsx'), path.join(place, 'a.docx')];
    copyFileSync(sample, workbook);
    const without = await score(workbook, '--json');
    writeFileSync(report, '不是 Word');
    const beside = await score(workbook, '--json');
    expect([beside.status, beside.complaints]).toEqual([0, expect.stringMatching(/a\.docx.*另存为 \.docx/)]);
    expect(beside.records).toEqual(without.records);
    const asked = await score(workbook, '--json', '--narrative', report);
    expect([asked.status, asked.complaints]).toEqual([1, expect.stringContaining('a.docx')]);
    const missing = await score(workbook, '--json', '--narrative', path.join(place, 'none.docx'));
    expect([missing.status, missing.complaints]).toEqual([1, expect.stringContaining('找不到')]);
    expect(missing.records).toEqual(without.records);
  });

  it('is never written over by the report that is made', async () => {
    const place = folder();
    const report = path.join(place, 'r.docx');
    await reportAt(report, ...untrue);
    const before = readFileSync(report);
    const { status } = await score(sample, '--narrative', report, '--report', report, '--force');
    expect(status).toBe(2);
    expect(readFileSync(report).equals(before)).toBe(true);
  });
});
