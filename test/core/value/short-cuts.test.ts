import Big from 'big.js';
import fc from 'fast-check';
import { indicatorName } from '../../../src/core/form/indicator-name';
import { labelOf } from '../../../src/core/form/label';
import { roundPoints, sumOf } from '../../../src/core/value/rounding';
import { isBlankMark, normaliseExpression } from '../../../src/core/value/normalise';
import { quotient, scaled } from '../../../src/core/value/number';

// What is quick for the usual cell must say the same as the long way, which white space in front, or Big itself, takes.

const signs = Array.from(
  '≥≤><=0123456789.,%‰/()（）％：:;。、-—～~*×_ \n\'"百千分之比率个万元年月底前含达标产出指标１①㎡《》¥',
);
const text = fc
  .array(fc.constantFrom(...signs, '百分比', '百分之', '(含)', '(含10%)', '%%', '第二'), { maxLength: 9 })
  .map((all) => all.join(''));

test('an expression is spelled alike with and without white space in front', () => {
  fc.assert(
    fc.property(text, (one) => expect(normaliseExpression(one)).toBe(normaliseExpression(`\u3000${one}`))),
    { numRuns: 5000 },
  );
});

test('a label is spelled alike with and without white space in front', () => {
  fc.assert(
    fc.property(text, (one) => expect(labelOf(one)).toBe(labelOf(`\u3000${one}`))),
    { numRuns: 5000 },
  );
});

test('the name of an indicator is the same with and without white space in front', () => {
  const words = fc.constantFrom(
    '三级',
    '指标',
    '一',
    '十',
    '三',
    '产出',
    '数量指标',
    '培训人数',
    '分',
    '（5分）',
    '1',
    '、',
    '：',
  );
  const name = fc.array(words, { maxLength: 6 }).map((all) => all.join(''));
  fc.assert(
    fc.property(name, (one) => expect(indicatorName(one)).toBe(indicatorName(` ${one}`))),
    { numRuns: 5000 },
  );
});

test('a mark for nothing is one with white space in front, too', () => {
  fc.assert(
    fc.property(text, (one) => expect(isBlankMark(one)).toBe(isBlankMark(` ${one}`))),
    { numRuns: 5000 },
  );
});

const points = fc.oneof(
  fc.integer({ min: -10000, max: 10000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: -100000, max: 100000 }).map((thousandths) => thousandths / 1000),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.constantFrom(0, 0.005, 1.005, 9.775, 1e-7, 123456789.125),
);

test('sums and roundings are those of decimal arithmetic', () => {
  fc.assert(
    fc.property(fc.array(points, { maxLength: 8 }), fc.integer({ min: 0, max: 4 }), (values, decimals) => {
      expect(sumOf(values)).toBe(values.reduce((sum, value) => sum.plus(value), new Big(0)).toNumber());
      for (const value of values) {
        expect(roundPoints(value, decimals)).toBe(new Big(value).round(decimals, Big.roundHalfUp).toNumber());
      }
    }),
    { numRuns: 3000 },
  );
});

test('quotients are those of decimal division to 12 digits', () => {
  const amount = fc.oneof(
    fc.integer({ min: 1, max: 1_000_000 }).map((hundredths) => hundredths / 100),
    fc.integer({ min: 1, max: 200 }),
    fc.double({ noNaN: true, min: 1e-6, max: 1e14 }),
  );
  fc.assert(
    fc.property(amount, amount, (part, whole) =>
      expect(quotient(part, whole)).toBe(Number(new Big(part).div(whole).toNumber().toPrecision(12))),
    ),
    { numRuns: 5000 },
  );
});

test('numbers of a form come out of their digits exactly', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99999, max: 99999 }),
      fc.nat({ max: 999 }),
      fc.constantFrom(1, 100, 1e4, 1e8),
      (whole, rest, times) => {
        const digits = `${whole}.${rest}`;
        expect(scaled(digits, times)).toBe(new Big(digits).times(times).toNumber());
      },
    ),
  );
  expect([scaled('999999999999999', 1), scaled('1000000000000000', 1), scaled('1e20', 1)]).toEqual([
    999999999999999,
    null,
    null,
  ]);
});
