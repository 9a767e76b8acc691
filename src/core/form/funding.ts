import { isBlank, numberOf, saysNumber } from './cell-reading';
import { asMoney, asPoints, asRate, typedMoneyUnit } from './cell-number';
import type { FormCell, Funding, FundingRole, FundingRow } from './form';
import { fundingRole } from './form-labels';
import { fundingColumn, fundingLabels, type FundingColumn } from './funding-header';
import { isFundingMatrix, matrixRows } from './funding-matrix';
import { isPairedFunding, pairedRow, pairedTotal } from './funding-paired';
import type { Grid, GridCell, GridRow } from './grid';

type Unit = '万元' | '元';

interface Span {
  readonly column: FundingColumn;
  readonly label: GridCell;
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly row: GridRow;
  readonly label: GridCell | null;
}

const noFunding: Funding = { unit: '万元', rows: [], header: '' };

/** The unit that words name: `项目资金（万元）`, `金额单位：元`; null when none is named. */
export function moneyUnitIn(text: string): Unit | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain.includes('万元')) return '万元';
  return /(?:\(|单位:?|[:,/])(?:人民币)?元/.test(plain) ? '元' : null;
}

function spansOf(cells: readonly GridCell[]): readonly Span[] {
  return cells.map((cell, at) => ({
    column: fundingColumn(cell.label),
    label: cell,
    start: cell.column,
    end: cells[at + 1]?.column ?? Infinity,
  }));
}

/** The label of a fund row: the last text before the amounts; a block's own label may stand left of it. */
function labelCell(row: GridRow, firstAmount: number): GridCell | null {
  const before = row.cells.filter(({ column }) => column < firstAmount);
  return [...before].reverse().find(({ label }) => fundingRole(label) !== null) ?? before.at(-1) ?? null;
}

const saysAmount = (grid: Grid, row: GridRow, spans: readonly Span[]): boolean =>
  spans.filter(({ start, end }) =>
    row.cells.some(
      ({ column }) => column >= start && column < end && saysNumber(asMoney(grid.cell(row.row, column), '元')),
    ),
  ).length >= 2;

const isMoneyColumn = ({ column }: Span): boolean => /Budget$|^expenditure$/.test(column);

/**
 * The rows under the labels: known sources of money. The first row of amounts under any other name is the total, a later one in
 * line with the names of the others a source; a row without a name is none, nor one of words that somebody put between them.
 */
function linesOf(grid: Grid, start: number, end: number, amounts: readonly Span[]): readonly Line[] {
  const firstAmount = amounts[0]?.start ?? 0;
  const lines: Line[] = [];
  const rows = grid.rows.slice(start, end).map((row) => ({ row, label: labelCell(row, firstAmount) }));
  const isNamed = (label: GridCell | null | undefined): boolean =>
    label !== null && label !== undefined && fundingRole(label.label) !== null;
  const anyNamed = rows.some(({ label }) => isNamed(label));
  for (const [at, { row, label }] of rows.entries()) {
    if (row.cells.length === 0 || (label === null && anyNamed)) continue;
    const above = lines.at(-1)?.label;
    const known = isNamed(label);
    const said = above === undefined ? amounts : amounts.filter(isMoneyColumn);
    const inLine = above === undefined || label?.column === above?.column;
    const goesOn = isNamed(rows[at + 1]?.label) && !row.cells.some(({ column }) => column >= firstAmount);
    if (!known && !(inLine && saysAmount(grid, row, said))) {
      if (goesOn) continue;
      break;
    }
    lines.push({ row, label });
  }
  return lines;
}

/** Reads 项目资金 from its row of labels down to the last fund row before `end`. */
export function readFunding(grid: Grid, index: number | null, end: number, stated: Unit | null): Funding {
  const header = index === null ? undefined : grid.rows[index];
  if (index === null || header === undefined) return noFunding;
  const next = grid.rows[index + 1];
  if (isFundingMatrix(grid.rows, index)) {
    const words = header.cells.map(({ text }) => text).join(' ');
    const unit = moneyUnitIn(words) ?? stated ?? '万元';
    return { unit, header: words, rows: matrixRows(grid, index, end, unit) };
  }
  if (isPairedFunding(grid, header, next)) return pairedFunding(grid, index, end, stated);

  const labels = fundingLabels(grid.rows, index);
  const body = index + labels.rows;
  const firstLine = grid.rows[body];
  const spans = spansOf(labels.cells);
  const names = firstLine?.cells.find(({ label }) => fundingRole(label) !== null)?.column ?? -1;
  // A label that stands no further right than the names of the sources is the block's own: `年度预算（万元）`.
  const amounts = spans.filter(({ column, start }) => column !== 'other' && column !== 'source' && start > names);
  const lines = linesOf(grid, body, end, amounts);
  const firstAmount = amounts[0]?.start ?? 0;
  const block = lines[0]?.row.cells.find((cell) => cell !== lines[0]?.label && cell.column < firstAmount);
  const words = [...(block === undefined ? [] : [block.text]), ...labels.cells.map(({ text }) => text)].join(' ');
  const unit = unitOf(words, lines, stated);
  const bySource = spans.filter(({ column, label }) => column === 'other' && fundingRole(label.label) !== null);
  const rows =
    bySource.length >= 2 && firstLine !== undefined
      ? sourceColumns(grid, firstLine, bySource, amounts, unit)
      : lines.map(({ row, label }, at) => fundingRow(grid, row, label, amounts, unit, at === 0 ? 'total' : 'other'));
  return { unit, header: words, rows: withTotal(rows) };
}

