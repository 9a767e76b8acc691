/** Messages' texts in one language by code; `{name}` slots in them. */
export type MessageCatalogue = Readonly<Record<string, string>>;

/**
 * The text of a message: `{name}` slots are filled; a slot without a parameter stays visible as `{name}`, and a message that
 * the catalogue lacks as its code.
 */
export function fillMessage(
  { code, params }: { readonly code: string; readonly params: Readonly<Record<string, string | number>> },
  catalogue: MessageCatalogue,
): string {
  return (catalogue[code] ?? code).replace(/\{(\w+)\}/g, (slot, name: string) => String(params[name] ?? slot));
}
