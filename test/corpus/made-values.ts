import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareValues } from '../../src/core/value/compare';
import { lowerIsBetter } from '../../src/core/value/lower-is-better';
import { readIndicatorValues } from '../../src/core/value/read-values';
import { asText, labelOf } from './expressions';

/** A value, or a name, made up from the ways people write and labelled by hand before any reading. */
export interface MadeCheck {
  /** The heading under which it stands. */
  readonly kind: string;
  readonly where: string;
  readonly expected: string;
  readonly found: string;
  readonly right: boolean;
}

const verdicts: Readonly<Record<string, string>> = {
  m: 'met',
  u: 'unmet',
  q: 'qualitative',
  n: 'notComparable',
  b: 'blank',
};

function labelledLines(folder: string, file: string): readonly { readonly kind: string; readonly line: string }[] {
  let kind = '';
  return readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ---')) kind = line.slice(5).trim();
      return line.startsWith('#') ? [] : [{ kind, line }];
    });
}

function completionLabel(fraction: string): string {
  if (fraction === '-') return '-';
  const [part = '', whole = '1'] = fraction.split('/');
  return (Number(part) / Number(whole)).toFixed(9);
}

const check = (kind: string, where: string, expected: string, found: string): MadeCheck => ({
  kind,
  where,
  expected,
  found,
  right: expected === found,
});

/** Rows of target and actual: what each says, the verdict and the completion. The form's year is 2023. */
export function checkWrittenForms(folder = __dirname): readonly MadeCheck[] {
  return labelledLines(folder, 'written-forms.txt').map(({ kind, line }) => {
    // `/` is a blank mark as a cell; the column separator is `|` throughout.
    const [subcategory = '', name = '', target = '', actual = '', wanted = '', got = '', outcome = ''] =
      line.split('|');
    const [verdict = '', fraction = '-'] = outcome.split(' ');
    const context = { category: '', subcategory, name, year: 2023 };
    const values = readIndicatorValues(asText(target), asText(actual), context);
    const compared = compareValues(values, context, null);
    const found = [
      labelOf(values.target),
      labelOf(values.actual),
      compared.verdict,
      compared.completion === null ? '-' : compared.completion.toFixed(9),
    ];
    const expected = [wanted, got, verdicts[verdict] ?? verdict, completionLabel(fraction)];
    return check(kind, `${name}: ${target} / ${actual}`, expected.join(' | '), found.join(' | '));
  });
}

/** Names of indicators: whether less is better. */
export function checkNames(folder = __dirname): readonly MadeCheck[] {
  return labelledLines(folder, 'lower-is-better.txt').map(({ kind, line }) => {
    const name = line.slice(2);
    return check(
      kind,
      name,
      line.startsWith('L ') ? 'lower' : 'not lower',
      lowerIsBetter(name) ? 'lower' : 'not lower',
    );
  });
}
