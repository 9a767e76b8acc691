import type {
  FileOutcome,
  ReviewedFile,
  ReviewedForm,
  ReviewedFunding,
  ReviewedRow,
  ReviewedTable,
  ReviewedValue,
} from '../../../src/core/review/reviewed-file';
import { directionOf } from '../../../src/core/value/direction';
import { readIndicatorValues } from '../../../src/core/value/read-values';

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
    explanationForAll: '',
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
      explanationForAll: 'B42',
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

/** What a test says about a row of a declaration or monitoring table. */
export interface TableRowSketch {
  readonly name: string;
  readonly subcategory?: string;
  readonly target?: string;
  readonly weight?: number;
  readonly toDate?: string;
  readonly outlook?: 'certain' | 'possible' | 'impossible';
}

const amount = (text: string, name: string, subcategory: string): ReviewedValue => {
  const source = { text, value: text, numberFormat: 'General' };
  const context = { category: '产出指标', subcategory, name, year: 2024 };
  const { target } = readIndicatorValues(source, { ...source, text: '', value: '' }, context);
  return {
    text,
    value: target.kind === 'number' ? target.value : null,
    unit: target.kind === 'number' ? (target.unit ?? '') : '',
    date: target.kind === 'date' ? target.value : null,
    direction: target.kind === 'number' ? directionOf(target, context).direction : null,
  };
};

/** A row of a form with values as they would be read. */
export function measured(
  sketch: RowSketch & { readonly name: string; readonly target: string; readonly actual?: string },
): RowSketch {
  const subcategory = sketch.subcategory ?? '数量指标';
  const target = amount(sketch.target, sketch.name, subcategory);
  const actual = amount(sketch.actual ?? '', sketch.name, subcategory);
  return {
    quantitative: target.value !== null || target.date !== null,
    measure: target.unit,
    targetValue: target.value,
    targetDate: target.date,
    direction: target.direction,
    actual: '',
    actualValue: actual.value,
    actualMeasure: actual.unit,
    ...sketch,
  };
}

/** A declaration or monitoring table of 农村公路养护 on a sheet of its own, its rows from row 12, targets in column E. */
export function sketchedTable(
  kind: ReviewedTable['kind'],
  rows: readonly TableRowSketch[],
  whose: Partial<Pick<ReviewedTable, 'project' | 'implementer' | 'department' | 'year' | 'sheet' | 'spentToDate'>> = {},
): ReviewedTable {
  return {
    sheet: kind,
    kind,
    title: null,
    range: 'A1:I30',
    project: '农村公路养护',
    department: '某县交通运输局',
    implementer: '某县公路站',
    year: 2024,
    spentToDate: null,
    ...whose,
    rows: rows.map(({ name, subcategory = '数量指标', target = '', weight, toDate, outlook }, at) => ({
      row: 12 + at,
      category: '产出指标',
      subcategory,
      name,
      target: amount(target, name, subcategory),
      weight: weight ?? null,
      monitored:
        kind === 'monitoring'
          ? {
              toDate: amount(toDate ?? '', name, subcategory),
              expected: amount('', name, subcategory),
              outlook: outlook ?? null,
            }
          : null,
      cell: `E${12 + at}`,
    })),
  };
}
