import Big from 'big.js';
import fc from 'fast-check';
import { indicatorName } from '../../../src/core/form/indicator-name';
import { numberFromText } from '../../../src/core/form/grid';
import {
  isActualGoalLabel,
  isDepartmentNameLabel,
  isExpectedGoalLabel,
  isProjectLabel,
  isTotalLabel,
} from '../../../src/core/form/form-labels';
import { isFundingHeader } from '../../../src/core/form/funding-header';
import type { GridRow } from '../../../src/core/form/grid';
import { readHeader } from '../../../src/core/form/header';
import { labelOf } from '../../../src/core/form/label';
import { mayBegin } from '../../../src/core/form/locate';
import { isFormTitle, otherTableTitle } from '../../../src/core/form/title';
import { onceForEachText } from '../../../src/core/sheet/once-for-each-text';
import { readExpression } from '../../../src/core/value/read-expression';
import { roundedShare, roundPoints, sumOf } from '../../../src/core/value/rounding';
import { isBlankMark, normaliseExpression } from '../../../src/core/value/normalise';
import { quotient, scaled } from '../../../src/core/value/number';

// What is quick for the usual cell must say the same as the long way, which white space in front, or Big itself, takes.

const signs = Array.from(
  '≥≤><=0123456789.,%‰/()（）％：:;。、-—～~*×_ \n\'"百千分之比率个万元年月底前含达标产出指标１①㎡《》¥',
);
const text = fc
  .array(fc.constantFrom(...signs, '百分比', '百分之', '(含)', '(含10%)', '%%', '第二'), { maxLength: 9 })
  .map((all) => all.join(''));

test('an expression is spelled alike with and without white space in front', () => {
  fc.assert(
    fc.property(text, (one) => expect(normaliseExpression(one)).toBe(normaliseExpression(`\u3000${one}`))),
    { numRuns: 5000 },
  );
});

test('a value is read alike with and without white space in front, whatever was read before in another row', () => {
  const word = fc.constantFrom(
    '达成预期指标',
    '95%',
    '12月',
    '2023年底',
    '12.3',
    '2021',
    '无',
    '已完成100%',
    '≥3次',
    '—',
  );
  const dates = fc.record({
    aboutTime: fc.boolean(),
    aboutDay: fc.boolean(),
    aboutDuration: fc.boolean(),
    year: fc.constantFrom(null, 2022, 2023),
  });
  const role = fc.constantFrom('target', 'actual', 'completionRate');
  const numberFormat = fc.constantFrom('General', '0.00', 'yyyy"年"m"月"');
  const value = fc.constantFrom<(string | number)[]>('', 12, 45291);
  fc.assert(
    fc.property(fc.oneof(word, text), dates, role, numberFormat, value, (one, about, as, format, held) => {
      const source = { text: one, value: held, numberFormat: format };
      const long = { ...source, text: `\u3000${one}` };
      expect(readExpression(source, about, as)).toEqual(readExpression(long, about, as));
    }),
    { numRuns: 5000 },
  );
});

test('a label is spelled alike with and without white space in front', () => {
  fc.assert(
    fc.property(text, (one) => expect(labelOf(one)).toBe(labelOf(`\u3000${one}`))),
    { numRuns: 5000 },
  );
});

test('the name of an indicator is the same with and without white space in front', () => {
  const words = fc.constantFrom(
    '三级',
    '指标',
    '一',
    '十',
    '三',
    '产出',
    '数量指标',
    '培训人数',
    '分',
    '（5分）',
    '1',
    '、',
    '：',
  );
  const name = fc.array(words, { maxLength: 6 }).map((all) => all.join(''));
  fc.assert(
    fc.property(name, (one) => expect(indicatorName(one)).toBe(indicatorName(` ${one}`))),
    { numRuns: 5000 },
  );
});

test('a mark for nothing is one with white space in front, too', () => {
  fc.assert(
    fc.property(text, (one) => expect(isBlankMark(one)).toBe(isBlankMark(` ${one}`))),
    { numRuns: 5000 },
  );
});

const points = fc.oneof(
  fc.integer({ min: -10000, max: 10000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: -100000, max: 100000 }).map((thousandths) => thousandths / 1000),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.constantFrom(0, 0.005, 1.005, 9.775, 1e-7, 123456789.125),
);

test('sums and roundings are those of decimal arithmetic', () => {
  fc.assert(
    fc.property(fc.array(points, { maxLength: 8 }), fc.integer({ min: 0, max: 4 }), (values, decimals) => {
      expect(sumOf(values)).toBe(values.reduce((sum, value) => sum.plus(value), new Big(0)).toNumber());
      for (const value of values) {
        expect(roundPoints(value, decimals)).toBe(new Big(value).round(decimals, Big.roundHalfUp).toNumber());
      }
    }),
    { numRuns: 3000 },
  );
});

