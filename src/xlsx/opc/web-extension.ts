import type { Package } from './parts';
import {
  addRelationship,
  freePartName,
  hasPart,
  partDocument,
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

/** The web extension part of an add-in (its id in lower case); null when the workbook keeps nothing for it. */
function extensionPart(container: Package, addIn: string): string | null {
  const panes = panesPart(container);
  if (panes === null) return null;
  for (const { type, target } of relationships(container, panes)) {
    if (type !== 'webextension' || target === null || !hasPart(container, target)) continue;
    const reference = childElement(partDocument(container, target).root, 'reference');
    if (reference?.attributes['id']?.toLowerCase() === addIn) return target;
  }
  return null;
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
    if (properties(container, addIn).length === 0) removeExtension(container, addIn);
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

function removeExtension(container: Package, addIn: string): void {
  const panes = panesPart(container);
  const part = extensionPart(container, addIn);
  if (panes === null || part === null) return;
  const id = relationships(container, panes).find((one) => one.target === part)?.id;
  const { root } = partDocument(container, panes);
  for (const pane of childElements(root, 'taskpane')) {
    const reference = childElement(pane, 'webextensionref');
    if (reference !== null && Object.values(reference.attributes).includes(id ?? '')) removeChild(root, pane);
  }
  removePart(container, part);
  removeRelationship(container, panes, part);
  if (childElements(root, 'taskpane').length > 0) return;
  removePart(container, panes);
  removeRelationship(container, '', panes);
}
