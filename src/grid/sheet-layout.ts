import type { CellBlock, CellPosition, XlsxSheet } from '../xlsx';
import { createAxis, type Axis } from './axis';
import { indexMergedAreas } from './merged-areas';
import { rowHeight } from './row-heights';
import type { Terrain } from './selection';
import type { TextMeasure } from './text-measure';

/** Where everything on a sheet lies, and what navigation has to know of it. Made anew when the sheet changes. */
export interface SheetLayout extends Terrain {
  readonly sheet: XlsxSheet;
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  readonly measure: TextMeasure;
  /** The merged areas as the sheet gave them: the same list for as long as none changed. */
  readonly areas: readonly CellBlock[];
  /** Rows and columns that stay in view, counted from the first. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** False when the sheet has content beyond what the grid shows. */
  readonly complete: boolean;
}

/** Heights of rows that the file leaves to the program: measuring thousands of rows for each key press would be felt. */
export type MeasuredHeights = Map<number, number>;

/** Rows and columns beyond the content that can be typed into. */
const spareRows = 20;
const spareColumns = 4;
const fewestRows = 60;
const fewestColumns = 16;
/** A stray entry or format in the last cell of a sheet must not make a grid of 17 thousand million cells. */
const mostRows = 20_000;
const mostColumns = 256;

export function layOutSheet(sheet: XlsxSheet, measure: TextMeasure, heights: MeasuredHeights): SheetLayout {
  const nothing: CellBlock = { top: 0, left: 0, bottom: 0, right: 0 };
  const formatted = sheet.usedBlock(false) ?? nothing;
  const filled = sheet.usedBlock(true) ?? nothing;
  const count = (used: number, spare: number, fewest: number, most: number) =>
    Math.min(most, Math.max(fewest, used + 1 + spare));
  const rows = count(Math.max(formatted.bottom, filled.bottom), spareRows, fewestRows, mostRows);
  const columns = count(Math.max(formatted.right, filled.right), spareColumns, fewestColumns, mostColumns);
  const last = { row: Math.min(filled.bottom, rows - 1), column: Math.min(filled.right, columns - 1) };
  const areas = sheet.merges;
  const merged = indexMergedAreas(areas);
  const heightOf = (row: number) => {
    if (row > last.row) return sheet.rowHidden(row) ? 0 : sheet.rowHeight(row).height;
    let height = heights.get(row);
    if (height === undefined) {
      height = rowHeight(sheet, row, last.column, merged, measure);
      heights.set(row, height);
    }
    return height;
  };
  return {
    sheet,
    measure,
    areas,
    frozen: sheet.frozen,
    rows,
    columns,
    merged,
    rowAxis: createAxis(rows, heightOf),
    columnAxis: createAxis(columns, (column) => (sheet.columnHidden(column) ? 0 : sheet.columnWidth(column))),
    complete: last.row === filled.bottom && last.column === filled.right,
    last,
    rowHidden: (row) => sheet.rowHidden(row),
    columnHidden: (column) => sheet.columnHidden(column),
    isBlank: (row, column) => sheet.content(row, column) === '',
  };
}

/** A block's place on the grid, in pixels from the first cell's corner. */
export interface PlacedBox {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export function placeOf({ rowAxis, columnAxis }: SheetLayout, block: CellBlock): PlacedBox {
  const top = rowAxis.start(block.top);
  const left = columnAxis.start(block.left);
  return {
    top,
    left,
    width: columnAxis.start(block.right + 1) - left,
    height: rowAxis.start(block.bottom + 1) - top,
  };
}

/** The cell at a point of the grid. */
export function cellAt({ rowAxis, columnAxis }: SheetLayout, left: number, top: number): CellPosition {
  return { row: rowAxis.indexAt(top), column: columnAxis.indexAt(left) };
}
