import { noAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import { lowerIsKept, withHeldScores } from '../../../src/core/assess/held-scores';
import { rulesForForm } from '../../../src/core/rules/profiles';
import { formOf, type RowSketch } from '../form-builder';

function held(rows: readonly RowSketch[]) {
  const form = formOf({
    rows,
    funding: [{ initialBudget: 100, annualBudget: 100, expenditure: 100, weight: 10, rate: '', score: '' }],
  });
  return withHeldScores(assessForm(form, rulesForForm(form), noAnswers), lowerIsKept);
}

const row = (score: number | string, actual = '15人'): RowSketch => ({ target: '≥15人', actual, weight: 90, score });

it.each<[string, RowSketch, score: number, total: number, grade: string]>([
  ['a person’s own lower score is kept, and sums and grade follow', row(75), 75, 85, '良'],
  ['the rules’ own score is the same', row(90), 90, 100, '优'],
  ['a blank cell holds what the rules give', row(''), 90, 100, '优'],
  ['words are no score', row('满分'), 90, 100, '优'],
  // 6 of 15 is 36 of 90.
  ['a score above what the rules give gives way', row(90, '6人'), 36, 46, '差'],
  ['zero is a score', row(0), 0, 10, '差'],
])('%s', (_, sketch, score, total, grade) => {
  const after = held([sketch]);
  expect(after.indicators.map((one) => one.score)).toEqual([score]);
  expect(after.categories.map((one) => one.score)).toEqual([score]);
  expect([after.total.score, after.grade]).toEqual([total, grade]);
});

it('rows that wait for a person go on waiting', () => {
  const after = held([{ target: '显著', actual: '显著', weight: 90, score: '' }]);
  expect(after.indicators.map((one) => one.score)).toEqual([null]);
  expect(after.grade).toBeNull();
});
