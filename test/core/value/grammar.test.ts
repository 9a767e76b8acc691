/**
 * Ten thousand written values against an oracle: each is put together from the grammar of published cells (operators, prefixes,
 * numbers, multipliers, units, per-parts, suffixes, ranges, dates as 95 units wrote them), and what it says is known from its
 * parts, not from any reading.
 */
import Big from 'big.js';
import fc from 'fast-check';
import { readIndicatorValues } from '../../../src/core/value/read-values';
import type { ValueContext } from '../../../src/core/value/value-source';
import { asText, labelOf } from '../../corpus/expressions';

const formYear = 2023;
const counts: ValueContext = { category: '产出指标', subcategory: '数量指标', name: '培训情况', year: formYear };
const times: ValueContext = { category: '产出指标', subcategory: '时效指标', name: '完成时间', year: formYear };
const read = (text: string, context: ValueContext): string =>
  labelOf(readIndicatorValues(asText(text), asText(''), context).target);

interface Written {
  readonly text: string;
  /** In the notation of the label files. */
  readonly says: string;
}

const operators: readonly (readonly [written: string, operator: string])[] = [
  ['', ''],
  ['≥', '>='],
  ['>=', '>='],
  ['≧', '>='],
  ['＞＝', '>='],
  ['≥≥', '>='],
  ['>', '>'],
  ['＞', '>'],
  ['≤', '<='],
  ['<=', '<='],
  ['≦', '<='],
  ['<', '<'],
  ['＜', '<'],
  ['=', '='],
  ['＝', '='],
  ['═', '='],
  ['﹦', '='],
  ['不低于', '>='],
  ['不少于', '>='],
  ['至少', '>='],
  ['不超过', '<='],
  ['不高于', '<='],
  ['小于', '<'],
  ['低于', '<'],
];
const suffixes: readonly (readonly [written: string, operator: string])[] = [
  ['以上', '>='],
  ['及以上', '>='],
  ['（含）以上', '>='],
  ['以内', '<='],
  ['以下', '<='],
  ['左右', ''],
];
const multipliers: readonly (readonly [written: string, factor: string])[] = [
  ['', '1'],
  ['万', '10000'],
  ['亿', '100000000'],
  ['千', '1000'],
];
/** Units that take a multiplier, and those that never do. */
const scaledUnits = ['元', '人', '人次', '亩', '株', '平方米', '立方米'];
const plainUnits = [
  '%',
  '‰',
  '个',
  '户',
  '项',
  '件',
  '台',
  '套',
  '间',
  '公里',
  '吨',
  '场',
  '批次',
  '架',
  '小时',
  '头',
  '起',
  '例',
  '所',
  '名',
];
const spellings: Readonly<Record<string, readonly string[]>> = { '%': ['%', '％', '百分比', '%(百分比)'] };
const pers = ['', '/人', '/户', '/亩', '/人·月', '/人*月'];

const number = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map((value) => [String(value), String(value)] as const),
  fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 9999 }))
    .map(([whole, part]) => [`${whole}.${part}`, `${whole}.${part}`] as const),
  fc.integer({ min: 1000, max: 99_999_999 }).map((value) => [value.toLocaleString('en-US'), String(value)] as const),
);

