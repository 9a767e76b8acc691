import { wireName, type HostObject, type Member } from './object-model';
import type { RichApiQuery } from './rich-api-request';

/** Which properties to give: `own` is the names to load, all scalars when empty; `nested` goes on at linked objects. */
interface Selection {
  all: boolean;
  readonly names: Map<string, Selection>;
}

type FindMember = (object: HostObject, name: string) => Member;

/**
 * Answers a load: the selected properties in wire names, nested objects for navigation (`format/fill/color`), `_Items` for
 * collections, where the selection applies to each item.
 */
export function queryObject(
  object: HostObject,
  query: RichApiQuery,
  find: FindMember,
  supports: (since: string) => boolean,
): unknown {
  const selection: Selection = { all: false, names: new Map() };
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) addPath(selection, path);
  if (selection.names.size === 0) selection.all = true;
  return answer(object, selection, { find, supports }, query.Skip ?? 0, query.Top ?? Infinity);
}

function addPath(selection: Selection, path: string): void {
  let at = selection;
  for (const step of path.split('/')) {
    if (step === 'items') continue;
    if (step === '*') {
      at.all = true;
      return;
    }
    const next: Selection = at.names.get(step) ?? { all: false, names: new Map() };
    at.names.set(step, next);
    at = next;
  }
}

interface Reading {
  readonly find: FindMember;
  readonly supports: (since: string) => boolean;
}

function answer(
  object: HostObject,
  selection: Selection,
  reading: Reading,
  skip = 0,
  top = Infinity,
): Readonly<Record<string, unknown>> {
  if (object.items === null) return properties(object, selection, reading);
  // A name that the collection itself has (count) is its own; every other is its items'.
  const own: Selection = { all: false, names: new Map() };
  const ofItems: Selection = { all: selection.all, names: new Map() };
  for (const [name, nested] of selection.names) {
    (Object.hasOwn(object.members, wireName(name)) ? own : ofItems).names.set(name, nested);
  }
  const items = object.items().slice(skip, skip + top);
  return {
    ...(own.names.size > 0 ? properties(object, own, reading) : {}),
    _Items: items.map((item) => ({ ...item.identity(), ...answer(item, ofItems, reading) })),
  };
}

function properties(object: HostObject, selection: Selection, reading: Reading): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = {};
  if (selection.all || selection.names.size === 0) {
    for (const [name, member] of Object.entries(object.members)) {
      // A plain load() skips what the declared set doesn't have; only naming it is an error.
      if (member.kind === 'value' && reading.supports(member.since)) result[name] = member.read();
    }
  }
  for (const [name, nested] of selection.names) {
    const wire = wireName(name);
    const member = reading.find(object, wire);
    if (member.kind === 'value') result[wire] = member.read();
    if (member.kind === 'link') {
      const linked = member.open();
      result[wire] = linked === null ? null : { ...linked.identity(), ...answer(linked, nested, reading) };
    }
  }
  return result;
}
