/**
 * Narrowing of parsed JSON by hand. A schema library would do it in fewer lines, but costs the pane's first load 8 KB, and
 * what is read this way has few fields.
 */

/** The value of a text as JSON; null for what is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** An object's fields; null for anything else. */
export function objectOf(json: unknown): JsonObject | null {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as JsonObject) : null;
}

/** Every item read; null when it is no list, or one item makes no sense. */
export function listOf<T>(json: unknown, read: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(json)) return null;
  const items = json.map(read);
  return items.includes(null) ? null : (items as readonly T[]);
}

/** Every field read, by its name; null when it is no object, or one field makes no sense. */
export function recordOf<T>(json: unknown, read: (item: unknown) => T | null): Readonly<Record<string, T>> | null {
  const object = objectOf(json);
  if (object === null) return null;
  const entries = Object.entries(object).map(([name, item]) => [name, read(item)] as const);
  return entries.some(([, item]) => item === null) ? null : (Object.fromEntries(entries) as Record<string, T>);
}

/** A text; null for anything else. */
export function textOf(json: unknown): string | null {
  return typeof json === 'string' ? json : null;
}
