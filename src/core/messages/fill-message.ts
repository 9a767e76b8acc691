import type { Message, MessageCode } from './message';

/** Every message's text in one language; `{name}` slots in them. */
export type MessageCatalogue = Readonly<Record<MessageCode, string>>;

/**
 * The text of a message: `{name}` slots are filled; a slot without a parameter stays visible as `{name}`, and a message that
 * the catalogue lacks as its code.
 */
export function fillMessage({ code, params }: Message, catalogue: Partial<MessageCatalogue>): string {
  return (catalogue[code] ?? code).replace(/\{(\w+)\}/g, (slot, name: string) => String(params[name] ?? slot));
}
