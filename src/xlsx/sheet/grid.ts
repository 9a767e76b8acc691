import { cellAddress, parseBlockAddress, parseCellAddress } from './address';
import type { CellBlock } from './address';
import type { CellValue } from './cell-value';
import { shiftFormula } from '../formula/formula-shift';
import { isoSerial } from './iso-date';
import { itemText } from './shared-strings';
import { isTrue } from '../styles/styles';
import type { XmlElement } from '../xml/xml-tree';
import {
  childElement,
  childElements,
  ensureChild,
  insertChild,
  newElement,
  replaceChildren,
  setAttribute,
} from '../xml/xml-tree';
import { decodeSpreadsheetText, decodeUnwritable, encodeSpreadsheetText, escapeText } from '../xml/xml-text';

/** The cells of a worksheet part, found by their zero-based place. */
export interface Grid {
  readonly sheetData: XmlElement;
  readonly rows: Map<number, GridRow>;
  /** The first cell of each shared formula, by its `si`. */
  readonly shared: Map<string, SharedFormula>;
}

export interface GridRow {
  readonly element: XmlElement;
  readonly cells: Map<number, XmlElement>;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What stands after `sheetData` in a worksheet (CT_Worksheet, ECMA-376 §18.3.1.99). */
export const afterSheetData: readonly string[] =
  'sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** Finds the cells of a worksheet; rows and cells without an address follow the one before. */
export function readGrid(worksheet: XmlElement): Grid {
  const sheetData = ensureChild(worksheet, 'sheetData', afterSheetData);
  const grid: Grid = { sheetData, rows: new Map(), shared: new Map() };
  let row = -1;
  for (const element of childElements(sheetData, 'row')) {
    const given = Number(element.attributes['r']);
    row = Number.isInteger(given) && given > 0 ? given - 1 : row + 1;
    // A row that stands twice is one row: its cells are read together, the last of two at a place counts.
    const known = grid.rows.get(row);
    const cells = known?.cells ?? new Map<number, XmlElement>();
    let column = -1;
    for (const cell of childElements(element, 'c')) {
      column = parseCellAddress(cell.attributes['r'] ?? '')?.column ?? column + 1;
      cells.set(column, cell);
      const formula = childElement(cell, 'f');
      const index = formula?.attributes['si'];
      if (formula?.attributes['t'] === 'shared' && index !== undefined && formula.text !== '') {
        grid.shared.set(index, { row, column, formula: formula.text });
      }
    }
    if (known === undefined) grid.rows.set(row, { element, cells });
  }
  return grid;
}

/** The element of a cell; null when the file has none. */
export function findCell(grid: Grid, row: number, column: number): XmlElement | null {
  return grid.rows.get(row)?.cells.get(column) ?? null;
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
export function ensureRow(grid: Grid, row: number): GridRow {
  const found = grid.rows.get(row);
  if (found !== undefined) return found;
  const next = standsLast(grid, row) ? null : nextRow(grid, row);
  const element = newElement(grid.sheetData, 'row', { r: String(row + 1) });
  insertChild(grid.sheetData, element, next === null ? null : (grid.rows.get(next)?.element ?? null));
  const made = { element, cells: new Map<number, XmlElement>() };
  grid.rows.set(row, made);
  return made;
}

/** The cell's element, made at its place when there is none; it looks as its row or column does (`style`). */
export function ensureCell(grid: Grid, row: number, column: number, style: number): XmlElement {
  const { element, cells } = ensureRow(grid, row);
  const found = cells.get(column);
  if (found !== undefined) return found;
  let next: number | null = null;
  for (const other of cells.keys()) if (other > column && (next === null || other < next)) next = other;
  const address = { r: cellAddress(row, column) };
  const cell = newElement(element, 'c', style === 0 ? address : { ...address, s: String(style) });
  const before = next === null ? null : (cells.get(next) ?? null);
  insertChild(before?.parent ?? element, cell, before);
  // A hint about the first and last cell; a wrong one is worse than none.
  setAttribute(element, 'spans', null);
  cells.set(column, cell);
  return cell;
}

/** The style index a cell without an element of its own would have: its row's, else its column's. */
export function inheritedStyle(grid: Grid, worksheet: XmlElement, row: number, column: number): number {
  const rowElement = grid.rows.get(row)?.element;
  if (rowElement !== undefined && isTrue(rowElement.attributes['customFormat'])) return styleIndex(rowElement);
  return columnStyle(worksheet, column);
}

/** The style index that a worksheet states for a column. */
export function columnStyle(worksheet: XmlElement, column: number): number {
  const own = childElements(childElement(worksheet, 'cols'), 'col').find(
    (one) => Number(one.attributes['min']) <= column + 1 && column + 1 <= Number(one.attributes['max']),
  );
  return Number(own?.attributes['style'] ?? 0);
}

/** The `s` of a cell or row. */
export function styleIndex(element: XmlElement): number {
  return Number(element.attributes['s'] ?? 0);
}

/** What the cells of a workbook are read with. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Dates count from 1904. */
  readonly date1904: boolean;
}

/** A cell's value, `''` when blank. */
export function cellValue(cell: XmlElement | null, { strings, date1904 }: CellContext): CellValue {
  if (cell === null) return '';
  const type = cell.attributes['t'] ?? 'n';
  if (type === 'inlineStr') {
    const item = childElement(cell, 'is');
    return item === null ? '' : itemText(item);
  }
  const text = childElement(cell, 'v')?.text;
  if (text === undefined || (text === '' && type !== 'str')) return '';
  switch (type) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'str':
      return decodeSpreadsheetText(text);
    case 'b':
      return isTrue(text.trim());
    case 'e':
      return text;
    case 'd':
      return isoSerial(text.trim(), date1904) ?? text;
    default: {
      const number = Number(text);
      return Number.isFinite(number) ? number : text;
    }
  }
}

