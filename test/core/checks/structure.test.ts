import { noAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import type { Form } from '../../../src/core/form/form';
import { hubei2080 } from '../../../src/core/rules/profiles/hubei-20-80';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import type { ScoringRules } from '../../../src/core/rules/scoring-rules';
import type { RowSketch } from '../form-builder';
import { cellOf, formOf } from '../form-builder';
import { findingsOf } from './assessed';
import { rulesOn, severityOf, usualForm, usualFunds, usualRows } from './rows';

const [output, benefit, satisfaction] = usualRows as readonly [RowSketch, RowSketch, RowSketch];

const form = (rows: readonly RowSketch[], more: Partial<Form> = {}): Form => ({
  ...formOf({ funding: usualFunds, rows, totalScore: 99.8 }),
  ...more,
});

const fundsWith = (weight: number | ''): Form =>
  formOf({ funding: [{ ...usualFunds[0], weight }], rows: usualRows, totalScore: 99.8 });

const stated = (weights: readonly (number | null)[]): Form => ({
  ...usualForm,
  categories: usualForm.categories.map((category, at) => ({ ...category, statedWeight: weights[at] ?? null })),
});

const withTotal = (weight: number): Form => ({
  ...usualForm,
  total: { ...usualForm.total, weight: cellOf(100, 5, weight) },
});

const cases: readonly (readonly [rule: string, reported: string | null, why: string, form: Form])[] = [
  ['V01', null, '50 + 30 + 10 + 10', usualForm],
  ['V01', 'error', '60 + 30 + 10 + 10', form([{ ...output, weight: 60 }, benefit, satisfaction])],
  ['V01', 'error', '40 + 30 + 10 + 10', form([{ ...output, weight: 40 }, benefit, satisfaction])],
  ['V01', null, 'a weight of 100 typed for the execution is V04', fundsWith(100)],
  ['V01', null, 'a weight that is text is V05', form([{ ...output, weight: '五十' }, benefit, satisfaction])],
  [
    'V01',
    null,
    '20 + 80 as typed',
    formOf({ funding: [{ weight: 20, score: 20 }], rows: [{ ...output, weight: 80 }] }),
  ],
  ['V01', 'error', 'the total row says 90', withTotal(95)],
  ['V01', null, 'the total row says 100', withTotal(100)],
  ['V02', 'error', '产出指标 states 60', stated([60, 30, 10])],
  ['V02', null, 'all as stated', stated([50, 30, 10])],
  ['V02', null, 'nothing stated', stated([null, null, null])],
  ['V03', 'warning', '40 + 40', form([{ ...output, weight: 40 }, { ...benefit, weight: 40 }, satisfaction])],
  ['V03', null, '50 + 30 + 10', usualForm],
  ['V03', null, 'no satisfaction, its points with the benefit', form([output, { ...benefit, weight: 40 }])],
  [
    'V03',
    null,
    '20/40/20/10 with cost as a level of its own',
    form([
      { ...output, category: '成本指标', weight: 20 },
      { ...output, weight: 40 },
      { ...benefit, weight: 20 },
      satisfaction,
    ]),
  ],
  [
    'V03',
    null,
    'a department form',
    { ...form([{ ...output, weight: 60 }, { ...benefit, weight: 20 }, satisfaction]), kind: 'department' },
  ],
  ['V04', 'error', '100', fundsWith(100)],
  ['V04', 'error', '9', fundsWith(9)],
  ['V04', null, '10', fundsWith(10)],
  ['V04', null, 'blank', fundsWith('')],
  ['V05', 'error', 'a weight in words', form([{ ...output, weight: '五十' }, benefit, satisfaction])],
  ['V05', 'error', 'a weight of 0', form([{ ...output, weight: 0 }, benefit, satisfaction])],
  ['V05', 'error', 'a score in words', form([{ ...output, score: '优秀' }, benefit, satisfaction])],
  ['V05', 'error', 'a negative score', form([{ ...output, score: -5 }, benefit, satisfaction])],
  ['V05', null, '10分 and a dash', form([{ ...output, weight: 50, score: '—' }, benefit, satisfaction])],
  ['V06', 'warning', '指标 2:', { ...usualForm, residue: [{ row: 13, cell: cellOf(13, 2, '指标 2:') }] }],
  [
    'V06',
    'warning',
    'help text in the goal',
    { ...usualForm, goal: { expected: null, actual: cellOf(10, 4, '对照年度目标，说明完成情况（100字以内）') } },
  ],
  ['V06', null, 'nothing left', usualForm],
  ['V07', 'warning', '满意度 under 社会效益', form([output, { ...benefit, name: '群众满意度' }])],
  ['V07', 'warning', '经济效益 under 产出', form([{ ...output, subcategory: '经济效益指标' }])],
  ['V07', 'warning', '数量 under 效益', form([{ ...benefit, subcategory: '数量指标' }])],
  ['V07', 'warning', '资金支付率 under 数量', form([{ ...output, name: '资金支付率' }])],
  ['V07', 'warning', '验收合格率 under 数量', form([{ ...output, name: '工程验收合格率' }])],
  ['V07', null, '验收合格率 under 质量', form([{ ...output, subcategory: '质量指标', name: '工程验收合格率' }])],
  ['V07', null, '满意度 under 满意度', usualForm],
  ['V08', 'warning', 'the same name under two categories', form([output, { ...benefit, name: '维修道路' }])],
  ['V08', null, 'the same name with another target', form([output, { ...output, target: '≥20条' }])],
  ['V09', 'warning', 'no benefit', form([{ ...output, weight: 80 }, satisfaction])],
  ['V09', 'warning', 'no satisfaction', form([output, { ...benefit, weight: 40 }])],
  ['V09', null, 'both are there', usualForm],
  ['V09', null, 'cut off', formOf({ funding: usualFunds, rows: [output] })],
  [
    'V09',
    null,
    'another scheme',
    form([
      { ...output, category: '项目产出' },
      { ...output, category: '项目管理' },
    ]),
  ],
];

describe('structure and weights', () => {
  it.each(cases)('%s is %s: %s', (rule, reported, _, sketched) => {
    expect(severityOf(rule, sketched)).toBe(reported);
  });

  it('V04 is mended to the weight of the rules', () => {
    const fixOf = (rules: ScoringRules) =>
      findingsOf(assessForm(fundsWith(9), rules, noAnswers)).find(({ check }) => check === 'V04')?.fix;
    expect(fixOf(mof202010)).toMatchObject([{ kind: 'executionWeight', before: 9, after: 10, ticked: true }]);
    expect(fixOf(hubei2080)).toMatchObject([{ kind: 'executionWeight', before: 9, after: 20, ticked: true }]);
  });

  it('V04 takes 20 under the rules that give 20', () => {
    expect(severityOf('V04', fundsWith(20), hubei2080)).toBeNull();
    expect(severityOf('V04', fundsWith(10), hubei2080)).toBe('error');
  });

  it('V10 sees a subtotal that was added again', () => {
    const subtotal = {
      row: 11,
      kind: 'subtotal',
      name: '小计',
      cells: [cellOf(11, 2, '小计'), cellOf(11, 6, 50)],
      score: cellOf(11, 6, 50),
    } as const;
    const total = { weight: null, score: cellOf(100, 6, 149.8) };
    expect(severityOf('V10', { ...usualForm, uncounted: [subtotal], total })).toBe('error');
    expect(severityOf('V10', { ...usualForm, uncounted: [subtotal] })).toBeNull();
  });

  it('raises nothing on a form that follows the rules', () => {
    expect(rulesOn(usualForm).filter((rule) => !['V38', 'V67'].includes(rule) && !rule.startsWith('R'))).toEqual([]);
  });
});
