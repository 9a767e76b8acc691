import { fundingRole, isTotalLabel } from './form-labels';
import { fundingColumn, fundingLabels } from './funding-header';
import type { Grid, GridCell, GridRow } from './grid';
import type { Region } from './locate';

const lastColumn = (rows: readonly GridRow[]): number =>
  rows.reduce((right, { cells }) => Math.max(right, cells.at(-1)?.column ?? -1), -1);

/** The last column of the fund block that carries a label we know. */
function edgeOfFunding(grid: Grid, { fundingIndex }: Region): number {
  if (fundingIndex === null) return -1;
  const { cells } = fundingLabels(grid.rows, fundingIndex);
  return cells.reduce(
    (right, { column, label }) =>
      fundingColumn(label) === 'other' && fundingRole(label) === null ? right : Math.max(right, column),
    -1,
  );
}

/** Where the last label is merged to the right over cells that are not, its column is blank and the next one holds what it names. */
function edgeOfTable(grid: Grid, { headers, end }: Region): number {
  return headers.reduce((right, { columns, bodyIndex }, at) => {
    const label = columns.at(-1)?.start ?? -1;
    const rows = grid.rows.slice(bodyIndex, headers[at + 1]?.index ?? end);
    const holds = (column: number): number =>
      rows.filter(({ cells }) => cells.some((cell) => cell.column === column)).length;
    const isMoved = holds(label) === 0 && holds(label + 1) > rows.length / 2;
    return Math.max(right, isMoved ? label + 1 : label);
  }, -1);
}

/** 总分 with nothing under the labels has its points where a wider merge of its own put them: the next cell is theirs. */
function cellsWithin({ cells }: GridRow, edge: number): readonly GridCell[] {
  const within = cells.filter(({ column }) => column <= edge);
  const [only, ...more] = within;
  return only !== undefined && more.length === 0 && isTotalLabel(only.label) ? cells.slice(0, 2) : within;
}

/**
 * The grid without what stands beside the form: from its fund block on, nothing right of the last label of fund block and table is
 * part of it (`已核`, dates, sums of a reader). Rows stay where they are, blank ones too.
 */
export function withinColumns(grid: Grid, region: Region): Grid {
  const [header] = region.headers;
  if (header === undefined) return grid;
  const edge = Math.max(edgeOfFunding(grid, region), edgeOfTable(grid, region));
  const start = Math.min(region.fundingIndex ?? header.index, header.index);
  if (lastColumn(grid.rows.slice(start, region.end)) <= edge) return grid;
  const rows = grid.rows.map((row, index) =>
    index < start || index >= region.end ? row : { row: row.row, cells: cellsWithin(row, edge) },
  );
  return { ...grid, rows };
}
