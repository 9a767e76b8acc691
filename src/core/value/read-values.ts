import Big from 'big.js';
import type { DateContext } from './date';
import { withChange } from './change';
import { directionOf } from './direction';
import type { Expression, NumberExpression, RangeExpression } from './expression';
import { readExpression, type ReadExpression } from './read-expression';
import { dateContext, nameMark, namesShare, type NameMark } from './row-name';
import { saysNone } from './none';
import { conversionFactor, isMoney, isShare } from './unit';
import type { ExpressionSource, IndicatorValues, ValueContext } from './value-source';

/**
 * Reads a row's target and actual, each once, with the other's unit and multiplier where one side has none
 * (evaluation record, “Units”). Total: any text gives an expression.
 */
export function readIndicatorValues(
  target: ExpressionSource,
  actual: ExpressionSource,
  context: ValueContext,
): IndicatorValues {
  const dates = dateContext(context);
  const values = readWith(dates, target, actual, context);
  // `≤` `12` `月` in columns of their own, answered by 12: both count months, neither is a date.
  const countsMonths =
    (values.target.kind === 'date' || values.target.kind === 'unclear') &&
    values.actual.kind === 'number' &&
    values.actual.unit === null &&
    /^[^\d年]{0,4}\d{1,2}个?月$/.test(values.target.text);
  return countsMonths ? readWith({ ...dates, aboutDuration: true }, target, actual, context) : values;
}

function readWith(
  dates: DateContext,
  target: ExpressionSource,
  actual: ExpressionSource,
  context: ValueContext,
): IndicatorValues {
  const mark = nameMark(context.name);
  const targetRead = readExpression(target, dates, 'target');
  const targetYear = yearOf(targetRead.expression);
  const answer = measuresCompletion(targetRead.expression, context.name) ? 'completionRate' : 'actual';
  // 12.25 answers 12月25日 with a day.
  const answerDates = targetYear === null ? dates : { ...dates, aboutDay: true, year: targetYear };
  const actualRead = withoutCompanion(actual, targetRead.expression, (source) =>
    readExpression(source, answerDates, answer),
  );
  const actualYear = yearOf(actualRead.expression);
  const targetDated =
    dates.year === null && targetYear === null && actualYear !== null
      ? readExpression(target, { ...dates, year: actualYear }, 'target')
      : targetRead;
  const completedTarget = withMark(complete(targetDated, actualRead, mark, context.name), targetDated, mark);
  const completedActual = withMark(complete(actualRead, targetDated, mark, context.name), actualRead, mark);
  const directed = withNamedOperator(completedTarget, mark);
  return {
    target: directed,
    actual: noneAsZero(
      withChange(ambiguousFraction(completedActual, completedTarget, context.name), directed, context.name),
      directed,
      context,
    ),
  };
}

/** 无, 未发生 and the like against a ceiling of something counted (0起, ≤2次, 投诉率 5%): none of it. Money that is not spent is no 无. */
function noneAsZero(actual: Expression, target: Expression, context: ValueContext): Expression {
  if (target.kind !== 'number' || isMoney(target.unit)) return actual;
  // 0投诉 is 零投诉; 0起 is a number as it stands.
  const counts = actual.kind === 'number' && actual.value === 0 && conversionFactor(actual.unit, target.unit) === null;
  if (actual.kind !== 'qualitative' && !counts) return actual;
  if (target.value !== 0 && directionOf(target, context).direction !== 'atMost') return actual;
  if (!saysNone(counts ? actual.text.replace(/^[0０]/, '零') : actual.text, context.name)) return actual;
  return { kind: 'number', text: actual.text, operator: null, value: 0, unit: target.unit };
}

/** `3个（100%）`, `120人次，完成率120%`: the count and the same again as a share of the target. */
const shareBehind =
  /^(.*\d.*?)[,，;；、(（\s](?:完成率|完成比例|完成|达成率|占比|占[^\d%％,，;；]{0,10}|超额?(?:完成)?|即|达)?:?：?[\d.]+[%％][)）]?[。.]?$/;
const shareBefore = /^[\d.]+[%％][(（](.*\d.*)[)）]$/;

/** Reads an actual that says two numbers of which one is only the other's share of a counted target. */
function withoutCompanion(
  source: ExpressionSource,
  target: Expression,
  read: (source: ExpressionSource) => ReadExpression,
): ReadExpression {
  const whole = read(source);
  const { expression } = whole;
  // 100%（326人）: the share is read as the main figure, but a counted target asks for the count.
  const isOpen = expression.kind === 'unclear' || (expression.kind === 'number' && isShare(expression.unit));
  if (!isOpen || target.kind !== 'number' || isShare(target.unit)) return whole;
  const text = source.text.trim();
  const behind = expression.kind === 'unclear' ? shareBehind.exec(text) : null;
  const count = (text.length > 60 ? null : (behind ?? shareBefore.exec(text)))?.[1];
  if (count === undefined) return whole;
  const own = read({ ...source, text: count });
  if (own.expression.kind !== 'number' || isShare(own.expression.unit)) return whole;
  const { unit } = own.expression;
  // 95%（问卷200份）: the count beside a share is meant only where it counts what the target counts.
  if (expression.kind === 'number' && (unit === null || conversionFactor(unit, target.unit) === null)) return whole;
  return { ...own, expression: { ...own.expression, text } };
}

