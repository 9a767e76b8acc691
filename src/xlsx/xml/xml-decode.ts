import { damaged } from '../problem';

const declaration = /^<\?xml[^>]*?\bencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const declaredEncoding = /^(<\?xml[^>]*?)\s+encoding\s*=\s*(["'])[^"']*\2/;

/** The encoding that a part's first bytes show: by its mark, else by how `<?` is written in it (XML 1.0, appendix F). */
function encodingByBytes(bytes: Uint8Array): string | null {
  const first = bytes[0];
  const second = bytes[1];
  const third = bytes[2];
  const fourth = bytes[3];
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0x3c && second === 0 && third === 0x3f && fourth === 0) return 'utf-16le';
  return first === 0 && second === 0x3c && third === 0 && fourth === 0x3f ? 'utf-16be' : null;
}

const isUtf8 = (encoding: string): boolean => encoding === 'utf-8' || encoding === 'utf8';

/** The encoding that a declaration names; a declaration is ASCII in every encoding that has no mark. */
function declaredIn(start: string): string {
  const match = declaration.exec(start);
  return (match?.[1] ?? match?.[2] ?? 'utf-8').toLowerCase();
}

/** Longer than any declaration. */
const startLength = 200;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Nearly every part is in UTF-8: so it is read as that, and asked what it is. Null where it is not. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of an XML part in the encoding that it has or declares; the declaration is taken out where it names another than
 * UTF-8, in which changed parts are written. Throws `UnreadableFile` for an encoding that nobody here knows, and for bytes that
 * are not in the one declared: read all the same, they would be lost.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const marked = encodingByBytes(bytes);
  const plain = marked === null || isUtf8(marked) ? asUtf8(bytes) : null;
  const encoding =
    marked ?? declaredIn(plain?.slice(0, startLength) ?? String.fromCharCode(...bytes.subarray(0, startLength)));
  if (isUtf8(encoding)) {
    if (plain === null) throw damaged(`${part}: ${encoding}`);
    return plain;
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(declaredEncoding, '$1');
  } catch {
    throw damaged(`${part}: ${encoding}`);
  }
}
