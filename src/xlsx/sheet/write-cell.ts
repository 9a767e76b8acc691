import { encodeSpreadsheetText, escapeText } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { childElement, childElements, insertChild, newElement, replaceChildren, setAttribute } from '../xml/xml-tree';
import { type Cell, type CellContents, elementOf } from './cell';
import type { CellValue } from './cell-value';
import { cellFormula, type Grid } from './grid';

// A cell's element and what is known of the cell change together, here and nowhere else.

/** A number as it comes back from the digits that are stored of it; what is none comes back as a text. */
function stored(value: CellValue): CellValue {
  if (typeof value !== 'number') return value;
  return Number.isFinite(value) ? Number(String(value)) : String(value);
}

function hold(cell: Cell, contents: CellContents): void {
  Object.assign(cell, contents);
}

/** A cell of one kind that holds a value, and nothing else. */
function constant(type: string, value: CellValue, isRich = false): CellContents {
  const holds = { hasResult: true, hasContent: true, formula: null, isRich, isDynamic: false };
  return { type, value: stored(value), ...holds };
}

const blank: CellContents = { ...constant('n', ''), hasResult: false, hasContent: false };

function typeOf(value: CellValue, ofText: string): string {
  return typeof value === 'boolean' ? 'b' : typeof value === 'number' ? 'n' : ofText;
}

function setType(element: XmlElement, type: string): void {
  setAttribute(element, 't', type === 'n' ? null : type);
}

function textElement(parent: XmlElement, local: string, text: string): XmlElement {
  const encoded = encodeSpreadsheetText(text);
  const keepsSpace = /^\s|\s$|\n/.test(encoded) ? { 'xml:space': 'preserve' } : {};
  const element = newElement(parent, local, keepsSpace, encoded === '' ? [] : [escapeText(encoded)]);
  element.text = encoded;
  return element;
}

function valueElement(parent: XmlElement, value: CellValue): XmlElement {
  return textElement(parent, 'v', typeof value === 'boolean' ? (value ? '1' : '0') : String(value));
}

/** Metadata of linked data types and dynamic arrays belongs to the old content. */
function dropRichMetadata(element: XmlElement): void {
  for (const name of ['cm', 'vm']) setAttribute(element, name, null);
}

/** Writes a formula's text (without `=`), and nothing else of it. */
export function writeFormulaText(cell: Cell, text: string): void {
  const { formula } = cell;
  const element = childElement(elementOf(cell), 'f');
  if (formula === null || element === null) return;
  replaceChildren(element, [escapeText(text)]);
  element.text = text;
  cell.formula = { ...formula, text };
}

/** States the block that a formula fills. */
export function writeFormulaBlock(cell: Cell, ref: string): void {
  const { formula } = cell;
  const element = childElement(elementOf(cell), 'f');
  if (formula === null || element === null) return;
  setAttribute(element, 'ref', ref);
  cell.formula = { ...formula, attributes: { ...formula.attributes, ref } };
}

/** Writes a shared formula out in its own cell; `own` has its leading `=`, null leaves the text. */
function releaseFormula(cell: Cell, own: string | null): void {
  const element = childElement(elementOf(cell), 'f');
  if (cell.formula === null || element === null) return;
  for (const name of ['t', 'si', 'ref']) setAttribute(element, name, null);
  cell.formula = { ...cell.formula, attributes: { ...element.attributes } };
  if (own !== null) writeFormulaText(cell, own.slice(1));
}

/** Before a shared formula's first cell changes, the others get the formula written out. */
export function releaseShared(grid: Grid, cell: Cell): void {
  const index = cell.formula?.attributes['si'];
  if (index === undefined || cell.formula?.text === '') return;
  for (const [row, { cells }] of grid.rows) {
    for (const [column, other] of cells) {
      if (other === cell || other.formula?.attributes['si'] !== index) continue;
      releaseFormula(other, cellFormula(grid, other, row, column));
    }
  }
  grid.shared.delete(index);
}

