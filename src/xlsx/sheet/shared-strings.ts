import type { XmlElement } from '../xml/xml-tree';
import { childElements } from '../xml/xml-tree';
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

/** The shared strings, by index. */
export function readSharedStrings(root: XmlElement): string[] {
  return childElements(root, 'si').map(itemText);
}