/** The formula of a cell with its leading `=`; null when it has none. */
export function cellFormula(grid: Grid, cell: XmlElement | null, row: number, column: number): string | null {
  const formula = childElement(cell, 'f');
  if (formula === null || formula.attributes['t'] === 'dataTable') return null;
  if (formula.attributes['t'] === 'shared' && formula.text === '') {
    const master = grid.shared.get(formula.attributes['si'] ?? '');
    return master === undefined ? null : `=${shiftFormula(master.formula, row - master.row, column - master.column)}`;
  }
  return formula.text === '' ? null : `=${decodeUnwritable(formula.text)}`;
}

/** The block an array formula fills, when the cell is its first. */
export function arrayBlock(cell: XmlElement | null): CellBlock | null {
  const formula = childElement(cell, 'f');
  return formula?.attributes['t'] === 'array' ? parseBlockAddress(formula.attributes['ref'] ?? '') : null;
}

/** Before a shared formula's first cell changes, the others get the formula written out. */
export function releaseShared(grid: Grid, cell: XmlElement): void {
  const index = childElement(cell, 'f')?.attributes['si'];
  if (index === undefined || childElement(cell, 'f')?.text === '') return;
  for (const [row, { cells }] of grid.rows) {
    for (const [column, other] of cells) {
      const formula = childElement(other, 'f');
      if (other === cell || formula?.attributes['si'] !== index) continue;
      const own = cellFormula(grid, other, row, column);
      for (const name of ['t', 'si', 'ref']) setAttribute(formula, name, null);
      if (own === null) continue;
      replaceChildren(formula, [escapeText(own.slice(1))]);
      formula.text = own.slice(1);
    }
  }
  grid.shared.delete(index);
}

function textElement(parent: XmlElement, local: string, text: string): XmlElement {
  const encoded = encodeSpreadsheetText(text);
  const keepsSpace = /^\s|\s$|\n/.test(encoded) ? { 'xml:space': 'preserve' } : {};
  const element = newElement(parent, local, keepsSpace, encoded === '' ? [] : [escapeText(encoded)]);
  element.text = encoded;
  return element;
}

/** Makes a cell a constant; `''` clears it. */
export function writeConstant(grid: Grid, cell: XmlElement, value: CellValue): void {
  releaseShared(grid, cell);
  dropRichMetadata(cell);
  if (typeof value === 'string' && value !== '') {
    setAttribute(cell, 't', 'inlineStr');
    const item = newElement(cell, 'is');
    insertChild(item, textElement(cell, 't', value), null);
    replaceChildren(cell, [item]);
    return;
  }
  setAttribute(cell, 't', typeof value === 'boolean' ? 'b' : null);
  if (value === '') {
    replaceChildren(cell, []);
    return;
  }
  replaceChildren(cell, [textElement(cell, 'v', typeof value === 'boolean' ? (value ? '1' : '0') : String(value))]);
}

/** Makes a cell the text at a place of the shared strings. */
export function writeSharedString(grid: Grid, cell: XmlElement, place: number): void {
  releaseShared(grid, cell);
  dropRichMetadata(cell);
  setAttribute(cell, 't', 's');
  replaceChildren(cell, [textElement(cell, 'v', String(place))]);
}

/** Makes a cell a formula (with its leading `=`) that has no value yet. */
export function writeFormula(grid: Grid, cell: XmlElement, formula: string): void {
  releaseShared(grid, cell);
  dropRichMetadata(cell);
  setAttribute(cell, 't', null);
  const element = newElement(cell, 'f', {}, [escapeText(formula.slice(1))]);
  element.text = formula.slice(1);
  replaceChildren(cell, [element]);
}

/** Whether a cell has a value (an empty text is one): a formula without one was never calculated. */
export function hasResult(cell: XmlElement): boolean {
  const value = childElement(cell, 'v');
  if (value === null) return childElement(cell, 'is') !== null;
  return value.text !== '' || cell.attributes['t'] === 'str';
}

/** Whether a cell's value is an error, not a text that reads like one. */
export function isErrorCell(cell: XmlElement): boolean {
  return cell.attributes['t'] === 'e';
}

/** Writes a formula's value; the formula itself stays as it is. */
export function writeResult(cell: XmlElement, value: CellValue, isError: boolean): void {
  const type = typeof value === 'boolean' ? 'b' : typeof value === 'number' ? null : isError ? 'e' : 'str';
  setAttribute(cell, 't', type);
  const result = textElement(cell, 'v', typeof value === 'boolean' ? (value ? '1' : '0') : String(value));
  const kept = childElements(cell).filter((child) => child.local !== 'v' && child.local !== 'is');
  const formulas = kept.filter((child) => child.local === 'f');
  replaceChildren(cell, [...formulas, result, ...kept.filter((child) => child.local !== 'f')]);
}

/** Metadata of linked data types and dynamic arrays belongs to the old content. */
function dropRichMetadata(cell: XmlElement): void {
  for (const name of ['cm', 'vm']) setAttribute(cell, name, null);
}
