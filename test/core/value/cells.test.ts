import type { ExpressionSource, ValueContext } from '../../../src/core/value/value-source';
import { compareValues } from '../../../src/core/value/compare';
import type { Expression } from '../../../src/core/value/expression';
import { readIndicatorValues } from '../../../src/core/value/read-values';
import { targetInName } from '../../../src/core/value/row-name';
import { asText, labelOf } from '../../corpus/expressions';

const row: ValueContext = { category: '产出指标', subcategory: '质量指标', name: '验收合格率', year: 2021 };

function read(target: ExpressionSource, actual: ExpressionSource, context: ValueContext = row): readonly string[] {
  const values = readIndicatorValues(target, actual, context);
  return [labelOf(values.target), labelOf(values.actual), compareValues(values, context, null).verdict];
}

describe('cells with number formats', () => {
  it('reads 0.98 shown as 98% as 98 percent', () => {
    expect(read(asText('≥98'), { text: '98%', value: 0.98, numberFormat: '0%' })).toEqual(['>=98 %', '98 %', 'met']);
  });

  it('reads it from value and format where the text does not show it', () => {
    expect(read(asText('≥98%'), { text: '0.98', value: 0.98, numberFormat: '0.00%' })[1]).toBe('98 %');
    expect(read(asText('≥98%'), { text: '####', value: 0.985, numberFormat: '0%' })[1]).toBe('98.5 %');
  });

  it('does not take a percent sign in quotes for a percent format', () => {
    expect(read(asText('≥98%'), { text: '98%', value: 98, numberFormat: '0"%"' })[1]).toBe('98 %');
  });

  it('leaves a bare fraction against a percentage unclear', () => {
    expect(read(asText('≥98%'), { text: '0.98', value: 0.98, numberFormat: 'General' })).toEqual([
      '>=98 %',
      'U',
      'notComparable',
    ]);
  });

  it('reads units out of a format: 90 shown as 90万元', () => {
    expect(read(asText('≤100万元'), { text: '90万元', value: 90, numberFormat: '0"万元"' })[1]).toBe('900000 元');
  });

  const dates: readonly (readonly [text: string, serial: number, format: string, date: string])[] = [
    // Serial 44561 is 2021-12-31, 44531 is 2021-12-01, 43891 is 2020-03-01 (Excel's 1900 date system).
    ['2021/12/31', 44561, 'yyyy/m/d', 'D 2021-12-31'],
    ['12/31/21', 44561, 'm/d/yy', 'D 2021-12-31'],
    ['2021年12月', 44531, 'yyyy"年"m"月"', 'D 2021-12-31'],
    ['2020年', 43891, 'yyyy"年"', 'D 2020-12-31'],
    ['########', 44561, 'yyyy-mm-dd', 'D 2021-12-31'],
    ['3月1日', 43891, 'm"月"d"日"', 'D 2020-03-01'],
  ];
  it.each(dates)('reads the date that %s stands for', (text, value, numberFormat, expected) => {
    expect(read({ text, value, numberFormat }, asText(''))[0]).toBe(expected);
  });

  it('does not read a date out of a number format', () => {
    expect(read({ text: '44561', value: 44561, numberFormat: '#,##0' }, asText(''))[0]).toBe('44561');
  });
});

describe('dates and the workbook’s date system', () => {
  // Serial 44682 is 2022-05-01 counted from 1900, 43220 the same day counted from 1904.
  const cell = (text: string, value: number, date1904?: boolean, numberFormat = 'yyyy"年"m"月"d"日"') => ({
    text,
    value,
    numberFormat,
    date1904,
  });
  it.each([
    ['counted from 1900, and the workbook says so', cell('2022年5月1日', 44682, false), 'D 2022-05-01'],
    ['counted from 1904, and the workbook says so', cell('2022年5月1日', 43220, true), 'D 2022-05-01'],
    ['counted from 1900, nobody says so', cell('2022年5月1日', 44682), 'D 2022-05-01'],
    ['counted from 1904, only the shown text says so', cell('2022年5月1日', 43220), 'D 2022-05-01'],
    ['shown as ####, counted from 1904', cell('########', 43220, true), 'D 2022-05-01'],
    ['shown as ####, nobody says how it is counted', cell('########', 44682), 'D 2022-05-01'],
    ['a shown date that is not the one it holds is not used', cell('2022年5月1日', 44683, false), 'U'],
    ['nor one that the workbook’s own system does not give', cell('2022年5月1日', 43220, false), 'U'],
    ['nor one that neither system gives', cell('2022年5月1日', 40000), 'U'],
    ['the operator of a column of its own', cell('≤2022年5月1日', 44682, false), 'D <=2022-05-01'],
  ])('%s', (_, source, expected) => {
    expect(read(source, asText(''))[0]).toBe(expected);
  });
});

