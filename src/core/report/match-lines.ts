import type { KeptLine } from './kept-report';

/** Which row now holds (what became of) a line that we wrote: indexes into both lists. */
export interface LineMatch {
  readonly kept: number;
  readonly current: number;
  /** True when the row holds a text that we wrote. */
  readonly untouched: boolean;
}

/** Beyond this the rows are compared in order only: nobody's report is that long. */
const mostRows = 1500;

/** How alike two texts are by their pairs of characters, 0 to 1 (Dice). */
export function likeness(one: string, other: string): number {
  const pairs = (text: string): readonly string[] =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
  const [first, second] = [pairs(one), pairs(other)];
  if (first.length === 0 || second.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const pair of first) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    counts.set(pair, left - 1);
    shared += 1;
  }
  return (2 * shared) / (first.length + second.length);
}

/** The longest common run of rows that hold what we wrote, in order. */
function untouchedMatches(kept: readonly KeptLine[], current: readonly string[]): readonly LineMatch[] {
  if (kept.length > mostRows || current.length > mostRows) return [];
  const same = (k: number, c: number): boolean => kept[k]?.texts.includes(current[c] ?? '') ?? false;
  const width = current.length + 1;
  const lengths = new Uint16Array((kept.length + 1) * width);
  const at = (k: number, c: number): number => lengths[k * width + c] ?? 0;
  for (let k = kept.length - 1; k >= 0; k -= 1) {
    for (let c = current.length - 1; c >= 0; c -= 1) {
      lengths[k * width + c] = same(k, c) ? at(k + 1, c + 1) + 1 : Math.max(at(k + 1, c), at(k, c + 1));
    }
  }
  const matches: LineMatch[] = [];
  for (let k = 0, c = 0; k < kept.length && c < current.length;) {
    if (same(k, c)) {
      matches.push({ kept: k, current: c, untouched: true });
      k += 1;
      c += 1;
    } else if (at(k + 1, c) >= at(k, c + 1)) k += 1;
    else c += 1;
  }
  return matches;
}

interface Gap {
  readonly kept: readonly number[];
  readonly current: readonly number[];
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** What lies between two untouched rows: the same number of rows are the edited ones in order, else the likest pairs are. */
function editedMatches(gap: Gap, kept: readonly KeptLine[], current: readonly string[]): readonly LineMatch[] {
  const expected = gap.kept.filter((index) => kept[index]?.removed !== true);
  if (expected.length === gap.current.length) {
    return expected.map((index, place) => ({ kept: index, current: gap.current[place] ?? -1, untouched: false }));
  }
  const matches: LineMatch[] = [];
  let from = 0;
  for (const index of expected) {
    const text = kept[index]?.texts[0] ?? '';
    const rest = gap.current.slice(from);
    const rated = rest.map((row) => likeness(text, current[row] ?? ''));
    const best = rated.indexOf(Math.max(...rated));
    const row = rest[best];
    if (row === undefined || (rated[best] ?? 0) < 0.4) continue;
    matches.push({ kept: index, current: row, untouched: false });
    from += best + 1;
  }
  return matches;
}

/** Finds the rows that we wrote in the sheet as it is now, the edited ones too; in the order of the sheet. */
export function matchLines(kept: readonly KeptLine[], current: readonly string[]): readonly LineMatch[] {
  const fixed = untouchedMatches(kept, current);
  const matches: LineMatch[] = [];
  let [k, c] = [0, 0];
  for (const match of [...fixed, { kept: kept.length, current: current.length, untouched: true }]) {
    matches.push(...editedMatches({ kept: range(k, match.kept), current: range(c, match.current) }, kept, current));
    if (match.kept < kept.length) matches.push(match);
    [k, c] = [match.kept + 1, match.current + 1];
  }
  return matches;
}
