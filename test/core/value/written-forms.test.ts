import { checkWrittenForms } from '../../corpus/made-values';

describe('forms of expression that people use', () => {
  const checks = checkWrittenForms();

  it('are at least 150', () => {
    expect(checks.length).toBeGreaterThanOrEqual(150);
  });

  it.each(checks)('$where', ({ expected, found }) => {
    expect(found).toBe(expected);
  });
});
