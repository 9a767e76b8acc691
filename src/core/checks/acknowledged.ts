import type { FormAnswers } from '../answers/answers';
import type { FormCell } from '../form/form';
import type { CheckId } from '../messages/message';

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);

/** The reason that someone gave for leaving a finding as it is; null when nobody did, or the cells say something else by now. */
export function acknowledgedReason(check: CheckId, cells: readonly FormCell[], answers: FormAnswers): string | null {
  const addresses = cells.map(({ address }) => address);
  const texts = cells.map(({ text }) => text);
  return (
    answers.acknowledgements.find(
      (one) => one.rule === check && sameTexts(one.cells, addresses) && sameTexts(one.texts, texts),
    )?.reason ?? null
  );
}
