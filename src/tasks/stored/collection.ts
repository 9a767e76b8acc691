import * as v from 'valibot';
import { fields, inShape, parsedJson, readableItems } from '../../core/json/shapes';
import type { Collection } from './chosen';
import { changeOf, type Stored, type StoredChange, type StoredKind } from './stored';

/** A collection that a workbook can keep, with what a user can do to it. */
export interface UnitCollection<T> {
  readonly kind: StoredKind<Collection<T>>;
  /** Adds one as the unit's own under an id of its own, and chooses it. */
  readonly added: (one: T) => StoredChange;
  /** Replaces the own one of the same id; adds it when that is gone by then. */
  readonly replaced: (one: T) => StoredChange;
  /** Takes an own one out; where it was chosen each form goes by its own again. */
  readonly removed: (id: string) => StoredChange;
  /**
   * Chooses one for the whole workbook by its id; null, and an id that is gone by then: as the office has it, else each form goes by
   * its own.
   */
  readonly chosen: (id: string | null) => StoredChange;
  /** Lets each form go by its own, whatever the office has chosen. */
  readonly chosenAsForm: StoredChange;
}

const kept = fields({
  chosen: v.nullable(v.string()),
  own: v.array(v.unknown()),
  asForm: v.exactOptional(v.boolean()),
});

/** A collection under a key, beside what is built in; `read` takes one of the unit's own from JSON, null where it makes no sense. */
export function unitCollection<T extends { readonly id: string }>(
  key: string,
  builtIn: readonly T[],
  read: (json: unknown) => T | null,
): UnitCollection<T> {
  const none: Collection<T> = { chosen: null, own: [] };
  const find = (own: readonly T[], id: string | null): T | null =>
    [...own, ...builtIn].find((one) => one.id === id) ?? null;

  function readText(text: string): Stored<Collection<T>> {
    const json = inShape(kept, parsedJson(text));
    if (json === null) return { value: none, isWhole: false };
    const { items: own, isWhole } = readableItems(read, json.own);
    const chosen = find(own, json.chosen);
    const asForm = json.asForm === true ? { asForm: true } : {};
    return { value: { chosen, own, ...asForm }, isWhole: isWhole && (json.chosen === null || chosen !== null) };
  }

  const kind: StoredKind<Collection<T>> = {
    key,
    none,
    read: readText,
    write: ({ chosen, own, asForm }) =>
      chosen === null && own.length === 0 && asForm !== true
        ? null
        : JSON.stringify({ chosen: chosen?.id ?? null, own, ...(asForm === true ? { asForm } : {}) }),
  };

  /** An id that neither built-in nor own ones have. */
  function freeId(own: readonly T[]): string {
    const taken = new Set([...builtIn, ...own].map(({ id }) => id));
    for (let number = 1; ; number += 1) if (!taken.has(`own-${number}`)) return `own-${number}`;
  }

  function withAdded({ own }: Collection<T>, one: T): Collection<T> {
    const added = { ...one, id: freeId(own) };
    return { chosen: added, own: [...own, added] };
  }

  return {
    kind,
    added: (one) => changeOf(kind, (now) => withAdded(now, one)),
    replaced: (one) =>
      changeOf(kind, (now) => {
        if (!now.own.some(({ id }) => id === one.id)) return withAdded(now, one);
        return {
          ...now,
          chosen: now.chosen?.id === one.id ? one : now.chosen,
          own: now.own.map((other) => (other.id === one.id ? one : other)),
        };
      }),
    removed: (id) =>
      changeOf(kind, ({ chosen, own, asForm }) => ({
        chosen: chosen?.id === id ? null : chosen,
        own: own.filter((one) => one.id !== id),
        ...(asForm === true ? { asForm } : {}),
      })),
    chosen: (id) => changeOf(kind, ({ own }) => ({ own, chosen: find(own, id) })),
    chosenAsForm: changeOf(kind, ({ own }) => ({ own, chosen: null, asForm: true })),
  };
}
