import { recogniseForms } from '../../../src/core/form/recognise';
import { tableSnapshot } from '../../corpus/build-table';
import { formLabels, readingOfForm } from '../../corpus/form-labels';
import { publishedTables } from '../../corpus/published-table';

describe('the collected tables in their published layouts', () => {
  it('are all there', () => {
    expect(publishedTables).toHaveLength(29);
    expect([...formLabels.keys()]).toEqual(publishedTables.map(({ id }) => id));
  });

  it.each(publishedTables.map((table) => [table.id, table] as const))('table %s reads as labelled', (id, table) => {
    const forms = recogniseForms(tableSnapshot(id));
    expect(forms).toHaveLength(1);
    const [form] = forms;
    if (form === undefined) return;
    expect(readingOfForm(form)).toEqual(formLabels.get(id));
    expect(form.goal.actual?.text ?? '').toBe(table.goals.actual?.trim() ?? '');
    // The layout of table 09 has the goal's name where the collection found no text.
    if (id !== '09') expect(form.goal.expected?.text ?? '').toBe(table.goals.expected?.trim() ?? '');
    // The heads of 31 and 39 were not published; 15 and 11 have a heading of their own.
    if (!['15', '31', '39'].includes(id)) expect(form.project?.text).toBe(table.project_name);
  });

  it.each(['51', '53', '55', '57'])('table %s is reported as cut off', (id) => {
    const [form] = recogniseForms(tableSnapshot(id));
    expect(form?.problems.map(({ kind }) => kind)).toEqual(['cutOff']);
  });

  it.each(publishedTables.map(({ id }) => id).filter((id) => !['51', '53', '55', '57'].includes(id)))(
    'table %s has no problem',
    (id) => {
      const [form] = recogniseForms(tableSnapshot(id));
      expect(form?.problems).toEqual([]);
    },
  );
});
