import type { FormAnswers } from '../answers/answers';
import { rowKeys } from '../answers/form-binding';
import type { Form } from '../form/form';
import { finish, mapInSteps, type Steps } from '../sheet/steps';
import type { Assessment } from './assessment';
import { assessExecution } from './execution';
import { assessGrade } from './grade';
import { assessIndicator } from './indicator';
import type { RulesReason } from '../rules/profiles';
import type { ScoringRules } from '../rules/scoring-rules';
import { assessCategories, assessTotal } from './total';
import { hasUnreadableWeight } from './weight';

/** What the rules and the people's answers make of a form. Pure and total; findings are made by `checks/`. */
export function* assessInSteps(
  form: Form,
  rules: ScoringRules,
  answers: FormAnswers,
  rulesReason: RulesReason,
): Steps<Assessment> {
  const execution = assessExecution(form, rules);
  const keys = rowKeys(form.indicators);
  yield;
  const indicators = yield* mapInSteps(form.indicators, (indicator, index) => {
    const key = keys[index] ?? '';
    const expiredScore = answers.offered?.indicators[key]?.answer.score ?? null;
    return assessIndicator(indicator, rules, { key, answer: answers.indicators[key] ?? {}, expiredScore });
  });
  const total = assessTotal(form, execution, indicators, rules);
  return {
    form,
    rules,
    rulesReason,
    answers,
    execution,
    indicators,
    categories: assessCategories(indicators),
    total,
    grade: hasUnreadableWeight(form) ? null : assessGrade(execution, total, rules),
  };
}

/** The same at once. */
export function assessForm(
  form: Form,
  rules: ScoringRules,
  answers: FormAnswers,
  rulesReason: RulesReason = { kind: 'default' },
): Assessment {
  return finish(assessInSteps(form, rules, answers, rulesReason));
}
