import type { FormAnswers } from '../../core/answers/answers';
import type { Form } from '../../core/form/form';
import { answersChange } from '../../tasks/stored/answers';
import { usePaneActions } from './pane-context';

/** Changes the answers of a form, as it reads now, in the workbook; the figures follow. True when it is kept. */
export function useChangeAnswers(form: Form): (change: (answers: FormAnswers) => FormAnswers) => Promise<boolean> {
  const { keep } = usePaneActions();
  return (change) => keep(answersChange(form, change));
}
