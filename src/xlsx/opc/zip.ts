import { type Compression, joined } from './compression';
import { UnreadableFile, damaged } from '../problem';

/** An entry of a zip archive, its data as stored. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** DOS time and date, as the archive has them. */
  readonly modified: number;
  /** Data as stored (deflated when `method` is 8). */
  readonly stored: Uint8Array;
}

/** More than any form has; what lies beyond would only exhaust the memory of the pane. */
const maximumArchive = 64 * 1024 * 1024;
const maximumUnpacked = 256 * 1024 * 1024;
const maximumEntries = 10_000;
/** Deflate packs at most 1032 : 1, so an entry that promises more has a false size. */
const steepestDeflate = 1040;

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
const zip64EndOfDirectory = 0x06064b50;
const zip64Locator = 0x07064b50;
const utf8Names = 0x0800;
const january1980 = 0x00210000;
const names = new TextDecoder();

/** Reads an archive's directory; the entries' data stays packed. Throws `UnreadableFile`. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length > maximumArchive) throw new UnreadableFile('tooLarge', `${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, directory } = findDirectory(view);
  if (count > maximumEntries) throw new UnreadableFile('tooLarge', `${count} parts`);
  const entries: ZipEntry[] = [];
  let at = directory;
  let unpacked = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== centralHeader) throw damaged('zip directory');
    const nameLength = view.getUint16(at + 28, true);
    const entry = readEntry(bytes, view, at, nameLength);
    unpacked += entry.size;
    if (unpacked > maximumUnpacked || entry.size > entry.stored.length * steepestDeflate + 64) {
      throw new UnreadableFile('tooLarge', entry.name);
    }
    if (!entry.name.endsWith('/')) entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record at an archive's end: the last one whose comment goes just to the end, else the last one. */
function findEnd(view: DataView): number {
  let last = -1;
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== endOfDirectory) continue;
    if (at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
    if (last < 0) last = at;
  }
  if (last < 0) throw new UnreadableFile('incomplete', 'zip directory');
  return last;
}

/** A number of eight bytes. Beyond 2^53 it loses its last digits: no archive that is read is a thousandth so large. */
function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** How many entries there are, and where they are listed. Large archives, and some programs always, say so in records of their own (zip64). */
function findDirectory(view: DataView): { readonly count: number; readonly directory: number } {
  const end = findEnd(view);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === zip64Locator) {
    const record = uint64(view, locator + 8);
    if (record + 56 > end || view.getUint32(record, true) !== zip64EndOfDirectory) throw damaged('zip64 directory');
    return { count: uint64(view, record + 32), directory: uint64(view, record + 48) };
  }
  return { count: view.getUint16(end + 10, true), directory: view.getUint32(end + 16, true) };
}

/** In the place of a number that stands among an entry's further fields. */
const elsewhere = 0xffffffff;

/** An entry's size, packed size and place; those that do not fit into four bytes stand, in this order, in a field of their own. */
function sizesOf(view: DataView, at: number, nameLength: number): { size: number; packed: number; local: number } {
  const places = [at + 24, at + 20, at + 42];
  const [size = 0, packed = 0, local = 0] = places.map((place) => view.getUint32(place, true));
  if (![size, packed, local].includes(elsewhere)) return { size, packed, local };
  let field = at + 46 + nameLength;
  const last = Math.min(field + view.getUint16(at + 30, true), view.byteLength);
  while (field + 4 <= last && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  const full = (written: number): number => {
    if (written !== elsewhere || next + 8 > last) return written;
    next += 8;
    return uint64(view, next - 8);
  };
  return { size: full(size), packed: full(packed), local: full(local) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry {
  const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const { size, packed, local } = sizesOf(view, at, nameLength);
  if (flags & 1) throw new UnreadableFile('encrypted', name);
  if (method !== 0 && method !== 8) throw damaged(name);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localHeader) throw damaged(name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) throw damaged(name);
  return {
    // Part names are compared without the leading slash; some producers write backslashes.
    name: name.replaceAll('\\', '/').replace(/^\//, ''),
    method,
    crc: view.getUint32(at + 16, true),
    size,
    modified: view.getUint32(at + 12, true),
    stored: bytes.subarray(start, start + packed),
  };
}

/** Unpacks an entry and checks it against its checksum. Throws `UnreadableFile`. */
export function unpack(entry: ZipEntry, { inflate, crc32 }: Compression): Uint8Array {
  if (entry.method === 0 && entry.size !== entry.stored.length) throw damaged(entry.name);
  let bytes: Uint8Array;
  try {
    bytes = entry.method === 0 ? entry.stored : inflate(entry.stored, entry.size);
  } catch {
    throw damaged(entry.name);
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry.name);
  return bytes;
}

/** What several entries hold, by name; nothing when one of them is damaged, so that whoever asks for that one is told. */
export function unpackTogether(
  entries: readonly ZipEntry[],
  { inflateTogether }: Compression,
): Map<string, Uint8Array> {
  const all = entries.length < 2 ? null : (inflateTogether?.(entries) ?? null);
  return new Map(all === null ? [] : entries.map(({ name }, at) => [name, all[at] ?? new Uint8Array()]));
}

/** Packs bytes into an entry, dated 1980-01-01 as Excel dates its parts. */
export function pack(name: string, bytes: Uint8Array, { deflate, crc32 }: Compression): ZipEntry {
  const stored = deflate(bytes);
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, modified: january1980, stored };
}

/** An entry that is packed while it is written: of its text only a piece is in memory at a time. */
export interface EntryWriter {
  readonly write: (text: string) => void;
  /** The entry, once all is written. */
  readonly entry: () => ZipEntry;
}

/** Characters that are packed together. */
const pieceLength = 1 << 18;

/** Packs a text that comes bit by bit. */
export function entryWriter(name: string, { deflatePieces, crc32 }: Compression): EntryWriter {
  const encoder = new TextEncoder();
  const deflate = deflatePieces();
  const stored: Uint8Array[] = [];
  let texts: string[] = [];
  let waiting = 0;
  let crc = 0;
  let size = 0;
  const flush = (isLast: boolean): void => {
    const bytes = encoder.encode(texts.join(''));
    crc = crc32(bytes, crc);
    size += bytes.length;
    stored.push(deflate(bytes, isLast));
    texts = [];
    waiting = 0;
  };
  return {
    write: (text) => {
      texts.push(text);
      waiting += text.length;
      if (waiting >= pieceLength) flush(false);
    },
    entry: () => {
      flush(true);
      return { name, method: 8, crc, size, modified: january1980, stored: joined(stored) };
    },
  };
}

/** Writes an archive; packed data is copied as it is. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const total = entries.reduce(
    (sum, entry, index) => sum + 76 + 2 * (names[index]?.length ?? 0) + entry.stored.length,
    22,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    starts.push(at);
    view.setUint32(at, localHeader, true);
    writeFacts(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.stored, at + 30 + name.length);
    at += 30 + name.length + entry.stored.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, centralHeader, true);
    view.setUint16(at + 4, 20, true);
    writeFacts(view, at + 6, entry, name.length);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, endOfDirectory, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that the local and the central header have in common, from "version needed" on. */
function writeFacts(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.stored.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
