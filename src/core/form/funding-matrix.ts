import { asMoney } from './cell-number';
import type { FormCell, FundingRow } from './form';
import { fundingRole } from './form-labels';
import { fundingColumn, type FundingColumn } from './funding-header';
import type { Grid, GridCell, GridRow } from './grid';

const isAmountLabel = (row: GridRow | undefined): boolean => {
  const first = row?.cells[0];
  return first !== undefined && /Budget$|expenditure/.test(fundingColumn(first.label));
};

/** Fewer are the columns of any table. */
const fewestSources = 3;

/** True where the sources of money stand across and plan, receipt and spending down (岳阳). */
export function isFundingMatrix(rows: readonly GridRow[], index: number): boolean {
  const cells = rows[index]?.cells ?? [];
  if (cells.length < fewestSources || !isAmountLabel(rows[index + 1])) return false;
  return cells.filter(({ label }) => fundingRole(label) !== null).length >= fewestSources;
}

/** A row for each source; its sheet row is that of the budget. */
export function matrixRows(grid: Grid, index: number, end: number, unit: '万元' | '元'): readonly FundingRow[] {
  const header = grid.rows[index];
  const lines: GridRow[] = [];
  for (const row of grid.rows.slice(index + 1, end)) {
    const [first] = row.cells;
    if (first === undefined || (!isAmountLabel(row) && !/到位|结余|结转|剩余/.test(first.label))) break;
    lines.push(row);
  }
  const line = (wanted: FundingColumn): GridRow | undefined =>
    lines.find(({ cells: [first] }) => first !== undefined && fundingColumn(first.label) === wanted);
  const at = (row: GridRow | undefined, source: GridCell): FormCell | null =>
    row === undefined ? null : asMoney(grid.cell(row.row, source.column), unit);
  const sources = header?.cells.filter(({ label }) => fundingRole(label) !== null) ?? [];
  return sources.map((source) => ({
    label: source.text,
    role: fundingRole(source.label) ?? 'fiscal',
    row: ((line('annualBudget') ?? line('initialBudget') ?? lines[0])?.row ?? source.row) + 1,
    initialBudget: at(line('initialBudget'), source),
    annualBudget: at(line('annualBudget'), source),
    unadjusted: false,
    expenditure: at(line('expenditure'), source),
    backtracked: null,
    weight: null,
    rate: null,
    score: null,
    explanation: null,
  }));
}
