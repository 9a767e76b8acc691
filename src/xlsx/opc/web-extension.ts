import type { Package } from './parts';
import {
  addRelationship,
  freePartName,
  hasPart,
  partDocument,
  partsThatPointAt,
  relationships,
  removePart,
  removeRelationship,
  setContentType,
  setPart,
} from './parts';
import type { XmlElement } from '../xml/xml-tree';
import {
  childElement,
  childElements,
  ensureChild,
  insertChild,
  newElement,
  removeChild,
  setAttribute,
} from '../xml/xml-tree';

// Where Excel keeps an add-in's settings: a web extension part for each add-in ([MS-OWEXML] §2.2), its properties holding
// JSON texts; the panes of the document list the web extensions, and the package points at the list.

const relationshipTypes = 'http://schemas.microsoft.com/office/2011/relationships';
const extensionNamespace = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const panesNamespace = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const afterProperties = ['bindings', 'snapshot', 'extLst'];

function panesPart(container: Package): string | null {
  const found = relationships(container, '').find((one) => one.type === 'webextensiontaskpanes')?.target ?? null;
  return found !== null && hasPart(container, found) ? found : null;
}

/** Whether a web extension part says that it is of an add-in (its id in lower case): the store it came from may be any. */
function isOf(container: Package, part: string, addIn: string): boolean {
  const reference = childElement(partDocument(container, part).root, 'reference');
  return reference?.attributes['id']?.toLowerCase() === addIn;
}

/** The web extension parts of an add-in: one for each store that it was put in from (a trial, then a deployment). */
function extensionParts(container: Package, addIn: string): readonly string[] {
  const panes = panesPart(container);
  if (panes === null) return [];
  return relationships(container, panes).flatMap(({ type, target }) =>
    type === 'webextension' && target !== null && hasPart(container, target) && isOf(container, target, addIn)
      ? [target]
      : [],
  );
}

/** The web extension part of an add-in (its id in lower case); null when the workbook keeps nothing for it. */
function extensionPart(container: Package, addIn: string): string | null {
  return extensionParts(container, addIn)[0] ?? null;
}

function settingText(value: string): string {
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'string' ? parsed : value;
  } catch {
    return value;
  }
}

function properties(container: Package, addIn: string): XmlElement[] {
  const part = extensionPart(container, addIn);
  if (part === null) return [];
  return childElements(childElement(partDocument(container, part).root, 'properties'), 'property');
}

/** An add-in's settings (its id in lower case). Throws `UnreadableFile` when a part is damaged. */
export function readSettings(container: Package, addIn: string): Map<string, string> {
  return new Map(
    properties(container, addIn).map((property) => [
      property.attributes['name'] ?? '',
      settingText(property.attributes['value'] ?? ''),
    ]),
  );
}

/** Keeps a setting, or removes it (null); with the last one, the parts that were made for them go too. */
export function writeSetting(container: Package, addIn: string, key: string, value: string | null): void {
  const old = properties(container, addIn).find((property) => property.attributes['name'] === key);
  if (value === null) {
    const list = old?.parent ?? null;
    if (old === undefined || list === null) return;
    removeChild(list, old);
    const part = extensionPart(container, addIn);
    if (properties(container, addIn).length === 0 && part !== null) removeExtension(container, part);
    return;
  }
  // JSON spells halves of a pair itself; the two that XML cannot carry besides are spelled alike.
  const text = JSON.stringify(value).replace(/[\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  if (old !== undefined) {
    setAttribute(old, 'value', text);
    return;
  }
  const { root } = partDocument(container, extensionPart(container, addIn) ?? addExtension(container, addIn));
  const list = ensureChild(root, 'properties', afterProperties);
  insertChild(list, newElement(list, 'property', { name: key, value: text }), null);
}

function addExtension(container: Package, addIn: string): string {
  let panes = panesPart(container);
  if (panes === null) {
    panes = 'xl/webextensions/taskpanes.xml';
    setPart(container, panes, `${declaration}<wetp:taskpanes xmlns:wetp="${panesNamespace}"></wetp:taskpanes>`);
    setContentType(container, panes, 'application/vnd.ms-office.webextensiontaskpanes+xml');
    addRelationship(container, '', `${relationshipTypes}/webextensiontaskpanes`, panes);
  }
  const part = freePartName(container, 'xl/webextensions/webextension', '.xml');
  setPart(
    container,
    part,
    `${declaration}<we:webextension xmlns:we="${extensionNamespace}" id="{${addIn.toUpperCase()}}">` +
      `<we:reference id="${addIn}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
      '<we:alternateReferences/><we:properties></we:properties><we:bindings/>' +
      `<we:snapshot xmlns:r="${relationshipNamespace}"/></we:webextension>`,
  );
  setContentType(container, part, 'application/vnd.ms-office.webextension+xml');
  const id = addRelationship(container, panes, `${relationshipTypes}/webextension`, part);
  const { root } = partDocument(container, panes);
  const reference = newElement(root, 'webextensionref', { 'xmlns:r': relationshipNamespace, 'r:id': id });
  const pane = { dockstate: 'right', visibility: '0', width: '350', row: '1' };
  insertChild(root, newElement(root, 'taskpane', pane, [reference]), null);
  return part;
}

/** Pictures that a web extension part alone points at (Excel's own picture of the pane). */
function ownPictures(container: Package, part: string): readonly string[] {
  const pictures = relationships(container, part).flatMap(({ type, target }) =>
    type === 'image' && target !== null ? [target] : [],
  );
  return pictures.filter((picture) => partsThatPointAt(container, picture).length === 1);
}

function removeExtension(container: Package, part: string): void {
  const panes = panesPart(container);
  if (panes === null) return;
  const id = relationships(container, panes).find((one) => one.target === part)?.id;
  const { root } = partDocument(container, panes);
  for (const pane of childElements(root, 'taskpane')) {
    const reference = childElement(pane, 'webextensionref');
    if (reference !== null && Object.values(reference.attributes).includes(id ?? '')) removeChild(root, pane);
  }
  for (const picture of ownPictures(container, part)) removePart(container, picture);
  removePart(container, part);
  removeRelationship(container, panes, part);
  if (childElements(root, 'taskpane').length > 0) return;
  removePart(container, panes);
  removeRelationship(container, '', panes);
}

/** Takes out all that the package keeps for an add-in (its id in lower case); whether there was anything. */
export function removeAddIn(container: Package, addIn: string): boolean {
  const parts = extensionParts(container, addIn);
  for (const part of parts) removeExtension(container, part);
  return parts.length > 0;
}
