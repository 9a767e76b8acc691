import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import mammoth from 'mammoth';
import { runScoreCommand } from '../../src/cli/score-command';
import { reportDocx } from '../../src/docx/report-docx';
import type { ReportDocument } from '../../src/core/report/report-document';

const samples = path.join(__dirname, '../../assets/samples');
const folder = (): string => mkdtempSync(path.join(tmpdir(), 'ziping-reports-'));

async function run(...args: string[]) {
  const complaints: string[] = [];
  const output = { print: () => undefined, complain: (line: string) => void complaints.push(line) };
  const status = await runScoreCommand(args, output, { program: '', at: '2026-11-26T00:00:00Z' });
  return { status, complaints: complaints.join('\n') };
}

const text = async (file: string): Promise<string> => (await mammoth.extractRawText({ path: file })).value;

const line = (words: string, level: 'heading1' | 'body') => ({
  id: words,
  level,
  source: 'fixed' as const,
  text: words,
});
const earlier: ReportDocument = {
  title: '旧报告',
  titleLines: ['旧报告'],
  cover: null,
  blocks: [line('一、自评工作开展情况', 'heading1'), line('2020年成立自评小组，开会3次。', 'body')],
  openQuestions: [],
  slots: [],
};

describe('--from', () => {
  it('shows what the earlier report says beside the blank, marked, and takes nothing of it', async () => {
    const place = folder();
    const old = path.join(place, '2020报告.docx');
    writeFileSync(old, await reportDocx(earlier));
    const out = path.join(place, '报告.docx');
    const { status } = await run(
      path.join(samples, '附件1.xlsx'),
      '--report',
      out,
      '--from',
      old,
      '--date',
      '2022-03-23',
    );
    expect(status).toBe(0);
    const read = await text(out);
    expect(read).toContain('【请填写：自评工作组织情况');
    expect(read).toContain(
      '【供参考，未采用。摘自“2020报告.docx”的“一、自评工作开展情况”，〔〕内是旧报告的数字：〔2020年〕成立自评小组，开会〔3次〕。】',
    );
    expect(read).toContain('2022年3月23日');
    expect(read).not.toContain('【请填写：报告日期');
  });

  it('of a folder: the file of the workbook’s name, none is no fault', async () => {
    const place = folder();
    mkdirSync(path.join(place, '旧'));
    writeFileSync(path.join(place, '旧', '甲.docx'), await reportDocx(earlier));
    for (const name of ['甲.xlsx', '乙.xlsx']) copyFileSync(path.join(samples, '附件1.xlsx'), path.join(place, name));
    const out = path.join(place, '报告');
    const { status } = await run(
      path.join(place, '甲.xlsx'),
      path.join(place, '乙.xlsx'),
      '--report',
      out,
      '--from',
      path.join(place, '旧'),
    );
    expect(status).toBe(0);
    expect(await text(path.join(out, '甲.docx'))).toContain('供参考，未采用');
    expect(await text(path.join(out, '乙.docx'))).not.toContain('供参考，未采用');
  });

  it('a file that is no report is named, and no report made', async () => {
    const place = folder();
    const old = path.join(place, '旧.docx');
    writeFileSync(old, 'not a docx');
    const { status, complaints } = await run(
      path.join(samples, '附件1.xlsx'),
      '--report',
      path.join(place, 'x.docx'),
      '--from',
      old,
    );
    expect(status).toBe(1);
    expect(complaints).toContain('旧.docx：不是能读的 Word 文档');
    expect((await run(path.join(samples, '附件1.xlsx'), '--from', old)).status).toBe(2);
  });
});

describe('--unit-report', () => {
  it('one report over all projects of a folder', async () => {
    const place = folder();
    mkdirSync(path.join(place, '表'));
    copyFileSync(path.join(samples, '附件1.xlsx'), path.join(place, '表', '甲.xlsx'));
    copyFileSync(path.join(__dirname, '../fixtures/workbooks/form_excel.xlsx'), path.join(place, '表', '乙.xlsx'));
    const out = path.join(place, '单位.docx');
    const { status } = await run(path.join(place, '表'), '--unit-report', out);
    expect(status).toBe(0);
    const read = await text(out);
    // By hand: 51.15 twice, 0 and 46.5 of it spent; 46.5 ÷ 102.3.
    expect(read).toContain(
      '2021年度承德县行政审批局共有2个项目开展绩效自评，年初预算数合计102.3万元，全年预算数合计102.3万元，全年执行数合计46.5万元，执行率为45.45%。',
    );
    expect((await run(path.join(place, '表'), '--unit-report', out)).status).toBe(2);
    expect((await run(path.join(place, '表'), '--unit-report', out, '--force')).status).toBe(0);
  });

  it('nothing is made where no form is', async () => {
    const place = folder();
    copyFileSync(path.join(__dirname, '../fixtures/bad/empty.xlsx'), path.join(place, '空.xlsx'));
    const { status, complaints } = await run(path.join(place, '空.xlsx'), '--unit-report', path.join(place, 'x.docx'));
    expect(status).toBe(1);
    expect(complaints).toContain('没有找到自评表，没有生成单位报告。');
  });
});
