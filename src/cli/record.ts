import { numberOf } from '../core/form/cell-reading';
import { checklistFor } from '../core/checks/checklist';
import { findingText } from '../core/checks/finding-text';
import { blockAddress } from '../core/sheet/address';
import type { CellValue } from '../core/sheet/snapshot';
import type { Finding } from '../core/checks/finding';
import type { FormCell, FundingRow } from '../core/form/form';
import type { IndicatorAssessment } from '../core/assess/assessment';
import type { Expression } from '../core/value/expression';
import type { CheckedForm } from '../tasks/assess-workbook';

/**
 * The evaluation record: the machine-readable interface that review desks' programs rely on. A field is added, never
 * renamed. Numbers are in the form's unit of money, rates are fractions, scores are points.
 */
export interface EvaluationRecord {
  readonly file: string;
  readonly error: string | null;
  readonly profile: string;
  readonly forms: readonly FormRecord[];
}

type FormRecord = ReturnType<typeof formRecord>;

const textOf = (cell: FormCell | null): string | null => {
  const text = cell?.text.trim() ?? '';
  return text === '' ? null : text;
};

function expressionRecord(expression: Expression) {
  const empty = { text: expression.text, kind: expression.kind, operator: null, value: null, high: null, unit: null };
  switch (expression.kind) {
    case 'number':
      return { ...empty, operator: expression.operator, value: expression.value, unit: expression.unit };
    case 'range':
      return { ...empty, value: expression.value, high: expression.high, unit: expression.unit };
    case 'date':
      return { ...empty, operator: expression.operator, value: expression.value };
    default:
      return empty;
  }
}

function fundingRowRecord(row: FundingRow) {
  return {
    label: row.label,
    role: row.role,
    initialBudget: numberOf(row.initialBudget),
    annualBudget: numberOf(row.annualBudget),
    expenditure: numberOf(row.expenditure),
    weight: numberOf(row.weight),
    rate: numberOf(row.rate),
    score: numberOf(row.score),
    row: row.row,
  };
}

function indicatorRecord({ indicator, verdict, completion, score }: IndicatorAssessment) {
  return {
    row: indicator.row,
    category: indicator.category,
    subcategory: indicator.subcategory,
    name: indicator.name,
    target: expressionRecord(indicator.target),
    actual: expressionRecord(indicator.actual),
    weight: numberOf(indicator.weight),
    publishedScore: numberOf(indicator.score),
    verdict,
    completion,
    score,
    cells: {
      target: indicator.targetCell?.address ?? null,
      actual: indicator.actualCell?.address ?? null,
      weight: indicator.weight?.address ?? null,
      score: indicator.score?.address ?? null,
      explanation: indicator.explanation?.address ?? null,
    },
  };
}

function findingRecord({ check, severity, cells, message, places }: Finding) {
  return {
    rule: check,
    severity,
    cells,
    message: findingText(message, 'zh-CN'),
    ...(places.length === 0 ? {} : { places }),
  };
}

/** One form's part of the record. */
export function formRecord({ assessment, findings, plan }: CheckedForm) {
  const { form, execution, total } = assessment;
  return {
    profile: assessment.rules.id,
    sheet: form.sheet.name,
    range: blockAddress(form.block),
    kind: form.kind,
    title: textOf(form.title),
    project: textOf(form.project),
    department: textOf(form.department),
    implementer: textOf(form.implementer),
    year: form.year,
    goal: { expected: textOf(form.goal.expected), actual: textOf(form.goal.actual) },
    funding: {
      rows: form.funding.rows.map(fundingRowRecord),
      unit: form.funding.unit,
      executionRate: execution.rate,
      executionWeight: execution.weight,
      executionScore: execution.score,
    },
    indicators: assessment.indicators.map(indicatorRecord),
    total: { weight: total.weight, score: total.score, published: total.published, pending: total.pending },
    grade: assessment.grade,
    findings: findings.map(findingRecord),
    questions: checklistFor(assessment).map((question) => findingText(question, 'zh-CN')),
    edits: plan.edits
      .filter((edit) => edit.ticked)
      .map(({ cell, before, after }): { cell: string; before: CellValue; after: CellValue } => ({
        cell,
        before,
        after,
      })),
  };
}
