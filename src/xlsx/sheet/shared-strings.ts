import type { XmlElement } from '../xml/xml-tree';
import { childElement, childElements } from '../xml/xml-tree';
import { decodeSpreadsheetText } from '../xml/xml-text';

/** The text of a string item (`si`, `is`, a note's `text`): its runs joined, phonetic readings left out. */
export function itemText(item: XmlElement): string {
  let text = '';
  for (const child of childElements(item)) {
    if (child.local === 't') text += child.text;
    else if (child.local === 'r') for (const run of childElements(child, 't')) text += run.text;
  }
  return decodeSpreadsheetText(text);
}

/** The places of the shared strings that have runs with formats of their own. */
export function richStrings(root: XmlElement): Set<number> {
  const places = new Set<number>();
  childElements(root, 'si').forEach((item, place) => {
    if (childElement(item, 'r') !== null) places.add(place);
  });
  return places;
}

/** The shared strings, by index. */
export function readSharedStrings(root: XmlElement): string[] {
  return childElements(root, 'si').map(itemText);
}
