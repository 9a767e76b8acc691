import fc from 'fast-check';
import { readIndicatorValues } from '../../../src/core/value/read-values';
import type { ValueContext } from '../../../src/core/value/value-source';
import { asText, labelOf } from '../../corpus/expressions';

// What people put about a number, from the grammar of published cells. None of it is part of the number.
const row: ValueContext = { category: '产出指标', subcategory: '数量指标', name: '培训情况', year: 2023 };
const actual = (text: string) => readIndicatorValues(asText('≥100'), asText(text), row).actual;
const target = (text: string) => readIndicatorValues(asText(text), asText(''), row).target;

const timeBefore = [
  '1-12月',
  '1—12月',
  '7－12月',
  '1至12月',
  '1月至12月',
  '1-6月份',
  '2023年1-12月',
  '2023年1月至12月',
  '2023年1月1日至12月31日',
  '2023.1-2023.12',
  '截至12月底',
  '截至12月31日',
  '截至2023年12月',
  '截至2023年12月31日',
  '截止2023年底',
  '截止到年底',
  '截至目前',
  '2023年',
  '2023年度',
  '2023年12月底前',
  '12月底',
  '12月份',
  '年底前',
  '全年',
  '2023年全年',
  '本年',
  '本年度',
  '当年',
  '年度内',
  '上半年',
  '第四季度',
  '前三季度',
  '二〇二三年',
];
const sums = ['', '共', '共计', '累计', '合计', '总计', '总共', '约'];
const marks = ['', '，', '：', ',', ':', '、', ' ', '\u3000'];
const timeBehind = [
  '（截至12月底）',
  '（2023年1-12月）',
  '（全年）',
  '（截至2023年12月31日）',
  '，截至12月底',
  '，截至2023年12月',
];
const units = [
  '人',
  '人次',
  '户',
  '个',
  '项',
  '件',
  '场',
  '套',
  '亩',
  '公里',
  '米',
  '平方米',
  '㎡',
  'm²',
  '吨',
  '元',
  '%',
  '‰',
];
const multiplied = ['万元', '亿元', '万人', '万亩', '万吨'];

const digits = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 99 }))
    .map(([whole, part]) => `${whole}.${part}`),
  fc.integer({ min: 1000, max: 9_999_999 }).map((value) => value.toLocaleString('en-US')),
);
// 2023 or 12 with nothing behind it can be a year or a month; everything else keeps its number.
const unit = fc.constantFrom(...units, ...multiplied);
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const blank = fc.constantFrom(' ', '  ', '\u3000', '\u00a0', '\n', '\t', '\u200b');

const runs = { numRuns: 4000 };

describe('what stands about a number never changes it', () => {
  it('a phrase of time and a word for the sum before it', () => {
    fc.assert(
      fc.property(
        digits,
        unit,
        fc.constantFrom(...timeBefore),
        fc.constantFrom(...marks),
        fc.constantFrom(...sums),
        (number, measure, time, mark, sum) => {
          // 2023.12 and a digit behind it are one number to any reader.
          fc.pre(!/\d$/.test(time) || mark + sum !== '');
          const plain = labelOf(actual(`${number}${measure}`));
          expect([`${time}${mark}${sum}`, labelOf(actual(`${time}${mark}${sum}${number}${measure}`))]).toEqual([
            `${time}${mark}${sum}`,
            plain,
          ]);
        },
      ),
      runs,
    );
  });

  it('a phrase of time behind it', () => {
    fc.assert(
      fc.property(digits, unit, fc.constantFrom(...timeBehind), (number, measure, time) => {
        expect([time, labelOf(actual(`${number}${measure}${time}`))]).toEqual([
          time,
          labelOf(actual(`${number}${measure}`)),
        ]);
      }),
      runs,
    );
  });

  it('a phrase of time before the target’s operator, or between operator and number', () => {
    const operator = fc.constantFrom('≥', '≤', '>', '<', '=', '不低于', '不超过', '至少');
    fc.assert(
      fc.property(
        digits,
        unit,
        fc.constantFrom(...timeBefore),
        operator,
        fc.boolean(),
        (number, measure, time, op, between) => {
          fc.pre(!between || !/\d$/.test(time));
          const written = between ? `${op}${time}${number}${measure}` : `${time}${op}${number}${measure}`;
          expect([written, labelOf(target(written))]).toEqual([written, labelOf(target(`${op}${number}${measure}`))]);
        },
      ),
      runs,
    );
  });

  it('blanks before it, behind it, and between it and its unit', () => {
    fc.assert(
      fc.property(digits, unit, blank, blank, blank, (number, measure, one, two, three) => {
        expect(labelOf(actual(`${one}${number}${two}${measure}${three}`))).toBe(labelOf(actual(`${number}${measure}`)));
      }),
      runs,
    );
  });

  it('full-width characters', () => {
    fc.assert(
      fc.property(digits, unit, (number, measure) => {
        expect(labelOf(actual(fullWidth(`${number}${measure}`)))).toBe(labelOf(actual(`${number}${measure}`)));
      }),
      runs,
    );
  });

  it('marks of notes', () => {
    fc.assert(
      fc.property(digits, unit, fc.constantFrom('①', '②', '⑩'), (number, measure, mark) => {
        expect(labelOf(actual(`${number}${measure}${mark}`))).toBe(labelOf(actual(`${number}${measure}`)));
      }),
      runs,
    );
  });

  it('evidence behind it', () => {
    const evidence = fc.constantFrom(
      '（问卷200份）',
      '（附件3）',
      '（发放问卷300份，收回280份）',
      '，其中女性3名',
      '（含辅警1名）',
    );
    fc.assert(
      fc.property(digits, fc.constantFrom('%', '户', '个', '元'), evidence, (number, measure, what) => {
        expect([what, labelOf(actual(`${number}${measure}${what}`))]).toEqual([
          what,
          labelOf(actual(`${number}${measure}`)),
        ]);
      }),
      runs,
    );
  });
});
