import { remembered } from '../../../src/core/sheet/remembered';

describe('what is remembered about an object', () => {
  const facts = remembered<{ readonly name: string }, number | null>();

  it('is there again for the same object, even when it is nothing', () => {
    const [one, other] = [{ name: 'one' }, { name: 'one' }];
    facts.keep(one, 3);
    facts.keep(other, null);
    expect(facts.of(one)).toBe(3);
    expect(facts.of(other)).toBeNull();
    facts.keep(one, 4);
    expect(facts.of(one)).toBe(4);
  });

  it('is not known to another memory, and no copy takes it along', () => {
    const one = { name: 'one' };
    facts.keep(one, 3);
    expect(remembered<typeof one, number>().of(one)).toBeUndefined();
    expect(facts.of({ ...one })).toBeUndefined();
    expect(facts.of(structuredClone(one))).toBeUndefined();
    expect(JSON.stringify(one)).toBe('{"name":"one"}');
  });
});
