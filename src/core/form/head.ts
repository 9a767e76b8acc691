import { asPoints, withNumber, withText } from './cell-number';
import type { FormCell, FormKind, FormPart } from './form';
import {
  isCentralDepartmentLabel,
  isDepartmentLabel,
  isDepartmentNameLabel,
  isFillerLabel,
  isHeadLabel,
  isImplementerLabel,
  isProjectLabel,
  isTotalLabel,
  isWeakTotalLabel,
  isYearLabel,
} from './form-labels';
import { moneyUnitIn } from './funding';
import type { Grid, GridCell, GridRow } from './grid';
import { labelOf } from './label';
import { statedTotal } from './stated-total';
import { isFormTitle, isYearMark, yearIn } from './title';

/** What stands above the fund block. */
export interface Head {
  readonly title: FormCell | null;
  readonly year: number | null;
  readonly project: FormCell | null;
  readonly department: FormCell | null;
  readonly implementer: FormCell | null;
  /** Parts whose label has nothing beside it. */
  readonly blankParts: readonly FormPart[];
  readonly kind: FormKind;
  /** `单位：元` above the table. */
  readonly moneyUnit: '万元' | '元' | null;
  /** 自评得分, 项目总得分 beside the project's name; null when it isn't there. */
  readonly totalScore: FormCell | null;
}

interface Entry {
  readonly label: string;
  readonly value: FormCell | null;
}

/** Label and value pairs of a row: beside each other, or in one cell with a colon between. */
function entriesOf(grid: Grid, row: GridRow): readonly Entry[] {
  return row.cells.flatMap((cell, at): Entry[] => {
    const inline = /^([^:：]{2,16})[:：]\s*(\S[\s\S]*)$/.exec(cell.text);
    if (inline !== null && isHeadLabel(labelOf(inline[1] ?? ''))) {
      const value = withText(grid.cell(cell.row, cell.column), (inline[2] ?? '').trim());
      return [{ label: labelOf(inline[1] ?? ''), value }];
    }
    if (!isHeadLabel(cell.label)) return [];
    const next = row.cells[at + 1];
    const hasValue = next !== undefined && !isHeadLabel(next.label);
    return [{ label: cell.label, value: hasValue ? grid.cell(next.row, next.column) : null }];
  });
}

/** Labels side by side with their values in the next row. */
function entriesBelow(grid: Grid, labels: GridRow, values: GridRow | undefined): readonly Entry[] {
  if (values === undefined || labels.cells.length < 2 || !labels.cells.every(({ label }) => isHeadLabel(label)))
    return [];
  if (values.cells.some(({ label }) => isHeadLabel(label))) return [];
  return labels.cells.map((cell, at) => {
    const end = labels.cells[at + 1]?.column ?? Infinity;
    const below = values.cells.find(({ column }) => column >= cell.column && column < end);
    return { label: cell.label, value: below === undefined ? null : grid.cell(below.row, below.column) };
  });
}

const find = (entries: readonly Entry[], fits: (label: string) => boolean): FormCell | null =>
  entries.find(({ label, value }) => value !== null && fits(label))?.value ?? null;

function titleOf(cells: readonly GridCell[], rows: readonly GridRow[]): GridCell | null {
  // A project may be called after the form that it makes: what stands beside a label is no heading.
  const values = new Set(
    rows.flatMap((row) => row.cells.filter((_, at) => at > 0 && isHeadLabel(row.cells[at - 1]?.label ?? ''))),
  );
  const named = cells.find((cell) => !values.has(cell) && isFormTitle(cell.label));
  if (named !== undefined) return named;
  const alone = rows.filter(({ cells: [first, ...more] }) => first !== undefined && more.length === 0);
  return (
    alone.map(({ cells: [first] }) => first).find((cell) => cell !== undefined && /绩效|自评/.test(cell.label)) ?? null
  );
}

