import { parseCellAddress } from '../../../core/sheet/address';
import { type CellEdit, editKey } from '../../../core/sheet/edit-plan';
import type { RefusedEdit } from '../../../core/apply/receipt';
import { isFormula } from '../../../core/sheet/snapshot';

/** The edits of one row of the form, as the user thinks of it. */
export interface ChangeGroup {
  readonly key: string;
  readonly subject: string;
  readonly edits: readonly CellEdit[];
  /** True when an edit of the row would replace a formula, or was refused last time: to be looked at first. */
  readonly conflict: boolean;
}

/** Edits by row: conflicts first, else in the plan's order. */
export function groupByRow(edits: readonly CellEdit[], refused: readonly RefusedEdit[] = []): readonly ChangeGroup[] {
  const refusedKeys = new Set(refused.map(({ edit }) => editKey(edit)));
  const groups = new Map<string, ChangeGroup>();
  for (const edit of edits) {
    const row = parseCellAddress(edit.cell)?.row ?? -1;
    const key = `${edit.sheet.id} ${row}`;
    const group = groups.get(key) ?? { key, subject: edit.subject, edits: [], conflict: false };
    const conflict = group.conflict || isFormula(edit.before) || refusedKeys.has(editKey(edit));
    groups.set(key, { ...group, edits: [...group.edits, edit], conflict });
  }
  const all = [...groups.values()];
  return [...all.filter(({ conflict }) => conflict), ...all.filter(({ conflict }) => !conflict)];
}
