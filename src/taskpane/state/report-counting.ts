import { fillingOf } from '../../core/form/filling';
import type { Steps } from '../../core/sheet/steps';
import { inTurns } from '../../tasks/pace';
import { formKey, shownForm } from './pane-state';
import type { StoreCore } from './store-core';

/** Steps that are gone on with as long as somebody wants their outcome; null where nobody does. */
function* whileWanted<T>(steps: Steps<T>, isWanted: () => boolean): Steps<T | null> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (!isWanted()) return null;
    yield;
  }
}

/**
 * Counts what the report of the form that is shown still asks for, beside everything else. It comes after the figures; another
 * reading or another form makes it begin anew. What cannot be fetched is not counted.
 */
export function createReportCounting({ services, state, dispatch, isClosed }: StoreCore): () => Promise<void> {
  return async () => {
    const form = shownForm(state());
    const outlines = state().workbook?.stored.outlines.value;
    if (form === null || outlines === undefined || fillingOf(form.assessment.form) === 'blank') return;
    const isWanted = () => !isClosed() && shownForm(state()) === form;
    const part = await services.loadReportCounting();
    if (!part.ok || !isWanted()) return;
    const blanks = await inTurns(whileWanted(part.value(form, outlines), isWanted));
    if (blanks === null || !isWanted()) return;
    const known = state().countedReport;
    const isNews = known === null || known.blanks !== blanks || formKey(known.form) !== formKey(form);
    if (isNews) dispatch({ type: 'reportCounted', report: { form, blanks } });
  };
}
