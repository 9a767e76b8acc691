import { numberOf, saysNumber } from './cell-reading';
import { asMoney, asPoints, asRate } from './cell-number';
import type { FormCell, FundingRow } from './form';
import { fundingRole } from './form-labels';
import { fundingColumn, type FundingColumn } from './funding-header';
import type { Grid, GridCell, GridRow } from './grid';

type Unit = '万元' | '元';

const isLabel = ({ label }: GridCell): boolean => fundingColumn(label) !== 'other' || fundingRole(label) !== null;

/** The cell that an amount beside a label stands in, and the labels it stands beside. */
function valueBeside(grid: Grid, row: GridRow, at: number): FormCell | null {
  const label = row.cells[at];
  if (label === undefined) return null;
  const next = row.cells[at + 1];
  const isValue = next !== undefined && !isLabel(next);
  return grid.cell(row.row, isValue ? next.column : label.column + 1);
}

/** True where label and amount take turns: `预算数：` 2.38 `执行数：` 2.38, sources below them in the same way. */
export function isPairedFunding(grid: Grid, header: GridRow, next: GridRow | undefined): boolean {
  const at = header.cells.findIndex(({ label }) => /Budget$/.test(fundingColumn(label)));
  const beside = header.cells[at + 1];
  if (at < 0 || beside === undefined) return false;
  if (saysNumber(grid.cell(beside.row, beside.column)) || /^[\d.,]+(?:万元|元)?$/.test(beside.label)) return true;
  const labels = next?.cells.map(({ label }) => label).filter((label) => fundingRole(label) !== null) ?? [];
  return new Set(labels).size < labels.length;
}

const rate = (cell: FormCell | null, budget: FormCell | null, spent: FormCell | null): FormCell | null => {
  if (cell === null) return null;
  const base = numberOf(budget);
  const part = numberOf(spent);
  return asRate(cell, base === null || part === null || base <= 0 ? null : part / base);
};

/** The row that names the amounts is the total; points without a label stand last in it. */
export function pairedTotal(grid: Grid, row: GridRow, unit: Unit): FundingRow {
  const position = (wanted: FundingColumn): number =>
    row.cells.findIndex(({ label }) => fundingColumn(label) === wanted);
  const of = (wanted: FundingColumn): FormCell | null => {
    const at = position(wanted);
    return at < 0 ? null : valueBeside(grid, row, at);
  };
  const money = (cell: FormCell | null): FormCell | null => (cell === null ? null : asMoney(cell, unit));
  const annualBudget = money(of('annualBudget'));
  const expenditure = money(of('expenditure'));
  const last = row.cells.at(-1);
  const beforeLast = row.cells.at(-2);
  const unlabelled =
    last !== undefined && beforeLast !== undefined && !isLabel(last) && !isLabel(beforeLast)
      ? grid.cell(last.row, last.column)
      : null;
  const score = of('score') ?? unlabelled;
  const weight = of('weight');
  const named = row.cells.find(({ label }) => /Budget$/.test(fundingColumn(label)));
  return {
    label: named?.text.replace(/[:：]$/, '') ?? '',
    role: 'total',
    row: row.row + 1,
    initialBudget: money(of('initialBudget')),
    annualBudget,
    unadjusted: false,
    expenditure,
    backtracked: null,
    weight: weight === null ? null : asPoints(weight),
    rate: rate(of('rate'), annualBudget, expenditure),
    score: score === null ? null : asPoints(score),
    explanation: null,
  };
}

/** A source with its budget beside the first label and its execution beside the second. */
export function pairedRow(grid: Grid, row: GridRow, unit: Unit): FundingRow | null {
  const positions = row.cells.flatMap(({ label }, at) => (fundingRole(label) === null ? [] : [at]));
  const [first, second] = positions;
  const label = first === undefined ? undefined : row.cells[first];
  if (label === undefined || first === undefined) return null;
  const budget = valueBeside(grid, row, first);
  const spent = second === undefined ? null : valueBeside(grid, row, second);
  return {
    label: label.text,
    role: fundingRole(label.label) ?? 'fiscal',
    row: row.row + 1,
    initialBudget: null,
    annualBudget: budget === null ? null : asMoney(budget, unit),
    unadjusted: false,
    expenditure: spent === null ? null : asMoney(spent, unit),
    backtracked: null,
    weight: null,
    rate: null,
    score: null,
    explanation: null,
  };
}
