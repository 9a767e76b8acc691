import type { Package } from './opc/parts';
import { dropUnusedDefault, hasPart, relationships, removePart, removeRelationship } from './opc/parts';
import { rewriteSheetReferences } from './formula/sheet-references';
import type { XlsxSheet } from './workbook';
import type { Book, Worksheet } from './sheet/worksheet';
import type { XmlElement } from './xml/xml-tree';
import { childElement, childElements, insertChild, removeChild, setAttribute } from './xml/xml-tree';

function entriesOf(book: Book): readonly XmlElement[] {
  return childElements(childElement(book.document.root, 'sheets'), 'sheet');
}

function worksheetOf(book: Book, sheet: XlsxSheet): Worksheet {
  const found = book.worksheets.find((worksheet) => worksheet.sheet === sheet);
  if (found === undefined) throw new Error('The sheet belongs to another workbook.');
  return found;
}

/** Gives a sheet a name that Excel accepts and no other sheet has; formulas, names, charts and links follow. */
export function renameSheet(book: Book, sheet: XlsxSheet, name: string): void {
  const { entry } = worksheetOf(book, sheet);
  const from = sheet.name;
  if (from === name) return;
  setAttribute(entry, 'name', name);
  rewriteSheetReferences(book, { from, to: name });
}

/** Names count the sheets that they are limited to, and so does the window's first tab: both follow when places change. */
function renumber(book: Book, placeNow: (before: number) => number | null): void {
  const { root } = book.document;
  const names = childElement(root, 'definedNames');
  for (const name of childElements(names)) {
    const scope = name.attributes['localSheetId'];
    if (scope === undefined || names === null) continue;
    const now = placeNow(Number(scope));
    if (now === null) removeChild(names, name);
    else setAttribute(name, 'localSheetId', String(now));
  }
  if (names !== null && childElements(names).length === 0) removeChild(root, names);
  for (const view of childElements(childElement(root, 'bookViews'), 'workbookView')) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      const place = view.attributes[attribute];
      if (place !== undefined) setAttribute(view, attribute, String(placeNow(Number(place)) ?? 0));
    }
  }
}

/** Moves a sheet to a place among the workbook's worksheets (zero-based). */
export function moveSheet(book: Book, sheet: XlsxSheet, position: number): void {
  const worksheet = worksheetOf(book, sheet);
  const list = worksheet.entry.parent;
  const others = book.worksheets.filter((other) => other !== worksheet);
  if (list === null) return;
  const before = entriesOf(book);
  removeChild(list, worksheet.entry);
  insertChild(list, worksheet.entry, others[position]?.entry ?? null);
  book.worksheets.splice(0, book.worksheets.length, ...others.slice(0, position), worksheet, ...others.slice(position));
  const now = entriesOf(book);
  renumber(book, (place) => {
    const entry = before[place];
    return entry === undefined ? null : now.indexOf(entry);
  });
}

/** Which parts point at each part. */
function referrers(container: Package): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of new Set([...container.entries.keys(), ...container.replaced.keys()])) {
    const match = /^(.*?)_rels\/([^/]+)\.rels$/.exec(name);
    if (match === null) continue;
    for (const { target } of relationships(container, `${match[1] ?? ''}${match[2] ?? ''}`)) {
      if (target !== null) counts.set(target, (counts.get(target) ?? 0) + 1);
    }
  }
  return counts;
}

/** Removes a part that nothing points at any more, and what only it pointed at. */
function removeWithOwn(container: Package, part: string): void {
  const owned = relationships(container, part).flatMap(({ target }) => target ?? []);
  removePart(container, part);
  const counts = referrers(container);
  for (const target of owned) {
    if (hasPart(container, target) && (counts.get(target) ?? 0) === 0) removeWithOwn(container, target);
  }
}

/**
 * Deletes a sheet with its notes, drawings and tables; references to it become `#REF!`. The caller sees to it that a visible
 * sheet remains, and brings that one to the front.
 */
export function deleteSheet(book: Book, sheet: XlsxSheet): void {
  const worksheet = worksheetOf(book, sheet);
  const { entry, part } = worksheet;
  const place = entriesOf(book).indexOf(entry);
  const list = entry.parent;
  if (list !== null) removeChild(list, entry);
  book.worksheets.splice(book.worksheets.indexOf(worksheet), 1);
  book.edited.delete(worksheet);
  renumber(book, (before) => (before === place ? null : before > place ? before - 1 : before));
  removeRelationship(book.container, book.part, part);
  removeWithOwn(book.container, part);
  dropUnusedDefault(book.container, 'vml');
  rewriteSheetReferences(book, { from: sheet.name, to: null });
  book.formulasChanged = true;
}
