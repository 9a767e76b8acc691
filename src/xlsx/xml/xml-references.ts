/** Characters that XML forbids: what holds one is left to the parser, which says what is wrong. */
export const notPlain = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
/** Halves of the pairs that stand for one character. */
const surrogate = /[\uD800-\uDFFF]/;

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Marks a reference that is not plain: no part that is may hold it. */
const noCharacter = '\uFFFF';

/** A reference by number; null for a character that XML does not allow. */
function numbered(reference: string): string | null {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(reference);
  if (match === null) return null;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  if (code > 0x10ffff) return null;
  const character = String.fromCodePoint(code);
  return code < 0x10000 && (notPlain.test(character) || surrogate.test(character)) ? null : character;
}

/** Character data with its references replaced; null when one of them is not plain. */
export function decoded(text: string): string | null {
  if (!text.includes('&')) return text;
  const plain = text.replace(/&([^;&]{0,10};)?/g, (_, reference: string | undefined) => {
    const name = reference?.slice(0, -1) ?? '';
    return entities.get(name) ?? numbered(name) ?? noCharacter;
  });
  return plain.includes(noCharacter) ? null : plain;
}
