import { readIndicatorValues } from '../value/read-values';
import { asPoints } from './cell-number';
import { saysNumber } from './cell-reading';
import type { Indicator } from './form';
import type { Grid, GridRow } from './grid';
import { columnRole } from './header-labels';
import { levelName } from './label';

/** 资金管理情况, the level-1 name of its rows. */
export const managementCategory = '资金管理情况';

/** Sheet columns of the block. */
interface Columns {
  readonly label: number;
  readonly situation: number;
  readonly weight: number;
  readonly score: number;
  /** 存在问题和改进措施; null where the block has none. */
  readonly explanation: number | null;
}

const isSituation = (label: string): boolean => /^(?:具体)?情况说明$/.test(label);

/** `资金管理情况 | 情况说明 | 分值 | 得分`: the block's header, where it carries points (河南); null for any other row. */
function columnsOf({ cells: [first, ...heads] }: GridRow): Columns | null {
  if (first === undefined || levelName(first.label) !== managementCategory) return null;
  const of = (fits: (label: string) => boolean): number | null =>
    heads.find(({ label }) => fits(label))?.column ?? null;
  const situation = of((label) => isSituation(label));
  const weight = of((label) => columnRole(label).role === 'weight');
  const score = of((label) => columnRole(label).role === 'score');
  if (situation === null || weight === null || score === null) return null;
  const explanation = of((label) => !isSituation(label) && columnRole(label).role === 'explanation');
  return { label: first.column, situation, weight, score, explanation };
}

/**
 * The scored rows of 资金管理情况 (安排科学性, 拨付合规性 …) among rows `start` to `end` (exclusive): they count among the indicators. They
 * have no target: a person scores them by what they are called, and the points stand as published. Empty where the block
 * carries no points, as in 转移支付 forms.
 */
export function readManagement(grid: Grid, start: number, end: number, year: number | null): readonly Indicator[] {
  const rows = grid.rows.slice(start, end);
  for (const [at, row] of rows.entries()) {
    const columns = columnsOf(row);
    if (columns !== null) return rowsBelow(rows.slice(at + 1), columns, grid, year);
  }
  return [];
}

function rowsBelow(
  rows: readonly GridRow[],
  { label, situation, weight, score, explanation }: Columns,
  grid: Grid,
  year: number | null,
): readonly Indicator[] {
  const next = rows.findIndex(({ cells: [first] }) => (first?.column ?? 0) <= label);
  return rows.slice(0, next < 0 ? undefined : next).flatMap(({ row, cells }): readonly Indicator[] => {
    const name = cells.find(({ column }) => column > label && column < situation);
    const weightCell = asPoints(grid.cell(row, weight));
    if (name === undefined || !saysNumber(weightCell)) return [];
    const nameCell = grid.cell(row, name.column);
    const actualCell = grid.cell(row, situation);
    const context = { category: managementCategory, subcategory: '', name: nameCell.text, year };
    const blank = { text: '', value: '', numberFormat: 'General' };
    const said = { text: actualCell.text, value: grid.value(row, situation), numberFormat: actualCell.numberFormat };
    return [
      {
        row: row + 1,
        category: managementCategory,
        subcategory: '',
        name: nameCell.text,
        context,
        nameCell,
        ...readIndicatorValues(blank, said, context),
        targetCell: null,
        actualCell,
        weight: weightCell,
        score: asPoints(grid.cell(row, score)),
        explanation: explanation === null ? null : grid.cell(row, explanation),
        standard: nameCell,
        subscore: null,
        deduction: null,
      },
    ];
  });
}
