import type { XmlElement } from './xml-tree';
import { localName, noChildren } from './xml-tree';
import { noAttributes, type XmlListener } from './xml-listener';
import { deepestElement, type ElementBudget, spendElement } from './element-budget';
import { decoded, notPlain } from './xml-references';

/** A half of a pair without the other. */
const half = /\p{Surrogate}/u;
/** What hardly any part holds: a character of which XML forbids some. One look through the text instead of two. */
const suspect = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const declaration =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][\w.-]*\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>/;
const [tab, lineFeed, carriageReturn, space] = [9, 10, 13, 32];
const [doubleQuote, ampersand, singleQuote, slash, less, equals, greater] = [34, 38, 39, 47, 60, 61, 62];

const isSpace = (code: number): boolean =>
  code === space || code === lineFeed || code === carriageReturn || code === tab;

/** ASCII letters, `_` and `:`; an XML name may begin with more, such a part is not plain. */
const startsName = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58;

const continuesName = (code: number): boolean =>
  startsName(code) || (code >= 48 && code <= 57) || code === 45 || code === 46;

function nameEnd(source: string, at: number): number {
  if (!startsName(source.charCodeAt(at))) return -1;
  let end = at + 1;
  while (continuesName(source.charCodeAt(end))) end++;
  return end;
}

function spaceEnd(source: string, at: number): number {
  let end = at;
  while (isSpace(source.charCodeAt(end))) end++;
  return end;
}

/** The character data between two places; null when it is not plain. */
function characterData(source: string, from: number, to: number): string | null {
  const text = source.slice(from, to);
  return decoded(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
}

/** An attribute's value as XML normalises it; null when it is not plain. */
function attributeValue(written: string): string | null {
  return decoded(written.replace(/\r\n|[\t\n\r]/g, ' '));
}

/** An attribute as nearly all are written: its value stands there as it is. */
const usualAttribute = / ([A-Za-z_:][\w:.-]*)="([^"&<\u0000-\u001F]*)"/y;

/** Reads the attributes of a tag into `attributes`; gives the place of its `>` or `/>`, -1 when they are not plain. */
function readAttributes(source: string, from: number, attributes: Record<string, string>): number {
  for (let at = from; ;) {
    const next = source.charCodeAt(at);
    if (next === greater || next === slash) return at;
    usualAttribute.lastIndex = at;
    const usual = usualAttribute.exec(source);
    if (usual !== null) {
      const known = usual[1] ?? '';
      if (attributes[known] !== undefined) return -1;
      attributes[known] = usual[2] ?? '';
      at = usualAttribute.lastIndex;
      continue;
    }
    const start = spaceEnd(source, at);
    const code = source.charCodeAt(start);
    if (code === greater || code === slash) return start;
    const end = start === at ? -1 : nameEnd(source, start);
    if (end < 0) return -1;
    const sign = spaceEnd(source, end);
    if (source.charCodeAt(sign) !== equals) return -1;
    const open = spaceEnd(source, sign + 1);
    const quote = source.charCodeAt(open);
    if (quote !== doubleQuote && quote !== singleQuote) return -1;
    let close = open + 1;
    let isVerbatim = true;
    for (let character = source.charCodeAt(close); character !== quote; character = source.charCodeAt(++close)) {
      if (character === less || close >= source.length) return -1;
      if (character === ampersand || character < space) isVerbatim = false;
    }
    const written = source.slice(open + 1, close);
    const value = isVerbatim ? written : attributeValue(written);
    const name = source.slice(start, end);
    // Twice the same name is an error; a name that every object has (`constructor`) is for the parser as well.
    if (value === null || attributes[name] !== undefined) return -1;
    attributes[name] = value;
    at = close + 1;
  }
}

/** An element whose inside is told: where its end tag begins and ends. */
interface ToldInside {
  readonly contentEnd: number;
  readonly end: number;
}

function emptyInside(at: number, listener: XmlListener): ToldInside {
  listener.close();
  return { contentEnd: at, end: at };
}

