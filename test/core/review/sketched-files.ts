import type {
  FileOutcome,
  ReviewedFile,
  ReviewedForm,
  ReviewedFunding,
  ReviewedRow,
} from '../../../src/core/review/reviewed-file';

/** What a test says about a row; the rest is a met quantity of 产出指标 with full marks. */
export type RowSketch = Partial<Omit<ReviewedRow, 'cells'>>;

export type FormSketch = Partial<Omit<ReviewedForm, 'rows' | 'funding' | 'cells'>> & {
  readonly rows?: readonly RowSketch[];
  readonly funding?: readonly Partial<ReviewedFunding>[];
};

const rowOf = (sketch: RowSketch, row: number): ReviewedRow => ({
  row,
  category: '产出指标',
  subcategory: '数量指标',
  name: `第${row}项`,
  quantitative: true,
  target: '≥10个',
  actual: '10个',
  measure: '个',
  targetValue: 10,
  actualValue: 10,
  actualMeasure: '个',
  direction: 'atLeast',
  targetDate: null,
  weight: 10,
  filedScore: 10,
  computedScore: 10,
  verdict: 'met',
  completion: 1,
  explanation: '',
  cell: `H${row}`,
  ...sketch,
  cells: { target: `E${row}`, actual: `F${row}`, weight: `G${row}`, explanation: `I${row}` },
});

const fundingOf = (sketch: Partial<ReviewedFunding>, row: number): ReviewedFunding => ({
  label: '年度资金总额',
  role: 'total',
  initialBudget: 100,
  annualBudget: 100,
  expenditure: 100,
  cell: `F${row}`,
  ...sketch,
});

/** A form on the sheet 附件1: fund rows from row 6, indicators from row 12, 总分 in row 40. */
export function sketchedForm({ rows = [{}], funding = [{}], ...sketch }: FormSketch = {}): ReviewedForm {
  return {
    sheet: '附件1',
    range: 'A1:I40',
    kind: 'project',
    title: '项目支出绩效自评表',
    project: '农村公路养护',
    department: '某县交通运输局',
    implementer: '某县公路站',
    year: 2024,
    unit: '万元',
    money: { initialBudget: 100, annualBudget: 100, expenditure: 100 },
    executionRate: 1,
    executionWeight: 10,
    executionScore: 10,
    filedExecutionScore: 10,
    goal: { expected: '', actual: '' },
    weight: 100,
    filedScore: 100,
    computedScore: 100,
    filedGrade: '优',
    gradeOfFiled: '优',
    computedGrade: '优',
    rules: '规则',
    findings: [],
    statedProjects: null,
    ...sketch,
    rows: rows.map((row, at) => rowOf(row, 12 + at)),
    funding: funding.map((row, at) => fundingOf(row, 6 + at)),
    cells: {
      project: 'C3',
      department: 'C4',
      implementer: 'H4',
      goalExpected: 'B11',
      goalActual: 'F11',
      total: 'H40',
    },
  };
}

/** A file of the folder with these forms (and other tables) in it. */
export const sketchedFile = (
  file: string,
  forms: readonly FormSketch[],
  others: Extract<FileOutcome, { kind: 'read' }>['others'] = [],
): ReviewedFile => ({ file, outcome: { kind: 'read', forms: forms.map(sketchedForm), others } });
