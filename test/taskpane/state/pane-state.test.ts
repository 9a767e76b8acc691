import { initialState, type PaneEvent, type PaneState, reducePane } from '../../../src/taskpane/state/pane-state';
import { assessedForm, workbookOf } from '../assessed-forms';

const after = (state: PaneState, ...events: readonly PaneEvent[]) => events.reduce(reducePane, state);
const workbook = workbookOf([assessedForm()]);
const overview = after(initialState, { type: 'overviewChosen' }, { type: 'read', workbook, selection: 'all' });

describe('the overview of all forms', () => {
  it('stays while all sheets are read again', () => {
    expect(after(overview, { type: 'read', workbook, selection: 'all' }).overview).toBe(true);
  });

  it('gives way when only the sheet in front is read', () => {
    expect(after(overview, { type: 'read', workbook, selection: 'active' }).overview).toBe(false);
  });

  it('does not come of itself when all sheets are read', () => {
    expect(after(initialState, { type: 'read', workbook, selection: 'all' }).overview).toBe(false);
  });

  it('stays on 得分 and gives way to every other page', () => {
    expect(after(overview, { type: 'pageChosen', page: 'score' }).overview).toBe(true);
    for (const page of ['checks', 'explain', 'report', 'rules'] as const)
      expect(after(overview, { type: 'pageChosen', page }).overview).toBe(false);
  });

  it('does not come back with 得分 once it has given way', () => {
    const back = after(overview, { type: 'pageChosen', page: 'checks' }, { type: 'pageChosen', page: 'score' });
    expect(back.overview).toBe(false);
  });

  it('gives way to a form that is picked', () => {
    expect(after(overview, { type: 'formPicked', key: 'any' }).overview).toBe(false);
  });
});
