import { comparatorAfter, comparatorBefore, comparatorWithin } from './comparator';
import type { Operator } from './expression';
import { readMeasure, type Measure } from './measure';
import { numberTokens, scaled, type NumberToken } from './number';
import { readNumeral } from './numeral';
import { gap } from './time-phrase';

/** What a normalised text without dates says in numbers. */
export type QuantityReading =
  | {
      readonly kind: 'number';
      readonly operator: Operator | null;
      readonly value: number;
      readonly unit: string | null;
      readonly multiplier: number;
      readonly pure: boolean;
    }
  | {
      readonly kind: 'range';
      readonly value: number;
      readonly high: number;
      readonly unit: string | null;
      readonly multiplier: number;
    }
  | { readonly kind: 'words' }
  | { readonly kind: 'unclear' };

const unclear: QuantityReading = { kind: 'unclear' };

/** Gaps at the ends, and the marks beside them, set nothing off any more. */
const edges = /^[\ue000,;:]+|[\ue000,;:]+$/g;
const gaps = /[\ue000]/g;

/** A raised or lowered digit or a fraction belongs to the number before it, and nobody has said how: 10⁴, 2½. */
const unspoken = /\d[\u00b9²³\u00bc-\u00be\u2070-\u209f\u2150-\u215f]|[\u00bc-\u00be\u2150-\u215f]/;

/**
 * Digits that count nothing: years in passing, documents, standards, hotlines, annexes, the number of an item of a list, the
 * names of plans, services and techniques (1+3+N, “双100”工程, 7×24小时服务, 5G基站).
 */
const references =
  /(?:19|20)\d{2}年度?(?!内)|[〔[(]?(?:19|20)\d{2}[〕\])]第?\d{1,5}号|\d{1,5}号(?:文|令)|(?:GB|DB|JGJ|CJJ|HJ|ISO)\/?[A-Z]?\d[\d.-]{0,12}|\d{3,5}(?=[^\d,;]{0,4}(?:热线|平台|专线|举报电话|服务电话))|(?:附件|附表|表|第)\d{1,2}(?=[^\d季名位]|$)|^\(1\)(?=\d)|(?:^|[;,。])\(?\d{1,2}[.、)](?=[一-龥])|(?<![\d.])\d{1,2}\.(?=[一-龥])|满分[为:]?\d{1,3}分?|(?:110|119|120|122)(?=[一-龥]{0,2}(?:警|急救|指挥|联动|报警|接报))|(?<![\d.])\d{1,2}[A-Z](?=[一-龥])|\d(?:\+\d)*\+[NnXx](?![A-Za-z])|7[×xX*]24(?:小时|(?!小时))(?=[一-龥])|[“"][^“”"]{0,12}\d[^“”"]{0,12}[”"](?=[一-龥])(?!以[上下内]|及以)/g;

/** Reads the one number, or the one range, that a text holds. */
export function readQuantity(text: string): QuantityReading {
  if (/(?:每[年月季周]|[次当下翌本]月)[一-龥]{0,4}\d{1,2}[日号]/.test(text)) return unclear;
  const counted = inHundredThousand(withDigits(text.replace(references, gap).replace(edges, '')));
  if (unspoken.test(counted)) return unclear;
  const tokens = numberTokens(counted);
  const [token, second, third] = tokens;
  if (token === undefined) return { kind: /\d/.test(counted) && /[≥≤><=%]/.test(counted) ? 'unclear' : 'words' };
  if (second !== undefined) return third === undefined ? readRange(counted, token, second) : unclear;
  return readNumber(counted, token);
}

/** 12/10万, 12人/十万人口, 十万分之12: one number with the unit `/十万`. */
function inHundredThousand(text: string): string {
  if (!/十万|百万|\/1000?000|\/100?万/.test(text)) return text;
  return text
    .replace(/([十百]万)分之(\d[\d.]*)/, '$2/$1')
    .replace(
      /(?<=\d)[人例名]?\/(?:(10万|十万|100000)|100万|百万|1000000)(?:人口|人)?(?![\d一-龥])/,
      (_, tenth: string | undefined) => (tenth === undefined ? '/百万' : '/十万'),
    );
}

