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

/** The execution score of the rules in the place of what was typed. */
export function executionScoreFix({ form, assessment }: Subject, cell: FormCell, score: number): readonly CellEdit[] {
  return pointsFix(form, cell, score, {
    kind: 'executionScore',
    subject: '预算执行率',
    decimals: assessment.rules.decimals,
    reason: message('plan.executionByRules', { score }),
  });
}
