import { readingOf } from '../../src/core/form/cell-reading';
import type { Category, Form, FormCell, FundingRole, FundingRow, Indicator } from '../../src/core/form/form';
import { cellAddress } from '../../src/core/sheet/address';
import type { CellEdit } from '../../src/core/sheet/edit-plan';
import type { CellContent } from '../../src/core/sheet/snapshot';
import { readIndicatorValues } from '../../src/core/value/read-values';

/** What a test says about an indicator row; `undefined` for a cell means that the form has no such column. */
export interface RowSketch {
  readonly category?: string;
  readonly subcategory?: string;
  readonly name?: string;
  readonly target: string | number;
  readonly actual: string | number;
  readonly weight?: number | string | undefined;
  readonly score?: CellContent | undefined;
  readonly explanation?: string | undefined;
  /** 评分标准, where the row has its own. */
  readonly standard?: string;
}

export interface FundingSketch {
  readonly label?: string;
  readonly role?: FundingRole;
  readonly initialBudget?: number | '';
  readonly annualBudget?: number | '';
  readonly expenditure?: number | '';
  readonly weight?: number | '' | undefined;
  readonly rate?: CellContent | undefined;
  /** Number format of the rate cell. */
  readonly rateFormat?: string;
  readonly score?: CellContent | undefined;
}

/** Columns of the indicator table; fund rows use B to H. */
const columns = { name: 2, target: 3, actual: 4, weight: 5, score: 6, explanation: 7, standard: 8 } as const;

/** A cell as it would be read: `=…` is a formula whose number is not known here, `−` and the like say no number. */
export function cellOf(row: number, column: number, content: CellContent, numberFormat = 'General'): FormCell {
  const text = String(content).trim();
  const said = /^-?\d+(\.\d+)?/.exec(text.normalize('NFKC'));
  const number = typeof content === 'number' ? content : said === null ? null : Number(said[0]);
  return {
    address: cellAddress(row - 1, column),
    text,
    content,
    reading: readingOf(text, number),
    numberFormat,
  };
}

function columnOf(row: number, column: number, content: CellContent | undefined, format?: string): FormCell | null {
  return content === undefined ? null : cellOf(row, column, content, format);
}

function indicatorOf(sketch: RowSketch, row: number, year: number | null): Indicator {
  const { category = '产出指标', subcategory = '数量指标', name = `第${row}项` } = sketch;
  const context = { category, subcategory, name, year };
  const source = (value: string | number) => ({ text: String(value), value, numberFormat: 'General' });
  const { target, actual } = readIndicatorValues(source(sketch.target), source(sketch.actual), context);
  return {
    row,
    category,
    subcategory,
    name,
    context,
    nameCell: cellOf(row, columns.name, name),
    target,
    targetCell: cellOf(row, columns.target, sketch.target),
    actual,
    actualCell: cellOf(row, columns.actual, sketch.actual),
    weight: columnOf(row, columns.weight, sketch.weight),
    score: columnOf(row, columns.score, sketch.score),
    explanation: columnOf(row, columns.explanation, sketch.explanation),
    subscore: null,
    deduction: null,
    standard: sketch.standard === undefined ? null : cellOf(row, columns.standard, sketch.standard),
  };
}

function fundingRowOf(sketch: FundingSketch, row: number): FundingRow {
  return {
    label: sketch.label ?? '年度资金总额',
    role: sketch.role ?? 'total',
    row,
    initialBudget: columnOf(row, 1, sketch.initialBudget),
    annualBudget: columnOf(row, 2, sketch.annualBudget),
    unadjusted: false,
    backtracked: null,
    expenditure: columnOf(row, 3, sketch.expenditure),
    weight: columnOf(row, 4, sketch.weight),
    rate: columnOf(row, 5, sketch.rate, sketch.rateFormat),
    score: columnOf(row, 6, sketch.score),
    explanation: null,
  };
}

/** A form on the sheet 附件1: fund rows from row 5, indicators from row 12, 总分 in row 100. */
export function formOf(sketch: {
  readonly funding?: readonly FundingSketch[];
  readonly fundingHeader?: string;
  readonly rows?: readonly RowSketch[];
  readonly totalScore?: CellContent;
  readonly notes?: readonly string[];
  readonly kind?: Form['kind'];
  readonly executionRow?: Form['executionRow'];
  readonly explanationForAll?: string;
}): Form {
  const year = 2021;
  const indicators = (sketch.rows ?? []).map((row, index) => indicatorOf(row, 12 + index, year));
  const categories = [...new Set(indicators.map(({ category }) => category))].map((name): Category => ({
    name,
    cell: cellOf(12, 0, name),
    statedWeight: null,
  }));
  return {
    sheet: { id: 'sheet-1', name: '附件1' },
    block: { top: 0, left: 0, bottom: 99, right: 7 },
    kind: sketch.kind ?? 'project',
    title: null,
    year,
    project: null,
    department: null,
    implementer: null,
    blankParts: [],
    blankGoal: null,
    goal: { expected: null, actual: null },
    funding: {
      unit: '万元',
      header: sketch.fundingHeader ?? '',
      rows: (sketch.funding ?? []).map((row, index) => fundingRowOf(row, 5 + index)),
    },
    categories,
    indicators,
    residue: [],
    uncounted: [],
    executionRow: sketch.executionRow ?? null,
    problems: [],
    notes: (sketch.notes ?? []).map((note, index) => cellOf(110 + index, 0, note)),
    explanationForAll: columnOf(101, 1, sketch.explanationForAll),
    grade: null,
    total: {
      weight: null,
      score: columnOf(100, 6, sketch.totalScore),
    },
  };
}

/** The form after a plan's ticked edits were written, as it would be read again. */
export function applied(form: Form, edits: readonly CellEdit[]): Form {
  const written = new Map(edits.filter(({ ticked }) => ticked).map((edit) => [edit.cell, edit]));
  const cell = <Cell extends FormCell | null>(old: Cell): Cell => {
    const edit = old === null ? undefined : written.get(old.address);
    if (old === null || edit === undefined) return old;
    const numberFormat = edit.numberFormat ?? old.numberFormat;
    const text = String(edit.after);
    const said = typeof edit.after === 'string' ? /\d+(?:\.\d+)?/.exec(text) : null;
    const number = typeof edit.after === 'number' ? edit.after : said === null ? null : Number(said[0]);
    return { ...old, content: edit.after, text, reading: readingOf(text, number), numberFormat };
  };
  return {
    ...form,
    funding: {
      ...form.funding,
      rows: form.funding.rows.map((row) => ({ ...row, rate: cell(row.rate), score: cell(row.score) })),
    },
    indicators: form.indicators.map((row) => ({
      ...row,
      score: cell(row.score),
      explanation: cell(row.explanation),
    })),
    executionRow: form.executionRow === null ? null : { ...form.executionRow, score: cell(form.executionRow.score) },
    explanationForAll: cell(form.explanationForAll),
    total: { ...form.total, score: cell(form.total.score) },
  };
}
