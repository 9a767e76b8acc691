import type { plan as chinese } from '../zh-cn/plan';

export const plan: Record<keyof typeof chinese, string> = {
  'plan.executionRate': 'Execution rate = expenditure {expenditure} ÷ annual budget {budget}',
  'plan.executionScore': 'Execution score = weight {weight} × rate {rate}',
  'plan.executionBands': 'Execution rate {rate}: {score} points by the bands of the rules (weight {weight})',
  'plan.zeroBudget': 'The budget is 0: {score} points for execution by the rules',
  'plan.ownStandard': 'In proportion it is {score} points; {cell} states this row’s own standard: score it by that',
  'plan.scoreDeducted': 'By completion, less a deduction of {deducted}: {score} points',
  'plan.scoreMet': 'Target met: full weight, {weight} points',
  'plan.scoreOver': 'Target exceeded: full weight, {weight} points; completion {completion}, please give the reason',
  'plan.scoreUnmet': 'Target not met, completion {completion}: {score} points in proportion (weight {weight})',
  'plan.scoreNone': 'Target not met: no points by the rules (weight {weight})',
  'plan.scoreJudged': '{score} points as judged (weight {weight})',
  'plan.executionByRules': 'By the rules execution earns {score}',
  'plan.weightOfRules': 'By the scoring rules budget execution has {weight} points.',
  'plan.scoreInProportion': 'Points in proportion of actual to target: {score}',
  'plan.totalScore': 'Total = execution {execution} + indicators {indicators}',
  'plan.note': 'This row owes an explanation: the computed fact is written, reason and measure are yours to add',
  'plan.noteFollows': 'This note is ours: it follows the figures, and the reason that you gave',
  'plan.noteGone': 'This note is ours: the row deviates no longer and needs none',
  'plan.noteMended':
    'The figures in the note no longer agree with the row: ticked, only they are changed, your words stay',
  'plan.noteAdded': 'This cell has words already: only if you tick it will your reason and measure be added',
  'plan.textForNumber': '{cell} should hold a number, it says “{text}”: write a number and try again.',
  'plan.noActualColumn':
    'The form on sheet “{sheet}” has neither a column of actuals nor of scores, perhaps only its left half was copied; open the complete form and try again.',
  'plan.noIndicators':
    'The form on sheet “{sheet}” has no indicator rows, it may be incomplete: complete the indicators and try again.',
};
