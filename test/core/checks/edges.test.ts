// What broken checks got past the other tables of this folder: one case for each guard that nothing else held.
import { findingText } from '../../../src/core/checks/finding-text';
import { integratedPlatform } from '../../../src/core/rules/profiles/integrated-platform';
import type { Form } from '../../../src/core/form/form';
import { cleanForms } from '../../corpus/clean-forms';
import { cellOf, formOf, type RowSketch } from '../form-builder';
import { assessed, findingsOf, onlyForm } from './assessed';
import { funds, oneRow, rulesOn, severityOf, usualForm, usualFunds, usualRows } from './rows';

const benefit = (name: string, target: string): RowSketch => ({
  category: '效益指标',
  subcategory: '社会效益指标',
  name,
  target,
  actual: target,
  weight: 15,
  score: 15,
});

describe('structure', () => {
  it('V02 leaves a level-1 header alone that is printed again after a page break', () => {
    const [first, ...others] = usualForm.categories;
    if (first === undefined) throw new Error('no category');
    const categories = [{ ...first, statedWeight: 30 }, { ...first, statedWeight: 20 }, ...others];
    expect(severityOf('V02', { ...usualForm, categories })).toBeNull();
    expect(severityOf('V02', { ...usualForm, categories: categories.slice(0, 1) })).toBe('error');
  });

  it('V06 takes only a short note for help text: a rule may say （100字以内）', () => {
    const note = (text: string): Form => ({ ...usualForm, notes: [cellOf(110, 0, text)] });
    expect(severityOf('V06', note('偏差原因（100字以内）'))).toBe('warning');
    expect(severityOf('V06', note('注：未完成的请说明理由（100字以内）'))).toBeNull();
  });

  it('V07 puts nothing anywhere in a form without levels', () => {
    expect(
      severityOf('V07', oneRow({ category: '', subcategory: '', name: '职工满意度', target: '≥90%', actual: '96%' })),
    ).toBeNull();
    expect(severityOf('V07', oneRow({ name: '职工满意度', target: '≥90%', actual: '96%' }))).toBe('warning');
  });
});

describe('targets', () => {
  it('V14 is about money, not about time', () => {
    expect(
      severityOf('V14', oneRow({ subcategory: '成本指标', name: '工期', target: '≥30天', actual: '30天' })),
    ).toBeNull();
    expect(
      severityOf('V14', oneRow({ subcategory: '成本指标', name: '总成本', target: '≥30万元', actual: '30万元' })),
    ).toBe('warning');
  });

  it('V16 looks at the benefits only', () => {
    const rows = [...usualRows.slice(0, 1), benefit('服务质量', '≥95%'), benefit('办公效益', '≥95%')];
    expect(severityOf('V16', formOf({ rows }))).toBe('warning');
  });

  it.each([
    ['安排资金金额300万元', '资金金额', '≤280万元'],
    ['项目内容丰富', '免费发放原原种', '550万粒'],
    ['覆盖重点村社区12个', '重点村社区', '≥90%'],
  ])('V19 does not compare %s with %s %s', (goal, name, target) => {
    const form = oneRow({ name, target, actual: target });
    expect(severityOf('V19', { ...form, goal: { expected: cellOf(10, 1, goal), actual: null } })).toBeNull();
  });
});

describe('actuals', () => {
  it('V23 is about qualitative rows that are answered', () => {
    const platform = (row: RowSketch): string | null => severityOf('V23', oneRow(row), integratedPlatform);
    expect(platform({ target: '改善', actual: '已改善' })).toBe('error');
    expect(platform({ target: '改善', actual: '部分达成' })).toBeNull();
    expect(platform({ target: '改善', actual: '' })).toBeNull();
    expect(platform({ target: '≥3个', actual: '完成' })).toBeNull();
  });

  it('V25 leaves a recurring day to the person where both say it alike', () => {
    const day = (actual: string) =>
      severityOf('V25', oneRow({ subcategory: '时效指标', name: '发放时间', target: '每月20日前', actual }));
    expect(day('每月18日前')).toBeNull();
    expect(severityOf('V25', oneRow({ target: '37个', actual: '100%' }))).toBe('warning');
  });

  it('V27 knows no other year where the form has none', () => {
    const row: RowSketch = { subcategory: '时效指标', name: '完成时间', target: '2023年12月', actual: '2023年11月' };
    expect(severityOf('V27', { ...oneRow(row), year: 2021 })).toBe('warning');
    expect(severityOf('V27', { ...oneRow(row), year: null })).toBeNull();
  });

  it('V28 sees a row that says itself that it is not finished', () => {
    const row: RowSketch = { name: '建设泵站', target: '≥2座', actual: '建设中' };
    expect(severityOf('V28', oneRow(row))).toBe('warning');
    expect(severityOf('V28', oneRow({ ...row, score: 4 }))).toBeNull();
    expect(severityOf('V28', oneRow({ ...row, weight: '', score: '' }))).toBeNull();
  });
});

