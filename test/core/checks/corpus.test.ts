import { scoreFindings } from '../../corpus/findings';

describe('the collected tables, labelled by hand', () => {
  const scores = scoreFindings();

  it('misses nothing that a reader sees, and reports nothing that a reader does not', () => {
    expect(scores.filter(({ misses }) => misses.length > 0)).toEqual([]);
  });

  it('has something to find', () => {
    expect(scores.reduce((sum, { labelled }) => sum + labelled, 0)).toBeGreaterThan(90);
  });
});
