import { comparatorBefore } from './comparator';
import type { Expression, NumberExpression } from './expression';
import { normaliseExpression } from './normalise';
import { numberTokens } from './number';
import { namesShare } from './row-name';
import { isShare } from './unit';

/** Which way a number says that something moved, or where it arrived: 下降3%, 降至3%. */
export type Change = 'rise' | 'fall' | 'arrived';

const rise = '增长|增加|上升|提高|提升|上涨|升高|增幅|增速|上浮';
const fall = '负增长|下降|降低|减少|下滑|下跌|回落|缩减|降幅|减幅|下浮';
const measuredBy = '(?:率|幅度?|比例|速度|额|量|值|数|水平|程度|情况)?';

const beforeNumber = {
  arrived: new RegExp(`(?:${rise}|${fall}|[升增降减压])${measuredBy}[到至]$`),
  fall: new RegExp(`(?<![未不没无])(?:${fall})了?${measuredBy}了?$`),
  rise: new RegExp(`(?<![未不没无])(?:${rise})了?${measuredBy}了?$`),
} as const;
const endOfName = {
  fall: new RegExp(`(?:${fall})${measuredBy}(?:\\([^()]*\\))?$`),
  rise: new RegExp(`(?:${rise})${measuredBy}(?:\\([^()]*\\))?$`),
} as const;
/** A name whose figure is the rate of change itself: 增长率提高到6% says what the rate is; of 覆盖率提升 it is no level. */
const namesRate = new RegExp(`(?:${rise}|${fall})(?:率|幅度?|速度|比例)|增幅|增速|降幅|减幅`);

/** What the words directly before a text's first number say about change; null where they say nothing. */
export function changeSaid(text: string): Change | null {
  // Most cells say nothing of the kind.
  if (!/[增升高涨浮降减滑跌落]/.test(text)) return null;
  const normal = normaliseExpression(text);
  const [number] = numberTokens(normal);
  if (number === undefined) return null;
  const { rest } = comparatorBefore(normal.slice(0, number.start));
  if (beforeNumber.arrived.test(rest)) return 'arrived';
  if (beforeNumber.fall.test(rest)) return 'fall';
  return beforeNumber.rise.test(rest) ? 'rise' : null;
}

function changeNamed(name: string): 'rise' | 'fall' | null {
  const normal = normaliseExpression(name.slice(-60));
  if (endOfName.fall.test(normal)) return 'fall';
  return endOfName.rise.test(normal) ? 'rise' : null;
}

/**
 * An actual that says it moved the other way than its target (or, where the target has no word for it, the row's name) wants:
 * 增长5% answered by 下降2% is -2%. A change of a share against where the share arrived (提高5% answered by 提高到95%, or
 * 满意度≥90% by 提升3%) is no comparison: unclear.
 */
export function withChange(actual: Expression, target: Expression, name: string): Expression {
  if (actual.kind !== 'number' || target.kind !== 'number') return actual;
  const said = changeSaid(actual.text);
  const byTarget = changeSaid(target.text);
  const wanted = byTarget === 'arrived' ? null : (byTarget ?? changeNamed(name));
  if (said === null) {
    // 下降3% answered by -3.5%: a fall of 3.5%, or a fall that was none?
    const signed = wanted === 'fall' && actual.value < 0 && target.value > 0;
    return signed ? { kind: 'unclear', text: actual.text } : actual;
  }
  if (said === 'arrived') {
    const wantsChange = byTarget === null ? wanted !== null && !namesRate.test(name) : wanted !== null;
    return wantsChange ? unlessCounted(actual) : actual;
  }
  if (wanted === null) return byTarget === 'arrived' || namesShare(name) ? unlessCounted(actual) : actual;
  if (wanted === said) return actual;
  return actual.value >= 0 ? { ...actual, value: 0 - actual.value } : { kind: 'unclear', text: actual.text };
}

/** Of things counted (新增就业500人 answered by 增加520人) a change and a level are often one. */
function unlessCounted(actual: NumberExpression): Expression {
  return isShare(actual.unit) ? { kind: 'unclear', text: actual.text } : actual;
}
