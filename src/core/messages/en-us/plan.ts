import type { plan as chinese } from '../zh-cn/plan';

export const plan: Record<keyof typeof chinese, string> = {
  'plan.executionRate': 'Execution rate = expenditure {expenditure} ÷ annual budget {budget}',
  'plan.textForNumber': '{cell} needs a number but holds “{text}”; correct it first. ',
  'plan.noIndicators': 'The form on sheet “{sheet}” has no indicator rows (perhaps only part of it was copied); open the complete form. ',
};
