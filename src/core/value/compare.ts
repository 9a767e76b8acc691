import type { IndicatorValues, ValueContext } from './value-source';
import { directionOf } from './direction';
import { lowerIsBetter } from './lower-is-better';
import type { Direction, Expression, NumberExpression, RangeExpression } from './expression';
import { quotient, significant } from './number';
import { conversionFactor } from './unit';
import { agreesAsPrinted } from './printed';
import { isAnnounced, saysLate, saysNotDone } from './words';

/** How an actual stands to its target; the alert threshold for over-fulfilment is applied by the rules, not here. */
export interface Comparison {
  readonly verdict: 'met' | 'unmet' | 'qualitative' | 'notComparable' | 'blank';
  /** The direction that was used; null when no numbers were compared. */
  readonly direction: Direction | null;
  /** True when no operator is written and the direction was inferred from the row's words. */
  readonly directionInferred: boolean;
  /** Actual ÷ target (at most: target ÷ actual), a fraction, not capped; null for zero targets, dates, ranges, words. */
  readonly completion: number | null;
  /** True when the program cannot score it although there is a verdict: a date missed, 建设中 against a number. */
  readonly needsJudgement: boolean;
}

/** A verdict that rests on no numbers. */
function judged(verdict: Comparison['verdict'], needsJudgement = true): Comparison {
  return { verdict, direction: null, directionInferred: false, completion: null, needsJudgement };
}

/** Compares a row's actual with its target. `chosen` is a direction that a person chose over the inferred one. */
export function compareValues(
  { target, actual }: IndicatorValues,
  context: ValueContext,
  chosen: Direction | null,
): Comparison {
  if (target.kind === 'blank' || actual.kind === 'blank') return judged('blank');
  if (target.kind === 'qualitative') return judged('qualitative');
  if (isWords(actual) && saysNotDone(actual.text)) return judged('unmet');
  if (target.kind === 'date') return compareDates(target.value, actual);
  if (actual.kind !== 'number' && actual.kind !== 'range') return judged('notComparable');
  if (target.kind === 'range') return compareWithRange(target, actual);
  if (target.kind !== 'number') return judged('notComparable');
  return actual.kind === 'range'
    ? compareRange(target, actual, context, chosen)
    : compareNumbers(target, actual, context, chosen);
}

function isWords(expression: Expression): boolean {
  return expression.kind === 'qualitative' || expression.kind === 'unclear';
}

/** A date met is met; a date missed has no proportion, so a person sets the score. A word asks for the date. */
function compareDates(deadline: string, actual: Expression): Comparison {
  if (actual.kind === 'qualitative') return judged(saysLate(actual.text) ? 'unmet' : 'qualitative');
  if (actual.kind !== 'date' || isAnnounced(actual.text)) return judged('notComparable');
  return actual.value <= deadline ? judged('met', false) : judged('unmet');
}

function compareWithRange(target: RangeExpression, actual: NumberExpression | RangeExpression): Comparison {
  const factor = conversionFactor(actual.unit, target.unit);
  if (factor === null) return judged('notComparable');
  const low = significant(actual.value * factor);
  const high = actual.kind === 'range' ? significant(actual.high * factor) : low;
  return low >= significant(target.value) && high <= significant(target.high) ? judged('met', false) : judged('unmet');
}

/** A range as actual has no one value: met only where both of its ends are. */
function compareRange(
  target: NumberExpression,
  actual: RangeExpression,
  context: ValueContext,
  chosen: Direction | null,
): Comparison {
  const ends = [actual.value, actual.high].map((value) =>
    compareNumbers(target, { ...actual, kind: 'number', operator: null, value }, context, chosen),
  );
  const [low, high] = ends;
  if (low === undefined || high === undefined || low.verdict !== high.verdict) return judged('notComparable');
  return { ...low, completion: null, needsJudgement: low.verdict !== 'met' };
}

function compareNumbers(
  target: NumberExpression,
  actual: NumberExpression,
  context: ValueContext,
  chosen: Direction | null,
): Comparison {
  const factor = conversionFactor(actual.unit, target.unit);
  if (factor === null) return judged('notComparable');
  const inferred = directionOf(target, context);
  const direction = chosen ?? inferred.direction;
  const directionInferred = chosen === null && inferred.inferred;
  const wanted = significant(target.value);
  const reached = agreesAsPrinted(actual, target, factor) ? wanted : significant(actual.value * factor);
  // `>95%` answered by `>95%`: what was reached lies beyond the number too.
  const copied = actual.operator === target.operator;
  const strict = chosen === null && !copied && (target.operator === '>' || target.operator === '<');
  // 不足200人 stays below the 200 that it names.
  const short = !copied && actual.operator === (direction === 'atMost' ? '>' : '<') && reached === wanted;
  const met = isMet(reached, wanted, direction, strict) && !short;
  const completion = ratio(reached, wanted, direction);
  // A cost of nothing under a ceiling that nobody wrote says "not carried out" as well as "saved".
  const written = chosen !== null || target.operator === '<=' || target.operator === '<';
  const nothingSpent =
    met && !written && direction === 'atMost' && reached === 0 && wanted > 0 && !lowerIsBetter(context.name);
  const needsJudgement = nothingSpent || (!met && (completion === null || completion >= 1 || completion < 0));
  return { verdict: met ? 'met' : 'unmet', direction, directionInferred, completion, needsJudgement };
}

function isMet(reached: number, wanted: number, direction: Direction, strict: boolean): boolean {
  if (direction === 'atMost') return strict ? reached < wanted : reached <= wanted;
  // A zero to be equalled is a ceiling: one accident is one too many.
  if (direction === 'equal' && wanted === 0) return reached === 0;
  return strict ? reached > wanted : reached >= wanted;
}

function ratio(reached: number, wanted: number, direction: Direction): number | null {
  if (wanted === 0) return null;
  const [part, whole] = direction === 'atMost' ? [wanted, reached] : [reached, wanted];
  return whole <= 0 ? null : quotient(part, whole);
}
