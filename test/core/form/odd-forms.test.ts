import { linesOf, oddForms } from '../../corpus/odd-forms';

describe('forms drawn by hand after the ways of many places', () => {
  it('are many', () => {
    expect(oddForms.length).toBeGreaterThanOrEqual(38);
  });

  it.each(oddForms)('$name', ({ sheet, lines }) => {
    expect(linesOf(sheet)).toEqual(lines);
  });
});
