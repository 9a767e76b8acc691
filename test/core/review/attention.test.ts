/** The order of the review's list and why a row wants looking at; figures by hand. */
import type { Message } from '../../../src/core/messages/message';
import { messageText } from '../../../src/core/messages/message-text';
import { message } from '../../../src/core/messages/message';
import { byAttention, listed, needsAttention } from '../../../src/core/review/attention';
import { entriesOf } from '../../../src/core/review/entries';
import type { ReviewedFile, ReviewedFinding } from '../../../src/core/review/reviewed-file';
import { type FormSketch, sketchedFile } from './sketched-files';

const finding = (severity: ReviewedFinding['severity'], check: ReviewedFinding['check'] = 'V33'): ReviewedFinding => ({
  check,
  severity,
  cells: ['H12'],
  texts: ['9'],
  message: { code: 'V33.notProportional', params: {} },
  places: [],
  acknowledged: null,
});

const entries = (files: readonly ReviewedFile[]) => files.flatMap((file, at) => entriesOf(file, at));

/** Files that differ by their forms' names, so that none is another's version. */
const folder = (sketches: Readonly<Record<string, FormSketch>>): readonly ReviewedFile[] =>
  Object.entries(sketches).map(([file, sketch]) => sketchedFile(file, [{ project: file, ...sketch }]));

const order = (files: readonly ReviewedFile[]) => [...entries(files)].sort(byAttention).map(({ file }) => file);

const inWords = (messages: readonly Message[]) => messages.map((one) => messageText(one, 'zh-CN'));

it('a score that is off by 5 points or another grade first, then errors, then warnings, the most first', () => {
  const files = folder({
    quiet: {},
    warned: { findings: [finding('warning')] },
    'warned twice': { findings: [finding('warning'), finding('warning')] },
    wrong: { findings: [finding('error')] },
    'wrong and warned': { findings: [finding('error'), finding('warning')] },
    'off by 4.99': { filedScore: 94.99, computedScore: 90, findings: [] },
    'off by 5': { filedScore: 95, computedScore: 90 },
    'other grade': { filedScore: 90, computedScore: 89.5, computedGrade: '良' },
    'given too little': { filedScore: 80, computedScore: 97, gradeOfFiled: '优', filedGrade: '优' },
  });
  expect(order(files)).toEqual([
    'given too little',
    'off by 5',
    'other grade',
    'wrong and warned',
    'wrong',
    'warned twice',
    'warned',
    'quiet',
    'off by 4.99',
  ]);
});

it('files without a form come behind the forms: what could not be read, what holds none, what is no workbook', () => {
  const files: readonly ReviewedFile[] = [
    { file: '~$a.xlsx', outcome: { kind: 'unreadable', reason: message('review.lockFile') } },
    { file: 'b.xlsx', outcome: { kind: 'noForm', others: [], reason: message('review.noForm') } },
    { file: 'c.xlsx', outcome: { kind: 'unreadable', reason: message('review.unreadable') } },
    ...folder({ 'd.xlsx': {} }),
  ];
  expect(order(files)).toEqual(['d.xlsx', 'c.xlsx', 'b.xlsx', '~$a.xlsx']);
  expect(entries(files).map(needsAttention)).toEqual([false, true, true, false]);
  expect(inWords(listed(entries(files))[3]?.reasons ?? [])[0]).toContain('临时文件');
});

it('says why: score, grade, errors, what is unexplained, full marks, and nothing where there is nothing', () => {
  const files = folder({
    a: {
      filedScore: 96.2,
      computedScore: 89.5,
      computedGrade: '良',
      findings: [finding('error', 'V34'), finding('error', 'V31'), finding('warning', 'V35')],
      rows: [{ filedScore: 9 }],
    },
    b: { filedScore: null, computedScore: null, computedGrade: null, gradeOfFiled: null, filedGrade: '', rows: [] },
    c: { rows: [{ filedScore: 9 }], filedScore: 99, computedScore: 99 },
  });
  const [a, b, c] = listed(entries(files));
  expect(inWords(a?.reasons ?? [])).toEqual([
    '自评得分比计算得分高 6.7 分',
    '自评等级“优”，按计算为“良”',
    '错误 2 处',
    '扣分未说明 2 条',
    '超 130% 未说明 1 条',
  ]);
  expect(inWords(b?.reasons ?? [])).toEqual(['表里没有总分', '总分还算不出来（有指标要人评定，或缺数）']);
  expect(c?.reasons).toEqual([]);
});

it('full marks: every row that has points, and the execution; one point less is none', () => {
  const full = (sketch: FormSketch) => {
    const [entry] = entries([sketchedFile('a', [sketch])]);
    return entry?.kind === 'form' ? entry.isAllFull : undefined;
  };
  expect(full({ rows: [{}, {}] })).toBe(true);
  expect(full({ rows: [{}, { filedScore: 9.99 }] })).toBe(false);
  expect(full({ rows: [{}], filedExecutionScore: 9.5 })).toBe(false);
  expect(full({ rows: [{ weight: null, filedScore: null }] })).toBeNull();
});

it('two versions of one project, and another year of it, are said on each', () => {
  const files = [
    sketchedFile('a.xlsx', [{}]),
    sketchedFile('b.xlsx', [{}]),
    sketchedFile('c.xlsx', [{ year: 2023, project: '2023年度农村公路养护' }]),
    sketchedFile('d.xlsx', [{ implementer: '另一个站' }]),
  ];
  const said = new Map(listed(entries(files)).map(({ entry, reasons }) => [entry.file, inWords(reasons).join('；')]));
  expect(said.get('a.xlsx')).toContain('同一项目、同一年度有 2 份');
  expect(said.get('b.xlsx')).toContain('同一项目有 2024、2023 年度的表');
  expect(said.get('c.xlsx')).not.toContain('份');
  expect(said.get('c.xlsx')).toContain('2024、2023');
  expect(said.get('d.xlsx')).not.toContain('同一项目');
});
