import { deviationPhrases } from '../../../../src/core/explain/phrases';
import { sketchedFile, type FormSketch } from '../sketched-files';
import { found, told } from './across-cases';

/** 20 and 19 characters, without the full stop. */
const twenty = '因上级资金下达较晚且连续降雨影响施工进度';
const nineteen = '因上级资金下达较晚且连日降雨影响了施工';

const unit = (at: number, rest: FormSketch): FormSketch => ({
  implementer: `第${at}公路站`,
  project: `第${at}条道路养护`,
  ...rest,
});
const explained = (at: number, explanation: string, rest: FormSketch = {}): FormSketch =>
  unit(at, { rows: [{ explanation }], ...rest });
const files = (...forms: readonly FormSketch[]) => forms.map((form, at) => sketchedFile(`${at}.xlsx`, [form]));

describe('A01: the same words in different units', () => {
  it('twenty characters in a reason are copied, nineteen may be chance', () => {
    expect([twenty.length, nineteen.length]).toEqual([20, 19]);
    expect(told('A01', files(explained(1, `${twenty}。`), explained(2, `另有原因。${twenty}`)))).toEqual([
      [
        `2 个单位的偏差原因或改进措施里有 1 句同样的话：“${twenty}”。请各单位按本单位的实际情况填写。`,
        '0.xlsx!I12 1.xlsx!I12',
      ],
    ]);
    expect(found('A01', files(explained(1, `${nineteen}。`), explained(2, `${nineteen}。`)))).toEqual([]);
  });

  it('white space, punctuation and numbering change nothing', () => {
    const spaced = `1.${twenty.slice(0, 9)}，${twenty.slice(9)} `;
    expect(found('A01', files(explained(1, twenty), explained(2, spaced)))).toHaveLength(1);
  });

  it('goal and what was done are looked at too, across their places; sentences of the same forms are one finding', () => {
    const goal = '保障全县农村公路安全畅通并提升沿线群众的出行条件';
    const forms = [
      unit(1, { goal: { expected: `${goal}。${twenty}。`, actual: '' } }),
      unit(2, { goal: { expected: '', actual: `${goal}。${twenty}。` } }),
    ];
    expect(told('A01', files(...forms))).toEqual([
      [`2 个单位的绩效目标里有 2 句同样的话：“${goal}”。请各单位按本单位的实际情况填写。`, '0.xlsx!B11 1.xlsx!F11'],
    ]);
  });

  it('one unit may write the same twice', () => {
    expect(found('A01', files(explained(1, twenty), explained(1, twenty, { project: '桥梁维修' })))).toEqual([]);
  });

  it.each([
    ['a document that everybody quotes', '根据《项目支出绩效评价管理办法》（财预〔2020〕10号）的规定开展自评工作'],
    ['what a template leaves', '请简要说明偏差原因及拟采取的改进措施（100字以内），没有偏差的不用填写'],
    ['the program’s own note', '实际完成值6低于年度指标值15，完成率40%，扣6.00分【请补充原因及改进措施】'],
    [
      'a phrase that the program offers',
      deviationPhrases.map(({ measure }) => measure).find(({ length }) => length > 30),
    ],
  ])('%s is nobody’s', (_, words = '') => {
    expect(words.length).toBeGreaterThan(20);
    expect(found('A01', files(explained(1, words), explained(2, words)))).toEqual([]);
  });

  it('units of one programme have its goal in common, and a figure or a reason not', () => {
    const programme = (at: number, rest: FormSketch) => unit(at, { project: '义务教育营养改善计划', ...rest });
    const goal = { expected: '为义务教育阶段学生提供营养膳食补助改善学生营养状况', actual: '' };
    const done = { expected: '', actual: '已按要求为义务教育阶段学生提供了营养膳食补助' };
    const counted = { expected: '', actual: '已为义务教育阶段学生1326人提供了营养膳食补助' };
    expect(found('A01', files(programme(1, { goal }), programme(2, { goal })))).toEqual([]);
    expect(found('A01', files(programme(1, { goal: done }), programme(2, { goal: done })))).toEqual([]);
    expect(found('A01', files(programme(1, { goal: counted }), programme(2, { goal: counted })))).toHaveLength(1);
    const both = { goal: { expected: twenty, actual: '' }, rows: [{ explanation: twenty }] };
    expect(told('A01', files(programme(1, both), programme(2, both))).map(([, places]) => places)).toEqual([
      '0.xlsx!I12 1.xlsx!I12',
    ]);
    const reason = { rows: [{ explanation: twenty }] };
    expect(found('A01', files(programme(1, reason), programme(2, reason)))).toHaveLength(1);
  });

  it('what six of ten units and more have, ten at least, was handed down', () => {
    const severities = (having: number, others: number) =>
      found(
        'A01',
        files(
          ...Array.from({ length: having }, (_, at) => explained(at, twenty)),
          ...Array.from({ length: others }, (_, at) => explained(100 + at, `第${at}处塌方`)),
        ),
      ).map(({ severity }) => severity);
    expect(severities(9, 0)).toEqual(['warning']);
    expect(severities(10, 0)).toEqual(['info']);
    expect(severities(12, 8)).toEqual(['info']);
    expect(severities(12, 9)).toEqual(['warning']);
  });
});