/** Writes every shared formula out in its own cell: their relative references part when cells move. */
export function releaseSharedFormulas(grid: Grid): void {
  if (grid.shared.size === 0) return;
  for (const [row, { cells }] of grid.rows) {
    for (const [column, cell] of cells) {
      if (cell.formula?.attributes['t'] === 'shared') releaseFormula(cell, cellFormula(grid, cell, row, column));
    }
  }
  grid.shared.clear();
}

/** Makes a cell a constant; `''` clears it. */
export function writeConstant(grid: Grid, cell: Cell, value: CellValue): void {
  const element = elementOf(cell);
  releaseShared(grid, cell);
  dropRichMetadata(element);
  const type = value === '' ? 'n' : typeOf(value, 'inlineStr');
  setType(element, type);
  if (value === '') {
    replaceChildren(element, []);
    hold(cell, blank);
    return;
  }
  if (typeof value === 'string') {
    const item = newElement(element, 'is');
    insertChild(item, textElement(element, 't', value), null);
    replaceChildren(element, [item]);
  } else replaceChildren(element, [valueElement(element, value)]);
  hold(cell, constant(type, value));
}

/** Makes a cell the text at a place of the shared strings, one with formatted runs. */
export function writeRichString(grid: Grid, cell: Cell, place: number, text: string): void {
  const element = elementOf(cell);
  releaseShared(grid, cell);
  dropRichMetadata(element);
  setType(element, 's');
  replaceChildren(element, [textElement(element, 'v', String(place))]);
  hold(cell, constant('s', text, true));
}

/** Makes a cell a formula (with its leading `=`) that has no value yet. */
export function writeFormula(grid: Grid, cell: Cell, formula: string): void {
  const element = elementOf(cell);
  releaseShared(grid, cell);
  dropRichMetadata(element);
  setType(element, 'n');
  const made = newElement(element, 'f', {}, [escapeText(formula.slice(1))]);
  made.text = formula.slice(1);
  replaceChildren(element, [made]);
  hold(cell, { ...blank, hasContent: true, formula: { text: formula.slice(1), attributes: {} } });
}

function childrenBut(element: XmlElement, ...locals: readonly string[]): XmlElement[] {
  return childElements(element).filter(({ local }) => !locals.includes(local));
}

/** Writes a formula's value; the formula itself stays as it is. */
export function writeResult(cell: Cell, value: CellValue, isError: boolean): void {
  const element = elementOf(cell);
  const type = typeOf(value, isError ? 'e' : 'str');
  setType(element, type);
  const formulas = childElements(element, 'f');
  replaceChildren(element, [...formulas, valueElement(element, value), ...childrenBut(element, 'f', 'v', 'is')]);
  const { formula, isDynamic } = cell;
  hold(cell, { ...constant(type, value), formula, isDynamic });
}

/** Takes a formula's value away: Excel works it out again when it opens the file. */
export function dropResult(cell: Cell): void {
  const element = elementOf(cell);
  setType(element, 'n');
  replaceChildren(element, childrenBut(element, 'v'));
  const { formula, isDynamic } = cell;
  hold(cell, { ...blank, hasContent: formula !== null, formula, isDynamic });
}

/** Puts content into a cell that another, or the cell itself before, held: attributes of its tag, copies of its children. */
export function writeContents(
  cell: Cell,
  attributes: Readonly<Record<string, string | null>>,
  children: readonly XmlElement[],
  contents: CellContents,
): void {
  const element = elementOf(cell);
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  replaceChildren(element, children);
  hold(cell, contents);
}

/** Gives a cell another style index. */
export function writeStyle(cell: Cell, index: number): void {
  const element = elementOf(cell);
  setAttribute(element, 's', index === 0 && element.attributes['s'] === undefined ? null : String(index));
  cell.style = index;
}
