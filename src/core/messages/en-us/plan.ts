import type { plan as chinese } from '../zh-cn/plan';

export const plan: Record<keyof typeof chinese, string> = {
  'plan.executionRate': 'Execution rate = expenditure {expenditure} ÷ annual budget {budget}',
};
