import { asMoney, asPoints, asRate, typedMoneyUnit } from './cell-number';
import type { FormCell, Funding, FundingRow } from './form';
import { fundingRole } from './form-labels';
import { fundingColumn, type FundingColumn } from './funding-header';
import type { Grid, GridCell, GridRow } from './grid';

interface Span {
  readonly column: FundingColumn;
  readonly start: number;
  readonly end: number;
}

const noFunding: Funding = { unit: '万元', rows: [], header: '' };

const moneyColumns = ['initialBudget', 'annualBudget', 'expenditure'] as const;

/** The unit that words name: `项目资金（万元）`, `金额单位：元`; null when none is named. */
export function moneyUnitIn(label: string): '万元' | '元' | null {
  if (/万元/.test(label)) return '万元';
  return /(?:\(|单位:?|[:,/])元/.test(label) ? '元' : null;
}

function spansOf(header: GridRow): readonly Span[] {
  return header.cells.map((cell, at) => ({
    column: fundingColumn(cell.label),
    start: cell.column,
    end: header.cells[at + 1]?.column ?? Infinity,
  }));
}

function computedRate(row: Pick<FundingRow, 'annualBudget' | 'expenditure'>): number | null {
  const budget = row.annualBudget?.number ?? null;
  const spent = row.expenditure?.number ?? null;
  return budget === null || spent === null || budget <= 0 ? null : spent / budget;
}

/** The label of a fund row: the last text before the amounts; a block's own label may stand left of it. */
function labelCell(row: GridRow, firstAmount: number): GridCell | null {
  const before = row.cells.filter(({ column }) => column < firstAmount);
  return [...before].reverse().find(({ label }) => fundingRole(label) !== null) ?? before.at(-1) ?? null;
}

/** Reads 项目资金 from its row of labels down to the last fund row before `end`. */
export function readFunding(grid: Grid, index: number | null, end: number, stated: '万元' | '元' | null): Funding {
  const header = index === null ? undefined : grid.rows[index];
  if (index === null || header === undefined) return noFunding;
  const spans = spansOf(header);
  const amounts = spans.filter(({ column }) => column !== 'other' && column !== 'source');
  const firstAmount = amounts[0]?.start ?? 0;

  const lines: { readonly line: GridRow; readonly label: GridCell }[] = [];
  const words = header.cells.map(({ text }) => text);
  for (const line of grid.rows.slice(index + 1, end)) {
    const label = labelCell(line, firstAmount);
    if (label === null || fundingRole(label.label) === null) break;
    const block = line.cells.find((cell) => cell !== label && cell.column < firstAmount);
    if (block !== undefined && lines.length === 0) words.unshift(block.text);
    lines.push({ line, label });
  }

  const typed = lines.flatMap(({ line }) => line.cells.map(({ text }) => typedMoneyUnit(text)));
  const unit =
    moneyUnitIn(words.join(' ').normalize('NFKC').replace(/\s/g, '')) ??
    stated ??
    (typed.includes('元') && !typed.includes('万元') ? '元' : '万元');
  return {
    unit,
    header: words.join(' '),
    rows: lines.map(({ line, label }) => fundingRow(grid, line, label, amounts, unit)),
  };
}

function fundingRow(
  grid: Grid,
  line: GridRow,
  label: GridCell,
  spans: readonly Span[],
  unit: '万元' | '元',
): FundingRow {
  const cellOf = (wanted: FundingColumn): FormCell | null => {
    const span = spans.find(({ column }) => column === wanted);
    if (span === undefined) return null;
    const held = line.cells.find(({ column }) => column >= span.start && column < span.end);
    return grid.cell(line.row, held?.column ?? span.start);
  };
  const money = (wanted: (typeof moneyColumns)[number]): FormCell | null => {
    const cell = cellOf(wanted);
    return cell === null ? null : asMoney(cell, unit);
  };
  const points = (wanted: 'weight' | 'score'): FormCell | null => {
    const cell = cellOf(wanted);
    return cell === null ? null : asPoints(cell);
  };
  const initialBudget = money('initialBudget');
  const annualBudget = money('annualBudget');
  const expenditure = money('expenditure');
  const rate = cellOf('rate');
  return {
    label: label.text,
    role: fundingRole(label.label) ?? 'fiscal',
    row: line.row + 1,
    initialBudget,
    annualBudget,
    expenditure,
    weight: points('weight'),
    rate: rate === null ? null : asRate(rate, computedRate({ annualBudget, expenditure })),
    score: points('score'),
    explanation: cellOf('explanation'),
  };
}