function yearOf(entries: readonly Entry[], cells: readonly GridCell[], title: GridCell | null): number | null {
  const mark = cells.find(({ label }) => isYearMark(label) || /^\(?20\d\d年度\)/.test(label));
  const labelled = find(entries, isYearLabel);
  return (
    (mark === undefined ? null : yearIn(mark.label)) ??
    (labelled === null ? null : yearIn(labelled.text)) ??
    (title === null ? null : yearIn(title.label))
  );
}

function kindOf(
  title: string,
  entries: readonly Entry[],
  project: FormCell | null,
  rows: readonly GridRow[],
): FormKind {
  if (/转移支付|区域/.test(title)) return 'transfer';
  if (entries.some(({ label }) => isCentralDepartmentLabel(label) || label.startsWith('转移支付'))) return 'transfer';
  // 河南 puts 资金管理情况 into 项目支出 forms too.
  if (
    !/项目支出/.test(title) &&
    rows.some(({ cells }) =>
      cells.slice(0, 3).some(({ label }) => /^(?:分配科学性|下达及时性|拨付合规性)$/.test(label)),
    )
  )
    return 'transfer';
  const department = entries.some(({ label }) => isDepartmentNameLabel(label)) || /整体/.test(title);
  return department && project === null ? 'department' : 'project';
}

function totalIn(grid: Grid, rows: readonly GridRow[]): FormCell | null {
  for (const row of rows) {
    for (const cell of row.cells) {
      const stated = statedTotal(cell.label);
      if (stated !== null) return withNumber(grid.cell(cell.row, cell.column), stated.score);
    }
    const at = row.cells.findIndex(({ label }) => isTotalLabel(label) && !isWeakTotalLabel(label));
    const beside = row.cells[at + 1];
    if (at < 0 || beside === undefined) continue;
    const cell = asPoints(grid.cell(beside.row, beside.column));
    if (cell.reading.kind === 'number') return cell;
  }
  return null;
}

const partLabels: readonly (readonly [part: FormPart, fits: (label: string) => boolean])[] = [
  ['project', isProjectLabel],
  [
    'department',
    (label) => isDepartmentLabel(label) || isCentralDepartmentLabel(label) || isDepartmentNameLabel(label),
  ],
  ['implementer', (label) => isImplementerLabel(label) || isFillerLabel(label)],
  ['year', isYearLabel],
];

function blankParts(entries: readonly Entry[]): readonly FormPart[] {
  return partLabels.flatMap(([part, fits]) => {
    const own = entries.filter(({ label }) => fits(label));
    return own.length > 0 && own.every(({ value }) => value === null) ? [part] : [];
  });
}

/** Reads what stands above the fund block: rows `start` to `end` (exclusive); `until` is where the indicators begin. */
export function readHead(grid: Grid, start: number, end: number, until: number): Head {
  const rows = grid.rows.slice(start, end);
  const cells = rows.flatMap((row) => row.cells);
  const entries = rows.flatMap((row, at) => {
    const below = entriesBelow(grid, row, rows[at + 1]);
    return below.length > 0 ? below : entriesOf(grid, row);
  });
  const title = titleOf(cells, rows);
  const project = find(entries, isProjectLabel);
  const named = find(entries, isDepartmentNameLabel);
  const kind = kindOf(title?.label ?? '', entries, project, grid.rows.slice(start, until));
  const unitCell = cells.find(({ label }) => label.length < 40 && /单位:?\(?(?:万?元)/.test(label));
  return {
    title: title === null ? null : grid.cell(title.row, title.column),
    year: yearOf(entries, cells, title),
    project,
    department: find(entries, isDepartmentLabel) ?? find(entries, isCentralDepartmentLabel) ?? named,
    implementer: find(entries, isImplementerLabel) ?? find(entries, isFillerLabel),
    blankParts: blankParts(entries),
    kind,
    totalScore: totalIn(grid, rows),
    moneyUnit: unitCell === undefined ? null : moneyUnitIn(unitCell.label),
  };
}
