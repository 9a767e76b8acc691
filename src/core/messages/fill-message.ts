/** Messages' texts in one language by code; slots in them as `fillMessage` reads them. */
export type MessageCatalogue = Readonly<Record<string, string>>;

/** `{name}` · `{name|row|rows}` · `{name|list}` */
const slots = /\{(\w+)(?:\|([^|{}]*)(?:\|([^|{}]*))?)?\}/g;

/** A slot of a text, and how it stands there. */
interface Slot {
  readonly written: string;
  readonly name: string;
  readonly one: string | undefined;
  readonly several: string | undefined;
}

/** Texts taken apart, each once: there are as many as messages, and each is filled for form after form. */
const taken = new Map<string, readonly (string | Slot)[]>();

function partsOf(text: string): readonly (string | Slot)[] {
  const known = taken.get(text);
  if (known !== undefined) return known;
  const parts: (string | Slot)[] = [];
  let from = 0;
  for (const { 0: written, 1: name = '', 2: one, 3: several, index } of text.matchAll(slots)) {
    parts.push(text.slice(from, index), { written, name, one, several });
    from = index + written.length;
  }
  parts.push(text.slice(from));
  taken.set(text, parts);
  return parts;
}

function filled({ written, name, one, several }: Slot, params: Readonly<Record<string, string | number>>): string {
  const value = params[name];
  if (value === undefined) return written;
  if (several !== undefined) return (Number(value) === 1 ? one : several) ?? '';
  return one === 'list' ? String(value).replaceAll('、', ', ') : String(value);
}

/**
 * The text of a message: `{name}` slots are filled; a slot without a parameter stays visible as `{name}`, and a message that
 * the catalogue lacks as its code. English counts and lists otherwise than Chinese: `{count|row|rows}` is the first word for 1 and
 * the second for any other number, `{cells|list}` has commas where the parameter, a list that the program made, has 、.
 */
export function fillMessage(
  { code, params }: { readonly code: string; readonly params: Readonly<Record<string, string | number>> },
  catalogue: MessageCatalogue,
): string {
  const text = catalogue[code];
  if (text === undefined) return code;
  let told = '';
  for (const part of partsOf(text)) told += typeof part === 'string' ? part : filled(part, params);
  return told;
}

/** A text of the catalogue for who reads about it: `{count} rows`, `{cells}`. */
export function plainSlots(text: string): string {
  return text.replace(slots, (_slot, name: string, _one?: string, several?: string) => several ?? `{${name}}`);
}
