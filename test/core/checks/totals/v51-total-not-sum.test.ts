import { formOf, type RowSketch } from '../../form-builder';
import { describeCheck } from '../check-table';

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
    { why: 'one row left out', form: form(55, 10), says: /正好少了 G13“第2项”的 42 分/ },
    { why: 'either of two rows', form: form(52, 10, [45, 45]), says: /请逐项核对/ },
    { why: 'too much', form: form(100, 10), says: /请逐项核对/ },
  ],
});
