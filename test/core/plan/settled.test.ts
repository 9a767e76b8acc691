/** 总分 follows the scores that are wanted, also where the plan itself had no total to write. */
import { noAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import { planEdits, settledEdits } from '../../../src/core/plan/plan-edits';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { formOf } from '../form-builder';

const form = (totalScore: number) =>
  assessForm(
    formOf({
      funding: [{ annualBudget: 100, expenditure: 100, weight: 10, rate: 1, rateFormat: '0%', score: 10 }],
      rows: [{ target: '≥10次', actual: '10次', weight: 90, score: 87, explanation: '扣了' }],
      totalScore,
    }),
    mof202010,
    noAnswers,
  );
const total = (printed: number, isWanted: () => boolean) => {
  const assessment = form(printed);
  return settledEdits(assessment, planEdits(assessment), isWanted).flatMap(({ kind, after }) =>
    kind === 'totalScore' ? [after] : [],
  );
};

// 10 and 87 kept are 97; with the offered 90 they are 100.
it.each([
  [97, false, []],
  [97, true, [100]],
  [100, false, [97]],
  [100, true, []],
])('printed %d, the offered score wanted %p: %j', (printed, wanted, written) => {
  expect(total(printed, () => wanted)).toEqual(written);
});
