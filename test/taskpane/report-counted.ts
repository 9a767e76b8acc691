import { waitFor } from '@testing-library/react';
import { fillingOf } from '../../src/core/form/filling';
import { shownForm } from '../../src/taskpane/state/pane-state';
import type { PaneStore } from '../../src/taskpane/state/pane-store';

/** Until what the report of the shown form asks for is counted: that comes last of all that a reading brings. */
export async function reportCounted(store: PaneStore): Promise<void> {
  await waitFor(() => {
    const form = shownForm(store.getState());
    const isAsked = form !== null && fillingOf(form.assessment.form) !== 'blank';
    expect(isAsked && store.getState().countedReport === null).toBe(false);
  });
}
