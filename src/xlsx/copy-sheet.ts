import { rewriteWorksheet } from './formula/rewrite-formulas';
import { withSheetChange } from './formula/sheet-references';
import { addRelationship, copyPart, partDocument, partText, relationships, setPart } from './opc/parts';
import { officeRelationships } from './sheet/notes';
import { openSheet } from './sheet/sheet';
import type { Book, Worksheet } from './sheet/worksheet';
import type { XlsxSheet } from './workbook';
import type { XmlElement } from './xml/xml-tree';
import { childElement, childElements, insertChild, newElement, setAttribute } from './xml/xml-tree';
import { escapeText } from './xml/xml-text';

/**
 * Adds a copy of a sheet behind the others, with its notes, drawings, tables, rules and the names limited to it (its print
 * area). What the sheet read of itself by name, the copy reads of itself.
 */
export function copySheet(book: Book, original: Worksheet, name: string): XlsxSheet {
  const { container } = book;
  const list = original.entry.parent;
  if (list === null) throw new Error('A sheet is in the list of sheets.');
  const part = copyPart(container, original.part);
  const entries = childElements(list, 'sheet');
  const id = Math.max(0, ...entries.map((entry) => Number(entry.attributes['sheetId'] ?? 0))) + 1;
  const entry = newElement(list, 'sheet', {
    name,
    sheetId: String(id),
    'xmlns:r': officeRelationships,
    'r:id': addRelationship(container, book.part, `${officeRelationships}/worksheet`, part),
  });
  insertChild(list, entry, null);
  const worksheet = openSheet(book, entry, part);
  book.worksheets.push(worksheet);
  // The unique id of a sheet's part belongs to the first.
  for (const attribute of Object.keys(worksheet.document.root.attributes)) {
    if (/:uid$/.test(attribute)) setAttribute(worksheet.document.root, attribute, null);
  }
  for (const view of childElements(childElement(worksheet.document.root, 'sheetViews'), 'sheetView')) {
    setAttribute(view, 'tabSelected', null);
  }
  const change = { from: original.sheet.name, to: name };
  rewriteWorksheet(worksheet, { rewrite: (formula) => withSheetChange(formula, change) });
  nameTables(book, worksheet);
  copyCharts(book, worksheet, change);
  copyLocalNames(book, entries.indexOf(original.entry), entries.length, change);
  book.formulasChanged = true;
  return worksheet.sheet;
}

/** Two tables of one name make a file that Excel repairs. */
function nameTables({ container }: Book, { part }: Worksheet): void {
  const all = [...container.entries.keys(), ...container.replaced.keys()].filter((name) =>
    /^xl\/tables\/[^/]+\.xml$/i.test(name),
  );
  const taken = new Set(all.map((name) => partDocument(container, name).root.attributes['displayName'] ?? ''));
  const ids = all.map((name) => Number(partDocument(container, name).root.attributes['id'] ?? 0));
  let id = Math.max(0, ...ids);
  for (const { type, target } of relationships(container, part)) {
    if (type !== 'table' || target === null) continue;
    const { root } = partDocument(container, target);
    const stem = root.attributes['displayName'] ?? 'Table';
    let number = 2;
    while (taken.has(`${stem}_${number}`)) number += 1;
    taken.add(`${stem}_${number}`);
    id += 1;
    setAttribute(root, 'id', String(id));
    for (const attribute of ['name', 'displayName']) setAttribute(root, attribute, `${stem}_${number}`);
  }
}

/** Charts on the copy show the copy's cells. */
function copyCharts(
  { container }: Book,
  { part }: Worksheet,
  change: { readonly from: string; readonly to: string },
): void {
  for (const drawing of relationships(container, part)) {
    if (drawing.type !== 'drawing' || drawing.target === null) continue;
    for (const { type, target } of relationships(container, drawing.target)) {
      if (type !== 'chart' || target === null) continue;
      const text = partText(container, target).replace(
        /(<(?:\w+:)?f>)([^<]*)(?=<)/g,
        (_, start: string, formula: string) => start + renamedInMarkup(formula, change),
      );
      setPart(container, target, text);
    }
  }
}

function renamedInMarkup(markup: string, change: { readonly from: string; readonly to: string }): string {
  const formula = markup
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return escapeText(withSheetChange(formula, change));
}

function copyLocalNames(
  book: Book,
  from: number,
  to: number,
  change: { readonly from: string; readonly to: string },
): void {
  const names = childElement(book.document.root, 'definedNames');
  if (names === null) return;
  const local: readonly XmlElement[] = childElements(names, 'definedName');
  for (const one of local) {
    if (one.attributes['localSheetId'] !== String(from)) continue;
    const text = withSheetChange(one.text, change);
    const attributes = { ...one.attributes, localSheetId: String(to) };
    const made = newElement(names, 'definedName', attributes, [escapeText(text)]);
    made.text = text;
    insertChild(names, made, null);
  }
}