/** 三次 → 3次, where the text is nothing but a numeral with its measure word. */
function withDigits(words: string): string {
  if (words.length > 30 || /\d/.test(words)) return words;
  // 收到文件后一个月内, 三个工作日以内
  const written = words.replace(
    /(?<![一二两三四五六七八九十第])([一二两三四五六七八九十]{1,3})(?=(?:个月|个?工作日|个?自然日|日|天|小时|周)(?:之|以)?内$)/,
    (numeral) => readNumeral(numeral) ?? numeral,
  );
  if (written !== words) return written;
  const text = written.replace(/^一(?=(?:年|季度|月|周|天)[一二两三四五六七八九十])/, '每');
  const match = /^(\D*?)([零一二三四五六七八九十百两]{1,7}|零)(?=([^零一二三四五六七八九十百两]*)$)/.exec(text);
  if (match === null) return text;
  const [, before = '', numeral = '', after = ''] = match;
  const plain = /^(?:人民币|完成|已完成|开展|举办|各|共|每(?:年|半年|季度?|月|周|天|日|人))$/;
  if (comparatorBefore(before).rest.replace(plain, '') !== '') return text;
  const measure = readMeasure(after);
  const digits = readNumeral(numeral);
  const end = comparatorAfter(measure.rest).rest;
  if (digits === null || end !== '' || (after === '' && numeral !== '零') || (after !== '' && !measure.known))
    return text;
  return /^[级流类]$/.test(measure.unit ?? '') ? text : `${before}${digits}${after}`;
}

/** 每人每月500元, 每亩补助300元, 每季度公示1次: what the unit is per, before the number. */
const perBefore =
  /((?:每(?:人|户|亩|村|家|个|台|辆|头|只|株|生|班|期|场|次|半年|年|季度|季|月|周|天|日|平方米|公里))+)(?:(?:补助|补贴|发放|奖励|标准|支付|开展|举办|至少|约)*|(?<=每(?:人|户|亩|村|家|台|辆|头|只|株|生|半年|年|季度|季|月|周|天|日|平方米|公里))[一-龥]{0,4})$/;

function readNumber(text: string, token: NumberToken): QuantityReading {
  const behind = text.slice(token.end).replace(gaps, '');
  const before = comparatorBefore(text.slice(0, token.start).replace(gaps, ''));
  const measure = readMeasure(behind);
  const after = comparatorAfter(measure.rest);
  const value = scaled(token.digits, measure.multiplier);
  if (value === null) return unclear;
  // 控制在95%以上 keeps it above: the words behind the number say which side is meant.
  const onlyKept = /[控限]制在$/.test(text.slice(0, token.start));
  const opposed = before.operator !== null && after.operator !== null && before.operator[0] !== after.operator[0];
  if (opposed && !onlyKept) return unclear;
  const per = perBefore.exec(before.rest)?.[1]?.replace(/每/g, '/') ?? null;
  const operator = (opposed ? after.operator : before.operator) ?? after.operator ?? comparatorWithin(before.rest);
  const tail = after.rest.replace(/^[,;。)]+|[)]+$/g, '');
  const pure = before.rest === '' && tail === '';
  if (!isMeasurement(before, measure, behind, pure)) return referenceOrUnclear(before.rest, behind);
  const unit = measure.known || pure ? measure.unit : null;
  const rate = per !== null && (unit === null || !unit.includes('/')) ? `${unit ?? ''}${per}` : unit;
  return { kind: 'number', operator, value, unit: rate, multiplier: measure.multiplier, pure };
}

