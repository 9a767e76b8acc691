import * as v from 'valibot';

/**
 * Shapes of what is kept and of files that people edit, all in one schema library (valibot: what a shape does not use is not in
 * the bundle). What differs from its own: a list is no object, and any name may be a key.
 */

/** A reading of unknown JSON as a `T`. */
export type Shape<T> = v.GenericSchema<unknown, T>;

const isObject = (json: unknown): boolean => typeof json === 'object' && json !== null && !Array.isArray(json);
const anyObject = () => v.custom<Readonly<Record<string, unknown>>>(isObject);

/** An object with these fields; fields that nobody knows are left out. */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(anyObject(), v.object(entries));
}

/** An object with exactly these fields; every field too many is an issue of type `never`. */
export function exactFields<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(anyObject(), v.objectWithRest(entries, v.never()));
}

/** Values by any name, `__proto__` and `constructor` included (valibot's own record leaves these out). */
export function byName<T>(value: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return v.pipe(
    anyObject(),
    v.transform((object) => Object.entries(object)),
    v.array(v.tuple([v.string(), value])),
    v.transform((entries) => Object.fromEntries(entries)),
  );
}

/** The JSON of a text; undefined for a text that is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON in a shape; null where it is not. */
export function inShape<T>(shape: Shape<T>, json: unknown): T | null {
  const reading = v.safeParse(shape, json);
  return reading.success ? reading.output : null;
}

/** Those items of a list that are in shape, and whether that is all there was. */
export interface ReadableItems<T> {
  readonly items: readonly T[];
  readonly isWhole: boolean;
}

/** Reads item by item: one that makes no sense does not take the others along. */
export function readableItems<T>(read: (json: unknown) => T | null, json: unknown): ReadableItems<T> {
  if (!Array.isArray(json)) return { items: [], isWhole: false };
  const items = json.flatMap((item) => {
    const one = read(item);
    return one === null ? [] : [one];
  });
  return { items, isWhole: items.length === json.length };
}
