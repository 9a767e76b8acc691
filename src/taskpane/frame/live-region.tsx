import { fillingOf } from '../../core/form/filling';
import { pointsText } from '../../core/explain/figures';
import { type PaneState, shownForm } from '../state/pane-state';
import { resultSentence } from './results/result-sentence';
import type { Words } from '../words/language';
import { useWords } from '../words/use-words';
import { usePane } from '../state/pane-context';
import { restOfCells } from '../ui/listed-cells';
import { useUnseenStyles } from '../ui/unseen';

/** Tells a screen reader what just happened. Always mounted: a region that appears with its text is not read out. */
export function LiveRegion() {
  const { unseen } = useUnseenStyles();
  const words = useWords();
  const text = usePane((state) => news(state, words));
  return (
    <div role="status" aria-live="polite" className={unseen}>
      {text}
    </div>
  );
}

function news(state: PaneState, words: Words): string {
  if (state.task !== null) return '';
  if (state.announcement !== null) return state.announcement;
  if (state.selected.length > 0) return words.announceSelected(restOfCells(state.selected, words));
  if (state.result !== null) return resultSentence(state.result, words);
  const form = shownForm(state);
  if (form === null) return state.workbook === null ? '' : words.noFormHeading;
  if (fillingOf(form.assessment.form) === 'blank') return words.announceBlank;
  if (form.findings === null) return '';
  const {
    total,
    rules,
    form: { project },
  } = form.assessment;
  return words.announceRead(
    project?.text ?? words.unnamedProject,
    total.score === null ? words.notScored : pointsText(total.score, rules.decimals),
    form.findings.length,
    form.plan.edits.length,
  );
}
