import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lowerIsBetter } from '../../../src/core/value/lower-is-better';

const names = readFileSync(join(__dirname, 'lower-is-better.txt'), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => ({ lower: line.startsWith('L '), name: line.slice(2) }));

describe('whether less is better of what a name measures', () => {
  it('is judged by hand for more than two hundred names, of both kinds', () => {
    expect(names.filter(({ lower }) => lower).length).toBeGreaterThan(100);
    expect(names.filter(({ lower }) => !lower).length).toBeGreaterThan(100);
  });

  it.each(names)('$name', ({ name, lower }) => {
    expect(lowerIsBetter(name)).toBe(lower);
  });
});
