import { parseCellAddress } from '../../core/sheet/address';
import type { CellEdit } from '../../core/sheet/edit-plan';

/** The edits of one row of the form, as the user thinks of it. */
export interface ChangeGroup {
  readonly key: string;
  readonly subject: string;
  readonly edits: readonly CellEdit[];
}

/** Edits by row, in the plan's order. */
export function groupByRow(edits: readonly CellEdit[]): readonly ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const edit of edits) {
    const row = parseCellAddress(edit.cell)?.row ?? -1;
    const key = `${edit.sheet.id} ${row}`;
    const group = groups.get(key) ?? { key, subject: edit.subject, edits: [] };
    groups.set(key, { ...group, edits: [...group.edits, edit] });
  }
  return [...groups.values()];
}
