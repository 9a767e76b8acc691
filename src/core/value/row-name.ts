import type { ValueContext } from './value-source';
import type { DateContext } from './date';
import type { Expression, Operator } from './expression';
import { comparatorBefore } from './comparator';
import { readDate } from './date';
import { readMeasure } from './measure';
import { normaliseExpression } from './normalise';
import { readQuantity } from './quantity';

/** What a template's mark in a name says about the value: `公猪舍(≥**平方米)`, `满意度(%)`, `受益人数≥**人`. */
export interface NameMark {
  readonly operator: Operator | null;
  readonly multiplier: number;
  /** Null when only an operator is marked. */
  readonly unit: string | null;
}

const noMark: NameMark = { operator: null, multiplier: 1, unit: null };

/** Reads the template's mark; without one everything in it is null. */
export function nameMark(name: string): NameMark {
  if (!/[(（*＊×_xX%％‰]/.test(name)) return noMark;
  const text = normaliseExpression(name.slice(0, 300));
  const starred = /([≥≤><=]?)[*x×_]{2,}([^()*]{0,12})/.exec(text);
  if (starred !== null) return mark(starred[1] ?? '', starred[2] ?? '', false) ?? noMark;
  let found: NameMark | null = null;
  for (const bracket of text.matchAll(/\(([≥≤><=]?)(?:单位:)?([^()\d]{0,12})\)/g)) {
    found = mark(bracket[1] ?? '', bracket[2] ?? '', true) ?? found;
  }
  if (found !== null) return found;
  return /[率比例度][%‰]$/.test(text) ? { operator: null, multiplier: 1, unit: text.slice(-1) } : noMark;
}

function mark(sign: string, unitText: string, whole: boolean): NameMark | null {
  const measure = readMeasure(unitText);
  const isUnit = measure.known && (!whole || measure.rest === '');
  if (sign === '' && !isUnit) return null;
  return {
    operator: sign === '' ? null : comparatorBefore(sign).operator,
    multiplier: isUnit ? measure.multiplier : 1,
    unit: isUnit ? measure.unit : null,
  };
}

/** What the row's words say about reading dates. */
export function dateContext(context: ValueContext): DateContext {
  const words = `${context.subcategory}/${context.name.slice(0, 300)}`;
  return {
    aboutTime: /时效|时间|时限|期限|日期|工期|竣工|完工/.test(words),
    aboutDay:
      /(?:完成|竣工|完工|开工|交付|验收|投入使用|支付|拨付|发放|到位|截止|启动|开始|结束|办理|上线|招标|采购|实施|建成|投用)的?(?:时间|时点|节点)|日期/.test(
        context.name,
      ) && !/时长|用时|耗时|天数/.test(context.name),
    aboutDuration: /周期|时长|月数|持续|天数|年限|使用寿命|质保/.test(context.name),
    year: context.year,
  };
}

/** True for a row that measures a share: 覆盖率, 满意度, 比例, 占比. */
export function namesShare(name: string): boolean {
  return /率|满意度|比例|占比|比重|百分比|程度|%/.test(name);
}

/**
 * The target that stands in the name (`优秀比例不超过20%`, `资金支付完成率100%`), for a row whose target cell is blank. An offer to
 * lift it out, never a reading: the row's target stays blank until someone moves it. Null when the name holds none.
 */
export function targetInName(context: ValueContext): Expression | null {
  const text = normaliseExpression(context.name.replace(/^\s*指标\s*\d{1,2}\s*[:：.、]?/, ''));
  if (text.length > 300) return null;
  const date = readDate(text, { ...dateContext(context), aboutTime: true });
  if (date?.kind === 'date' && /前|底|末/.test(text))
    return { kind: 'date', text: context.name, operator: date.operator, value: date.value };
  const quantity = readQuantity(text);
  if (quantity.kind === 'number' && (quantity.operator !== null || quantity.unit === '%')) {
    return {
      kind: 'number',
      text: context.name,
      operator: quantity.operator,
      value: quantity.value,
      unit: quantity.unit,
    };
  }
  return null;
}
