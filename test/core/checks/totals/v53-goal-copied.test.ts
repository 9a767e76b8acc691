import type { Form } from '../../../../src/core/form/form';
import { cellOf } from '../../form-builder';
import { severityOf, usualForm } from '../rows';

describe('V53', () => {
  const withGoal = (expected: string, actual: string): Form => ({
    ...usualForm,
    goal: { expected: cellOf(10, 1, expected), actual: cellOf(10, 4, actual) },
  });

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', 'word for word', withGoal('完成道路维修12条。', '完成道路维修12条')],
    [null, 'what was done', withGoal('完成道路维修12条。', '已完成道路维修12条，验收合格。')],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V53', form)).toBe(reported);
  });
});
