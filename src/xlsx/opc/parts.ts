import type { Compression } from './compression';
import type { KeptPart, KeptParts, PartKind, PartReading, ReadingOf, Relationship } from './kept-parts';
import { damaged, UnreadableFile } from '../problem';
import { type ElementBudget, mostElements, spendElement } from '../xml/element-budget';
import { decodeXml } from '../xml/xml-decode';
import { parseXml } from '../xml/xml-parse';
import type { XmlListener } from '../xml/xml-listener';
import type { XmlDocument, XmlElement } from '../xml/xml-tree';
import { childElements, insertChild, newElement, removeChild, serialiseXml, setAttribute } from '../xml/xml-tree';
import type { ZipEntry } from './zip';
import { pack, readZip, unpack, unpackTogether, writeZip } from './zip';

/** A package (OPC): parts by name, without the leading slash. Parts that nobody changed are written back as stored. */
export interface Package {
  readonly compression: Compression;
  /** Elements that may still be read. */
  readonly budget: ElementBudget;
  readonly entries: Map<string, ZipEntry>;
  /** Parts that were unpacked together, before anybody asked for them. */
  readonly unpacked: Map<string, Uint8Array>;
  /** Parts that were parsed; those whose tree changed are written anew. */
  readonly documents: Map<string, XmlDocument>;
  /** Parts whose text was replaced. */
  readonly replaced: Map<string, string>;
  /** What parts of other workbooks said; null where nothing is kept. */
  readonly kept: KeptParts | null;
  /** Parts that are as one that is kept, as long as they are as stored. */
  readonly recalled: Map<string, KeptPart>;
  /** Of those, the ones whose elements have been counted: they are not counted again when the part is read after all. */
  readonly counted: Set<string>;
}

/** Bytes of an XML part; a sheet of 400,000 filled cells has some 25 million. */
const longestPart = 100 * 1024 * 1024;
const contentTypesPart = '[Content_Types].xml';
const relationshipsContentType = 'application/vnd.openxmlformats-package.relationships+xml';
const relationshipNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Opens a package. Throws `UnreadableFile`. */
export function openPackage(bytes: Uint8Array, compression: Compression, kept: KeptParts | null = null): Package {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZip(bytes)) entries.set(entry.name, entry);
  const recalled = new Map<string, KeptPart>();
  const unpacked = unpackTogether(readOnOpening(entries.values(), kept, recalled), compression);
  return {
    compression,
    entries,
    unpacked,
    documents: new Map(),
    replaced: new Map(),
    budget: { left: mostElements },
    kept,
    recalled,
    counted: new Set(),
  };
}

/** Bytes of a workbook that are unpacked at once: what is larger takes its time and its memory part by part. */
const mostTogether = 1 << 18;
/** What every workbook is opened with, by the names that nearly all producers give it. */
const openingParts =
  /^(?:\[Content_Types\]\.xml|(?:xl\/(?:worksheets\/)?)?_rels\/[^/]*\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/worksheets\/[^/]+\.xml)$/i;

/** The parts to unpack; of those that are as one that is kept, what it said is recalled. */
function readOnOpening(
  entries: Iterable<ZipEntry>,
  kept: KeptParts | null,
  recalled: Map<string, KeptPart>,
): ZipEntry[] {
  const chosen: ZipEntry[] = [];
  let left = mostTogether;
  for (const entry of entries) {
    if (!openingParts.test(entry.name)) continue;
    const known = kept?.recall(entry) ?? null;
    if (known !== null) recalled.set(entry.name, known);
    if (known !== null || entry.method !== 8 || entry.size > left) continue;
    chosen.push(entry);
    left -= entry.size;
  }
  return chosen;
}

/** A part's bytes, once. Throws `UnreadableFile` when it is damaged. */
function unpackedPart({ unpacked, compression }: Package, entry: ZipEntry): Uint8Array {
  const bytes = unpacked.get(entry.name);
  if (bytes === undefined) return unpack(entry, compression);
  unpacked.delete(entry.name);
  return bytes;
}

/** The name under which a part is stored: names are compared without regard to case (OPC §6.2.2.3). */
function storedName(container: Package, name: string): string {
  if (container.entries.has(name) || container.replaced.has(name) || container.documents.has(name)) return name;
  const lower = name.toLowerCase();
  for (const stored of container.entries.keys()) {
    if (stored.length === name.length && stored.toLowerCase() === lower) return stored;
  }
  return name;
}

/** Whether there is such a part. */
export function hasPart(container: Package, name: string): boolean {
  const stored = storedName(container, name);
  return container.entries.has(stored) || container.replaced.has(stored) || container.documents.has(stored);
}

