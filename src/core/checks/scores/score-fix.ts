import type { IndicatorAssessment } from '../../assess/assessment';
import type { FormCell } from '../../form/form';
import { message } from '../../messages/message';
import type { CellEdit } from '../../sheet/edit-plan';
import type { Subject } from '../check';
import { pointsFix } from '../fixes';

/** The points of the rules in the place of those that someone typed; none for 折算得分, which 单项得分 beside it must agree with. */
export function scoreFix(
  subject: Subject,
  row: IndicatorAssessment,
  scoreCell: FormCell,
  computed: number,
): readonly CellEdit[] {
  if (row.indicator.subscore !== null) return [];
  return pointsFix(subject.form, scoreCell, computed, {
    kind: 'indicatorScore',
    subject: row.indicator.name,
    decimals: subject.assessment.rules.decimals,
    reason: message('plan.scoreInProportion', { score: computed }),
  });
}
