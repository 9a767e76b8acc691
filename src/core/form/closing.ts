import { saysNumber } from './cell-reading';
import { asPoints, withNumber, withText } from './cell-number';
import type { Form, FormCell } from './form';
import { isClosingLabel, isGradeLabel, isReasonsLabel, isTotalLabel } from './form-labels';
import type { Grid, GridCell, GridRow } from './grid';
import type { IndicatorHeader } from './header';
import { rowCells } from './row-cells';
import { isResultLabel, statedTotal } from './stated-total';
import { isPartScore } from './table-region';

/** What stands below the indicators. */
export type Closing = Pick<Form, 'total' | 'grade' | 'notes' | 'explanationForAll'> & {
  /** Index after the last row that belongs to the form. */
  readonly end: number;
};

const noTotal: Form['total'] = { weight: null, score: null };

/** 总分 and its points: under 分值 and 得分 if the cells lie there, else the numbers beside the label in that order. */
function totalOf(grid: Grid, row: GridRow, header: IndicatorHeader): Form['total'] {
  const cells = rowCells(row, header);
  const at = (role: 'weight' | 'score'): FormCell | null => {
    const column = cells.columnOf(role);
    return column === null ? null : asPoints(grid.cell(row.row, column));
  };
  const weight = at('weight');
  const score = at('score');
  const numbers = row.cells.map(({ column }) => asPoints(grid.cell(row.row, column))).filter(saysNumber);
  const placed = numbers.every(({ address }) => address === weight?.address || address === score?.address);
  if (placed || numbers.length === 0) return { weight, score };
  const [first, second] = numbers;
  if (first === undefined) return noTotal;
  if (second !== undefined && header.byRole.weight !== undefined) return { weight: first, score: second };
  return { weight: second === undefined ? null : first, score: second ?? first };
}

/** Where the answer to a label goes when it is still blank: under the answers to the labels about it. */
function answerColumn(grid: Grid, start: number, end: number, label: GridCell): number {
  for (const { cells } of grid.rows.slice(start, end)) {
    const [first, second] = cells;
    if (first?.column === label.column && second !== undefined && isClosingLabel(first.label)) return second.column;
  }
  return label.column + 1;
}

/** Points behind their label in one cell: `总分：98分`, `绩效评价结果29分`. */
function inlineTotal(grid: Grid, row: GridRow): FormCell | null {
  for (const cell of row.cells) {
    const stated = statedTotal(cell.label);
    if (stated !== null) return withNumber(grid.cell(cell.row, cell.column), stated.score);
  }
  return null;
}

/** Points beside a label of the result: `绩效评价结果` `29分`. */
function resultBeside(grid: Grid, row: GridRow): FormCell | null {
  const at = row.cells.findIndex(({ label }) => isResultLabel(label));
  const beside = at < 0 ? undefined : row.cells[at + 1];
  const cell = beside === undefined ? null : asPoints(grid.cell(beside.row, beside.column));
  return saysNumber(cell) ? cell : null;
}

/** A grade as it is typed behind the total. */
const gradeWords = /^(?:优秀?|良好?|中等?|差|较差|合格|不合格)$/;

const isSignature = (label: string): boolean =>
  /^(?:填报|填表|制表|经办|审核|复核|项目负责|财务负责|单位负责|负责|联系|日期|单位公章|公章)/.test(label);

const valueBeside = (grid: Grid, row: GridRow, at: number): FormCell | null => {
  const next = row.cells[at + 1];
  return next === undefined ? null : grid.cell(next.row, next.column);
};

/** Reads from the row after the last indicator to the form's end. */
export function readClosing(grid: Grid, start: number, end: number, header: IndicatorHeader): Closing {
  let total = noTotal;
  let grade: FormCell | null = null;
  let explanationForAll: FormCell | null = null;
  const notes: FormCell[] = [];
  let index = start;
  for (; index < end; index += 1) {
    const row = grid.rows[index];
    const [first] = row?.cells ?? [];
    if (row === undefined) break;
    // What stood there was beside the form.
    if (first === undefined) continue;
    const isTotal = row.cells.some(({ label }) => isTotalLabel(label));
    if (!isTotal && !belongs(row, first) && !isPartScore(row)) break;
    if (isTotal && !saysNumber(total.score)) {
      // 总分 may have a row for its weight and another for its score.
      const { weight, score } = totalOf(grid, row, header);
      total = { weight: saysNumber(total.weight) ? total.weight : weight, score: score ?? total.score };
    }
    if (!saysNumber(total.score)) {
      const said = inlineTotal(grid, row) ?? (isTotal ? null : resultBeside(grid, row));
      if (said !== null) total = { ...total, score: said };
    }
    row.cells.forEach((cell, at) => {
      const beside = valueBeside(grid, row, at);
      const stated = statedTotal(cell.label)?.grade ?? null;
      if (stated !== null) grade ??= withText(grid.cell(cell.row, cell.column), stated);
      if (isGradeLabel(cell.label)) grade ??= beside;
      else if (isTotal && at > 0 && gradeWords.test(cell.label)) grade ??= grid.cell(cell.row, cell.column);
      else if (isReasonsLabel(cell.label))
        explanationForAll ??= beside ?? grid.cell(cell.row, answerColumn(grid, start, end, cell));
    });
    if (!isTotal && !isSignature(first.label)) notes.push(...notesOf(grid, row));
  }
  const hasColumn = header.byRole.explanation !== undefined;
  return { total, grade, notes, explanationForAll: hasColumn ? null : explanationForAll, end: index };
}

/** Whether a row below the indicators is still the form's: a known label, a note, or the text of one. */
function belongs(row: GridRow, first: GridCell): boolean {
  if (row.cells.some(({ label }) => isClosingLabel(label))) return true;
  if (row.cells.some(({ label }) => isResultLabel(label) || statedTotal(label) !== null || /\d分$/.test(label)))
    return true;
  if (/^(?:注|说明|备注|填报|填表)/.test(first.text)) return true;
  return row.cells.length === 1 && /^[\d一二三四五六七八九十(（①-⑩]|[。；;]/.test(first.text);
}

const notesOf = (grid: Grid, row: GridRow): readonly FormCell[] =>
  row.cells
    // A short label is no note, unless it goes on: 说明：资金未支付系年末库款紧张。
    .filter(({ label, text }) => !(isClosingLabel(label) && label.length <= 16 && !/[:：]\s*\S{4}/.test(text)))
    .filter(({ text }) => text.length >= 4)
    .map(({ row: line, column }) => grid.cell(line, column));
