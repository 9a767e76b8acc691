import { openPalette } from './styles/colours';
import type { Compression } from './opc/compression';
import { portableCompression } from './opc/compression';
import type { XlsxProblem } from './problem';
import { UnreadableFile, damaged } from './problem';
import type { KeptParts } from './opc/kept-parts';
import type { Package } from './opc/parts';
import { hasPart, openPackage, partDocument, partReading, relationships } from './opc/parts';
import { lacksResults } from './formula/recalculate';
import { readSettings } from './opc/web-extension';
import { openSheet } from './sheet/sheet';
import { stringReading } from './sheet/shared-strings';
import { formatCodes, isTrue, openStylesheet, type Stylesheet } from './styles/styles';
import { editableWorkbook } from './edit-workbook';
import type { XlsxOpening } from './workbook';
import type { Book } from './sheet/worksheet';
import type { XmlListener } from './xml/xml-listener';
import type { XmlDocument, XmlElement } from './xml/xml-tree';
import { childElement, childElements } from './xml/xml-tree';

/** For whom a workbook is opened, and by what means. */
export interface OpeningOptions {
  /** How parts are packed; what runs everywhere unless given. */
  readonly compression?: Compression;
  /** The id of the add-in whose settings `settings()` speaks of. */
  readonly addIn?: string;
  /** What parts of workbooks opened before said; nothing is kept unless given. */
  readonly kept?: KeptParts;
}

/** Opens the bytes of an .xlsx. Never throws for a bad file: says why. */
export function openXlsx(bytes: Uint8Array, options: OpeningOptions = {}): XlsxOpening {
  const foreign = foreignFormat(bytes);
  if (foreign !== null) return { ok: false, ...foreign };
  try {
    const container = openPackage(bytes, options.compression ?? portableCompression, options.kept);
    const book = openBook(container, options.addIn?.toLowerCase() ?? null);
    return { ok: true, workbook: editableWorkbook(book) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, problem: error.problem, detail: error.message };
    throw error;
  }
}

/** What the stream of an old workbook is called in the directory of a compound file, in whatever case. */
const workbookStream = /\0(?:work)?book(?:\0|$)/i;
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Files that are no zip: encrypted workbooks and the old .xls are compound files, told apart by the names of their streams. */
function foreignFormat(bytes: Uint8Array): { problem: XlsxProblem; detail: string } | null {
  if (startsWith(bytes, zipFile)) return null;
  if (bytes.length === 0) return { problem: 'empty', detail: '' };
  if (!startsWith(bytes, compoundFile)) return { problem: 'notAWorkbook', detail: 'no zip' };
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes('EncryptedPackage')) return { problem: 'encrypted', detail: 'EncryptedPackage' };
  if (workbookStream.test(names)) return { problem: 'oldBinaryFormat', detail: 'Workbook' };
  return { problem: 'notAWorkbook', detail: 'OLE' };
}

/** Opens a package as a workbook. Throws `UnreadableFile`. */
export function openBook(container: Package, addIn: string | null): Book {
  if (!hasPart(container, '[Content_Types].xml')) throw new UnreadableFile('notAWorkbook', '[Content_Types].xml');
  partReading(container, '[Content_Types].xml', 'wellFormed', () => ({ kind: 'wellFormed' }));
  const part = relationships(container, '').find((one) => one.type === 'officeDocument')?.target ?? null;
  if (part === null || !hasPart(container, part)) throw new UnreadableFile('notAWorkbook', 'officeDocument');
  // An .xlsb: a package of parts in binary.
  if (/\.bin$/i.test(part)) throw new UnreadableFile('notAWorkbook', part);
  const document = partDocument(container, part);
  if (document.root.local !== 'workbook') throw new UnreadableFile('notAWorkbook', document.root.local);
  const related = relationships(container, part);
  const relatedPart = (type: string): string | null => {
    const target = related.find((one) => one.type === type)?.target ?? null;
    return target !== null && hasPart(container, target) ? target : null;
  };
  const relatedDocument = (type: string, listener: XmlListener | null = null): XmlDocument | null => {
    const target = relatedPart(type);
    return target === null ? null : partDocument(container, target, listener);
  };
  const styles = openStyles(container, relatedPart('styles'), () => readable(() => relatedDocument('theme')));
  const { strings, richStrings, listener } = stringReading();
  relatedDocument('sharedStrings', listener);
  if (addIn !== null) readSettings(container, addIn);
  const book: Book = {
    container,
    addIn,
    part,
    document,
    styles,
    strings,
    richStrings,
    date1904: isTrue(childElement(document.root, 'workbookPr')?.attributes['date1904']),
    worksheets: [],
    grids: new Map(),
    edited: new Map(),
    computed: new Map(),
    overwritten: new Map(),
    missing: false,
    formulasChanged: false,
    stale: new Map(),
  };
  for (const entry of childElements(childElement(document.root, 'sheets'), 'sheet')) {
    const id = relationshipId(entry);
    const relation = related.find((one) => one.id === id);
    // Chart sheets and macro sheets have no cells; they stay as they are.
    if (relation?.type !== 'worksheet') continue;
    if (relation.target === null || !hasPart(container, relation.target)) throw damaged(entry.attributes['name'] ?? '');
    book.worksheets.push(openSheet(book, entry, relation.target));
  }
  if (book.worksheets.length === 0) throw damaged('worksheets');
  book.missing = book.worksheets.some(lacksResults);
  return book;
}

/** The styles of a workbook, whose part need not be there. Only its number formats are read before somebody asks for more. */
function openStyles(container: Package, part: string | null, themeRoot: () => XmlElement | null): Stylesheet {
  if (part === null)
    return openStylesheet(
      () => null,
      [],
      openPalette(themeRoot, () => null),
    );
  const { codes } = partReading(container, part, 'formats', (root) => ({ kind: 'formats', codes: formatCodes(root) }));
  const document = (): XmlDocument => partDocument(container, part);
  return openStylesheet(
    document,
    codes,
    openPalette(themeRoot, () => document().root),
  );
}

/** The root of a part that a workbook can do without, should it be damaged. */
function readable(read: () => XmlDocument | null): XmlElement | null {
  try {
    return read()?.root ?? null;
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

function relationshipId(element: XmlElement): string {
  for (const [name, value] of Object.entries(element.attributes)) if (name.endsWith(':id')) return value;
  return '';
}
