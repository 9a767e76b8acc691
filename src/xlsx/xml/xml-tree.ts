import { escapeAttribute } from './xml-text';

/**
 * An element that remembers where it stood in its document: what is not changed is written back as the very same
 * characters. Change it through the functions of this file only.
 */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly attributes: Record<string, string>;
  /** Elements, and the markup between them exactly as written. Empty for an unchanged element without elements inside. */
  children: (XmlElement | string)[];
  /** The character data directly inside, decoded. */
  text: string;
  parent: XmlElement | null;
  /** The document it was read from, and where: before `<`, behind the start tag, before the end tag, behind it. */
  readonly source: string | null;
  readonly start: number;
  readonly contentStart: number;
  contentEnd: number;
  end: number;
  /** What has to be written anew: the start tag, or something inside. */
  tagChanged: boolean;
  contentChanged: boolean;
}

/** Shared by all elements that hold no elements: most of a worksheet. Never changed. */
export const noChildren: (XmlElement | string)[] = [];

/** A name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** A part of the package as a tree. */
export interface XmlDocument {
  readonly source: string;
  readonly root: XmlElement;
}

/** The document as it is now; the unchanged parts character for character. */
export function serialiseXml({ source, root }: XmlDocument): string {
  return source.slice(0, root.start) + serialiseElement(root) + source.slice(root.end);
}

/** An element as markup. */
export function serialiseElement(element: XmlElement): string {
  const { source, children } = element;
  if (source !== null && !element.tagChanged && !element.contentChanged)
    return source.slice(element.start, element.end);
  const content =
    source !== null && !element.contentChanged
      ? source.slice(element.contentStart, element.contentEnd)
      : children.map((child) => (typeof child === 'string' ? child : serialiseElement(child))).join('');
  if (source !== null && !element.tagChanged && element.contentStart < element.end) {
    return `${source.slice(element.start, element.contentStart)}${content}</${element.name}>`;
  }
  let tag = `<${element.name}`;
  for (const [name, value] of Object.entries(element.attributes)) tag += ` ${name}="${escapeAttribute(value)}"`;
  return content === '' ? `${tag}/>` : `${tag}>${content}</${element.name}>`;
}

/** Gives an element a list of its own before something is put into it. */
function ownChildren(element: XmlElement): (XmlElement | string)[] {
  if (element.children === noChildren) {
    const { source } = element;
    const content =
      source === null || element.contentChanged ? '' : source.slice(element.contentStart, element.contentEnd);
    element.children = content === '' ? [] : [content];
  }
  return element.children;
}

function markContent(element: XmlElement | null): void {
  for (let one = element; one !== null && !one.contentChanged; one = one.parent) one.contentChanged = true;
}

/** The child elements with this local name (all when none is given). */
export function childElements(element: XmlElement | null, local?: string): XmlElement[] {
  if (element === null) return [];
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (local === undefined || child.local === local),
  );
}

/** The first child element with this local name. */
export function childElement(element: XmlElement | null, local: string): XmlElement | null {
  if (element === null) return null;
  for (const child of element.children) if (typeof child !== 'string' && child.local === local) return child;
  return null;
}

/** Makes an element that is not in a document yet, in the namespace prefix of its parent-to-be. */
export function newElement(
  like: XmlElement,
  local: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  const prefix = like.name.slice(0, like.name.length - like.local.length);
  const element: XmlElement = {
    name: prefix + local,
    local,
    attributes: { ...attributes },
    children: [...children],
    text: '',
    parent: null,
    source: null,
    start: -1,
    contentStart: -1,
    contentEnd: -1,
    end: -1,
    tagChanged: true,
    contentChanged: true,
  };
  for (const child of children) if (typeof child !== 'string') child.parent = element;
  return element;
}

/** Sets an attribute; null removes it. */
export function setAttribute(element: XmlElement, name: string, value: string | null): void {
  if (element.attributes[name] === (value ?? undefined)) return;
  if (value === null) Reflect.deleteProperty(element.attributes, name);
  else element.attributes[name] = value;
  element.tagChanged = true;
  markContent(element.parent);
}

/** Inserts a child before another one, at the end when `before` is null. */
export function insertChild(parent: XmlElement, child: XmlElement, before: XmlElement | null): void {
  const children = ownChildren(parent);
  const at = before === null ? -1 : children.indexOf(before);
  if (at < 0) children.push(child);
  else children.splice(at, 0, child);
  child.parent = parent;
  markContent(parent);
}

/** Removes a child. */
export function removeChild(parent: XmlElement, child: XmlElement): void {
  const at = parent.children.indexOf(child);
  if (at < 0) return;
  parent.children.splice(at, 1);
  markContent(parent);
}

/** Replaces all that an element holds. */
export function replaceChildren(element: XmlElement, children: readonly (XmlElement | string)[]): void {
  element.children = [...children];
  for (const child of children) if (typeof child !== 'string') child.parent = element;
  element.text = '';
  markContent(element);
}

/**
 * The child with this local name, made where the schema's sequence wants it when there is none.
 * `followers` are the local names that stand after it.
 */
export function ensureChild(parent: XmlElement, local: string, followers: readonly string[]): XmlElement {
  const found = childElement(parent, local);
  if (found !== null) return found;
  const before = childElements(parent).find((child) => followers.includes(child.local)) ?? null;
  const made = newElement(parent, local);
  insertChild(parent, made, before);
  return made;
}
