import { executionFundingRow, typedExecutionWeight } from '../../assess/execution';
import { numberOf } from '../../form/cell-reading';
import type { Form, FormCell } from '../../form/form';
import { message } from '../../messages/message';
import type { CellEdit } from '../../sheet/edit-plan';
import type { Subject } from '../check';
import { pointsFix } from '../fixes';
import { present } from '../form-cells';

/** Cells that hold an execution score: the fund block's leading row, and a row of its own. */
export const executionScoreCells = (form: Form): readonly FormCell[] =>
  present(executionFundingRow(form)?.score ?? null, form.executionRow?.score ?? null).filter(
    (cell) => numberOf(cell) !== null,
  );

/** The execution score of the rules in the place of what was typed; none for 折算得分, which 单项得分 beside it must agree with. */
export function executionScoreFix({ form, assessment }: Subject, cell: FormCell, score: number): readonly CellEdit[] {
  const own = form.executionRow;
  if (own !== null && own.subscore !== null && own.score?.address === cell.address) return [];
  return pointsFix(form, cell, score, {
    kind: 'executionScore',
    subject: '预算执行率',
    decimals: assessment.rules.decimals,
    reason: message('plan.executionByRules', { score }),
  });
}

/** An execution score above the weight that bounds it, with both. */
export interface ScoreAboveWeight {
  readonly label: string;
  readonly cell: FormCell;
  readonly weightCell: FormCell;
  readonly score: number;
  readonly weight: number;
}

/**
 * Scores in the fund block and in a row of 预算执行率 that exceed the weight beside them. Fewer points typed for the execution than
 * the rules give are V04 and change no arithmetic, so the rules' points bound its score then.
 */
export function scoresAboveWeight({ form, assessment }: Subject): readonly ScoreAboveWeight[] {
  const { funding, executionRow } = form;
  const ofExecution = typedExecutionWeight(form);
  const places = [
    ...funding.rows.map(({ label, weight, score }) => ({ label, weight, score })),
    ...(executionRow === null
      ? []
      : [{ label: executionRow.nameCell.text, weight: executionRow.weight, score: executionRow.score }]),
  ];
  return places.flatMap(({ label, weight: weightCell, score: cell }) => {
    const [typed, score] = [numberOf(weightCell), numberOf(cell)];
    if (cell === null || weightCell === null || typed === null || typed <= 0 || score === null) return [];
    const isExecution = weightCell.address === ofExecution?.address;
    const weight = isExecution ? Math.max(typed, assessment.rules.execution.weight) : typed;
    return score > weight + 1e-9 ? [{ label, cell, weightCell, score, weight }] : [];
  });
}

/** Whether a cell of an execution score exceeds its weight. */
export const isAboveWeight = (subject: Subject, { address }: FormCell): boolean =>
  scoresAboveWeight(subject).some(({ cell }) => cell.address === address);
