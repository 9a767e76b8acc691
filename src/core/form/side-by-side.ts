import type { Grid, GridRow } from './grid';
import { readHeader } from './header';

/** The columns where a header's labels begin again from the first one; none where they do not repeat as a whole. */
function repeatedAt({ cells }: GridRow): readonly number[] {
  const [first] = cells;
  const period = cells.findIndex(({ label }, at) => at > 3 && label === first?.label);
  if (period < 0 || cells.length % period !== 0) return [];
  if (!cells.every(({ label }, at) => label === cells[at % period]?.label)) return [];
  return cells.filter((_, at) => at > 0 && at % period === 0).map(({ column }) => column);
}

/** Cuts a sheet with forms beside each other into one grid for each; any other sheet comes back whole. Linear. */
export function besideEachOther(grid: Grid): readonly Grid[] {
  if (!grid.rows.some((row) => row.cells.length >= 8 && repeatedAt(row).length > 0)) return [grid];
  const headers = grid.rows.filter((_, index) => readHeader(grid.rows, index) !== null);
  const [first, ...more] = headers.map(repeatedAt);
  if (first === undefined || first.length === 0) return [grid];
  if (more.some((columns) => columns.join() !== first.join())) return [grid];
  const edges = [0, ...first, Infinity];
  return edges.slice(0, -1).map((start, at): Grid => {
    const end = edges[at + 1] ?? Infinity;
    const rows = grid.rows
      .map(({ row, cells }): GridRow => ({ row, cells: cells.filter(({ column }) => column >= start && column < end) }))
      .filter(({ cells }) => cells.length > 0);
    return { ...grid, rows };
  });
}
