import type { XmlElement } from '../xml/xml-tree';
import { childElement, childElements, newElement, replaceChildren, setAttribute } from '../xml/xml-tree';
import { escapeText } from '../xml/xml-text';
import type { CellValue } from './cell-value';
import type { CellContext, Grid } from './grid';
import { cellFormula, cellValue } from './grid';

/**
 * What a cell held before it was first overwritten, where typing it again would make something else of it: formatted runs of text,
 * a formula's result and its being an array, an error.
 */
export interface Overwritten {
  readonly value: CellValue;
  /** With its leading `=`; null for a constant. */
  readonly formula: string | null;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlElement[];
}

const typeAttributes = ['t', 'cm', 'vm'] as const;

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

function isPlain(cell: XmlElement, isRich: (cell: XmlElement) => boolean): boolean {
  return childElement(cell, 'f') === null && cell.attributes['t'] !== 'e' && !isRich(cell);
}

/** What to remember of a cell; null for a constant that can simply be written again. */
export function contentToRemember(
  grid: Grid,
  cell: XmlElement,
  place: { readonly row: number; readonly column: number },
  context: CellContext,
  isRich: (cell: XmlElement) => boolean,
): Overwritten | null {
  if (isPlain(cell, isRich)) return null;
  const formula = cellFormula(grid, cell, place.row, place.column);
  const children = childElements(cell).map(copyOf);
  for (const child of children) {
    if (child.local !== 'f' || child.attributes['t'] !== 'shared' || formula === null) continue;
    // The formula that it shares may be another one by then.
    for (const name of ['t', 'si', 'ref']) setAttribute(child, name, null);
    replaceChildren(child, [escapeText(formula.slice(1))]);
    child.text = formula.slice(1);
  }
  const attributes = Object.fromEntries(typeAttributes.map((name) => [name, cell.attributes[name]]));
  return { value: cellValue(cell, context), formula, attributes, children };
}

/** Puts back what a cell held. */
export function putBack(cell: XmlElement, { attributes, children }: Overwritten): void {
  for (const name of typeAttributes) setAttribute(cell, name, attributes[name] ?? null);
  replaceChildren(cell, children.map(copyOf));
}
