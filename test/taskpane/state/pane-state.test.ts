import {
  formKey,
  initialState,
  type PaneEvent,
  type PaneState,
  reducePane,
  shownForm,
} from '../../../src/taskpane/state/pane-state';
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

describe('pane and sheet speak of one form', () => {
  const onSheet = (name: string) => assessedForm({ form: { sheet: { id: `{${name}}`, name } } });
  const forms = [onSheet('住建局'), onSheet('交通局')];
  const [first, second] = forms;
  if (first === undefined || second === undefined) throw new Error('no forms');
  /** All sheets read while one of them is in front. */
  const front = (name: string): PaneEvent => ({
    type: 'read',
    workbook: { ...workbookOf(forms), active: { id: `{${name}}`, name } },
    selection: 'all',
  });
  const nameOf = (state: PaneState) => shownForm(state)?.assessment.form.sheet.name ?? null;

  it('of all forms that were read, the one in front is shown, in every page', () => {
    const all = after(initialState, front('住建局'), { type: 'overviewChosen' }, front('住建局'));
    expect(nameOf(after(all, front('交通局'), { type: 'pageChosen', page: 'checks' }))).toBe('交通局');
  });

  it('a picked form stays while its sheet comes to the front, and gives way to another sheet', () => {
    const picked = after(initialState, front('住建局'), { type: 'formPicked', key: formKey(second) });
    expect(nameOf(picked)).toBe('交通局');
    expect(nameOf(after(picked, front('交通局')))).toBe('交通局');
    expect(nameOf(after(picked, front('交通局'), front('住建局')))).toBe('住建局');
  });

  it('read again in place, a picked form stays', () => {
    const picked = after(initialState, front('住建局'), { type: 'formPicked', key: formKey(first) });
    expect(nameOf(after(picked, front('住建局')))).toBe('住建局');
  });

  it('on a sheet without a form none is shown', () => {
    expect(nameOf(after(initialState, front('住建局'), front('填表说明')))).toBeNull();
  });
});
