import { checkNames } from '../../corpus/made-values';

describe('whether less is better of what a name measures', () => {
  const checks = checkNames();

  it('is judged by hand for more than two hundred names, of both kinds', () => {
    for (const kind of ['lower', 'not lower']) {
      expect(checks.filter(({ expected }) => expected === kind).length).toBeGreaterThan(100);
    }
  });

  it.each(checks)('$where', ({ expected, found }) => {
    expect(found).toBe(expected);
  });
});
