import { indicatorKey, noAnswers, type FormAnswers } from '../../../src/core/answers/answers';
import type { Form } from '../../../src/core/form/form';
import { planEdits } from '../../../src/core/plan/plan-edits';
import { assessForm } from '../../../src/core/assess/assess-form';
import { gradeOf, openPoints } from '../../../src/core/assess/grade';
import { hubei2080 } from '../../../src/core/rules/profiles/hubei-20-80';
import { integratedPlatform } from '../../../src/core/rules/profiles/integrated-platform';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { formOf } from '../form-builder';
import { seed } from './seed';

describe('the published table of 承德县行政审批局 (domain.md §6)', () => {
  const assessment = assessForm(seed, mof202010, noAnswers);

  test('0 of 51.15 万元 executed: 0 of 10, not the printed 97', () => {
    expect(assessment.execution).toMatchObject({ rate: 0, weight: 10, score: 0 });
  });
  test('群众满意度 ≥98 / 98 is met: 10 of 10, not the printed 7', () => {
    expect(assessment.indicators.at(-1)).toMatchObject({ verdict: 'met', score: 10, scoredBy: 'rules' });
  });
  test('indicators 90, total 90.00 of 100, 优 exactly on the boundary', () => {
    expect(assessment.categories).toEqual([
      { name: '产出指标', weight: 50, score: 50, pending: 0 },
      { name: '效益指标', weight: 30, score: 30, pending: 0 },
      { name: '满意度指标', weight: 10, score: 10, pending: 0 },
    ]);
    expect(assessment.total).toEqual({ weight: 100, score: 90, published: 97, pending: 0 });
    expect(assessment.grade).toBe('优');
  });
});

const money = { annualBudget: 100, expenditure: 100, weight: 10, score: '' } as const;
const met = (weight: number) => ({ target: '≥1', actual: '1', weight, score: '' }) as const;
const words = (weight: number) => ({ target: '显著', actual: '显著', weight, score: '' }) as const;
const assess = (form: Form, rules = mof202010, answers = noAnswers) => assessForm(form, rules, answers);

describe('total and grade', () => {
  test('weights are summed as typed, an execution weight typed wrongly changes nothing', () => {
    const form = formOf({ funding: [{ ...money, weight: 100 }], rows: [met(70), met(20), met(10)], totalScore: 110 });
    expect(assess(form).total).toEqual({ weight: 110, score: 110, published: 110, pending: 0 });
  });

  test('sums are decimal', () => {
    const form = formOf({ funding: [money], rows: [met(0.1), met(0.2)] });
    expect(assess(form).total).toMatchObject({ weight: 10.3, score: 10.3 });
  });

  test('pending rows are left out of the score, and the grade waits while they could change it', () => {
    const open = assess(formOf({ funding: [money], rows: [met(78), words(12)] }));
    expect(open.total).toMatchObject({ score: 88, pending: 12 });
    expect(open.grade).toBeNull();
    const settled = assess(formOf({ funding: [money], rows: [met(82), words(8)] }));
    expect(settled.total).toMatchObject({ score: 92, pending: 8 });
    expect(settled.grade).toBe('优');
  });

  test.each(['#DIV/0!', '十分', 1e308])('a weight that cannot be read (%s) leaves total and grade open', (weight) => {
    const form = formOf({ funding: [money], rows: [met(80), { ...met(0), weight }], totalScore: 97 });
    expect(assess(form).grade).toBeNull();
    expect(planEdits(assess(form)).edits.map(({ kind }) => kind)).not.toContain('totalScore');
  });

  test('an execution score that cannot be computed keeps points open, though no row waits', () => {
    const form = formOf({ funding: [{ ...money, annualBudget: 0, expenditure: 0 }], rows: [met(85)] });
    const assessment = assess(form);
    expect(assessment.total).toMatchObject({ weight: 95, score: 85, pending: 0 });
    expect(openPoints(assessment)).toBe(10);
    expect(assessment.grade).toBeNull();
  });

  test.each([
    [90, '优', '优'],
    [89.99, '良', '优'],
    [80, '良', '优'],
    [79.99, '中', '良'],
    [60, '中', '中'],
    [59.99, '差', '差'],
    [0, '差', '差'],
  ])('%d points: %s; by the 一体化 module %s', (score, ofMinistry, ofModule) => {
    expect(gradeOf(score, mof202010)).toBe(ofMinistry);
    expect(gradeOf(score, integratedPlatform)).toBe(ofModule);
  });

  test('answers reach their rows by name', () => {
    const form = formOf({ funding: [money], rows: [met(80), { ...words(10), name: '群众获得感' }] });
    const key = indicatorKey({ category: '产出指标', subcategory: '数量指标', name: '群众获得感' });
    const answers: FormAnswers = { indicators: { [key]: { score: 8.5 } }, acknowledgements: [] };
    expect(assess(form, mof202010, answers)).toMatchObject({ total: { score: 98.5, pending: 0 }, grade: '优' });
  });
});

describe('forms without weights', () => {
  test('湖北: execution is scored, nothing else is invented', () => {
    const rows = [{ target: '≥6', actual: '6', score: 20 }] as const;
    const form = formOf({ funding: [{ annualBudget: 1000, expenditure: 977.5, score: '' }], rows, totalScore: 99.55 });
    const assessment = assess(form, hubei2080);
    expect(assessment.execution).toMatchObject({ rate: 0.9775, weight: 20, score: 19.55 });
    expect(assessment.indicators[0]).toMatchObject({ verdict: 'met', score: null, pending: false });
    expect(assessment.total).toEqual({ weight: null, score: null, published: 99.55, pending: 0 });
    expect(assessment.grade).toBeNull();
  });

  test('转移支付 without score columns has verdicts only', () => {
    const form = formOf({
      kind: 'transfer',
      funding: [money].map(({ annualBudget, expenditure }) => ({ annualBudget, expenditure })),
      rows: [{ target: '≥2', actual: '1' }],
    });
    const assessment = assess(form);
    expect(assessment.execution).toMatchObject({ rate: 1, weight: null, score: null });
    expect(assessment.indicators[0]).toMatchObject({ verdict: 'unmet', completion: 0.5, score: null });
    expect(assessment.total).toEqual({ weight: null, score: null, published: null, pending: 0 });
  });

  test('a form without anything', () => {
    const assessment = assess(formOf({}));
    expect(assessment.execution).toMatchObject({ rate: null, weight: null, score: null });
    expect(assessment.total).toEqual({ weight: null, score: null, published: null, pending: 0 });
    expect(assessment.grade).toBeNull();
  });
});

describe('rows that do not apply', () => {
  const rows = [
    met(60),
    { target: '≥10', actual: '5', weight: 20, score: '' },
    { target: '—', actual: '—', weight: 10, score: '' },
  ] as const;
  const form = formOf({ funding: [money], rows });

  test('wait for a person, unless the rules drop them', () => {
    expect(assess(form).total).toEqual({ weight: 100, score: 80, published: null, pending: 10 });
  });

  test('dropped: the points of the others are scaled up to the whole', () => {
    const assessment = assess(form, { ...mof202010, inapplicableRows: 'dropAndScale' });
    // (60 + 10) × 90 ÷ 80 = 78.75, and 10 for execution.
    expect(assessment.total).toEqual({ weight: 100, score: 88.75, published: null, pending: 0 });
    expect(assessment.indicators[2]).toMatchObject({ score: null, pending: false });
  });
});