describe('dates without a year', () => {
  it('take the form’s year, then the other side’s, and stay unclear without either', () => {
    const timed = { ...row, subcategory: '时效指标', name: '完成时间' };
    expect(read(asText('11月前'), asText('10月'), timed)).toEqual(['D 2021-11-30', 'D 2021-10-31', 'met']);
    const noYear = { ...timed, year: null };
    expect(read(asText('11月底'), asText('2022年12月'), noYear)).toEqual(['D 2022-11-30', 'D 2022-12-31', 'unmet']);
    expect(read(asText('11月底'), asText('12月'), noYear)).toEqual(['U', 'U', 'notComparable']);
  });
});

describe('directions', () => {
  const outcome = (
    target: string,
    actual: string,
    context: Partial<ValueContext>,
    chosen: 'atLeast' | 'atMost' | null = null,
  ) => {
    const whole = { ...row, ...context };
    const { verdict, direction, directionInferred, completion, needsJudgement } = compareValues(
      readIndicatorValues(asText(target), asText(actual), whole),
      whole,
      chosen,
    );
    return { verdict, direction, directionInferred, completion, needsJudgement };
  };

  it('infers a ceiling for a cost, and says so', () => {
    expect(outcome('56万元', '54.6万元', { subcategory: '成本指标', name: '项目投资' })).toEqual({
      verdict: 'met',
      direction: 'atMost',
      directionInferred: true,
      completion: 1.02564102564,
      needsJudgement: false,
    });
  });

  it('takes a standard of payment for a floor', () => {
    expect(outcome('3000元/人', '2600元/人', { subcategory: '产出成本', name: '培训补贴标准' })).toMatchObject({
      verdict: 'unmet',
      direction: 'atLeast',
      directionInferred: true,
    });
  });

  it('gives a person’s choice precedence over what it inferred', () => {
    expect(outcome('56万元', '54.6万元', { subcategory: '成本指标', name: '项目投资' }, 'atLeast')).toMatchObject({
      verdict: 'unmet',
      direction: 'atLeast',
      directionInferred: false,
      completion: 0.975,
    });
  });

  it('lets a person score a cost of nothing', () => {
    expect(outcome('10万元', '0万元', { subcategory: '成本指标', name: '资金投入' })).toMatchObject({
      verdict: 'met',
      completion: null,
      needsJudgement: true,
    });
  });

  it('lets a person score what has no proportion', () => {
    expect(outcome('0起', '2起', { name: '事故' })).toMatchObject({
      verdict: 'unmet',
      completion: null,
      needsJudgement: true,
    });
    expect(outcome('2021年10月', '2021年11月', {})).toMatchObject({
      verdict: 'unmet',
      completion: null,
      needsJudgement: true,
    });
    expect(outcome('1个', '建设中', {})).toMatchObject({ verdict: 'unmet', completion: null, needsJudgement: true });
    expect(outcome('>5%', '5%', {})).toMatchObject({ verdict: 'unmet', completion: 1, needsJudgement: true });
  });

  it('leaves no trace of binary fractions', () => {
    expect(outcome('0.3亩', '0.1亩', {}).completion).toBe(0.333333333333);
    expect(outcome('1.1万元', '11000元', {}).completion).toBe(1);
    expect(outcome('0.29万元', '2900元', {}).verdict).toBe('met');
  });
});

describe('a target in the name', () => {
  const offers: readonly (readonly [name: string, expected: string | null])[] = [
    ['年度资金支付完成率100%', '100 %'],
    ['指标1:窗口和工作人员月度绩效考核全覆盖,优秀比例不超过20%', '<=20 %'],
    ['群众满意度≥95%', '>=95 %'],
    ['培训人数不少于200人', '>=200 人'],
    ['2021年11月30日前完成资金支付', 'D 2021-11-30'],
    ['公猪舍(≥**平方米)', null],
    ['群众满意度', null],
    ['验收合格率(%)', null],
    ['1-4级残疾军人护理费', null],
    ['指标2', null],
  ];
  it.each(offers)('%s → %s', (name, expected) => {
    const offer: Expression | null = targetInName({ ...row, name });
    expect(offer === null ? null : labelOf(offer)).toBe(expected);
  });

  it('is an offer: the row’s target stays blank', () => {
    expect(read(asText(''), asText('100%'), { ...row, name: '年度资金支付完成率100%' })).toEqual([
      'B',
      '100 %',
      'blank',
    ]);
  });
});
