import { parseXml } from '../xml/xml-parse';
import type { XmlElement } from '../xml/xml-tree';
import { childElements } from '../xml/xml-tree';
import { type CellBlock, parseBlockAddress, parseCellAddress } from './address';
import type { CellValue } from './cell-value';
import type { RowCells } from './row-cells';

/** A `row` of the file with what its cells hold. Its inside is made into elements when one of them is written (`openLine`). */
export interface CellLine {
  readonly element: XmlElement;
  /** By zero-based column. Two elements that stand for one row share their cells. */
  readonly cells: RowCells<Cell>;
  isOpen: boolean;
}

/** A cell's formula. */
export interface CellFormula {
  /** Without `=`, as the file spells it; empty where it is another cell's, or a data table's. */
  readonly text: string;
  /** What kind it is (`t`) and where it counts (`ref`, `si`, `r1`, `r2`), as the file says it. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a cell holds. */
export interface CellContents {
  /** The kind of its value (`t`), `n` unless the file says another. */
  type: string;
  /** `''` when blank. */
  value: CellValue;
  /** A formula without a result was never calculated; an empty text is a result. */
  hasResult: boolean;
  /** Something stands in it, be it an empty value. */
  hasContent: boolean;
  formula: CellFormula | null;
  /** A text whose runs have formats of their own. */
  isRich: boolean;
  /** Its formula spills. */
  isDynamic: boolean;
}

/** A cell of a worksheet, kept without elements; its fields are changed in `write-cell.ts` only, together with its element. */
export interface Cell extends CellContents {
  line: CellLine;
  /** Its `s`. */
  style: number;
  /** Made when something is written into its row. */
  element: XmlElement | null;
}

/** Rows with cells, by zero-based place. */
export type CellLines = Map<number, CellLine>;

/** The first cell of each shared formula, by its `si`. */
export type SharedFormulas = Map<string, { readonly row: number; readonly column: number; readonly formula: string }>;

/** Makes the inside of a row into elements, so that it can be changed: what stands between the cells stays as it is. */
export function openLine(line: CellLine): void {
  if (line.isOpen) return;
  line.isOpen = true;
  const { element, cells } = line;
  if (element.source === null) return;
  // It was read before, and within bounds.
  const budget = { left: Number.POSITIVE_INFINITY };
  const { root } = parseXml(element.source.slice(element.start, element.end), element.name, budget);
  element.children = root.children;
  for (const child of childElements(element)) child.parent = element;
  let column = -1;
  for (const child of childElements(element, 'c')) {
    column = parseCellAddress(child.attributes['r'] ?? '')?.column ?? column + 1;
    const cell = cells.get(column);
    if (cell?.line === line) cell.element = child;
  }
}

/** A cell's element, to be changed. */
export function elementOf(cell: Cell): XmlElement {
  if (cell.element === null) openLine(cell.line);
  if (cell.element === null) throw new Error('A cell stands in its row.');
  return cell.element;
}

/** The block an array formula fills, when the cell is its first. */
export function arrayBlock(cell: Cell | null): CellBlock | null {
  const attributes = cell?.formula?.attributes;
  return attributes?.['t'] === 'array' ? parseBlockAddress(attributes['ref'] ?? '') : null;
}

/** Whether a cell's value is an error, not a text that reads like one. */
export function isErrorCell(cell: Cell): boolean {
  return cell.type === 'e';
}
