import { readIndicatorValues } from '../../../src/core/value/read-values';
import type { ValueContext } from '../../../src/core/value/value-source';
import { asText, labelOf } from '../../corpus/expressions';

function read(name: string, target: string, actual: string): readonly string[] {
  const context: ValueContext = { category: '产出指标', subcategory: '数量指标', name, year: 2021 };
  const values = readIndicatorValues(asText(target), asText(actual), context);
  return [labelOf(values.target), labelOf(values.actual)];
}

describe('where a bound decides what a bare number means', () => {
  it.each([
    // A bare number answers a percentage with one up to 150; beyond that it is a count, unless the name says share.
    ['完成情况', '≥100%', '150', '150 %'],
    ['完成情况', '≥100%', '151', '151'],
    ['完成率', '≥100%', '151', '151 %'],
    ['建设情况', '≥100%', '110', '110'],
  ])('%s: %s answered by %s is %s', (name, target, actual, expected) => {
    expect(read(name, target, actual)[1]).toBe(expected);
  });

  it.each([
    // The target's multiplier is taken while that keeps the number within a hundredfold of it …
    ['200千元', '20000', '20000000 元'],
    // … beyond that the number is in 元 already, if that is within twentyfold: 20001 元 are a tenth of 200千元.
    ['200千元', '20001', '20001 元'],
    ['200千元', '100000', '100000 元'],
    // 0.05 of the target is still sensible in 元, less is not: then the multiplier is the better guess.
    ['200万元', '100000', '100000 元'],
    ['200万元', '99999', '999990000 元'],
    ['1万元', '200000', '200000 元'],
    ['1万元', '200001', '2000010000 元'],
    // Zero has no ratio.
    ['200万元', '0', '0 元'],
  ])('%s answered by %s is %s', (target, actual, expected) => {
    expect(read('投入资金', `≤${target}`, actual)[1]).toBe(expected);
  });

  it.each([
    // About 1 beside a percentage ten times as large (a target: fifty times): nobody can tell a fraction from a percentage.
    ['≥95%', '1.5', 'U'],
    ['≥95%', '1.51', '1.51 %'],
    ['≥9%', '0.9', 'U'],
    ['≥8.9%', '0.9', '0.9 %'],
    ['1.5', '75%', 'U'],
    ['1.5', '74%', '74 %'],
  ])('a rate of %s answered by %s is %s', (target, actual, expected) => {
    expect(read('覆盖率', target, actual)[1]).toBe(expected);
  });

  it('a count with its share is read as the count up to sixty characters', () => {
    const share = (letters: number) => `${'按'.repeat(letters)}3个，完成率100%`;
    expect(share(50)).toHaveLength(60);
    expect(read('建设座数', '≥3个', share(50))[1]).toBe('3 个');
    expect(read('建设座数', '≥3个', share(51))[1]).toBe('U');
  });
});