/** A part's text. Throws `UnreadableFile` when it is missing or damaged. */
export function partText(container: Package, name: string): string {
  const stored = storedName(container, name);
  const replaced = container.replaced.get(stored);
  if (replaced !== undefined) return replaced;
  const entry = container.entries.get(stored);
  if (entry === undefined) throw damaged(name);
  if (entry.size > longestPart) throw new UnreadableFile('tooLarge', `${name}: ${entry.size} bytes`);
  return decodeXml(unpackedPart(container, entry), stored);
}

/**
 * A part as a tree, parsed once; a listener hears of it when that is done. Throws `UnreadableFile` when it is missing or damaged.
 */
export function partDocument(container: Package, name: string, listener: XmlListener | null = null): XmlDocument {
  const stored = storedName(container, name);
  const known = container.documents.get(stored);
  if (known !== undefined) return known;
  const budget = container.counted.delete(stored) ? { left: Number.POSITIVE_INFINITY } : container.budget;
  const document = parseXml(partText(container, stored), stored, budget, listener);
  container.documents.set(stored, document);
  return document;
}

const isOfKind = <Kind extends PartKind>(reading: PartReading, kind: Kind): reading is ReadingOf<Kind> =>
  reading.kind === kind;

/**
 * What a part says, read from its root unless it is as one that is kept. Throws `UnreadableFile` as reading it does, and counts the same
 * elements either way.
 */
export function partReading<Kind extends PartKind>(
  container: Package,
  name: string,
  kind: Kind,
  read: (root: XmlElement) => ReadingOf<Kind>,
): ReadingOf<Kind> {
  const stored = storedName(container, name);
  const entry = isAsStored(container, stored) ? container.entries.get(stored) : undefined;
  const known = entry === undefined ? undefined : container.recalled.get(stored);
  if (known !== undefined && isOfKind(known.reading, kind)) {
    if (!container.counted.has(stored)) spendElement(container.budget, known.elements);
    container.counted.add(stored);
    return known.reading;
  }
  const before = container.budget.left;
  const reading = read(partDocument(container, stored).root);
  if (entry !== undefined && known === undefined && openingParts.test(stored)) {
    container.kept?.keep(entry, { reading, elements: before - container.budget.left });
  }
  return reading;
}

/** Whether nobody has parsed a part or given it another text. */
function isAsStored({ documents, replaced }: Package, stored: string): boolean {
  return !documents.has(stored) && !replaced.has(stored);
}

/** Adds a part, or replaces its text. */
export function setPart(container: Package, name: string, text: string): void {
  const stored = storedName(container, name);
  container.documents.delete(stored);
  container.counted.delete(stored);
  container.replaced.set(stored, text);
}

/** Removes a part, its relationships and its content type. */
export function removePart(container: Package, name: string): void {
  for (const part of [name, relationshipsPart(name)]) {
    const stored = storedName(container, part);
    container.documents.delete(stored);
    container.counted.delete(stored);
    container.replaced.delete(stored);
    container.entries.delete(stored);
  }
  const types = partDocument(container, contentTypesPart).root;
  for (const override of childElements(types, 'Override')) {
    if (override.attributes['PartName']?.toLowerCase() === `/${name}`.toLowerCase()) removeChild(types, override);
  }
}

/** States a part's content type. */
export function setContentType(container: Package, name: string, contentType: string): void {
  const types = partDocument(container, contentTypesPart).root;
  insertChild(types, newElement(types, 'Override', { PartName: `/${name}`, ContentType: contentType }), null);
}

/** States the content type of all parts with an extension, unless it is stated. */
export function setDefaultContentType(container: Package, extension: string, contentType: string): void {
  const types = partDocument(container, contentTypesPart).root;
  const defaults = childElements(types, 'Default');
  if (defaults.some((one) => one.attributes['Extension']?.toLowerCase() === extension)) return;
  insertChild(
    types,
    newElement(types, 'Default', { Extension: extension, ContentType: contentType }),
    childElements(types)[0] ?? null,
  );
}

/** Takes back a default content type that no part needs any more. */
export function dropUnusedDefault(container: Package, extension: string): void {
  const names = [...container.entries.keys(), ...container.replaced.keys()];
  if (names.some((name) => name.toLowerCase().endsWith(`.${extension}`))) return;
  const types = partDocument(container, contentTypesPart).root;
  for (const one of childElements(types, 'Default')) {
    if (one.attributes['Extension']?.toLowerCase() === extension) removeChild(types, one);
  }
}

