import { executionFundingRow } from '../../assess/execution';
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

/** An execution score above the weight that is typed beside it, with both. */
export interface ScoreAboveWeight {
  readonly label: string;
  readonly cell: FormCell;
  readonly weightCell: FormCell;
  readonly score: number;
  readonly weight: number;
}

/** Scores in the fund block and in a row of 预算执行率 that exceed the weight beside them. */
export function scoresAboveWeight({ funding, executionRow }: Form): readonly ScoreAboveWeight[] {
  const places = [
    ...funding.rows.map(({ label, weight, score }) => ({ label, weight, score })),
    ...(executionRow === null
      ? []
      : [{ label: executionRow.nameCell.text, weight: executionRow.weight, score: executionRow.score }]),
  ];
  return places.flatMap(({ label, weight: weightCell, score: cell }) => {
    const [weight, score] = [numberOf(weightCell), numberOf(cell)];
    const isAbove = weight !== null && weight > 0 && score !== null && score > weight + 1e-9;
    return isAbove && cell !== null && weightCell !== null ? [{ label, cell, weightCell, score, weight }] : [];
  });
}

/** Whether a cell of an execution score exceeds its weight. */
export const isAboveWeight = (form: Form, { address }: FormCell): boolean =>
  scoresAboveWeight(form).some(({ cell }) => cell.address === address);
