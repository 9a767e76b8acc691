import type { XmlElement } from '../xml/xml-tree';
import { childElements, insertChild, newElement, serialiseElement, setAttribute } from '../xml/xml-tree';

// A workbook may have tens of thousands of formats: a list is gone through once, not at every question.

interface KnownList {
  readonly members: XmlElement[];
  /** By how a member is written; made when something is first to be added. */
  places: Map<string, number> | null;
}

/** The lists of a stylesheet that were gone through. */
export type KnownLists = Map<XmlElement, KnownList>;

function knownList(known: KnownLists, list: XmlElement): KnownList {
  const found = known.get(list) ?? { members: childElements(list), places: null };
  known.set(list, found);
  return found;
}

/** The members of a list of the stylesheet (`fonts`, `cellXfs`), in order. Lists are changed through this file only. */
export function listMembers(known: KnownLists, list: XmlElement | null): readonly XmlElement[] {
  return list === null ? [] : knownList(known, list).members;
}

/** A copy that stands in no document, so that it can be changed and compared; markup between elements is dropped. */
export function copyMember(element: XmlElement): XmlElement {
  return newElement(element, element.local, element.attributes, childElements(element).map(copyMember));
}

/** Appends a member. */
export function appendMember(known: KnownLists, list: XmlElement, member: XmlElement): void {
  const { members } = knownList(known, list);
  insertChild(list, member, null);
  members.push(member);
  setAttribute(list, 'count', String(members.length));
}

/** Gives the place of the member of the list that is written the same, appends it when there is none. */
export function placeOfMember(known: KnownLists, list: XmlElement, member: XmlElement): number {
  const one = knownList(known, list);
  if (one.places === null) {
    one.places = new Map();
    for (const [place, held] of one.members.entries()) {
      const markup = serialiseElement(copyMember(held));
      if (!one.places.has(markup)) one.places.set(markup, place);
    }
  }
  const markup = serialiseElement(member);
  const found = one.places.get(markup);
  if (found !== undefined) return found;
  one.places.set(markup, one.members.length);
  appendMember(known, list, member);
  return one.members.length - 1;
}
