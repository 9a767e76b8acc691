import { assessExecution, executionFundingRow, executionRateOf } from '../../../src/core/assess/execution';
import { isTenThousandfold, mixesUnits } from '../../../src/core/assess/mixed-units';
import { planEdits } from '../../../src/core/plan/plan-edits';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { assessed } from '../checks/assessed';
import { funds, severityOf } from '../checks/rows';
import type { FundingSketch } from '../form-builder';

/** Budget, expenditure, and the rate that is printed. */
const block = (budget: number, spent: number, rate: FundingSketch['rate']) =>
  funds({ initialBudget: budget, annualBudget: budget, expenditure: spent, rate, weight: 10, score: 9.5 });

describe('a budget in 万元 beside an expenditure in 元', () => {
  it.each([
    [5000, 1, true],
    [4999, 1, false],
    [1, 20000, true],
    [1, 20001, false],
    [0, 10000, false],
    [10000, 0, false],
  ])('%d and %d are ten thousandfold apart: %s', (one, other, apart) => {
    expect(isTenThousandfold(one, other)).toBe(apart);
  });

  it.each<readonly [why: string, budget: number, spent: number, rate: string | number, mixed: boolean]>([
    ['304万元 of 320万元 in 元', 320, 3040000, 0.95, true],
    ['a budget in 元', 3200000, 304, 0.95, true],
    ['a budget in 元, no rate yet', 3200000, 304, '', true],
    ['really a ten-thousandth, and printed so', 50000000, 5000, 0.0001, false],
    ['twice the budget', 320, 640, 2, false],
    ['nothing spent', 320, 0, 0, false],
  ])('%s: mixed', (_, budget, spent, rate, mixed) => {
    const form = block(budget, spent, rate);
    const row = executionFundingRow(form);
    if (row === null) throw new Error('no row');
    expect(mixesUnits(row)).toBe(mixed);
    expect(executionRateOf(row) === null).toBe(mixed);
  });

  it('has no rate and no score, and nothing is written of it; it is told once', () => {
    const form = block(320, 3040000, 0.95);
    expect(assessExecution(form, mof202010)).toMatchObject({ rate: null, weight: 10, score: null });
    expect(planEdits(assessed(form)).edits.filter(({ kind }) => /execution|total/.test(kind))).toEqual([]);
    expect(severityOf('V49', form)).toBe('warning');
    for (const check of ['V41', 'V42', 'V44'] as const) expect(severityOf(check, form)).toBeNull();
  });
});
