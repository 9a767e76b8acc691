import { formOf, type RowSketch, cellOf } from '../../form-builder';
import { describeCheck } from '../check-table';
import { noAnswers } from '../../../../src/core/answers/answers';
import { assessForm } from '../../../../src/core/assess/assess-form';
import { mof202010 } from '../../../../src/core/rules/profiles/mof-2020-10';
import type { Form } from '../../../../src/core/form/form';
import { findingsOf } from '../assessed';
import { severityOf, usualForm, usualFunds, usualRows } from '../rows';

const row = (name: string, score: number): RowSketch => ({
  name,
  target: '≥95%',
  actual: '98%',
  weight: 45,
  score,
  explanation: '已说明',
});
const form = (totalScore: number, execution: number, scores: readonly number[] = [45, 42]) =>
  formOf({
    funding: [{ initialBudget: 100, annualBudget: 100, expenditure: 100, rate: 1, weight: 10, score: execution }],
    rows: scores.map((score, index) => row(`第${index + 1}项`, score)),
    totalScore,
  });

describeCheck('V51', {
  quiet: [
    { why: 'the sum', form: form(97, 10) },
    { why: 'a hundredth beside it', form: form(97.01, 10) },
  ],
  reported: [
    { why: 'two hundredths beside it', form: form(97.02, 10), says: /请逐项核对/ },
    {
      why: 'the total in the place of the execution score',
      form: form(97, 97),
      cells: ['G100', 'G5'],
      says: /G5 疑似把总分填入/,
    },
    { why: 'another number there', form: form(97, 50), says: /请逐项核对/ },
    { why: 'the execution left out', form: form(87, 10), says: /正好少了 G5“预算执行率”的 10 分/ },
    { why: 'one row left out', form: form(55, 10), says: /正好少了 G13“第2项”的 42 分/ },
    { why: 'either of two rows', form: form(52, 10, [45, 45]), says: /请逐项核对/ },
    { why: 'too much', form: form(100, 10), says: /请逐项核对/ },
  ],
});

describe('V51', () => {
  const withScore = (score: number | string): Form => ({
    ...usualForm,
    total: { weight: null, score: cellOf(100, 6, score) },
  });

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, '9.8 + 50 + 30 + 10 = 99.8', usualForm],
    ['error', '97', withScore(97)],
    [null, 'no total', withScore('')],
    [
      'error',
      'the execution left out',
      formOf({ funding: [{ ...usualFunds[0], score: '' }], rows: usualRows, totalScore: 90 }),
    ],
    [
      null,
      'a row not scored yet',
      formOf({
        funding: usualFunds,
        rows: usualRows.map((row, at) => (at === 1 ? { ...row, score: '' } : row)),
        totalScore: 99.8,
      }),
    ],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V51', form)).toBe(reported);
  });

  it('V51 offers the total where every score is right, and none where one is not', () => {
    const fix = (form: Form) =>
      findingsOf(assessForm(form, mof202010, noAnswers)).find(({ check }) => check === 'V51')?.fix;
    // 改善 is judged by a person; what stands in its cell lies inside the band and counts.
    expect(fix(withScore(97))).toMatchObject([{ cell: 'G100', kind: 'totalScore', before: 97, after: 99.8 }]);
    const wrong = formOf({
      funding: usualFunds,
      rows: usualRows.map((row, at) => (at === 0 ? { ...row, score: 40 } : row)),
      totalScore: 97,
    });
    expect(fix(wrong)).toEqual([]);
  });
});

describe('V51 beside its edge', () => {
  const [output = { target: '', actual: '' }, benefit = output, satisfaction = output] = usualRows;

  const totalled = (score: number, ...rows: readonly RowSketch[]): Form =>
    formOf({ funding: usualFunds, rows, totalScore: score });

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, 'a row not scored yet may bring the rest', totalled(99.8, output, benefit, { ...satisfaction, score: '' })],
    ['error', 'more is printed off than is there', totalled(60, output, benefit, { ...satisfaction, score: '' })],
    ['error', 'neither with nor without the execution', totalled(95, ...usualRows)],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V51', form)).toBe(reported);
  });
});
