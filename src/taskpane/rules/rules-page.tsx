import { usePaneState } from '../components/pane-context';
import { shownForm } from '../pane-state';
import { useWords } from '../words/words';

/** 规则: the rules that the shown form is scored by. */
export default function RulesPage() {
  const words = useWords();
  const form = shownForm(usePaneState());
  return form === null ? null : <p>{words.rules(form.assessment.rules.name)}</p>;
}
