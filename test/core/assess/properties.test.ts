import { numberOf } from '../../../src/core/form/cell-reading';
import fc from 'fast-check';
import { noAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import { assessIndicator } from '../../../src/core/assess/indicator';
import { builtInRules } from '../../../src/core/rules/profiles';
import { roundPoints } from '../../../src/core/value/rounding';
import { formOf, type RowSketch } from '../form-builder';
import { anyForm } from '../any-form';

const anyRules = fc.constantFrom(...builtInRules);
const amount = fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100);
const weight = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

function scoreOf(sketch: RowSketch, rules: (typeof builtInRules)[number]): number | null {
  const [indicator] = formOf({ rows: [sketch] }).indicators;
  if (indicator === undefined) throw new Error('the builder made no row');
  return assessIndicator(indicator, rules, { key: '', answer: {}, expiredScore: null }).score;
}

test('0 ≤ score ≤ weight, for whatever rows hold and under all rules', () => {
  fc.assert(
    fc.property(anyForm, anyRules, (form, rules) => {
      for (const { indicator, score } of assessForm(form, rules, noAnswers).indicators) {
        if (score === null) continue;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(numberOf(indicator.weight) ?? -1);
      }
    }),
  );
});

test('at least: more actual never scores less', () => {
  fc.assert(
    fc.property(amount, amount, amount, weight, anyRules, (target, one, other, points, rules) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((actual) =>
        scoreOf({ target: `≥${target}个`, actual: `${actual}个`, weight: points }, rules),
      );
      if (less !== null && less !== undefined) expect(more).toBeGreaterThanOrEqual(less);
    }),
  );
});

test('at most: more actual never scores more', () => {
  fc.assert(
    fc.property(amount, amount, amount, weight, anyRules, (target, one, other, points, rules) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((actual) =>
        scoreOf({ target: `≤${target}个`, actual: `${actual}个`, weight: points }, rules),
      );
      if (less !== null && less !== undefined) expect(more).toBeLessThanOrEqual(less);
    }),
  );
});

test('the same row in another unit of money scores the same', () => {
  const sketch = (unit: string, scale: number, target: number, actual: number): RowSketch => ({
    target: `≥${target * scale}${unit}`,
    actual: `${actual * scale}${unit}`,
    weight: 10,
  });
  const money = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(money, money, anyRules, (target, actual, rules) => {
      expect(scoreOf(sketch('元', 10_000, target, actual), rules)).toBe(
        scoreOf(sketch('万元', 1, target, actual), rules),
      );
    }),
  );
});

test('the total is the execution score and the rows, and pending rows are all that is missing', () => {
  fc.assert(
    fc.property(anyForm, anyRules, (form, rules) => {
      const { total, execution, indicators } = assessForm(form, rules, noAnswers);
      if (total.score === null || total.weight === null) return;
      const inCents = (points: number): number => Math.round(points * 1e6);
      const scores = indicators.reduce((sum, { score }) => sum + inCents(score ?? 0), inCents(execution.score ?? 0));
      expect(total.score).toBeCloseTo(scores / 1e6, 6);
      const waiting = indicators.filter(({ pending }) => pending);
      expect(waiting.every(({ score }) => score === null)).toBe(true);
    }),
  );
});

test.each([
  [0.005, 0.01],
  [1.005, 1.01],
  [9.775, 9.78],
  [2.675, 2.68],
  [8.345, 8.35],
  [0.0049999, 0],
])('%d rounds to %d as on paper', (value, rounded) => {
  expect(roundPoints(value, 2)).toBe(rounded);
});
