import { checkExpressionCorpus, unlabelledRows } from '../../corpus/expressions';

describe('the published expressions, labelled by hand', () => {
  const checks = checkExpressionCorpus();

  it('labels every row once', () => {
    expect(unlabelledRows()).toEqual([]);
    expect(checks.filter(({ what }) => what === 'target')).toHaveLength(336 + 67);
  });

  it('reads every cell and compares every row as the labels say', () => {
    expect(checks.filter(({ right }) => !right)).toEqual([]);
  });
});
