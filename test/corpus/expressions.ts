import type { ExpressionSource, ValueContext } from '../../src/core/value/value-source';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareValues, type Comparison } from '../../src/core/value/compare';
import type { Expression } from '../../src/core/value/expression';
import { readIndicatorValues } from '../../src/core/value/read-values';

/** One labelled cell, or one row's verdict or completion, and whether the program reads it as the label says. */
export interface CorpusCheck {
  readonly source: 'tuples' | 'targets';
  /** Line of the source file, 1-based. */
  readonly line: number;
  readonly what: 'target' | 'actual' | 'verdict' | 'completion';
  /** The published text (of both cells for verdict and completion). */
  readonly text: string;
  readonly expected: string;
  readonly found: string;
  readonly right: boolean;
}

interface PublishedRow {
  readonly level1?: string;
  readonly level2?: string;
  readonly name: string;
  readonly target: string;
  readonly actual?: string;
  readonly year?: string;
}

const verdicts: Readonly<Record<string, Comparison['verdict']>> = {
  m: 'met',
  u: 'unmet',
  q: 'qualitative',
  n: 'notComparable',
  b: 'blank',
};

/** Every check of the expression corpus in a folder (this one, unless bundled); `right: false` are the misses. */
export function checkExpressionCorpus(folder = __dirname): readonly CorpusCheck[] {
  return [
    ...checkFile(folder, 'tuples', 'expressions.labels.txt'),
    ...checkFile(folder, 'targets', 'expressions.targets.labels.txt'),
  ];
}

function checkFile(folder: string, source: CorpusCheck['source'], labelFile: string): readonly CorpusCheck[] {
  const rows = lines(folder, `expressions.${source}.jsonl`).map((line) => JSON.parse(line) as PublishedRow);
  const checks: CorpusCheck[] = [];
  for (const label of lines(folder, labelFile)) {
    if (label.startsWith('#')) continue;
    const [number = '', target = '', ...columns] = label.split('|');
    const line = Number(number);
    const row = rows[line - 1];
    if (row === undefined) throw new Error(`${labelFile}: no row ${number}`);
    const context = rowContext(row);
    const values = readIndicatorValues(asText(row.target), asText(row.actual ?? ''), context);
    const add = (what: CorpusCheck['what'], text: string, expected: string, found: string): void => {
      checks.push({ source, line, what, text, expected, found, right: expected === found });
    };
    add('target', row.target, target, labelOf(values.target));
    if (source === 'targets') continue;
    const [actual = '', verdict] = columns;
    add('actual', row.actual ?? '', actual, labelOf(values.actual));
    if (verdict === undefined) continue;
    const both = `${row.target} / ${row.actual ?? ''}`;
    const comparison = compareValues(values, context, null);
    const [letter = '', fraction = '-'] = verdict.split(' ');
    add('verdict', both, verdicts[letter] ?? letter, comparison.verdict);
    add('completion', both, completionLabel(fraction), completionFound(comparison.completion));
  }
  return checks;
}

/** Every row must be labelled exactly once. */
export function unlabelledRows(): readonly string[] {
  return (
    [
      ['tuples', 'expressions.labels.txt'],
      ['targets', 'expressions.targets.labels.txt'],
    ] as const
  ).flatMap(([source, labelFile]) => {
    const labels = lines(__dirname, labelFile).filter((line) => !line.startsWith('#'));
    const numbers = labels.map((label) => Number(label.split('|')[0]));
    return lines(__dirname, `expressions.${source}.jsonl`)
      .map((_, index) => index + 1)
      .filter((line) => numbers.filter((number) => number === line).length !== 1)
      .map((line) => `${source} ${line}`);
  });
}

function lines(folder: string, file: string): readonly string[] {
  return readFileSync(join(folder, file), 'utf8').trim().split('\n');
}

function rowContext(row: PublishedRow): ValueContext {
  const year = Number(row.year);
  return {
    category: row.level1 ?? '',
    subcategory: row.level2 ?? '',
    name: row.name,
    year: Number.isInteger(year) && year > 0 ? year : null,
  };
}

/** A cell that holds a text, as every published table gives it. */
export function asText(text: string): ExpressionSource {
  return { text, value: text, numberFormat: 'General' };
}

/** An expression in the notation of the label files. */
export function labelOf(expression: Expression): string {
  switch (expression.kind) {
    case 'number': {
      const unit = expression.unit === null ? '' : ` ${expression.unit}`;
      return `${expression.operator ?? ''}${expression.value}${unit}`;
    }
    case 'range':
      return `R ${expression.value}..${expression.high}${expression.unit === null ? '' : ` ${expression.unit}`}`;
    case 'date':
      return `D ${expression.operator ?? ''}${expression.value}`;
    case 'qualitative':
      return 'Q';
    case 'unclear':
      return 'U';
    case 'blank':
      return 'B';
  }
}

function completionLabel(fraction: string): string {
  if (fraction === '-') return '-';
  const [part = '', whole = '1'] = fraction.split('/');
  return (Number(part) / Number(whole)).toFixed(9);
}

function completionFound(completion: number | null): string {
  return completion === null ? '-' : completion.toFixed(9);
}