describe('scores', () => {
  it('V30 is told once for a row with a weight, whatever its score implies', () => {
    const rows = [
      { target: '≥10个', actual: '12个', weight: 50, score: 60 },
      { target: '≥10个', actual: '10个', weight: 40, score: 40 },
    ];
    expect(rulesOn(formOf({ rows })).filter((rule) => rule === 'V30')).toHaveLength(1);
  });

  it('V34 counts the rows that were missed, not those that were met', () => {
    const row = { weight: undefined, explanation: undefined, score: 10 };
    const rows = [
      { ...row, target: '≥10个', actual: '12个' },
      { ...row, target: '≥10个', actual: '8个' },
    ];
    const found = findingsOf(assessed(formOf({ rows, explanationForAll: '' }))).find(({ check }) => check === 'V34');
    expect(found?.message.params['count']).toBe(1);
    expect(found?.cells).toEqual(['B101', 'E13']);
  });
});

describe('funds and reading', () => {
  it('V47 sees a budget that was taken back whole', () => {
    expect(severityOf('V47', funds({ initialBudget: 100, annualBudget: 0 }))).toBe('warning');
    expect(severityOf('V47', funds({ initialBudget: 0, annualBudget: 0 }))).toBeNull();
  });

  it('R06 is quiet on a form that has all its parts', () => {
    const whole = cleanForms.find(({ name }) => name.startsWith('01'));
    if (whole === undefined) throw new Error('no form');
    expect(findingsOf(assessed(onlyForm(whole.sheet))).map(({ check }) => check)).not.toContain('R06');
  });
});

describe('narrative', () => {
  const about = (form: Form, text: string): readonly string[] =>
    findingsOf(assessed(form), [{ place: '报告', cell: 'A1', text }])
      .filter(({ check }) => check === 'V54')
      .map(({ message }) => findingText(message, 'zh-CN'));
  const form = formOf({ funding: usualFunds, rows: usualRows, totalScore: 99.8 });

  it.each([
    '其中：设备购置预算数12万元。',
    '要求预算执行率达到100%。',
    '预期维修道路15条。',
    '本项目为延续性项目，2020年预算执行率80%，群众满意度88%。',
  ])('%s says nothing of this form', (text) => {
    expect(about(form, text)).toEqual([]);
  });

  it('comes back to the form’s year by its name', () => {
    expect(about(form, '2020年执行率为80%，2021年执行率为90%。')).toEqual([expect.stringContaining('90%')]);
  });

  it('says nothing against what the form does not say', () => {
    const bare = formOf({ funding: [{ annualBudget: '', expenditure: '' }], rows: [{ target: '3', actual: '3' }] });
    expect(about(bare, '自评得分90分，自评结果为优。')).toEqual([]);
    expect(about(bare, '全年预算数100万元，预算执行率98%。')).toEqual([]);
    expect(about(formOf({ rows: usualRows }), '全年预算数100万元，预算执行率98%。')).toEqual([]);
  });

  it('speaks of any year where the form names none', () => {
    expect(about({ ...form, year: null }, '2022年预算执行率90%。')).toHaveLength(1);
  });

  it('compares a satisfaction with the row of its name', () => {
    const row = { category: '满意度指标', subcategory: '服务对象满意度指标', target: '≥90%', weight: 5, score: 5 };
    const two = formOf({
      rows: [
        { ...row, name: '教师满意度', actual: '97%' },
        { ...row, name: '学生满意度', actual: '92%' },
      ],
    });
    expect(about(two, '教师满意度97%，学生满意度92%。')).toEqual([]);
    expect(about(two, '教师满意度92%。')).toHaveLength(1);
    expect(about(two, '学生满意度97%，教师满意度97%。')).toHaveLength(1);
  });
});
