import { noAnswers, type FormAnswers } from '../answers/answers';
import { noteFor } from '../explain/note';
import { owesExplanation } from '../explain/owes-explanation';
import type { FormCell } from '../form/form';
import { message } from '../messages/message';
import type { Assessment } from '../rules/assessment';
import type { IntendedEdit } from './intended-edit';

/**
 * A note for a cell that is empty, or still holds word for word the note that we wrote before anyone had answered. Whatever
 * else stands there is someone's own, `/` and 无 included.
 */
function noteEdit(target: FormCell | null, note: string, unanswered: string, subject: string): readonly IntendedEdit[] {
  if (target === null || note === '') return [];
  const empty = typeof target.content === 'string' && target.content.trim() === '';
  if (!empty && (target.content !== unanswered || note === unanswered)) return [];
  return [{ target, kind: 'explanation', after: note, numberFormat: null, reason: message('plan.note'), subject }];
}

/** Notes for the rows that owe one: in the row's own cell, or all together in a form that has one cell for all. */
export function explanationEdits(
  { form, rules, indicators }: Assessment,
  answers: FormAnswers,
): readonly IntendedEdit[] {
  const owing = indicators.filter(owesExplanation);
  const inRows = owing.flatMap((row) =>
    noteEdit(
      row.indicator.explanation,
      noteFor(row, rules, answers),
      noteFor(row, rules, noAnswers),
      row.indicator.name,
    ),
  );
  const together = owing.filter(({ indicator }) => indicator.explanation === null);
  const list = (given: FormAnswers): string =>
    together.map((row, index) => `${index + 1}.${row.indicator.name}：${noteFor(row, rules, given)}`).join('\n');
  return [...inRows, ...noteEdit(form.explanationForAll, list(answers), list(noAnswers), '偏差原因')];
}
