import type { Operator } from './expression';
import { calendarDate, lastDay } from './calendar';
import { readNumeral } from './numeral';

/** What a text says about time. */
export type DateReading =
  | { readonly kind: 'date'; readonly operator: Operator | null; readonly value: string }
  /** Several dates, a date with a quantity, or a date whose year nobody says. */
  | { readonly kind: 'unclear' }
  /** A longer sentence that mentions a date in passing. */
  | { readonly kind: 'mention' };

export interface DateContext {
  /** The row is about time (时效, 完成时间): only then is `2021.12` a date. */
  readonly aboutTime: boolean;
  /** The row asks for a day (完成时间, 竣工日期): there `12.31` is one too. */
  readonly aboutDay: boolean;
  /** The row counts months (周期, 时长): `12月` is a number there. */
  readonly aboutDuration: boolean;
  /** For dates without a year. */
  readonly year: number | null;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number;
  /** Day of the month; 31 and the like mean its last day. */
  readonly day: number;
}

const yearPart = '(?:((?:19|20)\\d{2})年?(?:度)?)?';
const monthDay = new RegExp(
  `(?:((?:19|20)\\d{2})年(?:度)?)?(\\d{1,2})月(?:份)?(?:(?:\\d{1,2}[日号]?[-至到])?(\\d{1,2})[日号](?:\\d{1,2}[时点])?|(\\d{1,2})(?!\\d|[^前之以,;完]|$)|(上旬|中旬|下旬|月?初|月?底|月?末|中(?=前|$)))?`,
  'g',
);
const fullDate = /((?:19|20)\d{2})([./-])(\d{1,2})\2(\d{1,2})(?!\d)日?/g;
const period = new RegExp(
  `${yearPart}(年底|年末|年终|年内|底(?=前|完|$)|末(?=前|完|$)|全年|当年年?[底内]?|本年年?度?[底内]?|今年年?[底内]?|年度内|年度(?=前|$)|上半年|下半年|第?[一二三四1-4]季度|前三季度)`,
  'g',
);
const monthOnlyRange = /(?:((?:19|20)\d{2})[年.]?)?(\d{1,2})(?:月份?)?[-至到](\d{1,2})月(?:份)?(?!\d)(?:底|末)?/;

/** Words that may stand around a date that is the value itself. */
const filler =
  /(?:实际|项目|工程|全部|任务|建设|资金|时间|截止|截至|按时|按期|计划|预计|力争|确保|需|应|于|在|已|为|至|到|自|从|起|止|达到|及时|基本|并|且|,|;|:|\(|\)|以前|之前|之内|以内|期间|前|底|末|内|完成率|完成|完工|竣工|交付|验收|到位|支付|投入使用|结束|发放|开工|执行|拨付|下达|日|份|均|全面|通过|使用|并投入|旬)/g;

/** 次年3月; not the 年 of 每次年检. */
const nextYear = /(?:次|翌|明|下一)年度?(?=\d{1,2}月|底|初|末|$)/;

/** Most cells are no date: this looks once for what every date has. */
const mayBeDate = /[年月季底末]|\d[./-]\d|(?:19|20)\d{2}/;

