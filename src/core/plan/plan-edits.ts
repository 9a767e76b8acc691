import type { Assessment } from '../assess/assessment';
import { basisOf } from '../form/binding';
import { parseCellAddress } from '../sheet/address';
import type { CellEdit, EditPlan } from '../sheet/edit-plan';
import { isFormula } from '../sheet/snapshot';
import { explanationEdits } from './explanation-edits';
import { executionEdits, indicatorEdits, totalEdits } from './score-edits';

/** In reading order; addresses on the form are always local, a foreign one would sort first. */
function inOrder(edits: Iterable<CellEdit>): readonly CellEdit[] {
  return Array.from(edits, (edit) => ({ edit, place: parseCellAddress(edit.cell) ?? { row: -1, column: -1 } }))
    .sort((one, other) => one.place.row - other.place.row || one.place.column - other.place.column)
    .map(({ edit }) => edit);
}

/**
 * Every cell that 「计算得分」 would change, in sheet order: execution rates and score, the scores of rows that the rules
 * or a person decided, 总分, and notes for rows that owe an explanation. A formula is offered unticked; a person's
 * explanation is never replaced; a cell that already holds what it should is not on the plan. While points are open (rows
 * that wait for a person, an execution score that cannot be computed) 总分 is left alone: a part is not a total.
 */
export function planEdits(assessment: Assessment): EditPlan {
  const { sheet } = assessment.form;
  const intended = [
    ...executionEdits(assessment),
    ...indicatorEdits(assessment),
    ...totalEdits(assessment),
    ...explanationEdits(assessment),
  ];
  const edits = intended.map(({ target, offered, ...edit }): CellEdit => {
    const before = target.content;
    const basis = basisOf(assessment.form, target.address);
    const ticked = offered !== true && !isFormula(before);
    return { sheet, cell: target.address, before, ...edit, ticked, basis, dependsOn: [] };
  });
  // One cell can be two things in a mangled form; the first edit is then the one that counts.
  const first = new Map<string, CellEdit>();
  for (const edit of edits) if (!first.has(edit.cell)) first.set(edit.cell, edit);
  return { edits: inOrder(first.values()) };
}