function yearOf(expression: Expression): number | null {
  return expression.kind === 'date' ? Number(expression.value.slice(0, 4)) : null;
}

/** 已完成100% answers a completion rate with a number; anything else with a word. */
function measuresCompletion(target: Expression, name: string): boolean {
  return target.kind === 'number' && target.unit === '%' && /完成|进度|完工|竣工/.test(name);
}

type Quantity = NumberExpression | RangeExpression;

function isQuantity(expression: Expression): expression is Quantity {
  return expression.kind === 'number' || expression.kind === 'range';
}

/** Takes unit and multiplier from the other side where this one has none. */
function complete(own: ReadExpression, other: ReadExpression, mark: NameMark, name: string): Expression {
  const { expression } = own;
  if (!isQuantity(expression) || !isQuantity(other.expression)) return expression;
  const from = other.expression;
  if (from.unit === null && other.multiplier === 1) return expression;
  if (expression.unit !== null) return withPer(expression, from.unit);
  if (isShare(from.unit) && !meansShare(expression, name)) return expression;
  const marked = mark.unit !== null && conversionFactor(mark.unit, from.unit) === 1 ? [mark.multiplier] : [];
  const multiplier =
    own.multiplier === 1 ? likelyMultiplier(expression.value, from.value, [...marked, other.multiplier]) : 1;
  return changed(expression, from.unit ?? mark.unit, multiplier);
}

/** `/株` against `元/株`. */
function withPer(expression: Quantity, unit: string | null): Quantity {
  const partial =
    expression.unit !== null && expression.unit.startsWith('/') && unit !== null && unit.endsWith(expression.unit);
  return partial ? changed(expression, unit, 1) : expression;
}

/** A bare number answers a percentage with one, unless it is plainly a count: 2074 people against 98%, 11 stations against 100%. */
function meansShare(expression: Quantity, name: string): boolean {
  return namesShare(name) || (expression.value <= 150 && !/数量|个数|次数|人数|户数|面积|里程|建设|新建/.test(name));
}

/**
 * The first of the multipliers that makes the bare number sensible beside the other one; failing that, none, if that does:
 * 1955000 against 200万元 is in 元 already, read in 万元 it would be ten thousand times the target.
 */
function likelyMultiplier(bare: number, otherValue: number, candidates: readonly number[]): number {
  const [first = 1] = candidates;
  if (bare === 0 || otherValue === 0) return first;
  const within = (multiplier: number, factor: number): boolean => {
    const ratio = Math.abs((bare * multiplier) / otherValue);
    return ratio <= factor && ratio >= 1 / factor;
  };
  return candidates.find((multiplier) => within(multiplier, 100)) ?? (within(1, 20) ? 1 : first);
}

/** The quantity in another unit and so many times as large, written out: copies by `...` would have a layout of their own in V8. */
function changed(expression: Quantity, unit: string | null, multiplier: number): Quantity {
  const times = (value: number): number => (multiplier === 1 ? value : new Big(value).times(multiplier).toNumber());
  const { text } = expression;
  const value = times(expression.value);
  return expression.kind === 'range'
    ? { kind: 'range', text, value, high: times(expression.high), unit }
    : { kind: 'number', text, operator: expression.operator, value, unit };
}

/** The unit that the name marks, where neither side has one. */
function withMark(expression: Expression, own: ReadExpression, mark: NameMark): Expression {
  if (!isQuantity(expression) || mark.unit === null) return expression;
  if (expression.unit !== null) return withPer(expression, mark.unit);
  return changed(expression, mark.unit, own.multiplier === 1 ? mark.multiplier : 1);
}

function withNamedOperator(target: Expression, { operator }: NameMark): Expression {
  if (target.kind !== 'number' || target.operator !== null || operator === null) return target;
  const { kind, text, value, unit } = target;
  return { kind, text, operator, value, unit };
}

/**
 * A bare 0.98 against ≥98% (or a bare 0.95 as target against 98): a fraction typed for a percentage, or really 0.98%? Nobody can
 * tell from the cell, and the two readings are a hundredfold apart; it stays unclear instead of a wild ratio.
 */
function ambiguousFraction(actual: Expression, target: Expression, name: string): Expression {
  if (actual.kind !== 'number' || target.kind !== 'number' || actual.unit !== target.unit) return actual;
  if (actual.unit !== '%' && !(actual.unit === null && namesShare(name))) return actual;
  const ambiguous = looksLikeFraction(actual, target.value, 10) || looksLikeFraction(target, actual.value, 50);
  return ambiguous ? { kind: 'unclear', text: actual.text } : actual;
}

/** A bare number about 1 beside one that is `times` as large. */
function looksLikeFraction({ text, value }: NumberExpression, other: number, times: number): boolean {
  return value > 0 && value <= 1.5 && other >= times * value && !/[%％‰百千]/.test(text);
}
