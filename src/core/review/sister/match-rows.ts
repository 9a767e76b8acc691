import { indicatorKey, plainName } from '../across/names';
import { thresholds } from '../across/thresholds';

/** What two rows are matched by. */
export interface Named {
  readonly subcategory: string;
  readonly name: string;
}

type KeyOf = (row: Named) => string;

/** From the strictest to the loosest; a key that two rows of one table share tells nothing. */
const keys: readonly KeyOf[] = [
  ({ subcategory, name }) => `${plainName(subcategory)}\n${plainName(name)}`,
  ({ name }) => plainName(name),
  ({ subcategory, name }) => `${plainName(subcategory)}\n${indicatorKey(name)}`,
  ({ name }) => indicatorKey(name),
];

/** Rows that are the only ones with their key. */
function uniqueBy<Row extends Named>(rows: Iterable<Row>, keyOf: KeyOf): ReadonlyMap<string, Row> {
  const found = new Map<string, Row | null>();
  for (const row of rows) {
    const key = keyOf(row);
    found.set(key, found.has(key) ? null : row);
  }
  const unique = new Map<string, Row>();
  for (const [key, row] of found) if (row !== null) unique.set(key, row);
  return unique;
}

const pairsOf = (name: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2)));

/** Share of the pairs of characters that two names have in common; 1 where one holds the other whole. */
function likeness(one: string, other: string): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length >= 3 && longer.includes(shorter)) return 1;
  const [few, many] = [pairsOf(shorter), pairsOf(longer)];
  if (few.size === 0) return 0;
  let common = 0;
  for (const pair of few) if (many.has(pair)) common += 1;
  return (2 * common) / (few.size + many.size);
}

/** Beyond so many rows that nothing matches, names are not laid beside each other one by one. */
const mostAlike = 40;

/**
 * Which row of the others each row is: by its names, and what is left under the same 二级指标 by names that are nearly the same
 * (`养护里程`, `农村公路养护里程`), each row once. Rows whose names occur twice in a table are left alone.
 */
export function matchRows<One extends Named, Other extends Named>(
  ones: readonly One[],
  others: readonly Other[],
): ReadonlyMap<One, Other> {
  const matched = new Map<One, Other>();
  const left = new Set(ones.filter(({ name }) => name !== ''));
  const right = new Set(others.filter(({ name }) => name !== ''));
  for (const keyOf of keys) {
    const candidates = uniqueBy(right, keyOf);
    for (const [key, one] of uniqueBy(left, keyOf)) {
      const other = candidates.get(key);
      if (other === undefined) continue;
      matched.set(one, other);
      left.delete(one);
      right.delete(other);
    }
  }
  if (left.size > mostAlike || right.size > mostAlike) return matched;
  for (const one of left) {
    const under = plainName(one.subcategory);
    const alike = [...right]
      .filter((other) => plainName(other.subcategory) === under)
      .map((other) => ({ other, share: likeness(indicatorKey(one.name), indicatorKey(other.name)) }))
      .filter(({ share }) => share >= thresholds.alikeNames)
      .sort((a, b) => b.share - a.share);
    const [best, second] = alike;
    if (best === undefined || best.share === second?.share) continue;
    matched.set(one, best.other);
    right.delete(best.other);
  }
  return matched;
}
