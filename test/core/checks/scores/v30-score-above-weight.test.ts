import { formOf, type FundingSketch, type RowSketch } from '../../form-builder';
import { describeCheck, foundBy } from '../check-table';
import { noAnswers } from '../../../../src/core/answers/answers';
import { assessForm } from '../../../../src/core/assess/assess-form';
import { mof202010 } from '../../../../src/core/rules/profiles/mof-2020-10';
import { findingsOf } from '../assessed';
import { oneRow, severityOf, checksOn } from '../rows';

const total: FundingSketch = {
  initialBudget: 100,
  annualBudget: 100,
  expenditure: 100,
  rate: 1,
  weight: 10,
  score: 10,
};
const met = { target: '≥95%', actual: '98%', weight: 10, explanation: '' } as const;
const withFunds = (...funding: readonly FundingSketch[]) =>
  formOf({ funding, rows: [{ ...met, weight: 90, score: 90 }] });

describeCheck('V30', {
  quiet: [
    { why: 'all points', form: formOf({ rows: [{ ...met, score: 10 }] }) },
    { why: 'all points for the funds', form: withFunds(total) },
    { why: 'no weight beside the score', form: withFunds({ ...total, weight: undefined, score: 12 }) },
    {
      // 9 typed where the rules give 10 is V04: 96% of 10 points are 9.6.
      why: 'the rules’ points where fewer are typed for the execution',
      form: withFunds({ ...total, expenditure: 96, rate: 0.96, weight: 9, score: 9.6 }),
    },
    { why: 'points for nothing spent are V43', form: withFunds({ ...total, expenditure: 0, rate: 0, score: 12 }) },
  ],
  reported: [
    { why: 'a hundredth above', form: formOf({ rows: [{ ...met, score: 10.01 }] }), cells: ['G12', 'F12'] },
    { why: 'the funds, a hundredth above', form: withFunds({ ...total, score: 10.01 }), cells: ['G5', 'E5'] },
    {
      why: 'more than the rules’ points where fewer are typed',
      form: withFunds({ ...total, weight: 9, score: 10.01 }),
      cells: ['G5', 'E5'],
    },
    {
      why: 'a part of the funds',
      form: withFunds(total, { ...total, label: '其中：当年财政拨款', role: 'fiscal', score: 12 }),
      cells: ['G6', 'E6'],
    },
  ],
});

it('is told once: V42 leaves the cell to it, and it offers what the rules make', () => {
  const above = { why: '', form: withFunds({ ...total, expenditure: 90, rate: 0.9, score: 12 }) };
  expect(foundBy('V42', above)).toEqual([]);
  expect(foundBy('V30', above).map(({ fix }) => fix.map(({ cell, after }) => [cell, after]))).toEqual([[['G5', 9]]]);
});

describe('V30', () => {
  const met = { target: '≥95%', actual: '98%' } as const;

  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['error', { ...met, weight: 10, score: 11 }],
    [null, { ...met, weight: 10, score: 10 }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V30', oneRow(row))).toBe(reported);
  });

  it('V30 sees the points beyond the target in a form without 分值', () => {
    // 施甸: 6/15 of 20, 12767.36/8000 of 20, 2074/1980 of 40 make 8.0, 31.9 and 41.9 of 80 points.
    const rows = [
      { target: 15, actual: 6, score: 8 },
      { target: 8000, actual: 12767.36, score: 31.9 },
      { target: 1980, actual: 2074, score: 41.9 },
    ];
    const rules = { ...mof202010, execution: { ...mof202010.execution, weight: 20 } };
    const found = findingsOf(assessForm(formOf({ rows }), rules, noAnswers)).filter(({ check }) => check === 'V30');
    expect(found.map(({ cells }) => cells)).toEqual([['G13'], ['G14']]);
  });
});

describe('V30 where nothing else held it', () => {
  it('V30 is told once for a row with a weight, whatever its score implies', () => {
    const rows = [
      { target: '≥10个', actual: '12个', weight: 50, score: 60 },
      { target: '≥10个', actual: '10个', weight: 40, score: 40 },
    ];
    expect(checksOn(formOf({ rows })).filter((rule) => rule === 'V30')).toHaveLength(1);
  });
});
