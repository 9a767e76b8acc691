import fc from 'fast-check';
import { acceptedSheetName } from '../../../src/core/sheet/sheet-name';

describe('a sheet’s name from any words', () => {
  it.each<[string, readonly string[], string]>([
    ['农村公路养护', [], '农村公路养护'],
    ['a/b\\c?d*e:f[g]h', [], 'a b c d e f g h'],
    ["'引号'", [], '引号'],
    ['', [], '未命名'],
    [' / ', [], '未命名'],
    ['history', [], 'history(2)'],
    ['甲', ['甲', '甲(2)'], '甲(3)'],
    ['abc', ['ABC'], 'abc(2)'],
    ['一'.repeat(31), [], '一'.repeat(31)],
    ['一'.repeat(32), [], '一'.repeat(31)],
    ['一'.repeat(32), ['一'.repeat(31)], `${'一'.repeat(28)}(2)`],
    [`${'一'.repeat(30)}𠮷`, [], '一'.repeat(30)],
  ])('%j beside %j is %j', (words, taken, name) => {
    expect(acceptedSheetName(words, taken)).toBe(name);
  });

  it('is one that Excel accepts, and nobody else’s', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(fc.string({ maxLength: 4 }), { maxLength: 5 }),
        (words, taken) => {
          const name = acceptedSheetName(words, taken);
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/?*:[\]\u0000-\u001F]|^'|'$/);
          expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
        },
      ),
    );
  });
});
