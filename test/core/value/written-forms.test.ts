import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareValues } from '../../../src/core/value/compare';
import { readIndicatorValues } from '../../../src/core/value/read-values';
import { asText, labelOf } from '../../corpus/expressions';

const verdicts: Readonly<Record<string, string>> = {
  m: 'met',
  u: 'unmet',
  q: 'qualitative',
  n: 'notComparable',
  b: 'blank',
};

interface WrittenForm {
  readonly subcategory: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly expected: readonly [target: string, actual: string, verdict: string, completion: string];
}

function completionLabel(fraction: string): string {
  if (fraction === '-') return '-';
  const [part = '', whole = '1'] = fraction.split('/');
  return (Number(part) / Number(whole)).toFixed(9);
}

const forms: readonly WrittenForm[] = readFileSync(join(__dirname, 'written-forms.txt'), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => {
    // `/` is a blank mark as a cell; the column separator is `|` throughout.
    const [subcategory = '', name = '', target = '', actual = '', wanted = '', got = '', outcome = ''] =
      line.split('|');
    const [verdict = '', fraction = '-'] = outcome.split(' ');
    return {
      subcategory,
      name,
      target,
      actual,
      expected: [wanted, got, verdicts[verdict] ?? verdict, completionLabel(fraction)],
    };
  });

describe('forms of expression that people use', () => {
  it('are at least 150', () => {
    expect(forms.length).toBeGreaterThanOrEqual(150);
  });

  it.each(forms)('$name: $target / $actual', ({ subcategory, name, target, actual, expected }) => {
    const context = { category: '', subcategory, name, year: 2023 };
    const values = readIndicatorValues(asText(target), asText(actual), context);
    const { verdict, completion } = compareValues(values, context, null);
    expect([
      labelOf(values.target),
      labelOf(values.actual),
      verdict,
      completion === null ? '-' : completion.toFixed(9),
    ]).toEqual(expected);
  });
});