/** Whether the one number of a text measures something, rather than naming a document, a rank or a model. */
function isMeasurement(
  before: { readonly operator: Operator | null; readonly rest: string },
  measure: Measure,
  behind: string,
  pure: boolean,
): boolean {
  if (/[第前]$/.test(before.rest) || /[〔[]$/.test(before.rest)) return false;
  if (measure.known && (!/^[级类]$/.test(measure.unit ?? '') || before.operator !== null || pure)) return true;
  if (before.operator !== null) return !/^[号条届版〕\]]/.test(behind);
  if (pure) return measure.unit === null || !/^[A-Za-z号条届版]|[一-龥]{5,}|[效完达前后底]/.test(measure.unit);
  const alone = measure.unit === null && comparatorAfter(measure.rest).rest === '';
  return alone && /(?:率|度|达|到|至|数|量|为|共|计|每[一-龥]{1,3}|[A-Z]{2,6})$/.test(before.rest);
}

function referenceOrUnclear(before: string, behind: string): QuantityReading {
  return /^[号条届版〕\]A-Z]/.test(behind) || /[〔[]$/.test(before) ? { kind: 'words' } : unclear;
}

/** The same range in fewer signs: ≥15%，≤20% · ≤20%且≥15% · 15%≤出栏率≤20% · [15%,20%] → 15%-20%. Strict ends stay as they are. */
function asRange(text: string, first: NumberToken, second: NumberToken): string {
  const before = text.slice(0, first.start);
  const between = text.slice(first.end, second.start);
  const behind = text.slice(second.end);
  const low = text.slice(first.start, first.end);
  const high = text.slice(second.start, second.end);
  if (before === '[' && behind.endsWith(']') && /,$/.test(between))
    return `${low}${between.slice(0, -1)}-${high}${behind.slice(0, -1)}`;
  const named = /^([^≤,;]{0,6})≤[^\d≤≥<>=]{0,12}≤$/.exec(between);
  if (before === '' && named !== null) return `${low}${named[1] ?? ''}-${high}${behind}`;
  const opening = comparatorBefore(before);
  const middle = comparatorBefore(between);
  const unit = /^([^,;、且并]{0,6})(?:,|;|、|且|并且|并|同时)*$/.exec(middle.rest)?.[1];
  if (opening.rest !== '' || unit === undefined || behind.length > 6) return text;
  if (opening.operator === '>=' && middle.operator === '<=') return `${low}${unit}-${high}${behind}`;
  return opening.operator === '<=' && middle.operator === '>=' ? `${high}${behind}-${low}${unit}` : text;
}

/** `18-54周岁`, `90%-95%`, `1.5万至2万元`, `5到8次`; with signs on both ends, `≥15%，≤20%`. */
function readRange(written: string, firstWritten: NumberToken, secondWritten: NumberToken): QuantityReading {
  const text = asRange(written, firstWritten, secondWritten);
  const [first, second] = text === written ? [firstWritten, secondWritten] : numberTokens(text);
  if (first === undefined || second === undefined) return unclear;
  const between = /^(.*?)([-至到])$/.exec(text.slice(first.end, second.start));
  const before = comparatorBefore(text.slice(0, first.start));
  if (between === null || before.operator !== null || !/^(?:控制|保持|年龄|介于|在)*$/.test(before.rest))
    return unclear;
  const lowMeasure = readMeasure(between[1] ?? '');
  const highMeasure = readMeasure(text.slice(second.end));
  const tail = highMeasure.rest.replace(/^(?:之间|以内|左右|区间|范围内)+/, '');
  if (lowMeasure.rest !== '' || tail !== '') return unclear;
  const multiplier = between[1] === '' ? highMeasure.multiplier : lowMeasure.multiplier;
  const unit = highMeasure.unit ?? lowMeasure.unit;
  if (lowMeasure.unit !== null && lowMeasure.unit !== unit) return unclear;
  const value = scaled(first.digits, multiplier);
  const high = scaled(second.digits, highMeasure.multiplier);
  if (value === null || high === null || value >= high) return unclear;
  return { kind: 'range', value, high, unit, multiplier: highMeasure.multiplier };
}