function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function resolveTarget(part: string, target: string): string {
  const decoded = target.replaceAll('\\', '/').replaceAll('%20', ' ');
  if (decoded.startsWith('/')) return decoded.slice(1);
  const segments = part.split('/').slice(0, -1);
  for (const segment of decoded.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

function relationship(part: string, element: XmlElement): Relationship {
  const type = element.attributes['Type'] ?? '';
  const external = element.attributes['TargetMode'] === 'External';
  return {
    id: element.attributes['Id'] ?? '',
    type: type.slice(type.lastIndexOf('/') + 1),
    target: external ? null : resolveTarget(part, element.attributes['Target'] ?? ''),
  };
}

/** A part's relationships, `''` for those of the package itself. */
export function relationships(container: Package, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!hasPart(container, name)) return [];
  return partReading(container, name, 'relationships', (root) => ({
    kind: 'relationships',
    relationships: childElements(root, 'Relationship').map((element) => relationship(part, element)),
  })).relationships;
}

/** Adds a relationship and gives its id. `target` is a part's name. */
export function addRelationship(container: Package, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  if (!hasPart(container, name)) {
    setDefaultContentType(container, 'rels', relationshipsContentType);
    setPart(
      container,
      name,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationshipNamespace}"></Relationships>`,
    );
  }
  const { root } = partDocument(container, name);
  const taken = new Set(relationships(container, part).map((one) => one.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  insertChild(root, newElement(root, 'Relationship', { Id: id, Type: type, Target: `/${target}` }), null);
  return id;
}

/** Removes a part's relationships to another part; the relationships part goes when none is left. */
export function removeRelationship(container: Package, part: string, target: string): void {
  const name = relationshipsPart(part);
  if (!hasPart(container, name)) return;
  const { root } = partDocument(container, name);
  for (const element of childElements(root, 'Relationship')) {
    if (relationship(part, element).target === target) removeChild(root, element);
  }
  if (childElements(root, 'Relationship').length === 0) removePart(container, name);
}

/** The parts, `''` for the package itself, that have a relationship to a part. */
export function partsThatPointAt(container: Package, target: string): readonly string[] {
  const names = new Set([...container.entries.keys(), ...container.replaced.keys(), ...container.documents.keys()]);
  return [...names].flatMap((name) => {
    const [, folder, file] = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name) ?? [];
    if (folder === undefined || file === undefined) return [];
    const part = folder + file;
    return relationships(container, part).some((one) => one.target === target) ? [part] : [];
  });
}

/** A name of the form `xl/comments3.xml` that no part has. */
export function freePartName(container: Package, before: string, after: string): string {
  let number = 1;
  while (hasPart(container, `${before}${number}${after}`)) number++;
  return `${before}${number}${after}`;
}

/** A part's text as it is now, with the changes that were made to its tree. */
function currentText(container: Package, name: string): string {
  const document = container.documents.get(storedName(container, name));
  return document === undefined ? partText(container, name) : serialiseXml(document);
}

/** Parts that belong to the one that points at them; any other (pictures, printer settings) may be pointed at by many. */
const owned: readonly string[] = ['comments', 'threadedComment', 'vmlDrawing', 'drawing', 'chart', 'table'];

/** Adds a copy of a part, with copies of the parts that are its own. Gives the copy's name. */
export function copyPart(container: Package, name: string): string {
  const [, before = name, , after = ''] = /^(.*?)(\d*)(\.[^.]+)$/.exec(name) ?? [];
  const copy = freePartName(container, before, after);
  setPart(container, copy, currentText(container, name));
  const types = childElements(partDocument(container, contentTypesPart).root, 'Override');
  const type = types.find(({ attributes }) => attributes['PartName']?.toLowerCase() === `/${name}`.toLowerCase());
  if (type !== undefined) setContentType(container, copy, type.attributes['ContentType'] ?? '');
  const from = relationshipsPart(name);
  if (!hasPart(container, from)) return copy;
  setPart(container, relationshipsPart(copy), currentText(container, from));
  for (const element of childElements(partDocument(container, relationshipsPart(copy)).root, 'Relationship')) {
    const { type: kind, target } = relationship(name, element);
    if (target === null || !hasPart(container, target)) continue;
    setAttribute(element, 'Target', `/${owned.includes(kind) ? copyPart(container, target) : target}`);
  }
  return copy;
}

/** The package as bytes. */
export function savePackage(container: Package): Uint8Array<ArrayBuffer> {
  const texts = new Map(container.replaced);
  for (const [name, document] of container.documents) {
    if (!document.root.contentChanged && !document.root.tagChanged) continue;
    const text = serialiseXml(document);
    if (text !== document.source || texts.has(name)) texts.set(name, text);
  }
  const entries: ZipEntry[] = [];
  const encoder = new TextEncoder();
  for (const [name, entry] of container.entries) {
    const text = texts.get(name);
    entries.push(text === undefined ? entry : pack(name, encoder.encode(text), container.compression));
    texts.delete(name);
  }
  for (const [name, text] of texts) entries.push(pack(name, encoder.encode(text), container.compression));
  return writeZip(entries);
}