/** Reads a date or a period in a normalised text; null when it names none. */
export function readDate(written: string, context: DateContext): DateReading | null {
  if (!mayBeDate.test(written)) return null;
  // 2023-10-30 00:00:00, as a program hands a day out.
  const text = withDigits(written.replace(/(?<=\d[日号]?);?\d{1,2}:\d{2}(?::\d{2})?(?=$|前|之前|以前)/, ''));
  // A month with its year is a date even where the row counts months.
  if (context.aboutDuration && /(?:19|20)\d{2}年?[.]?\d{1,2}/.test(text))
    return readDate(text, { ...context, aboutDuration: false });
  const operator = leadingOperator(text);
  // ≥2022年 asks for the level of a year, it sets no day.
  if (/^[≥>](?:19|20)\d{2}年度?$/.test(text)) return null;
  if (nextYear.test(text) && context.year !== null) {
    return readDate(text.replace(nextYear, `${context.year + 1}年`), context);
  }
  const bare = text.replace(/^[≥≤><=]+/, '').replace(/(^|[^\d])(\d{2})年(?=\d{1,2}月)/g, '$120$2年');
  // A cell that holds 12.3 may stand for the 3rd or, its last zero dropped by Excel, the 30th.
  if (operator === null && context.aboutDay && /^(?:1[0-2]|[1-9])\.[1-9]$/.test(bare)) return { kind: 'unclear' };
  const compact = readCompact(bare, { ...context, aboutDay: context.aboutDay && operator === null });
  if (compact !== null) return dated(compact, operator, context.year);
  const range = monthOnlyRange.exec(bare);
  if (range !== null && !context.aboutDuration) {
    const rest = bare.replace(range[0], '');
    const token = { start: 0, end: 0, year: numberOrNull(range[1]), month: Number(range[3]), day: 31 };
    if (!/\d/.test(rest) && isFiller(rest, context) && token.month <= 12) return dated(token, operator, context.year);
    if (/\d/.test(rest) && !context.aboutTime) return { kind: 'mention' };
  }
  const tokens = dateTokens(bare, context);
  const [first] = tokens;
  if (first === undefined) return null;
  const rest = without(bare, tokens);
  const value = joined(bare, tokens);
  if (value === null) return { kind: 'unclear' };
  // 年底前完成10公里: outside the rows about time the quantity is the value and the date its condition.
  if (/\d/.test(rest)) return context.aboutTime ? { kind: 'unclear' } : { kind: 'mention' };
  if (!isFiller(rest, context)) return { kind: 'mention' };
  return dated(value, operator, context.year);
}

/** 二〇二三年十二月 → 2023年12月. */
function withDigits(text: string): string {
  return text
    .replace(/[一二][零〇一二三四五六七八九]{3}(?=年)/g, (year) => Array.from(year, digitOf).join(''))
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日号])/g, (numeral) => readNumeral(numeral) ?? numeral);
}

function digitOf(character: string): string {
  return character === '〇' ? '0' : (readNumeral(character) ?? character);
}

function leadingOperator(text: string): Operator | null {
  const [sign] = text;
  if (sign === '≥') return '>=';
  if (sign === '≤') return '<=';
  return sign === '>' || sign === '<' || sign === '=' ? sign : null;
}

function dated(token: Omit<Token, 'start' | 'end'>, operator: Operator | null, formYear: number | null): DateReading {
  const year = token.year ?? formYear;
  if (year === null) return { kind: 'unclear' };
  const day = Math.min(token.day, lastDay(year, token.month));
  return { kind: 'date', operator, value: calendarDate(year, token.month, day) };
}

/** Dates that need the whole cell: `2021.12`, `2021-2`, `20211231`, `2020年`, `2021年度`, `2021-2022年`. */
function readCompact(text: string, context: DateContext): Omit<Token, 'start' | 'end'> | null {
  const digits = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (digits !== null && context.aboutTime) return valid(digits[1], digits[2], digits[3]);
  const dotted =
    /^(?:(?:19|20)\d{2}[./-]\d{1,2}-)?((?:19|20)\d{2})[./-](\d{1,2})(?:月)?(?:底|末)?(?:之前|以前|前)?(?:完成)?$/.exec(
      text,
    );
  if (dotted !== null && context.aboutTime) return valid(dotted[1], dotted[2], '31');
  const months = /^((?:19|20)\d{2})[./]\d{1,2}-(\d{1,2})月?(?:底|末)?(?:之前|以前|前)?$/.exec(text);
  if (months !== null && context.aboutTime) return valid(months[1], months[2], '31');
  const shortRange = /^((?:19|20)\d{2})[./]\d{1,2}[./]\d{1,2}[-至到](\d{1,2})[./](\d{1,2})$/.exec(text);
  if (shortRange !== null) return valid(shortRange[1], shortRange[2], shortRange[3]);
  const year = /^(?:(?:19|20)\d{2}年?[-至到])?((?:19|20)\d{2})年(?:度|内|完成|之?前)?(?:完成)?$/.exec(text);
  if (year !== null) return valid(year[1], '12', '31');
  const dayBefore = /^(\d{1,2})[./](\d{1,2})日?(?:之|以)?前(?:完成)?$/.exec(text);
  if (dayBefore !== null && context.aboutTime && context.year !== null)
    return valid(String(context.year), dayBefore[1], dayBefore[2]);
  const day = /^(\d{1,2})[./](\d{1,2})$/.exec(text);
  if (day !== null && context.aboutDay && context.year !== null) return valid(String(context.year), day[1], day[2]);
  const bareYear = /^(?:(?:19|20)\d{2}[-至到])?((?:19|20)\d{2})$/.exec(text);
  return bareYear !== null && context.aboutTime ? valid(bareYear[1], '12', '31') : null;
}

