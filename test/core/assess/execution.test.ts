import { assessExecution, executionRateOf } from '../../../src/core/assess/execution';
import { builtInRules } from '../../../src/core/rules/profiles';
import { hubei2080 } from '../../../src/core/rules/profiles/hubei-20-80';
import {
  integratedPlatform,
  platformJiangxi,
  platformZhejiang,
} from '../../../src/core/rules/profiles/integrated-platform';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { mof2021101 } from '../../../src/core/rules/profiles/mof-2021-101';
import { cellOf, formOf, type FundingSketch } from '../form-builder';

const row = { target: '≥1', actual: '1', weight: 90, score: '' } as const;
const execution = (funding: readonly FundingSketch[], rules = mof202010) =>
  assessExecution(formOf({ funding: funding.map((line) => ({ weight: 10, score: '', ...line })), rows: [row] }), rules);

describe('execution', () => {
  // domain.md §1.3: I 上海, J 重庆, P 郫都, A 黄石; the others by hand.
  test.each([
    ['上海 86.19%', 10000, 8619, mof202010, 8.62],
    ['上海 45.17%', 10000, 4517, mof202010, 4.52],
    ['重庆 79.27%', 10000, 7927, mof202010, 7.93],
    ['郫都 95.88%', 10000, 9588, mof202010, 9.59],
    ['黄石 97.75% of 20', 10000, 9775, hubei2080, 19.55],
    ['97.75% of 10, a tie on paper', 10000, 9775, mof202010, 9.78],
    ['0.05% of 10: 0.005 is a tie', 10000, 5, mof202010, 0.01],
    ['10.05% of 10: 1.005 is a tie', 10000, 1005, mof202010, 1.01],
    // 10 × 1203 ÷ 24000 = 0.50125 → 0.50
    ['a repeating rate', 24000, 1203, mof202010, 0.5],
    ['the seed: nothing executed', 51.15, 0, mof202010, 0],
    ['all of it', 51.15, 51.15, mof202010, 10],
    ['tables/30: 102.59 % is capped', 100, 102.59, mof202010, 10],
    ['江西 bands: all', 100, 100, platformJiangxi, 10],
    ['江西 bands: 99.99 %', 100, 99.99, platformJiangxi, 7],
    ['江西 bands: 80 %', 100, 80, platformJiangxi, 7],
    ['江西 bands: 79.99 %', 100, 79.99, platformJiangxi, 5],
    ['江西 bands: 60 %', 100, 60, platformJiangxi, 5],
    ['江西 bands: 59.99 %', 100, 59.99, platformJiangxi, 0],
    // 100 % is taken, above it nothing is until it is mended; 浙江 takes it since 2024.
    ['platform: 100 %', 100, 100, integratedPlatform, 10],
    ['platform: 100.01 %', 100, 100.01, integratedPlatform, null],
    ['浙江: 102.59 %', 100, 102.59, platformZhejiang, 10],
    ['101: all of it is finished within the budget', 100, 100, mof2021101, 10],
  ])('%s', (_, annualBudget, expenditure, rules, score) => {
    expect(execution([{ annualBudget, expenditure }], rules)).toMatchObject({ score, weight: rules.execution.weight });
  });

  test.each([
    // Less than the budget: 10 if the project is finished, else by the band; the form's score says which.
    ['nobody has said', 80, '', null, [10, 7]],
    ['finished', 80, 10, 10, [10, 7]],
    ['not finished', 80, 7, 7, [10, 7]],
    ['neither of the two', 80, 8, null, [10, 7]],
    ['60 %, not finished', 60, 5, 5, [10, 5]],
    ['59.99 %, not finished', 59.99, 0, 0, [10, 0]],
  ] as const)('101 asks whether the project is finished: %s', (_, expenditure, score, expected, choices) => {
    expect(execution([{ annualBudget: 100, expenditure, score }], mof2021101)).toMatchObject({
      score: expected,
      choices,
    });
  });

  test('执行回溯 counts as spent where the form has it', () => {
    const form = formOf({ funding: [{ annualBudget: 100, expenditure: 60, weight: 10, score: '' }], rows: [row] });
    const [line] = form.funding.rows;
    if (line === undefined) throw new Error('no row');
    const backtracked = { ...form, funding: { ...form.funding, rows: [{ ...line, backtracked: cellOf(5, 8, 15) }] } };
    expect(assessExecution(backtracked, platformZhejiang)).toMatchObject({ rate: 0.75, score: 7.5 });
  });

  test('调整预算数 that is blank means that nothing was adjusted: the initial budget counts', () => {
    const form = formOf({ funding: [{ initialBudget: 80, annualBudget: '', expenditure: 60 }], rows: [row] });
    const [line] = form.funding.rows;
    if (line === undefined) throw new Error('no row');
    expect(executionRateOf({ ...line, unadjusted: true })).toBe(0.75);
    expect(executionRateOf(line)).toBeNull();
  });

  test('a rate is a fraction, above 1 too', () => {
    expect(execution([{ annualBudget: 51.15, expenditure: 20.46 }]).rate).toBe(0.4);
    expect(execution([{ annualBudget: 100, expenditure: 102.59 }]).rate).toBe(1.0259);
  });

  test('0 ÷ 0 has no rate; what it earns is a matter of the rules', () => {
    const nothing = [{ annualBudget: 0, expenditure: 0 }] as const;
    expect(execution(nothing)).toMatchObject({ rate: null, weight: 10, score: null });
    expect(execution(nothing, integratedPlatform)).toMatchObject({ rate: null, weight: 10, score: 0 });
    const generous = { ...mof202010, execution: { ...mof202010.execution, zeroBudget: 'full' as const } };
    expect(execution(nothing, generous)).toMatchObject({ rate: null, weight: 10, score: 10 });
  });

  test.each([
    ['no budget', { annualBudget: '', expenditure: 5 }],
    ['no expenditure', { annualBudget: 5, expenditure: '' }],
    ['a negative budget', { annualBudget: -5, expenditure: 5 }],
  ] as const)('%s: no rate, and no score under any rules', (_, line) => {
    for (const rules of builtInRules) expect(execution([line], rules)).toMatchObject({ rate: null, score: null });
  });

  test('a total of 0 over filled parts stays undefined (V40)', () => {
    const parts = [
      { annualBudget: 0, expenditure: 0 },
      { role: 'fiscal', annualBudget: 80, expenditure: 40 },
    ] as const;
    expect(execution(parts).rate).toBeNull();
  });

  test('without a total row the only filled row counts; several are not added up', () => {
    const central = { role: 'fiscal', annualBudget: 80, expenditure: 40 } as const;
    expect(execution([central, { role: 'other', annualBudget: '', expenditure: '' }]).rate).toBe(0.5);
    expect(execution([central, central]).rate).toBeNull();
  });

  test('年初预算数 stands in only where the form has no 全年预算数', () => {
    expect(execution([{ initialBudget: 80, expenditure: 40 }]).rate).toBe(0.5);
    expect(execution([{ initialBudget: 80, annualBudget: '', expenditure: 40 }]).rate).toBeNull();
  });

  test('an expenditure below zero earns nothing, not less', () => {
    expect(execution([{ annualBudget: 100, expenditure: -20 }])).toMatchObject({ rate: -0.2, weight: 10, score: 0 });
  });

  describe('forms that are not scored on execution', () => {
    const money = { annualBudget: 100, expenditure: 50 } as const;
    test('宁夏原州: indicators of 100 points, no place for an execution score', () => {
      const form = formOf({ funding: [money], rows: [{ ...row, weight: 100 }] });
      expect(assessExecution(form, mof202010)).toMatchObject({ rate: 0.5, weight: null, score: null });
    });
    test('no place for it, but indicators of 90: the ten are still there', () => {
      const form = formOf({ funding: [money], rows: [row] });
      expect(assessExecution(form, mof202010)).toMatchObject({ rate: 0.5, weight: 10, score: 5 });
    });
    test('转移支付 without score columns', () => {
      const form = formOf({ kind: 'transfer', funding: [money], rows: [{ target: '≥1', actual: '1' }] });
      expect(assessExecution(form, mof202010)).toMatchObject({ rate: 0.5, weight: null, score: null });
    });
    test('a row of its own is a place', () => {
      const executionRow = {
        row: 20,
        nameCell: cellOf(20, 2, '预算执行率'),
        weight: null,
        score: null,
        actualCell: null,
        subscore: null,
      };
      const form = formOf({ funding: [money], rows: [{ ...row, weight: 100 }], executionRow });
      expect(assessExecution(form, mof202010).score).toBe(5);
    });
  });

  test('every funding row has its own rate', () => {
    const form = formOf({ funding: [{ annualBudget: 3, expenditure: 1 }] });
    const first = form.funding.rows[0];
    expect(first === undefined ? null : executionRateOf(first)).toBe(0.333333333333);
  });
});
