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

/**
 * Cuts a sheet with forms beside each other into one grid for each, band by band (two beside each other and one below them make
 * three); any other sheet comes back whole. Linear.
 */
export function besideEachOther(grid: Grid): readonly Grid[] {
  if (!grid.rows.some((row) => row.cells.length >= 8 && repeatedAt(row).length > 0)) return [grid];
  const bands = bandsOf(grid.rows);
  if (bands.every(({ columns }) => columns.length === 0)) return [grid];
  return bands.flatMap(({ start, end, columns }): readonly Grid[] => {
    const rows = grid.rows.slice(start, end);
    const edges = [0, ...columns, Infinity];
    return edges.slice(0, -1).map((left, at) => ({
      ...grid,
      rows: rows.map((row) => between(row, left, edges[at + 1] ?? Infinity)).filter(({ cells }) => cells.length > 0),
    }));
  });
}
