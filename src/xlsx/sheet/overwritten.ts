import type { XmlElement } from '../xml/xml-tree';
import { childElements, newElement, replaceChildren, setAttribute } from '../xml/xml-tree';
import { escapeText } from '../xml/xml-text';
import { type Cell, type CellContents, elementOf } from './cell';
import type { CellValue } from './cell-value';
import { cellFormula, type Grid } from './grid';
import { releaseShared, writeContents } from './write-cell';

/**
 * What a cell held before it was first overwritten, where typing it again would make something else of it: formatted runs of text,
 * a formula's result and its being an array, an error.
 */
export interface Overwritten {
  /** With its leading `=`; null for a constant. */
  readonly formula: string | null;
  readonly contents: CellContents;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly children: readonly XmlElement[];
}

const typeAttributes = ['t', 'cm', 'vm'] as const;
/** What makes a formula one of several. */
const sharingAttributes = ['t', 'si', 'ref'] as const;

function copyOf(element: XmlElement): XmlElement {
  const children = childElements(element);
  if (children.length > 0) return newElement(element, element.local, element.attributes, children.map(copyOf));
  const copy = newElement(
    element,
    element.local,
    element.attributes,
    element.text === '' ? [] : [escapeText(element.text)],
  );
  copy.text = element.text;
  return copy;
}

function contentsOf(cell: Cell): CellContents {
  const { type, value, hasResult, hasContent, formula, isRich, isDynamic } = cell;
  return { type, value, hasResult, hasContent, formula, isRich, isDynamic };
}

/** What to remember of a cell; null for a constant that can simply be written again. */
export function contentToRemember(
  grid: Grid,
  cell: Cell,
  place: { readonly row: number; readonly column: number },
): Overwritten | null {
  if (cell.formula === null && cell.type !== 'e' && !cell.isRich) return null;
  const formula = cellFormula(grid, cell, place.row, place.column);
  const element = elementOf(cell);
  const children = childElements(element).map(copyOf);
  const contents = contentsOf(cell);
  for (const child of children) {
    if (child.local !== 'f' || child.attributes['t'] !== 'shared' || formula === null) continue;
    // The formula that it shares may be another one by then.
    for (const name of sharingAttributes) setAttribute(child, name, null);
    replaceChildren(child, [escapeText(formula.slice(1))]);
    child.text = formula.slice(1);
    contents.formula = { text: child.text, attributes: { ...child.attributes } };
  }
  const attributes = Object.fromEntries(typeAttributes.map((name) => [name, element.attributes[name] ?? null]));
  return { formula, contents, attributes, children };
}

/** Puts back what a cell held when it is this that is written: a value, or a formula with its leading `=`. Tells whether it was. */
export function takesBack(
  grid: Grid,
  cell: Cell,
  held: Overwritten | undefined,
  written: { readonly value: CellValue; readonly formula: string | null },
): boolean {
  if (held === undefined || held.formula !== written.formula) return false;
  if (written.formula === null && !Object.is(held.contents.value, written.value)) return false;
  releaseShared(grid, cell);
  writeContents(cell, held.attributes, held.children.map(copyOf), held.contents);
  return true;
}
