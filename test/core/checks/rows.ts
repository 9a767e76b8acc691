import type { Form } from '../../../src/core/form/form';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import type { ScoringRules } from '../../../src/core/rules/scoring-rules';
import { noAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import { formOf, type FundingSketch, type RowSketch } from '../form-builder';
import { findingsOf } from './assessed';

/** Ids of the findings on a form, errors and warnings and what is only worth knowing. */
export const checksOn = (form: Form, rules: ScoringRules = mof202010): readonly string[] =>
  findingsOf(assessForm(form, rules, noAnswers)).map(({ check }) => check);

/** Whether a check reports something, and with which severity. */
export function severityOf(id: string, form: Form, rules: ScoringRules = mof202010): string | null {
  return findingsOf(assessForm(form, rules, noAnswers)).find((finding) => finding.check === id)?.severity ?? null;
}

/** A form with one row: 10 of 10 points, no note, unless said otherwise. */
export const oneRow = (row: RowSketch): Form => formOf({ rows: [{ weight: 10, score: 10, explanation: '', ...row }] });

/** A form with these rows of funds and nothing else. */
export const funds = (...funding: readonly FundingSketch[]): Form => formOf({ funding });

/** Four rows that follow the rules: 50, 30, 10 and, with the execution, 100. */
export const usualRows: readonly RowSketch[] = [
  { name: '维修道路', target: '≥12条', actual: '12条', weight: 50, score: 50, explanation: '' },
  {
    category: '效益指标',
    subcategory: '社会效益指标',
    name: '出行条件',
    target: '明显改善',
    actual: '明显改善',
    weight: 30,
    score: 30,
    explanation: '',
  },
  {
    category: '满意度指标',
    subcategory: '服务对象满意度指标',
    name: '群众满意度',
    target: '≥90%',
    actual: '95%',
    weight: 10,
    score: 10,
    explanation: '',
  },
];

export const usualFunds: readonly FundingSketch[] = [
  { initialBudget: 100, annualBudget: 100, expenditure: 98, weight: 10, rate: 0.98, score: 9.8 },
];

/** A form that follows the rules throughout, total 99.8. */
export const usualForm: Form = formOf({ funding: usualFunds, rows: usualRows, totalScore: 99.8 });
