import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCommandLine, type Command, type ReviewWishes } from '../../src/cli/command-line';
import { planJobs } from '../../src/cli/jobs';

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'ziping-cli-'));

const noReview: ReviewWishes = { summary: null, workingPapers: null, reviewReport: null, takesRound: false };

const command = (change: Partial<Command>): Command => ({
  inputs: [],
  json: false,
  write: null,
  handIn: null,
  clean: null,
  handInSummary: null,
  report: null,
  unitReport: null,
  review: noReview,
  from: null,
  date: null,
  narrative: null,
  force: false,
  resume: false,
  all: false,
  keepJournal: false,
  profile: null,
  organisation: null,
  workers: null,
  ...change,
});

describe('readCommandLine', () => {
  it('reads files and options in any order', () => {
    const line = readCommandLine(['a.xlsx', '--json', 'b.xlsx', '--profile', 'hubei-20-80', '--workers', '3']);
    expect(line).toEqual({
      kind: 'command',
      command: command({ inputs: ['a.xlsx', 'b.xlsx'], json: true, profile: 'hubei-20-80', workers: 3 }),
    });
  });

  it.each([
    ['no file', ['--json'], /^请给出至少一个 .*--help/],
    ['an unknown option', ['a.xlsx', '--jsno'], /^没有“--jsno”这个选项/],
    ['an unknown letter', ['-x', 'a.xlsx'], /^没有“-x”这个选项/],
    ['an option that takes nothing with something', ['a.xlsx', '--json=1'], /^--json 后面不写内容/],
    ['a place that was forgotten before an option', ['a.xlsx', '--write', '--json'], /^--write 后面请写输出/],
    ['a place that was forgotten at the end', ['a.xlsx', '--report'], /^--report 后面请写输出的 \.docx/],
    ['65 workers', ['a.xlsx', '--workers', '65'], /1 到 64/],
    ['a summary that is no .xlsx', ['a', '--summary', 'b.xls'], /^--summary 后面请写输出的 \.xlsx/],
    ['--resume without outputs', ['a', '--resume'], /^--resume 要和 --write、.* 或 --review-report 一起用/],
    ['--from without a report', ['a', '--from', 'b.docx'], /^--from 要和 --report 一起用/],
    ['a number of workers that is none', ['a.xlsx', '--workers', 'many'], /1 到 64/],
    ['no worker at all', ['a.xlsx', '--workers', '0'], /1 到 64/],
    ['--write without a place', ['a.xlsx', '--write', ''], /--write/],
    ['--handin without a place', ['a.xlsx', '--handin', ''], /--handin/],
    ['--clean without a place', ['a.xlsx', '--clean', ''], /--clean/],
    ['--narrative without a report', ['a.xlsx', '--narrative', ''], /--narrative/],
    ['working papers that are no workbook', ['a', '--working-papers', 'b'], /--working-papers/],
    ['a review’s report that is no .docx', ['a', '--review-report', 'b.doc'], /--review-report/],
    ['--round without a review', ['a', '--round'], /--round 要和/],
    ['--report without a place', ['a.xlsx', '--report', ''], /--report/],
  ])('refuses %s', (_, args, problem) => {
    const line = readCommandLine(args);
    expect(line.kind === 'refused' ? line.problem : '').toMatch(problem);
  });

  it.each([[['--help']], [['-h']], [['a.xlsx', '--wrong', '--help']]])('gives the usage for %j', (args) => {
    expect(readCommandLine(args)).toEqual({ kind: 'help' });
  });

  it.each([
    ['64 workers', ['a', '--workers', '64'], { inputs: ['a'], workers: 64 }],
    ['a file that begins with a dash', ['--', '-a.xlsx', '--help'], { inputs: ['-a.xlsx', '--help'] }],
    ['a place that begins with a dash', ['a', '--write=-b.xlsx'], { inputs: ['a'], write: '-b.xlsx' }],
    [
      'an upper-case ending',
      ['a', '--working-papers', 'b.XLSX'],
      { inputs: ['a'], review: { ...noReview, workingPapers: 'b.XLSX' } },
    ],
    [
      '--resume with a review',
      ['a', '--resume', '--summary', 'b.xlsx'],
      { inputs: ['a'], resume: true, review: { ...noReview, summary: 'b.xlsx' } },
    ],
  ])('takes %s', (_, args, change) => {
    expect(readCommandLine(args)).toEqual({ kind: 'command', command: command(change) });
  });
});

