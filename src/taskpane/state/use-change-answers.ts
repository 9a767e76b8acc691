import type { FormAnswers } from '../../core/answers/answers';
import { answersChange } from '../../tasks/stored/answers';
import { usePaneActions } from './pane-context';

/** Changes the answers of the form at a place, in the workbook; the figures follow. True when it is kept. */
export function useChangeAnswers(place: string): (change: (answers: FormAnswers) => FormAnswers) => Promise<boolean> {
  const { keep } = usePaneActions();
  return (change) => keep(answersChange(place, change));
}