const space = fc.constantFrom('', '', '', ' ');
const width = fc.boolean();
/** Digits, commas, points and ASCII signs in full width, as an input method leaves them. */
const wide = (text: string): string =>
  text.replace(/[0-9,.%<>=]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const quantity: fc.Arbitrary<Written> = fc
  .record({
    number,
    operator: fc.constantFrom(...operators),
    suffix: fc.constantFrom(...suffixes),
    suffixed: fc.boolean(),
    multiplier: fc.constantFrom(...multipliers),
    unit: fc.constantFrom('', ...scaledUnits, ...plainUnits),
    spelling: fc.nat(),
    per: fc.constantFrom(...pers),
    blanks: fc.tuple(space, space),
    full: width,
  })
  .map(({ number: [digits, value], operator, suffix, suffixed, multiplier, unit, spelling, per, blanks, full }) => {
    const isScaled = scaledUnits.includes(unit);
    const [word, factor] = isScaled ? multiplier : (['', '1'] as const);
    const spelled = spellings[unit] ?? [unit];
    const measure = `${word}${spelled[spelling % spelled.length] ?? unit}${unit === '元' ? per : ''}`;
    // A suffix says how the number is meant only where no operator stands before it.
    const [ending, after] = suffixed && operator[1] === '' && unit !== '' ? suffix : ['', ''];
    const text = `${operator[0]}${blanks[0]}${digits}${blanks[1]}${measure}${ending}`;
    // No form holds a number of sixteen digits: such a one is reported, not calculated with.
    const base = new Big(value).times(factor).toNumber();
    const shownUnit = unit === '' ? '' : ` ${unit}${unit === '元' ? per : ''}`;
    return { text: full ? wide(text) : text, says: base >= 1e15 ? 'U' : `${operator[1] || after}${base}${shownUnit}` };
  });

const range: fc.Arbitrary<Written> = fc
  .record({
    low: fc.integer({ min: 0, max: 4999 }),
    width: fc.integer({ min: 1, max: 5000 }),
    dash: fc.constantFrom('-', '—', '－', '~', '～', '至'),
    unit: fc.constantFrom('%', '人', '元', '亩', '周岁', '公里'),
    both: fc.boolean(),
  })
  // 2020-2021 with a unit of its own is a range; the years alone would be a period.
  .map(({ low, width: more, dash, unit, both }) => ({
    text: `${low}${both ? unit : ''}${dash}${low + more}${unit}`,
    says: `R ${low}..${low + more} ${unit}`,
  }));

const two = (value: number): string => String(value).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const date: fc.Arbitrary<Written> = fc
  .record({
    year: fc.integer({ min: 2016, max: 2029 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    form: fc.integer({ min: 0, max: 11 }),
    ending: fc.constantFrom('', '前', '之前', '前完成', '完成'),
  })
  .map(({ year, month, day, form, ending }): Written => {
    const end = (y: number, m: number, d = lastDay(y, m)): string => `D ${y}-${two(m)}-${two(d)}`;
    switch (form) {
      case 0:
        return { text: `${year}年${month}月${day}日${ending}`, says: end(year, month, day) };
      case 1:
        return { text: `${year}年${month}月${ending}`, says: end(year, month) };
      case 2:
        return { text: `${year}年${month}月底${ending}`, says: end(year, month) };
      case 3:
        return { text: `${month}月底${ending}`, says: end(formYear, month) };
      case 4:
        return { text: `${month}月前`, says: end(formYear, month) };
      case 5:
        return { text: `${year}年底${ending}`, says: end(year, 12) };
      case 6:
        return { text: `${year}.${month}`, says: end(year, month) };
      case 7:
        return { text: `${year}.${month}.${day}`, says: end(year, month, day) };
      case 8:
        return { text: `${year}-${two(month)}-${two(day)}`, says: end(year, month, day) };
      case 9:
        return { text: `${year}.1-${year}.${month}`, says: end(year, month) };
      case 10:
        return { text: `1-${month === 1 ? 12 : month}月`, says: end(formYear, month === 1 ? 12 : month) };
      default:
        return { text: `${year}年1月1日至${year}年${month}月${day}日`, says: end(year, month, day) };
    }
  });

const check = (written: fc.Arbitrary<Written>, context: ValueContext, numRuns: number): void =>
  fc.assert(
    fc.property(written, ({ text, says }) => {
      expect([text, read(text, context)]).toEqual([text, says]);
    }),
    { numRuns },
  );

describe('ten thousand values written after the grammar say what their parts say', () => {
  it('6,000 quantities', () => check(quantity, counts, 6000));
  it('1,500 ranges', () => check(range, counts, 1500));
  it('2,500 dates', () => check(date, times, 2500));
});