/** The row before the first 其中 is what that is a part of, whatever it is called: `专项债券资金`. */
function withTotal(rows: readonly FundingRow[]): readonly FundingRow[] {
  const [first, second, ...more] = rows;
  if (first === undefined || second === undefined || rows.some(({ role }) => role === 'total')) return rows;
  const isPart = ({ label }: FundingRow): boolean => /^\s*其中/.test(label);
  return isPart(second) && !isPart(first) ? [{ ...first, role: 'total' }, second, ...more] : rows;
}

function unitOf(words: string, lines: readonly Line[], stated: Unit | null): Unit {
  const named = moneyUnitIn(words) ?? stated;
  if (named !== null) return named;
  const typed = lines.flatMap(({ row }) => row.cells.map(({ text }) => typedMoneyUnit(text)));
  return typed.includes('元') && !typed.includes('万元') ? '元' : '万元';
}

function pairedFunding(grid: Grid, index: number, end: number, stated: Unit | null): Funding {
  const [header, ...below] = grid.rows.slice(index, end);
  if (header === undefined) return noFunding;
  const words = header.cells.map(({ text }) => text).join(' ');
  const unit = moneyUnitIn(words) ?? stated ?? '万元';
  const rows: FundingRow[] = [pairedTotal(grid, header, unit)];
  for (const line of below) {
    const row = pairedRow(grid, line, unit);
    if (row === null) break;
    rows.push(row);
  }
  return { unit, header: words, rows };
}

/** The first column of its kind. */
function spanOf(spans: readonly Span[], wanted: FundingColumn): Span | undefined {
  for (const span of spans) if (span.column === wanted) return span;
  return undefined;
}

function cellUnder(grid: Grid, row: GridRow, span: Span | undefined): FormCell | null {
  if (span === undefined) return null;
  const held = row.cells.find(({ column }) => column >= span.start && column < span.end);
  return grid.cell(row.row, held?.column ?? span.start);
}

function fundingRow(
  grid: Grid,
  line: GridRow,
  label: GridCell | null,
  spans: readonly Span[],
  unit: Unit,
  unnamed: FundingRole,
): FundingRow {
  const at = (wanted: FundingColumn): FormCell | null => cellUnder(grid, line, spanOf(spans, wanted));
  const money = (cell: FormCell | null): FormCell | null => (cell === null ? null : asMoney(cell, unit));
  const points = (cell: FormCell | null): FormCell | null => (cell === null ? null : asPoints(cell));
  const initialBudget = money(at('initialBudget'));
  const annualBudget = money(at('annualBudget'));
  const annualLabel = spanOf(spans, 'annualBudget')?.label.label ?? '';
  const isAdjusted = /^(?:年中|中期)?调整(?:后)?(?:的)?预算/.test(annualLabel);
  const expenditure = money(at('expenditure'));
  const budget = numberOf(annualBudget) ?? (isAdjusted ? numberOf(initialBudget) : null);
  const spent = numberOf(expenditure);
  const computed = budget === null || spent === null || budget <= 0 ? null : spent / budget;
  const rate = at('rate');
  const role = label === null ? null : fundingRole(label.label);
  return {
    label: label?.text ?? '',
    role: role ?? unnamed,
    row: line.row + 1,
    initialBudget,
    annualBudget,
    unadjusted: isBlank(annualBudget) && initialBudget !== null && isAdjusted,
    expenditure,
    backtracked: money(at('backtracked')),
    weight: points(at('weight')),
    rate: rate === null ? null : asRate(rate, computed),
    score: points(at('score')),
    explanation: at('explanation'),
  };
}

/** Sources as columns, one row of amounts (广水: 中央 省 本级 其他 合计 执行数 执行率): what was spent belongs to the total. */
function sourceColumns(
  grid: Grid,
  row: GridRow,
  sources: readonly Span[],
  amounts: readonly Span[],
  unit: Unit,
): readonly FundingRow[] {
  return sources.map((span) => {
    const role = fundingRole(span.label.label) ?? 'fiscal';
    const budget = cellUnder(grid, row, span);
    const total = fundingRow(grid, row, span.label, role === 'total' ? amounts : [], unit, 'total');
    return { ...total, role, annualBudget: budget === null ? null : asMoney(budget, unit) };
  });
}
