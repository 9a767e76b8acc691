import { shiftFormula } from '../formula/formula-shift';
import { cellAddress } from './address';
import { type Cell, type CellLine, type CellLines, elementOf, openLine, type SharedFormulas } from './cell';
import type { CellReading } from './read-cells';
import { RowCells } from './row-cells';
import { isTrue } from '../styles/styles';
import { decodeUnwritable } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { childElement, childElements, ensureChild, insertChild, newElement, setAttribute } from '../xml/xml-tree';

/** The cells of a worksheet part, found by their zero-based place. */
export interface Grid {
  readonly sheetData: XmlElement;
  readonly rows: CellLines;
  /** The first cell of each shared formula, by its `si`. */
  readonly shared: SharedFormulas;
}

/** What stands after `sheetData` in a worksheet (CT_Worksheet, ECMA-376 §18.3.1.99). */
export const afterSheetData: readonly string[] =
  'sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** The cells of a worksheet, as they were read with it. */
export function gridOf(worksheet: XmlElement, { rows, shared }: CellReading): Grid {
  return { sheetData: ensureChild(worksheet, 'sheetData', afterSheetData), rows, shared };
}

/** A cell; null when the file has none. */
export function findCell(grid: Grid, row: number, column: number): Cell | null {
  return grid.rows.get(row)?.cells.get(column) ?? null;
}

/** The formula of a cell with its leading `=`; null when it has none. */
export function cellFormula(grid: Grid, cell: Cell | null, row: number, column: number): string | null {
  const formula = cell?.formula ?? null;
  if (formula === null || formula.attributes['t'] === 'dataTable') return null;
  if (formula.attributes['t'] === 'shared' && formula.text === '') {
    const master = grid.shared.get(formula.attributes['si'] ?? '');
    return master === undefined ? null : `=${shiftFormula(master.formula, row - master.row, column - master.column)}`;
  }
  return formula.text === '' ? null : `=${decodeUnwritable(formula.text)}`;
}

/** Whether a row comes after all that the part has: what is written from top to bottom need not look for its place. */
function standsLast({ sheetData }: Grid, row: number): boolean {
  const last = sheetData.children.at(-1);
  return typeof last === 'object' && Number(last.attributes['r']) <= row;
}

function nextRow({ rows }: Grid, row: number): number | null {
  let next: number | null = null;
  for (const other of rows.keys()) if (other > row && (next === null || other < next)) next = other;
  return next;
}

/** The row's element, made at its place when there is none. */
export function ensureRow(grid: Grid, row: number): CellLine {
  const found = grid.rows.get(row);
  if (found !== undefined) return found;
  const next = standsLast(grid, row) ? null : nextRow(grid, row);
  const element = newElement(grid.sheetData, 'row', { r: String(row + 1) });
  insertChild(grid.sheetData, element, next === null ? null : (grid.rows.get(next)?.element ?? null));
  const made: CellLine = { element, cells: new RowCells<Cell>(), isOpen: true };
  grid.rows.set(row, made);
  return made;
}

/** The cell, made at its place when there is none; it looks as its row or column does (`style`). */
export function ensureCell(grid: Grid, row: number, column: number, style: number): Cell {
  const line = ensureRow(grid, row);
  const { element, cells } = line;
  const found = cells.get(column);
  if (found !== undefined) return found;
  openLine(line);
  let next: number | null = null;
  for (const other of cells.keys()) if (other > column && (next === null || other < next)) next = other;
  const address = { r: cellAddress(row, column) };
  const made = newElement(element, 'c', style === 0 ? address : { ...address, s: String(style) });
  const follower = next === null ? undefined : cells.get(next);
  const before = follower === undefined ? null : elementOf(follower);
  insertChild(before?.parent ?? element, made, before);
  // A hint about the first and last cell; a wrong one is worse than none.
  setAttribute(element, 'spans', null);
  const cell = { ...blankCell, line: follower?.line ?? line, style, element: made };
  cells.set(column, cell);
  return cell;
}

const blankCell = {
  type: 'n',
  value: '',
  hasResult: false,
  hasContent: false,
  formula: null,
  isRich: false,
  isDynamic: false,
} as const;

/** The style index a cell without an element of its own would have: its row's, else its column's. */
export function inheritedStyle(grid: Grid, worksheet: XmlElement, row: number, column: number): number {
  const rowElement = grid.rows.get(row)?.element;
  if (rowElement !== undefined && isTrue(rowElement.attributes['customFormat'])) return rowStyle(rowElement);
  return columnStyle(worksheet, column);
}

/** The style index that a worksheet states for a column. */
export function columnStyle(worksheet: XmlElement, column: number): number {
  const own = childElements(childElement(worksheet, 'cols'), 'col').find(
    (one) => Number(one.attributes['min']) <= column + 1 && column + 1 <= Number(one.attributes['max']),
  );
  return Number(own?.attributes['style'] ?? 0);
}

/** The style index that a row states for its cells. */
export function rowStyle(row: XmlElement): number {
  return Number(row.attributes['s'] ?? 0);
}
