import { compareSubmissions } from '../../../../src/core/review/rounds/compare-submissions';
import { submissionOf } from '../../../../src/core/review/rounds/submission';
import { type FormSketch, type RowSketch, sketchedForm } from '../sketched-files';
import { findingAt } from './desk-cases';

const rows = [
  { name: '培训班次', target: '≥12次', actual: '10次' },
  { name: '培训合格率', subcategory: '质量指标', target: '≥95%', actual: '98%' },
  { name: '按时完成', subcategory: '时效指标', target: '12月底前', actual: '11月' },
] as const;
const [sessions, quality, time] = rows;
const compare = (before: FormSketch, after: FormSketch) =>
  compareSubmissions(submissionOf(sketchedForm({ rows, ...before })), submissionOf(sketchedForm({ rows, ...after })));
const why = (before: FormSketch, after: FormSketch) =>
  compare(before, after).changes.map((change) => [change.part, change.name, change.kind, change.why]);

describe('a second submission against the first', () => {
  it('the same in another order is no change', () => {
    expect(compare({}, { rows: [time, sessions, quality] })).toEqual({ cured: [], fresh: [], changes: [] });
  });

  it('tells what is cured, what is new and what is still there', () => {
    const before = { findings: [findingAt('V32', ['H12']), findingAt('V34', ['I12']), findingAt('V51', ['H40'])] };
    const after = {
      rows: [time, sessions, quality],
      findings: [findingAt('V32', ['H13']), findingAt('V12', ['E14'])],
    };
    const { cured, fresh } = compare(before, after);
    expect(cured.map(({ check }) => check)).toEqual(['V34', 'V51']);
    expect(fresh).toEqual([1]);
  });

  it('of two findings of one check on one row one can be cured', () => {
    const two = { findings: [findingAt('V12', ['E12']), findingAt('V12', ['F12'])] };
    const { cured, fresh } = compare(two, { findings: [findingAt('V12', ['F12'])] });
    expect([cured.length, fresh.length]).toEqual([1, 0]);
  });

  it('a finding on a row that was renamed is still there', () => {
    const before = { findings: [findingAt('V32', ['H12'])] };
    const after = {
      rows: [{ ...sessions, name: '举办培训班次' }, quality, time],
      findings: [findingAt('V32', ['H12'])],
    };
    const { cured, fresh, changes } = compare(before, after);
    expect([cured.length, fresh.length]).toEqual([0, 0]);
    expect(changes).toMatchObject([
      { kind: 'changed', why: 'silent', fields: [{ field: 'name', before: '培训班次', after: '举办培训班次' }] },
    ]);
  });

  // E the target, F the actual, G the weight, H the score, I the explanation of the sketched row 12; C its name.
  it.each<[string, readonly string[], RowSketch, 'asked' | 'explained' | 'silent']>([
    ['the actual, with a finding on the score', ['H12'], { actual: '12次' }, 'asked'],
    ['the actual, with a finding on the actual', ['F12'], { actual: '12次' }, 'asked'],
    ['the actual, with a finding on the target only', ['E12'], { actual: '12次' }, 'silent'],
    ['the target, with a finding on the target', ['E12'], { target: '≥10次' }, 'asked'],
    ['the target and, along with it, the points', ['E12'], { target: '≥10次', filedScore: 9 }, 'asked'],
    ['the target, with a finding on the name', ['C12'], { target: '≥10次' }, 'asked'],
    ['the points alone, with a finding on the target', ['E12'], { filedScore: 9 }, 'silent'],
    ['the weight, with a finding on the weight', ['G12'], { weight: 9 }, 'asked'],
    ['the weight, with a finding on the score', ['H12'], { weight: 9 }, 'silent'],
    ['the target as well, with a finding on the score', ['H12'], { actual: '12次', target: '≥10次' }, 'silent'],
    ['with a new explanation', [], { actual: '12次', explanation: '漏报两次' }, 'explained'],
    ['with a finding on another row', ['H13'], { actual: '12次' }, 'silent'],
  ])('changed: %s', (_, cells, changed, expected) => {
    const before = { findings: [findingAt('V32', cells)] };
    expect(why(before, { rows: [{ ...sessions, ...changed }, quality, time] })).toEqual([
      ['row', '培训班次', 'changed', expected],
    ]);
  });

  it('an explanation that was taken out is no explanation', () => {
    const before = { rows: [{ ...sessions, explanation: '天气' }, quality, time] };
    expect(why(before, { rows: [{ ...sessions, actual: '12次' }, quality, time] })).toEqual([
      ['row', '培训班次', 'changed', 'silent'],
    ]);
  });

  it('a row that was dropped had been asked about, or had not', () => {
    const after = { rows: [quality, time] };
    expect(why({ findings: [findingAt('V65', ['C12'])] }, after)).toEqual([['row', '培训班次', 'dropped', 'asked']]);
    expect(why({}, after)).toEqual([['row', '培训班次', 'dropped', 'silent']]);
  });

  it('shows every field that changed, before and after', () => {
    const after = { rows: [{ ...sessions, target: '≥10次', weight: 8, filedScore: 8 }, quality, time] };
    expect(compare({}, after).changes[0]?.fields).toEqual([
      { field: 'target', before: '≥12次', after: '≥10次' },
      { field: 'weight', before: '10', after: '8' },
      { field: 'score', before: '10', after: '8' },
    ]);
  });

  it('rows that are added or dropped without a word are told', () => {
    expect(why({}, { rows: [sessions, quality, { ...time, name: '群众满意度', target: '≥90%' }] })).toEqual([
      ['row', '群众满意度', 'added', 'silent'],
      ['row', '按时完成', 'dropped', 'silent'],
    ]);
  });

  it('money, goal and total', () => {
    expect(why({}, { funding: [{ annualBudget: 90 }] })).toEqual([['funding', '年度资金总额', 'changed', 'silent']]);
    expect(why({ findings: [findingAt('V44', ['F6'])] }, { funding: [{ annualBudget: 90 }] })).toEqual([
      ['funding', '年度资金总额', 'changed', 'asked'],
    ]);
    expect(why({}, { goal: { expected: '修路20公里', actual: '' } })).toEqual([['form', '', 'changed', 'silent']]);
  });

  it('a total that follows from the rows is not without a word; one that does not is', () => {
    const lower = { rows: [{ ...sessions, filedScore: 8.33 }, quality, time] };
    expect(why({}, { ...lower, filedScore: 98.33 })).toEqual([
      ['row', '培训班次', 'changed', 'silent'],
      ['form', '', 'changed', 'follows'],
    ]);
    expect(why({}, { ...lower, filedScore: 99 }).at(-1)).toEqual(['form', '', 'changed', 'silent']);
    expect(why({}, { filedScore: 99 })).toEqual([['form', '', 'changed', 'silent']]);
  });

  it('a grade that changes with nothing else is one without a word', () => {
    expect(why({}, { filedGrade: '良' })).toEqual([['form', '', 'changed', 'silent']]);
  });

  it('namesakes are told apart by what they say', () => {
    const first = { ...sessions, actual: '5次' };
    const second = { ...sessions, actual: '9次' };
    const { changes } = compare({ rows: [first, second] }, { rows: [second, { ...first, actual: '6次' }] });
    expect(changes).toMatchObject([{ kind: 'changed', fields: [{ field: 'actual', before: '5次', after: '6次' }] }]);
  });
});
