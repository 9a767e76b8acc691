import { rebuiltForms } from '../../corpus/rebuilt-forms';
import { assessed, findingsOf, onlyForm } from './assessed';

describe('forms rebuilt from what is told of published tables', () => {
  it('are many', () => {
    expect(rebuiltForms.length).toBeGreaterThanOrEqual(23);
  });

  it.each(rebuiltForms)('$name raises what a reader sees in it, and nothing else', ({ sheet, labelled }) => {
    const graver = findingsOf(assessed(onlyForm(sheet))).filter(({ severity }) => severity !== 'info');
    expect(graver.map(({ check }) => check).sort()).toEqual([...labelled].sort());
  });
});
