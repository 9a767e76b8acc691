import { noAnswers } from '../../../../src/core/answers/answers';
import { assessForm } from '../../../../src/core/assess/assess-form';
import { checkForm } from '../../../../src/core/checks/check-form';
import { mof202010 } from '../../../../src/core/rules/profiles/mof-2020-10';
import { mof2021101 } from '../../../../src/core/rules/profiles/mof-2021-101';
import { formOf } from '../../form-builder';

test.each([
  ['nobody has said', 80, '', mof2021101, true],
  ['some other score stands there', 80, 8, mof2021101, true],
  ['finished, says the score', 80, 10, mof2021101, false],
  ['not finished, says the score', 80, 7, mof2021101, false],
  ['the whole budget was spent', 100, '', mof2021101, false],
  ['the rules do not ask', 80, '', mof202010, false],
] as const)('%s', (_, expenditure, score, rules, asked) => {
  const rows = [{ target: '≥1', actual: '1', weight: 90, score: 90 }];
  const form = formOf({ funding: [{ annualBudget: 100, expenditure, weight: 10, score }], rows });
  const found = checkForm(assessForm(form, rules, noAnswers), { narrative: [] });
  expect(found.some(({ check }) => check === 'R07')).toBe(asked);
});