test('a share of money is that of decimal division, ties and the last place of twelve included', () => {
  const money = fc.oneof(
    fc.integer({ min: -1000, max: 1_000_000_000 }).map((hundredths) => hundredths / 100),
    fc.integer({ min: 0, max: 1_000_000_000_000 }).map((millionths) => millionths / 1e6),
    fc.integer({ min: 0, max: 400 }),
    // No cell says minus nothing.
    fc.double({ noNaN: true, min: -1, max: 1e14 }).map((one) => one + 0),
    fc.constantFrom(0, 1, 3, 7, 8, 1e-6, 1e-7, 999_999_999.999999, 1e9, 0.3, 1.005),
  );
  const whole = money.filter((one) => one !== 0);
  const decimals = fc.constantFrom(0, 1, 2, 4, 12);
  fc.assert(
    fc.property(money, whole, decimals, fc.constantFrom(1, 10, 20, 12.5, 0.1), (part, all, places, weight) =>
      expect(roundedShare(part, all, places, weight)).toBe(
        new Big(part).times(weight).div(all).round(places, Big.roundHalfUp).toNumber(),
      ),
    ),
    { numRuns: 10_000 },
  );
  // Ties: 1 ÷ 8 in two places, 10 × 2.005 ÷ 100 in two; a quotient that becomes a tie only in the twentieth place.
  expect([roundedShare(1, 8, 2), roundedShare(2.5, 100, 2), roundedShare(0.0005, 1, 3)]).toEqual([0.13, 0.03, 0.001]);
});

test('a text that begins with an ideograph is no number in any spelling, and says so at once', () => {
  expect(['一二', '元5', '共95', '〇1', '５', '9．5', '1,437', ' 8 '].map(numberFromText)).toEqual([
    null,
    null,
    null,
    null,
    5,
    9.5,
    1437,
    8,
  ]);
});

type Part = Parameters<typeof mayBegin>[0];

test('a row that begins a part of a form is never passed over', () => {
  const words =
    '项目 支出 绩效 自评 表 目标 监控 名称 全称 部门 单位 资金 年初 预算 执行 数 率 得分 总 分 合计 10 一级 指标 年度 预期 实际 完成 情况 值';
  const known =
    '一级 二级 三级 指标内容 指标值 完成值 预期目标 完成情况 预算 执行数 支出 支付 投入 总分 总计 项目名称 部门全称 自评表 目标申报表';
  const made = fc.array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 5 });
  const label = fc.oneof(
    fc.constantFrom(...known.split(' ')),
    made.map((all) => labelOf(all.join(''))),
  );
  const row = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels): GridRow => ({
    row: 0,
    cells: labels.map((one, column) => ({ row: 0, column, text: one, label: one })),
  }));
  fc.assert(
    fc.property(row, (one) => {
      const labels = one.cells.map((cell) => cell.label);
      const begins = {
        title: labels.some((all) => isFormTitle(all) || otherTableTitle(all) !== null),
        identity: labels.some((all) => isProjectLabel(all) || isDepartmentNameLabel(all)),
        indicators: readHeader([one], 0) !== null,
        funding: isFundingHeader(one),
        goal: labels.some(isExpectedGoalLabel) && labels.some(isActualGoalLabel),
        total: labels.some(isTotalLabel),
      };
      for (const [part, does] of Object.entries(begins))
        expect([part, does && !mayBegin(part as Part, one)]).toEqual([part, false]);
    }),
    { numRuns: 20_000 },
  );
});

test('a question that remembers its answers gives them again, however many labels there are', () => {
  const asked: string[] = [];
  const length = onceForEachText((label) => {
    asked.push(label);
    return label.length;
  });
  const labels = Array.from({ length: 3000 }, (_, at) => `栏${at}`);
  for (const label of [
    ...labels,
    '栏2999',
    '一个比任何栏目都长的标签',
    '一个比任何栏目都长的标签1',
    '一个比任何栏目都长的标签1',
  ]) {
    expect(length(label)).toBe(label.length);
  }
  expect(asked.slice(3000)).toEqual([
    '一个比任何栏目都长的标签',
    '一个比任何栏目都长的标签1',
    '一个比任何栏目都长的标签1',
  ]);
});

test('quotients are those of decimal division to 12 digits', () => {
  const amount = fc.oneof(
    fc.integer({ min: 1, max: 1_000_000 }).map((hundredths) => hundredths / 100),
    fc.integer({ min: 1, max: 200 }),
    fc.double({ noNaN: true, min: 1e-6, max: 1e14 }),
  );
  fc.assert(
    fc.property(amount, amount, (part, whole) =>
      expect(quotient(part, whole)).toBe(Number(new Big(part).div(whole).toNumber().toPrecision(12))),
    ),
    { numRuns: 5000 },
  );
});

test('numbers of a form come out of their digits exactly', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99999, max: 99999 }),
      fc.nat({ max: 999 }),
      fc.constantFrom(1, 100, 1e4, 1e8),
      (whole, rest, times) => {
        const digits = `${whole}.${rest}`;
        expect(scaled(digits, times)).toBe(new Big(digits).times(times).toNumber());
      },
    ),
  );
  expect([scaled('999999999999999', 1), scaled('1000000000000000', 1), scaled('1e20', 1)]).toEqual([
    999999999999999,
    null,
    null,
  ]);
});
