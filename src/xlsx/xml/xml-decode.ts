import { damaged } from '../problem';

const declaration = /^<\?xml[^>]*?\bencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const declaredEncoding = /^(<\?xml[^>]*?)\s+encoding\s*=\s*(["'])[^"']*\2/;

/** The encoding that a part's first bytes show: by its mark, else by how `<?` is written in it (XML 1.0, appendix F). */
function encodingByBytes(bytes: Uint8Array): string | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0x3c && second === 0 && third === 0x3f && fourth === 0) return 'utf-16le';
  return first === 0 && second === 0x3c && third === 0 && fourth === 0x3f ? 'utf-16be' : null;
}

function declared(bytes: Uint8Array): string {
  // A declaration is ASCII in every encoding that has no mark.
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const match = declaration.exec(start);
  return (match?.[1] ?? match?.[2] ?? 'utf-8').toLowerCase();
}

/**
 * The text of an XML part in the encoding that it has or declares; the declaration is taken out where it names another than
 * UTF-8, in which changed parts are written. Throws `UnreadableFile` for an encoding that nobody here knows, and for bytes that
 * are not in the one declared: read all the same, they would be lost.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding = encodingByBytes(bytes) ?? declared(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged(`${part}: ${encoding}`);
  }
  return encoding === 'utf-8' || encoding === 'utf8' ? text : text.replace(declaredEncoding, '$1');
}
