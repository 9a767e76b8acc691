import { formOf, type FundingSketch } from '../../form-builder';
import { describeCheck, foundBy } from '../check-table';

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
    { why: 'points for nothing spent are V43', form: withFunds({ ...total, expenditure: 0, rate: 0, score: 12 }) },
  ],
  reported: [
    { why: 'a hundredth above', form: formOf({ rows: [{ ...met, score: 10.01 }] }), cells: ['G12', 'F12'] },
    { why: 'the funds, a hundredth above', form: withFunds({ ...total, score: 10.01 }), cells: ['G5', 'E5'] },
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
