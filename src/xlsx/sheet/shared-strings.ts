import type { XmlListener } from '../xml/xml-listener';
import type { XmlElement } from '../xml/xml-tree';
import { childElements } from '../xml/xml-tree';
import { decoded } from '../xml/xml-references';
import { decodeSpreadsheetText } from '../xml/xml-text';

/** The text of a string item (a note's `text`): its runs joined, phonetic readings left out. */
export function itemText(item: XmlElement): string {
  let text = '';
  for (const child of childElements(item)) {
    if (child.local === 't') text += child.text;
    else if (child.local === 'r') for (const run of childElements(child, 't')) text += run.text;
  }
  return decodeSpreadsheetText(text);
}

/** The shared strings by index, and the places of those that have runs with formats of their own. */
export interface SharedStrings {
  readonly strings: readonly string[];
  readonly richStrings: ReadonlySet<number>;
}

/** An item that is one text, as nearly all are. */
const usualItem = /<si><t(?: xml:space="preserve")?>([^<\r]*)<\/t><\/si>/y;

/** Reads the shared strings in one pass, without elements: the part is never changed. */
export function stringReading(): SharedStrings & { readonly listener: XmlListener } {
  const strings: string[] = [];
  const richStrings = new Set<number>();
  /** How deep in the part: 1 in an item, 2 in its text or run, 3 in the text of a run. */
  let depth = 0;
  let inItem = false;
  let inRun = false;
  let isTold = false;
  let text = '';
  const taken = { end: 0, elements: 2 };
  return {
    strings,
    richStrings,
    listener: {
      begin: () => {
        strings.length = 0;
        richStrings.clear();
      },
      hears: ({ parent }) => {
        depth = 0;
        inItem = inRun = isTold = false;
        return parent === null;
      },
      take: (source, at) => {
        usualItem.lastIndex = at;
        const found = usualItem.exec(source);
        const plain = found === null ? null : decoded(found[1] ?? '');
        if (found === null || plain === null) return null;
        strings.push(decodeSpreadsheetText(plain));
        taken.end = at + found[0].length;
        return taken;
      },
      open: (local) => {
        depth += 1;
        if (depth === 1) {
          inItem = local === 'si';
          text = '';
        } else if (depth === 2) {
          inRun = local === 'r';
          if (inRun && inItem) richStrings.add(strings.length);
          isTold = inItem && local === 't';
        } else isTold = depth === 3 && inItem && inRun && local === 't';
      },
      text: (piece) => {
        if (isTold) text += piece;
      },
      close: () => {
        if (depth === 1 && inItem) strings.push(decodeSpreadsheetText(text));
        isTold = false;
        depth -= 1;
      },
    },
  };
}
