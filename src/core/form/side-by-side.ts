import { isProjectLabel } from './form-labels';
import type { Grid, GridRow } from './grid';
import { readHeader } from './header';
import { isFormTitle } from './title';

/** The columns where a header's labels begin again from the first one; none where they do not repeat as a whole. */
function repeatedAt({ cells }: GridRow): readonly number[] {
  const [first] = cells;
  const period = cells.findIndex(({ label }, at) => at > 3 && label === first?.label);
  if (period < 0 || cells.length % period !== 0) return [];
  if (!cells.every(({ label }, at) => label === cells[at % period]?.label)) return [];
  return cells.filter((_, at) => at > 0 && at % period === 0).map(({ column }) => column);
}

/** Where the form of a header row begins: at the heading above it, else at its first row behind a blank one. */
function beginningOf(rows: readonly GridRow[], header: number, floor: number): number {
  for (let index = header - 1; index > floor; index -= 1) {
    if (rows[index]?.cells.some(({ label }) => isFormTitle(label)) === true) return index;
  }
  let start = header;
  while (start - 1 > floor && (rows[start]?.row ?? 0) - (rows[start - 1]?.row ?? 0) === 1) start -= 1;
  return start;
}

/** Rows whose forms stand beside each other in the same columns: indices into the grid's rows, the end exclusive. */
interface Band {
  readonly start: number;
  readonly end: number;
  /** Columns where a form begins, from the second on; none where one form stands alone. */
  readonly columns: readonly number[];
}

function bandsOf(rows: readonly GridRow[]): readonly Band[] {
  const headers = rows.flatMap((row, index) => {
    const header = readHeader(rows, index);
    if (header === null) return [];
    // A declaration has the goals of the whole term and those of the year beside each other: one table.
    return [{ index, columns: header.byRole.actual === undefined ? [] : repeatedAt(row) }];
  });
  const changes = headers.flatMap((header, at) => {
    const before = headers[at - 1];
    const isSame = before === undefined || before.columns.join() === header.columns.join();
    return isSame ? [] : [{ ...header, floor: before.index }];
  });
  const starts = changes.map(({ index, floor }) => beginningOf(rows, index, floor));
  const [first] = headers;
  const edges = [0, ...starts, rows.length];
  return edges.slice(0, -1).map((start, at) => ({
    start,
    end: edges[at + 1] ?? rows.length,
    columns: (at === 0 ? first : changes[at - 1])?.columns ?? [],
  }));
}

/** The part of a row between two columns. */
const between = (row: GridRow, start: number, end: number): GridRow => ({
  ...row,
  cells: row.cells.filter(({ column }) => column >= start && column < end),
});

/** Target, actual, weight, score and one column of names. */
const narrowestTable = 5;

/** Columns in which a project is named, from left to right, each at least as far from the one before as a table is wide. */
function projectColumns(rows: readonly GridRow[]): readonly number[] {
  const columns = new Set<number>();
  for (const { cells } of rows)
    for (const { label, column } of cells) if (label.endsWith('名称') && isProjectLabel(label)) columns.add(column);
  const apart: number[] = [];
  for (const column of [...columns].sort((a, b) => a - b))
    if (apart.length === 0 || column - (apart.at(-1) ?? 0) >= narrowestTable) apart.push(column);
  return apart;
}

/**
 * Forms beside each other whose headers stand in different rows or have other columns: a column that is blank from top to bottom
 * lies between two named projects, and there is a table of indicators on either side of it. Else the sheet as it is.
 */
function besideAGutter(grid: Grid): readonly Grid[] {
  const projects = projectColumns(grid.rows);
  if (projects.length < 2) return [grid];
  const used = new Set(grid.rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const edges = projects.slice(1).flatMap((project, at) => {
    let gutter = project - 1;
    while (gutter > (projects[at] ?? 0) && used.has(gutter)) gutter -= 1;
    return gutter > (projects[at] ?? 0) ? [gutter] : [];
  });
  const bounds = [0, ...edges, Infinity];
  const parts = bounds.slice(0, -1).map((left, at) => cut(grid, grid.rows, left, bounds[at + 1] ?? Infinity));
  const hasTable = ({ rows }: Grid): boolean =>
    rows.some((_, index) => readHeader(rows, index)?.byRole.actual !== undefined);
  return edges.length > 0 && parts.every(hasTable) ? parts : [grid];
}

/** What of some rows stands between two columns. */
const cut = (grid: Grid, rows: readonly GridRow[], left: number, right: number): Grid => ({
  ...grid,
  rows: rows.map((row) => between(row, left, right)).filter(({ cells }) => cells.length > 0),
});

/**
 * Cuts a sheet with forms beside each other into one grid for each, band by band (two beside each other and one below them make
 * three); any other sheet comes back whole. Linear.
 */
export function besideEachOther(grid: Grid): readonly Grid[] {
  if (!grid.rows.some((row) => row.cells.length >= 8 && repeatedAt(row).length > 0)) return besideAGutter(grid);
  const bands = bandsOf(grid.rows);
  if (bands.every(({ columns }) => columns.length === 0)) return [grid];
  return bands.flatMap(({ start, end, columns }): readonly Grid[] => {
    const rows = grid.rows.slice(start, end);
    const edges = [0, ...columns, Infinity];
    return edges.slice(0, -1).map((left, at) => cut(grid, rows, left, edges[at + 1] ?? Infinity));
  });
}
