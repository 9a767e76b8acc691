/**
 * Assessed forms as values, for what the sample workbook does not show: pending rows, several forms, no form, refusals.
 * The figures are those of the published 附件1 (samples/tables/01.json), judged by hand after 财预〔2020〕10号.
 */
import { noAnswers } from '../../src/core/answers/answers';
import type { Finding, Severity } from '../../src/core/checks/finding';
import { readingOf } from '../../src/core/form/cell-reading';
import type { Form, FormCell } from '../../src/core/form/form';
import type { CheckId, Message } from '../../src/core/messages/message';
import type { Assessment, CategoryAssessment } from '../../src/core/assess/assessment';
import { builtInRules } from '../../src/core/rules/profiles';
import type { ScoringRules } from '../../src/core/rules/scoring-rules';
import type { CellEdit, EditKind } from '../../src/core/sheet/edit-plan';
import type { CellContent, CellValue, SheetIdentity, SheetSnapshot } from '../../src/core/sheet/snapshot';
import type { StoredInWorkbook } from '../../src/tasks/stored/kept';
import { noOrganisation } from '../../src/tasks/organisation/organisation';
import type { AssessedForm, AssessedWorkbook } from '../../src/tasks/assess-workbook';
import type { JournalEntry } from '../../src/core/apply/journal';

export const sheet: SheetIdentity = { id: '{S1}', name: '附件1' };

/** Any message will do where a test is about the pane, not about the wording. */
export const because: Message = { code: 'host.generic', params: { code: 'Test' } };

/** The sheet itself is not looked at where a test is about the pane. */
const blankSheet: SheetSnapshot = {
  sheet,
  firstRow: 0,
  firstColumn: 0,
  values: [],
  texts: [],
  numberFormats: [],
  formulas: [],
  truncated: false,
};

const [rules] = builtInRules as readonly [ScoringRules, ...ScoringRules[]];

export function cell(address: string, text: string, number: number | null = null): FormCell {
  return { address, text, content: number ?? text, reading: readingOf(text, number), numberFormat: 'General' };
}

export function edit(
  address: string,
  kind: EditKind,
  before: CellContent,
  after: CellValue,
  more: Partial<CellEdit> = {},
): CellEdit {
  return {
    sheet,
    cell: address,
    kind,
    before,
    after,
    numberFormat: null,
    reason: because,
    subject: '群众满意度',
    ticked: true,
    basis: { kind: 'cell' },
    dependsOn: [],
    ...more,
  };
}

export function finding(check: CheckId, severity: Severity, cells: readonly string[], detail: string = check): Finding {
  return {
    check,
    severity,
    cells,
    texts: cells.map(() => '7'),
    message: { code: 'host.generic', params: { code: detail } },
    places: [],
    fix: [],
    acknowledged: null,
  };
}

const categories: readonly CategoryAssessment[] = [
  { name: '产出指标', weight: 50, score: 50, pending: 0 },
  { name: '效益指标', weight: 30, score: 30, pending: 0 },
  { name: '满意度指标', weight: 10, score: 10, pending: 0 },
];

const published: readonly Finding[] = [
  finding('V04', 'error', ['G7'], '年度资金总额的分值写成 100，应为 10'),
  finding('V31', 'error', ['H38', 'E38'], '群众满意度已完成指标值，却只得 7 分，没有说明原因'),
  finding('V43', 'error', ['I7', 'F7'], '全年执行数为 0，执行率得分却不是 0'),
  finding('V12', 'warning', ['D14'], '年度指标值没有计量单位'),
  finding('V06', 'info', ['C12'], '模板里的空行没有删除'),
];

interface Differences {
  readonly form?: Partial<Form>;
  readonly assessment?: Partial<Assessment>;
  /** Null: not known yet. */
  readonly findings?: readonly Finding[] | null;
  readonly edits?: readonly CellEdit[];
}

/** The published form of 承德县, with what a test wants otherwise. */
export function assessedForm({ form, assessment, findings, edits }: Differences = {}): AssessedForm {
  const whole: Form = {
    sheet,
    block: { top: 0, left: 0, bottom: 40, right: 8 },
    kind: 'project',
    title: cell('A1', '项目支出绩效自评表'),
    year: 2021,
    project: cell('C3', '“智慧政务”项目服务费'),
    department: cell('C4', '承德县行政审批局'),
    implementer: cell('G4', '承德县行政审批局'),
    blankParts: [],
    blankGoal: null,
    goal: { expected: null, actual: null },
    funding: {
      unit: '万元',
      header: '',
      rows: [
        {
          label: '年度资金总额',
          role: 'total',
          row: 7,
          initialBudget: cell('D7', '51.15', 51.15),
          annualBudget: cell('E7', '51.15', 51.15),
          unadjusted: false,
          expenditure: cell('F7', '0', 0),
          backtracked: null,
          weight: cell('G7', '100', 100),
          rate: cell('H7', '0', 0),
          score: cell('I7', '97', 97),
          explanation: null,
        },
      ],
    },
    categories: [],
    indicators: [],
    residue: [],
    uncounted: [],
    executionRow: null,
    problems: [],
    notes: [],
    explanationForAll: null,
    grade: null,
    total: { weight: cell('G41', '100', 100), score: cell('H41', '97', 97) },
    ...form,
  };
  return {
    place: '附件1#1',
    snapshot: blankSheet,
    assessment: {
      form: whole,
      rules,
      rulesReason: { kind: 'default' },
      answers: noAnswers,
      execution: { rate: 0, weight: 10, score: 0, choices: [] },
      indicators: [],
      categories,
      total: { weight: 100, score: 90, published: 97, pending: 0 },
      grade: '优',
      ...assessment,
    },
    findings: findings === undefined ? published : findings,
    ours: new Set(),
    plan: {
      edits: edits ?? [
        edit('I7', 'executionScore', 97, 0, { subject: '预算执行率' }),
        edit('H38', 'indicatorScore', 7, 10),
        edit('H41', 'totalScore', 97, 90, { subject: '总分' }),
      ],
    },
  };
}

const none = <T>(value: T) => ({ value, isWhole: true });

const nothingStored: StoredInWorkbook = {
  answers: none([]),
  notes: none([]),
  rules: none({ chosen: null, own: [] }),
  outlines: none({ chosen: null, own: [] }),
  phrases: none([]),
  reports: none({}),
  checksOff: none([]),
  checksOn: none([]),
  marks: none([]),
};

export function workbookOf(forms: readonly AssessedForm[], journal: readonly JournalEntry[] = []): AssessedWorkbook {
  return {
    active: sheet,
    forms,
    otherTables: [],
    journal,
    notices: [],
    stored: nothingStored,
    organisation: noOrganisation,
  };
}
