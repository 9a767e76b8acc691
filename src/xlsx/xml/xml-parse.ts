import { SaxesParser } from 'saxes';
import { damaged } from '../problem';
import { deepestElement, type ElementBudget, spendElement } from './element-budget';
import type { XmlListener } from './xml-listener';
import { scanPlainXml } from './xml-scan';
import type { XmlDocument, XmlElement } from './xml-tree';
import { localName, noChildren } from './xml-tree';

/** Parses a part; throws `UnreadableFile` when it is not well-formed. A listener is told what it wants to hear instead of elements. */
export function parseXml(
  source: string,
  part: string,
  budget: ElementBudget,
  listener: XmlListener | null = null,
): XmlDocument {
  const before = budget.left;
  const plain = scanPlainXml(source, budget, listener);
  // What the scanner gave up on is counted by the parser.
  if (plain === null) budget.left = before;
  const root = plain ?? parseAnyXml(source, part, budget, listener);
  return { source, root };
}

/** Parses whatever XML allows, and says what is wrong where it is none. */
function parseAnyXml(source: string, part: string, budget: ElementBudget, listener: XmlListener | null): XmlElement {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  const top: XmlElement[] = [];
  let open: XmlElement | null = null;
  let copied = 0;
  /** Elements that are open in what is told, the one that is told among them. */
  let told = 0;
  let depth = 0;
  listener?.begin();
  parser.on('opentag', (tag) => {
    spendElement(budget);
    depth += 1;
    if (depth > deepestElement) throw damaged(`${part}: more than ${deepestElement} elements inside each other`);
    if (told > 0) {
      told += 1;
      listener?.open(localName(tag.name), tag.attributes);
      return;
    }
    const contentStart = parser.position;
    // A raw `<` cannot stand inside a tag, so the last one began this tag.
    const start = source.lastIndexOf('<', contentStart - 1);
    const element: XmlElement = {
      name: tag.name,
      local: localName(tag.name),
      attributes: tag.attributes,
      children: noChildren,
      text: '',
      parent: open,
      source,
      start,
      contentStart,
      contentEnd: contentStart,
      end: contentStart,
      tagChanged: false,
      contentChanged: false,
    };
    if (open === null) top.push(element);
    else {
      if (open.children === noChildren) open.children = [];
      if (start > copied) open.children.push(source.slice(copied, start));
      open.children.push(element);
    }
    copied = contentStart;
    open = element;
    if (listener?.hears(element) === true) told = 1;
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (told > 0) {
      told -= 1;
      listener?.close();
      if (told > 0) return;
    }
    const closed = open;
    if (closed === null) return;
    closed.end = parser.position;
    closed.contentEnd = tag.isSelfClosing ? parser.position : source.lastIndexOf('<', parser.position - 1);
    if (closed.children !== noChildren && closed.contentEnd > copied) {
      closed.children.push(source.slice(copied, closed.contentEnd));
    }
    copied = closed.end;
    open = closed.parent;
  });
  const addText = (text: string): void => {
    if (told > 0) listener?.text(text);
    else if (open !== null) open.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    throw damaged(`${part}: ${error.message}`);
  });
  parser.write(source).close();
  const [root] = top;
  if (root === undefined) throw damaged(`${part}: no root element`);
  return root;
}
