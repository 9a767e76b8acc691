import type { Assessment, IndicatorAssessment } from '../assess/assessment';
import { executionFundingRow } from '../assess/execution';
import { gradeOf, openPoints } from '../assess/grade';
import type { Findings } from '../checks/finding';
import type { NarrativeParagraph } from '../checks/narrative/paragraph';
import { budgetOf, spentOf } from '../form/budget';
import { numberOf } from '../form/cell-reading';
import type { Form, FormCell, FundingRow } from '../form/form';
import { blockAddress } from '../sheet/address';
import { directionOf } from '../value/direction';
import type { Expression } from '../value/expression';
import type { ReviewedForm, ReviewedRow } from './reviewed-file';
import { projectsStatedIn } from './stated-projects';

const wordsOf = (cell: FormCell | null): string => cell?.text.trim() ?? '';

const addressOf = (cell: FormCell | null): string | null => cell?.address ?? null;

const moneyCell = ({ annualBudget, expenditure, initialBudget, row }: FundingRow): string =>
  addressOf(annualBudget ?? expenditure ?? initialBudget) ?? `A${row}`;

const isQuantity = ({ kind }: Expression): boolean => kind === 'number' || kind === 'range' || kind === 'date';

const valueOf = (expression: Expression): number | null =>
  expression.kind === 'number' || expression.kind === 'range' ? expression.value : null;

const unitOf = (expression: Expression): string =>
  expression.kind === 'number' || expression.kind === 'range' ? (expression.unit ?? '') : '';

function reviewedRow({ indicator, score, verdict, completion }: IndicatorAssessment): ReviewedRow {
  const { target, actual } = indicator;
  return {
    row: indicator.row,
    category: indicator.category,
    subcategory: indicator.subcategory,
    name: indicator.name,
    quantitative: isQuantity(target),
    target: target.text,
    actual: actual.text,
    measure: unitOf(target) === '' ? unitOf(actual) : unitOf(target),
    targetValue: valueOf(target),
    actualValue: valueOf(actual),
    actualMeasure: unitOf(actual),
    direction: target.kind === 'number' ? directionOf(target, indicator.context).direction : null,
    targetDate: target.kind === 'date' ? target.value : null,
    weight: numberOf(indicator.weight),
    filedScore: numberOf(indicator.score),
    computedScore: score,
    verdict,
    completion,
    explanation: wordsOf(indicator.explanation),
    cell: indicator.score?.address ?? indicator.nameCell?.address ?? `A${indicator.row}`,
    cells: {
      target: addressOf(indicator.targetCell),
      actual: addressOf(indicator.actualCell),
      weight: addressOf(indicator.weight),
      explanation: addressOf(indicator.explanation),
    },
  };
}

function moneyOf(form: Form): ReviewedForm['money'] {
  const row = executionFundingRow(form);
  if (row === null) return null;
  return {
    initialBudget: numberOf(row.initialBudget),
    annualBudget: numberOf(budgetOf(row)),
    expenditure: spentOf(row),
  };
}

/** What a review keeps of a form that was assessed and checked; `report`: the text of a report that lies beside it. */
export function reviewedForm(
  assessment: Assessment,
  findings: Findings,
  report: readonly NarrativeParagraph[] = [],
): ReviewedForm {
  const { form, rules, execution, total, grade } = assessment;
  const executed = form.executionRow?.score ?? executionFundingRow(form)?.score ?? null;
  const isWhole = total.score !== null && openPoints(assessment) === 0;
  return {
    sheet: form.sheet.name,
    range: blockAddress(form.block),
    kind: form.kind,
    title: wordsOf(form.title),
    project: wordsOf(form.project),
    department: wordsOf(form.department),
    implementer: wordsOf(form.implementer),
    year: form.year,
    unit: form.funding.unit,
    funding: form.funding.rows.map((row) => ({
      label: row.label,
      role: row.role,
      initialBudget: numberOf(row.initialBudget),
      annualBudget: numberOf(row.annualBudget),
      expenditure: numberOf(row.expenditure),
      cell: moneyCell(row),
    })),
    money: moneyOf(form),
    executionRate: execution.rate,
    executionWeight: execution.weight,
    executionScore: execution.score,
    filedExecutionScore: numberOf(executed),
    goal: { expected: wordsOf(form.goal.expected), actual: wordsOf(form.goal.actual) },
    explanationForAll: wordsOf(form.explanationForAll),
    rows: assessment.indicators.map(reviewedRow),
    weight: total.weight,
    filedScore: total.published,
    computedScore: isWhole ? total.score : null,
    filedGrade: wordsOf(form.grade),
    gradeOfFiled: total.published === null ? null : gradeOf(total.published, rules),
    computedGrade: grade,
    rules: rules.name,
    findings: findings.map(({ check, severity, cells, texts, message, places, acknowledged }) => ({
      check,
      severity,
      cells,
      texts,
      message,
      places,
      acknowledged,
    })),
    cells: {
      project: addressOf(form.project),
      department: addressOf(form.department),
      implementer: addressOf(form.implementer),
      goalExpected: addressOf(form.goal.expected),
      goalActual: addressOf(form.goal.actual),
      explanationForAll: addressOf(form.explanationForAll),
      total: addressOf(form.total.score),
    },
    statedProjects: projectsStatedIn(form, report),
  };
}