function valid(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Omit<Token, 'start' | 'end'> | null {
  const token = { year: Number(year), month: Number(month), day: Number(day) };
  return token.month >= 1 && token.month <= 12 && token.day >= 1 && token.day <= 31 ? token : null;
}

function dateTokens(text: string, context: DateContext): readonly Token[] {
  const found: Token[] = [];
  const taken = (start: number, end: number): boolean => found.some((token) => start < token.end && end > token.start);
  const add = (match: RegExpExecArray, year: string | undefined, month: number, day: number): void => {
    const start = match.index;
    const end = start + match[0].length;
    if (month < 1 || month > 12 || day < 1 || day > 31 || taken(start, end)) return;
    found.push({ start, end, year: numberOrNull(year), month, day });
  };
  for (const match of text.matchAll(fullDate)) add(match, match[1], Number(match[3]), Number(match[4]));
  if (!context.aboutDuration) {
    for (const match of text.matchAll(monthDay)) {
      if (/\d|每|\./.test(text.charAt(match.index - 1))) continue;
      add(match, match[1], Number(match[2]), Number(match[3] ?? match[4] ?? dayOf(match[5])));
    }
  }
  for (const match of text.matchAll(period)) {
    const word = match[2] ?? '';
    if (word === '底' || word === '末') {
      if (match[1] === undefined) continue;
    }
    // 一年内, 3年内 are durations.
    if (match[1] === undefined && /[\d一二两三四五六七八九十几]/.test(text.charAt(match.index - 1))) continue;
    if (match[1] === undefined && /全年|年度|当年|本年|今年/.test(word) && !isPeriodAlone(text, match[0])) continue;
    add(match, match[1], lastMonth(word), 31);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 全年 and 本年度 are a date only where nothing else is said: 全年完成2次 counts. */
function isPeriodAlone(text: string, word: string): boolean {
  return text.replace(word, '').replace(filler, '') === '';
}

function dayOf(word: string | undefined): number {
  if (word === undefined) return 31;
  if (/上旬|初/.test(word)) return 10;
  return /中/.test(word) ? 20 : 31;
}

function lastMonth(word: string): number {
  if (word === '上半年') return 6;
  if (word === '前三季度') return 9;
  const quarter = /([一二三四1-4])季度/.exec(word)?.[1];
  if (quarter === undefined) return 12;
  const index = '一二三四'.indexOf(quarter);
  return 3 * (index >= 0 ? index + 1 : Number(quarter));
}

/** One date, or the end of `A 至 B`; null when several dates stand side by side. */
function joined(text: string, tokens: readonly Token[]): Token | null {
  const [first, second, ...more] = tokens;
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) return first;
  const between = text.slice(first.end, second.start);
  if (second.start === first.end && first.month === 12 && second.month === 12)
    return { ...second, year: first.year ?? second.year };
  return /^(?:起|开始)?[-至到]$/.test(between) ? { ...second, year: second.year ?? first.year } : null;
}

function without(text: string, tokens: readonly Token[]): string {
  let rest = '';
  let from = 0;
  for (const token of tokens) {
    rest += text.slice(from, token.start);
    from = token.end;
  }
  return (rest + text.slice(from)).replace(/(?:19|20)\d{2}年度?/g, '').replace(/[-至到]/g, '');
}

/** Whether the words around a date leave it the cell's value: few of them, or a row that is about time. */
function isFiller(rest: string, context: DateContext): boolean {
  const left = rest.replace(filler, '').replace(/[一-龥]{0,4}$/, '');
  return left === '' || (context.aboutTime && rest.length <= 40);
}

function numberOrNull(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