/** Tells the inside of an element, from behind its start tag to its end tag; null when it is not plain. */
function tellInside(
  source: string,
  from: number,
  outermost: string,
  budget: ElementBudget,
  listener: XmlListener,
): ToldInside | null {
  const open = [outermost];
  for (let at = from; ;) {
    const start = source.indexOf('<', at);
    if (start < 0) return null;
    if (start > at) {
      const plain = characterData(source, at, start);
      if (plain === null) return null;
      listener.text(plain);
    }
    if (source.charCodeAt(start + 1) === slash) {
      const name = open.pop() ?? '';
      const close = spaceEnd(source, start + 2 + name.length);
      if (!source.startsWith(name, start + 2) || source.charCodeAt(close) !== greater) return null;
      listener.close();
      at = close + 1;
      if (open.length === 0) return { contentEnd: start, end: at };
      continue;
    }
    // Only what stands in the outermost element itself: further inside the listener waits for the rest of something.
    const taken = open.length === 1 ? (listener.take?.(source, start) ?? null) : null;
    if (taken !== null) {
      spendElement(budget, taken.elements);
      at = taken.end;
      continue;
    }
    const end = nameEnd(source, start + 1);
    if (end < 0) return null;
    let attributes = noAttributes;
    let tagEnd = end;
    if (source.charCodeAt(end) !== greater) {
      attributes = {};
      tagEnd = readAttributes(source, end, attributes);
      if (tagEnd < 0) return null;
    }
    const isEmpty = source.charCodeAt(tagEnd) === slash;
    if (isEmpty && source.charCodeAt(tagEnd + 1) !== greater) return null;
    spendElement(budget);
    const name = source.slice(start + 1, end);
    listener.open(localName(name), attributes);
    if (isEmpty) listener.close();
    else if (open.push(name) > deepestElement) return null;
    at = tagEnd + (isEmpty ? 2 : 1);
  }
}

/** Puts an element, read up to its start tag, into its parent. */
function enter(parent: XmlElement, child: XmlElement, before: string): void {
  if (parent.children === noChildren) {
    // A list of just this length: one that grows from nothing reserves seventeen places, and most hold one child.
    parent.children = before === '' ? [child] : [before, child];
    return;
  }
  if (before !== '') parent.children.push(before);
  parent.children.push(child);
}

/**
 * Reads a part written the way all producers write theirs: elements, attributes, text, and an XML declaration at most. Null
 * for everything else, well-formed or not: the parser then has the word. It is here because a parser that is ready for all
 * of XML takes several times as long, and opening a workbook is mostly this.
 */
export function scanPlainXml(
  source: string,
  budget: ElementBudget,
  listener: XmlListener | null = null,
): XmlElement | null {
  if (suspect.test(source) && (notPlain.test(source) || half.test(source))) return null;
  if (source.includes(']]>')) return null;
  listener?.begin();
  let root: XmlElement | null = null;
  let open: XmlElement | null = null;
  let depth = 0;
  // Up to here the markup is in the tree, as an element or as a text of `children`.
  let copied = 0;
  let at = declaration.exec(source)?.[0].length ?? 0;
  for (;;) {
    const start = source.indexOf('<', at);
    if (start < 0 || open === null) {
      if (open !== null || spaceEnd(source, at) < (start < 0 ? source.length : start)) return null;
      if (start < 0) return root;
    } else if (start > at) {
      const plain = characterData(source, at, start);
      if (plain === null) return null;
      open.text += plain;
    }
    if (source.charCodeAt(start + 1) === slash) {
      if (open === null) return null;
      const end = start + 2 + open.name.length;
      const close = spaceEnd(source, end);
      if (!source.startsWith(open.name, start + 2) || source.charCodeAt(close) !== greater) return null;
      open.contentEnd = start;
      open.end = at = close + 1;
      if (open.children !== noChildren && start > copied) open.children.push(source.slice(copied, start));
      copied = at;
      open = open.parent;
      depth -= 1;
      continue;
    }
    const end = nameEnd(source, start + 1);
    if (end < 0 || (open === null && root !== null)) return null;
    const attributes: Record<string, string> = {};
    const tagEnd = readAttributes(source, end, attributes);
    if (tagEnd < 0) return null;
    const isEmpty = source.charCodeAt(tagEnd) === slash;
    if (isEmpty && source.charCodeAt(tagEnd + 1) !== greater) return null;
    at = tagEnd + (isEmpty ? 2 : 1);
    const name = source.slice(start + 1, end);
    const element: XmlElement = {
      name,
      local: localName(name),
      attributes,
      children: noChildren,
      text: '',
      parent: open,
      source,
      start,
      contentStart: at,
      contentEnd: at,
      end: at,
      tagChanged: false,
      contentChanged: false,
    };
    spendElement(budget);
    if (open === null) root = element;
    else enter(open, element, source.slice(copied, start));
    if (listener?.hears(element) === true) {
      const told = isEmpty ? emptyInside(at, listener) : tellInside(source, at, name, budget, listener);
      if (told === null) return null;
      element.contentEnd = told.contentEnd;
      element.end = at = told.end;
    } else if (!isEmpty) {
      open = element;
      depth += 1;
      if (depth > deepestElement) return null;
    }
    copied = at;
  }
}
