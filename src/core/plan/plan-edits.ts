import type { FormAnswers } from '../answers/answers';
import type { Assessment } from '../rules/assessment';
import type { EditPlan } from '../sheet/edit-plan';

/**
 * Every cell that 「计算得分」 would change, in sheet order: execution rates and score, the scores of rows that the rules
 * or a person decided, 总分, and notes for rows that owe an explanation. A formula is offered unticked; a person's
 * explanation is never replaced; a cell that already holds what it should is not on the plan.
 */
export declare function planEdits(assessment: Assessment, answers: FormAnswers): EditPlan;
