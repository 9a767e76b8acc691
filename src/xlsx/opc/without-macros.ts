import type { Compression } from './compression';
import { openPackage, partDocument, relationships, removePart, removeRelationship, savePackage } from './parts';
import { childElements, setAttribute } from '../xml/xml-tree';

const plainType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A workbook's bytes without its macros, and not declared to have any; the same bytes when it has none. */
export function withoutMacros(bytes: Uint8Array, compression: Compression): Uint8Array {
  const container = openPackage(bytes, compression);
  const types = childElements(partDocument(container, '[Content_Types].xml').root);
  const declared = types.filter(({ attributes }) => /macroEnabled\.main\+xml$/i.test(attributes['ContentType'] ?? ''));
  const part = relationships(container, '').find(({ type }) => type === 'officeDocument')?.target ?? null;
  if (declared.length === 0 || part === null) return bytes;
  for (const type of declared) setAttribute(type, 'ContentType', plainType);
  for (const { type, target } of relationships(container, part)) {
    if (type !== 'vbaProject' || target === null) continue;
    removePart(container, target);
    removeRelationship(container, part, target);
  }
  return savePackage(container);
}
