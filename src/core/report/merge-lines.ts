import { keptLine, type KeptLine } from './kept-report';
import { matchLines } from './match-lines';
import type { SheetLine } from './sheet-lines';

/** For a paragraph that both sides changed: ours, or what the person made of it. */
export type ConflictChoice = 'proposed' | 'current';

/** A paragraph that a person changed or took out, and that would now read otherwise. */
export interface ReportConflict {
  readonly id: string;
  /** Null when the person took the row out. */
  readonly current: string | null;
  readonly proposed: string;
}

/** A row of the sheet as it will be. */
export interface MergedLine {
  /** The row it comes from (index into the current rows); null for a new one. */
  readonly from: number | null;
  /** Our line, whose text and look it takes; null for a row that stays the person's as it is. */
  readonly line: SheetLine | null;
  /** Our id, also where the person's words stand in it; null for a row that the person added. */
  readonly id: string | null;
}

export interface Merge {
  readonly lines: readonly MergedLine[];
  readonly conflicts: readonly ReportConflict[];
  /** What to remember once the rows are written. */
  readonly kept: readonly KeptLine[];
}

interface Decision {
  readonly merged: MergedLine | null;
  readonly kept: KeptLine | null;
  readonly conflict: ReportConflict | null;
}

function decideEdited(
  line: SheetLine,
  old: KeptLine,
  text: string,
  from: number,
  choice: ConflictChoice | null,
): Decision {
  const theirs = { from, line: null, id: line.id };
  if (line.text === text) {
    return { merged: { from, line, id: line.id }, kept: keptLine(line.id, text, old), conflict: null };
  }
  if (choice === 'proposed') {
    return { merged: { from, line, id: line.id }, kept: keptLine(line.id, line.text, old), conflict: null };
  }
  if (choice === 'current') return { merged: theirs, kept: keptLine(line.id, line.text, old), conflict: null };
  const conflict = line.text === old.texts[0] ? null : { id: line.id, current: text, proposed: line.text };
  return { merged: theirs, kept: old, conflict };
}

function decideRemoved(line: SheetLine, old: KeptLine, choice: ConflictChoice | null): Decision {
  if (choice === 'proposed') {
    return { merged: { from: null, line, id: line.id }, kept: keptLine(line.id, line.text, old), conflict: null };
  }
  if (choice === 'current' || old.removed) {
    return { merged: null, kept: keptLine(line.id, line.text, old, true), conflict: null };
  }
  return { merged: null, kept: old, conflict: { id: line.id, current: null, proposed: line.text } };
}

/**
 * Brings a newly composed report and the sheet as people left it together: rows that nobody touched are updated, rows that
 * someone edited or took out stay so (a conflict where ours would now read otherwise), rows that people added stay behind
 * the row they followed. `current` are the texts of the rows; `choices` what a person chose for earlier conflicts.
 */
export function mergeLines(
  lines: readonly SheetLine[],
  kept: readonly KeptLine[],
  current: readonly string[],
  choices: Readonly<Record<string, ConflictChoice>>,
): Merge {
  const matches = matchLines(kept, current);
  const old = new Map(kept.map((line) => [line.id, line] as const));
  const wanted = new Set(lines.map(({ id }) => id));
  const rowOf = new Map<string, { readonly row: number; readonly untouched: boolean }>();
  const idOf = new Map<number, string>();
  const dropped = new Set<number>();
  for (const match of matches) {
    const id = kept[match.kept]?.id ?? '';
    if (wanted.has(id)) {
      rowOf.set(id, { row: match.current, untouched: match.untouched });
      idOf.set(match.current, id);
    } else if (match.untouched) dropped.add(match.current);
  }
  // Rows of the person's own, by the row of ours that they follow; what stands under a chapter that went stays last.
  const followers = new Map<string | null, MergedLine[]>();
  let anchor: string | null = null;
  let behindDropped: MergedLine[] = [];
  let anyDropped = false;
  for (let row = 0; row < current.length; row += 1) {
    const id = idOf.get(row);
    if (id !== undefined) {
      followers.set(anchor, [...(followers.get(anchor) ?? []), ...behindDropped]);
      [anchor, behindDropped, anyDropped] = [id, [], false];
    } else if (dropped.has(row)) anyDropped = true;
    else if (anyDropped) behindDropped.push({ from: row, line: null, id: null });
    else followers.set(anchor, [...(followers.get(anchor) ?? []), { from: row, line: null, id: null }]);
  }

  const decide = (line: SheetLine): Decision => {
    const before = old.get(line.id);
    const found = rowOf.get(line.id);
    const choice = Object.hasOwn(choices, line.id) ? (choices[line.id] ?? null) : null;
    if (before === undefined || found?.untouched === true) {
      return {
        merged: { from: found?.row ?? null, line, id: line.id },
        kept: keptLine(line.id, line.text, before),
        conflict: null,
      };
    }
    return found === undefined
      ? decideRemoved(line, before, choice)
      : decideEdited(line, before, current[found.row] ?? '', found.row, choice);
  };
  const decisions = lines.map((line) => ({ line, ...decide(line) }));
  const merged = decisions.flatMap((one) => [
    ...(one.merged === null ? [] : [one.merged]),
    ...(followers.get(one.line.id) ?? []),
  ]);
  return {
    lines: [...(followers.get(null) ?? []), ...merged, ...behindDropped],
    conflicts: decisions.flatMap(({ conflict }) => conflict ?? []),
    kept: decisions.flatMap((one) => one.kept ?? []),
  };
}
