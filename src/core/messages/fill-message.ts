/** Messages' texts in one language by code; slots in them as `fillMessage` reads them. */
export type MessageCatalogue = Readonly<Record<string, string>>;

/** `{name}` · `{name|row|rows}` · `{name|list}` */
const slots = /\{(\w+)(?:\|([^|{}]*)(?:\|([^|{}]*))?)?\}/g;

/**
 * The text of a message: `{name}` slots are filled; a slot without a parameter stays visible as `{name}`, and a message that
 * the catalogue lacks as its code. English counts and lists otherwise than Chinese: `{count|row|rows}` is the first word for 1 and
 * the second for any other number, `{cells|list}` has commas where the parameter, a list that the program made, has 、.
 */
export function fillMessage(
  { code, params }: { readonly code: string; readonly params: Readonly<Record<string, string | number>> },
  catalogue: MessageCatalogue,
): string {
  return (catalogue[code] ?? code).replace(slots, (slot, name: string, one?: string, several?: string) => {
    const value = params[name];
    if (value === undefined) return slot;
    if (several !== undefined) return (Number(value) === 1 ? one : several) ?? '';
    return one === 'list' ? String(value).replaceAll('、', ', ') : String(value);
  });
}

/** A text of the catalogue for who reads about it: `{count} rows`, `{cells}`. */
export function plainSlots(text: string): string {
  return text.replace(slots, (_slot, name: string, _one?: string, several?: string) => several ?? `{${name}}`);
}
