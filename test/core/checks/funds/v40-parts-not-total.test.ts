import { total, fiscal, other } from './sketches';
import type { Form } from '../../../../src/core/form/form';
import type { FundingSketch } from '../../form-builder';
import { foundBy } from '../check-table';
import { findingText } from '../../../../src/core/checks/finding-text';
import { funds, severityOf } from '../rows';

describe('V40', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, 'parts make the total', funds(total, fiscal, other)],
    ['error', '95 spent, parts make 90', funds(total, { ...fiscal, expenditure: 90 })],
    ['error', 'a total of 0 over filled parts', funds({ ...total, annualBudget: 0, expenditure: 0 }, fiscal)],
    ['error', 'a blank total over filled parts', funds({ ...total, expenditure: '' }, fiscal)],
    [
      null,
      'parts rounded in the second decimal',
      funds(
        { ...total, annualBudget: 10 },
        ...[3.33, 3.33, 3.33].map((annualBudget): FundingSketch => ({
          ...fiscal,
          initialBudget: '',
          annualBudget,
          expenditure: '',
        })),
      ),
    ],
    [
      null,
      '中央 and 县 below 财政拨款',
      funds(
        total,
        { ...fiscal, label: '其中：财政拨款' },
        { ...fiscal, label: '中央资金', initialBudget: 60, annualBudget: 60, expenditure: 60 },
        { ...fiscal, label: '县级资金', initialBudget: 40, annualBudget: 40, expenditure: 35 },
      ),
    ],
    [
      null,
      '人员 and 公用 below 基本支出',
      funds(
        total,
        { ...fiscal, label: '一、基本支出', initialBudget: 60, annualBudget: 60, expenditure: 60 },
        { ...fiscal, label: '（一）人员经费', initialBudget: 50, annualBudget: 50, expenditure: 50 },
        { ...fiscal, label: '（二）公用经费', initialBudget: 10, annualBudget: 10, expenditure: 10 },
        { ...fiscal, label: '二、项目支出', initialBudget: 40, annualBudget: 40, expenditure: 35 },
      ),
    ],
    [
      'error',
      '人员经费 without a 基本支出 above it is a part of the total',
      funds(
        total,
        { ...fiscal, label: '人员经费', initialBudget: 60, annualBudget: 60, expenditure: 60 },
        { ...fiscal, label: '项目支出', initialBudget: 30, annualBudget: 30, expenditure: 30 },
      ),
    ],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V40', form)).toBe(reported);
  });
});

describe('V40, 河北: 财政资金 = 本级安排 + 上级补助', () => {
  const row = (label: string, role: 'total' | 'fiscal' | 'other', money: number | ''): FundingSketch => ({
    label,
    role,
    initialBudget: money,
    annualBudget: money,
    expenditure: money,
  });
  const hebei = (fiscal: number, own: number | '', upper: number | '', other: number) =>
    funds(
      row('年度资金总额', 'total', 120),
      row('财政资金', 'fiscal', fiscal),
      row('财政资金-本级安排', 'fiscal', own),
      row('财政资金-其中：上级补助', 'fiscal', upper),
      row('其他资金', 'other', other),
    );
  const found = (form: ReturnType<typeof funds>): readonly string[] =>
    foundBy('V40', { why: '', form }).map(({ message }) => findingText(message, 'zh-CN'));

  it.each([
    ['60 + 40 = 100, 100 + 20 = 120', hebei(100, 60, 40, 20)],
    ['66.67 + 33.34 may be 100 in three roundings', hebei(100, 66.67, 33.34, 20)],
    ['nothing from above', hebei(100, 100, 0, 20)],
    ['a part left blank is not zero', hebei(100, 60, '', 20)],
  ])('is quiet: %s', (_, form) => {
    expect(found(form)).toEqual([]);
  });

  it.each([
    ['60 + 30 is 90', hebei(100, 60, 30, 20), 3],
    ['two hundredths beside it', hebei(100, 60, 40.02, 20), 3],
  ])('reports each column: %s', (_, form, times) => {
    expect(found(form)).toHaveLength(times);
  });

  it('says the sum, once for each column', () => {
    expect(found(hebei(100, 60, 30, 20))[0]).toMatch(
      /年初预算数财政资金填 100 万元，本级安排 60＋上级补助 30＝90 万元/,
    );
  });

  it('a total that differs from 财政资金 and 其他资金 is told as before, and only that', () => {
    const texts = found(hebei(110, 70, 40, 20));
    expect(texts).toHaveLength(3);
    expect(texts[0]).toMatch(/合计填 120 万元，各项来源相加为 130 万元/);
  });
});