describe('planJobs', () => {
  it('takes every .xlsx below a folder in order, without lock files and other files', () => {
    const input = folder();
    mkdirSync(path.join(input, '乡镇'));
    for (const name of ['b.xlsx', 'A.XLSX', '~$b.xlsx', 'notes.docx', path.join('乡镇', 'c.xlsx')]) {
      writeFileSync(path.join(input, name), '');
    }
    const planned = planJobs(command({ inputs: [input], write: '/out' }));
    expect(planned.ok ? planned.jobs : []).toEqual([
      {
        file: path.join(input, 'A.XLSX'),
        name: 'A.XLSX',
        output: path.join('/out', 'A.XLSX'),
        plainCopies: [],
        handInSummary: null,
        report: null,
        reportNumbering: '-',
        named: false,
        narrative: null,
        overwrites: false,
      },
      {
        file: path.join(input, 'b.xlsx'),
        name: 'b.xlsx',
        output: path.join('/out', 'b.xlsx'),
        plainCopies: [],
        handInSummary: null,
        report: null,
        reportNumbering: '-',
        named: false,
        narrative: null,
        overwrites: false,
      },
      {
        file: path.join(input, '乡镇', 'c.xlsx'),
        name: '乡镇/c.xlsx',
        output: path.join('/out', '乡镇', 'c.xlsx'),
        plainCopies: [],
        handInSummary: null,
        report: null,
        reportNumbering: '-',
        named: false,
        narrative: null,
        overwrites: false,
      },
    ]);
  });

  it('never writes over an original, not even when forced', () => {
    const input = path.join(folder(), 'a.xlsx');
    writeFileSync(input, '');
    const planned = planJobs(command({ inputs: [input], write: input, force: true }));
    // Nothing was broken off here, so --resume would not help.
    expect(planned.ok ? '' : planned.problem).toMatch(/原文件(?!.*--resume)/);
  });

  it('refuses an output that exists unless forced', () => {
    const place = folder();
    const [input, output] = [path.join(place, 'a.xlsx'), path.join(place, 'out.xlsx')];
    for (const file of [input, output]) writeFileSync(file, '');
    const refused = planJobs(command({ inputs: [input], write: output }));
    expect(refused.ok ? '' : refused.problem).toMatch(/已经存在.*--force/);
    expect(planJobs(command({ inputs: [input], write: output, force: true }))).toMatchObject({
      ok: true,
      workbooks: [input],
      jobs: [
        {
          file: input,
          named: true,
          output,
          plainCopies: [],
          handInSummary: null,
          report: null,
          reportNumbering: '-',
          narrative: null,
          overwrites: true,
        },
      ],
      complaints: [],
      incomplete: false,
    });
  });

  it('refuses two inputs that would become one output', () => {
    const place = folder();
    for (const name of ['x', 'y']) {
      mkdirSync(path.join(place, name));
      writeFileSync(path.join(place, name, 'a.xlsx'), '');
    }
    const inputs = ['x', 'y'].map((name) => path.join(place, name, 'a.xlsx'));
    const planned = planJobs(command({ inputs, write: path.join(place, 'out') }));
    expect(planned.ok ? '' : planned.problem).toMatch(/分开运行/);
  });

  it('puts reports beside each other as copies are, as .docx', () => {
    const input = folder();
    for (const name of ['a.xlsx', 'B.XLSX']) writeFileSync(path.join(input, name), '');
    const many = planJobs(command({ inputs: [input], report: '/out' }));
    expect(many.ok ? many.jobs.map(({ report, output }) => [report, output]) : []).toEqual([
      [path.join('/out', 'B.docx'), null],
      [path.join('/out', 'a.docx'), null],
    ]);
    const one = planJobs(command({ inputs: [path.join(input, 'a.xlsx')], report: '/out/报告.docx' }));
    expect(one.ok ? one.jobs.map(({ report }) => report) : []).toEqual(['/out/报告.docx']);
  });

  it('refuses a report over an original or over the copy', () => {
    const input = path.join(folder(), 'a.xlsx');
    writeFileSync(input, '');
    const over = planJobs(command({ inputs: [input], report: input, force: true }));
    expect(over.ok ? '' : over.problem).toMatch(/原文件/);
    const both = planJobs(command({ inputs: [input], write: '/out/x', report: '/out/x' }));
    expect(both.ok ? '' : both.problem).toMatch(/分开运行/);
  });

  it('says so when a folder has no workbook', () => {
    const planned = planJobs(command({ inputs: [folder()] }));
    expect(planned.ok ? '' : planned.problem).toMatch(/没有 \.xlsx/);
  });
});
