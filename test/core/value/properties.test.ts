import type { ValueContext } from '../../../src/core/value/value-source';
import fc from 'fast-check';
import { compareValues } from '../../../src/core/value/compare';
import { readIndicatorValues } from '../../../src/core/value/read-values';
import { targetInName } from '../../../src/core/value/row-name';
import { asText, labelOf } from '../../corpus/expressions';

const row: ValueContext = { category: '产出指标', subcategory: '数量指标', name: '数量', year: 2021 };

function compare(target: string, actual: string) {
  return compareValues(readIndicatorValues(asText(target), asText(actual), row), row, null);
}

const pieces = fc.constantFrom(
  ...'≥ >= ≤ < = ═ 不低于 至少 以上 以内 左右 约 1 20 95 0 0.5 1,437 2021 12 % ％ ‰ 万 亿 元 人 亩 个 / 每 年 月 日 底 前 - ~ 至 ± 得 分 ( ) （ ） 。 、 , ; 完成 未 中 第 … * 每月 三 十 百分之'.split(
    ' ',
  ),
);
const wildText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
);
const money = fc.integer({ min: 1, max: 99_999 });

describe('reading and comparing', () => {
  it('takes any text without a throw, and never gives a number that is none', () => {
    fc.assert(
      fc.property(wildText, wildText, wildText, (target, actual, name) => {
        const context = { ...row, name };
        const values = readIndicatorValues(asText(target), asText(actual), context);
        const { completion, verdict } = compareValues(values, context, null);
        expect(completion === null || Number.isFinite(completion)).toBe(true);
        for (const side of [values.target, values.actual]) {
          if (side.kind === 'number') expect(Number.isFinite(side.value)).toBe(true);
          if (side.kind === 'range') expect(side.value).toBeLessThan(side.high);
          if (side.kind === 'date') expect(side.value).toMatch(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
        }
        if (completion !== null) expect(['met', 'unmet']).toContain(verdict);
        targetInName(context);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads again what it has read', () => {
    const operators = fc.constantFrom('', '≥', '>', '≤', '<', '=');
    const units = fc.constantFrom('', '%', '元', '人次', '亩', '元/人·月', '公里', '‰');
    fc.assert(
      fc.property(
        operators,
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 3 }),
        units,
        (operator, digits, places, unit) => {
          const written = `${operator}${(digits / 10 ** places).toFixed(places)}${unit}`;
          const first = readIndicatorValues(asText(written), asText(''), row).target;
          const again = readIndicatorValues(asText(labelOf(first).replace(' ', '')), asText(''), row).target;
          expect(labelOf(again)).toBe(labelOf(first));
          expect(first.kind).toBe('number');
        },
      ),
    );
  });

  it('gives the same verdict in 元, 万元 and 亿元', () => {
    fc.assert(
      fc.property(money, money, fc.constantFrom('≥', '≤', '=', ''), (target, actual, operator) => {
        const inYuan = compare(`${operator}${target * 10_000}元`, `${actual * 10_000}元`);
        expect(compare(`${operator}${target}万元`, `${actual}万元`)).toEqual(inYuan);
        expect(compare(`${operator}${target}万元`, `${actual * 10_000}元`)).toEqual(inYuan);
        expect(compare(`${operator}${target}亿元`, `${actual}亿元`)).toEqual(inYuan);
      }),
    );
  });

  it('never turns met into unmet when more is done, for at least', () => {
    fc.assert(
      fc.property(money, money, money, (target, actual, more) => {
        const before = compare(`≥${target}人`, `${actual}人`);
        const after = compare(`≥${target}人`, `${actual + more}人`);
        if (before.verdict === 'met') expect(after.verdict).toBe('met');
        expect(after.completion ?? 0).toBeGreaterThanOrEqual(before.completion ?? 0);
      }),
    );
  });

  it('never scores a word against a number', () => {
    const words = fc.constantFrom('完成', '已完成', '达标', '达成预期指标', '良好', '建设中', '未完工', '优', '显著');
    fc.assert(
      fc.property(money, words, (target, word) => {
        const { completion, needsJudgement, verdict } = compare(`≥${target}人`, word);
        expect([completion, needsJudgement]).toEqual([null, true]);
        expect(['notComparable', 'unmet']).toContain(verdict);
      }),
    );
  });
});

describe('hostile cells', () => {
  const hostile: readonly (readonly [what: string, text: string])[] = [
    ['digits', '9'.repeat(10_000)],
    ['digits and commas', '1,'.repeat(5_000)],
    ['operators', '≥'.repeat(10_000)],
    ['brackets', '('.repeat(10_000)],
    ['dates', '2021年'.repeat(2_500)],
    ['months', '1月'.repeat(5_000)],
    ['numerals', '百分之'.repeat(3_000)],
    ['Chinese digits', '十'.repeat(10_000)],
    ['spaces', `1${' '.repeat(10_000)}2`],
    ['prose', '完成道路建设'.repeat(1_700)],
    ['not done', '未'.repeat(10_000)],
    ['huge', '1e308'],
    ['huge with multiplier', '9e307亿元'],
    ['tiny', '1e-400'],
    ['many decimals', `0.${'3'.repeat(5_000)}`],
  ];
  it.each(hostile)('%s: read without a throw, every figure finite', (_, text) => {
    for (const [target, actual, name] of [
      [text, '1', '数量'],
      ['≥1', text, '数量'],
      ['≥1', '1', text],
      [text.slice(0, 390), text.slice(0, 390), text.slice(0, 290)],
    ] as const) {
      const context = { ...row, name };
      const values = readIndicatorValues(asText(target), asText(actual), context);
      const { completion } = compareValues(values, context, null);
      expect(completion === null || Number.isFinite(completion)).toBe(true);
      targetInName(context);
    }
  });
});
