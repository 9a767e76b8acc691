import { numberOf } from '../core/form/cell-reading';
import { checklistFor } from '../core/checks/checklist';
import { findingText } from '../core/checks/finding-text';
import { messageText } from '../core/messages/message-text';
import { blockAddress } from '../core/sheet/address';
import { afterWriting } from '../core/plan/plan-edits';
import type { CellEdit, EditKind } from '../core/sheet/edit-plan';
import type { Finding } from '../core/checks/finding';
import type { FormCell, FundingRow } from '../core/form/form';
import type { Assessment, IndicatorAssessment } from '../core/assess/assessment';
import type { Expression } from '../core/value/expression';
import type { OtherTable } from '../core/form/sister-table';
import type { CheckedForm, CheckedWorkbook } from '../tasks/assess-workbook';

/**
 * The evaluation record: the machine-readable interface that review desks' programs rely on. A field is added, never
 * renamed. Numbers are in the form's unit of money, rates are fractions, scores are points.
 */
export interface EvaluationRecord {
  readonly file: string;
  readonly error: string | null;
  /** What a reader should know of a file that was read: no form in it, only other tables, parts cut off. */
  readonly notice: string | null;
  readonly profile: string;
  readonly forms: readonly FormRecord[];
  readonly otherTables: readonly OtherTableRecord[];
}

/** A table of the family that is no 自评表: recognised, never scored, never written. */
export interface OtherTableRecord {
  readonly sheet: string;
  readonly kind: OtherTable['kind'];
  readonly title: string | null;
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

/** Whose number a row's score is. */
const scoreSources = { rules: 'rules', cell: 'published', answer: 'person' } as const;

function indicatorRecord(row: IndicatorAssessment) {
  const { indicator, verdict, completion, score, scoredBy, directionInferred } = row;
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
    scoreSource: scoredBy === null ? null : scoreSources[scoredBy],
    directionInferred,
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

const noForm = '没有找到自评表：请确认工作表里有“一级指标、二级指标、三级指标、年度指标值、实际完成值”这样的表头。';

/** The record of a workbook that was read. */
export function workbookRecord(file: string, profile: string, workbook: CheckedWorkbook): EvaluationRecord {
  const { forms, otherTables, notices } = workbook;
  const without = forms.length === 0 && otherTables.length === 0 ? [noForm] : [];
  const cutOff = forms.flatMap(({ assessment: { form } }) =>
    form.problems.some(({ kind }) => kind === 'tooLarge')
      ? [`工作表“${form.sheet.name}”超出读取范围，范围以外的内容没有读取。`]
      : [],
  );
  const notice = [...without, ...notices.map((one) => messageText(one, 'zh-CN')), ...cutOff].join('');
  return {
    file,
    error: null,
    notice: notice === '' ? null : notice,
    profile,
    forms: forms.map(formRecord),
    otherTables: otherTables.map(({ sheet, kind, title }) => ({ sheet: sheet.name, kind, title })),
  };
}

/** The record's own names; weights, the report's paragraphs and a review's tables are on no form's plan. */
const editKinds = {
  executionRate: 'executionRate',
  executionScore: 'executionScore',
  executionWeight: 'executionScore',
  indicatorScore: 'indicatorScore',
  totalScore: 'total',
  explanation: 'explanation',
  reportParagraph: 'explanation',
  reviewCell: 'explanation',
} as const satisfies Record<EditKind, string>;

/** A cell that the plan would change; `--write` makes the ticked ones, `--all` the others too. */
function editRecord({ cell, before, after, ticked, kind, reason, dependsOn }: CellEdit) {
  return { cell, before, after, ticked, kind: editKinds[kind], reason: messageText(reason, 'zh-CN'), dependsOn };
}

/** Why these rules apply, in words for a reader. */
function reasonText({ rules, rulesReason }: Assessment): string {
  switch (rulesReason.kind) {
    case 'chosen':
      return `使用者选定“${rules.name}”`;
    case 'office':
      return `单位统一设置选定“${rules.name}”`;
    case 'named':
      return `表中写有“${rulesReason.words}”，按“${rules.name}”`;
    case 'default':
      return `表中没有写明评分规则，按“${rules.name}”`;
  }
}

/** One form's part of the record. */
function formRecord({ assessment, findings, plan }: CheckedForm) {
  const { form, execution, total } = assessment;
  const after = afterWriting(assessment, plan);
  return {
    profile: assessment.rules.id,
    profileReason: reasonText(assessment),
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
    total: {
      weight: total.weight,
      score: total.score,
      published: total.published,
      pending: total.pending,
      afterWriting: after.total,
    },
    grade: assessment.grade,
    gradeAfterWriting: after.grade,
    findings: findings.map(findingRecord),
    questions: checklistFor(assessment).map((question) => findingText(question, 'zh-CN')),
    edits: plan.edits.map(editRecord),
  };
}
