import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noAnswers } from '../../src/core/answers/answers';
import { recogniseForms } from '../../src/core/form/recognise';
import { assessForm } from '../../src/core/assess/assess-form';
import { rulesForForm } from '../../src/core/rules/profiles';
import { tableSnapshot } from './build-table';
import { publishedTables } from './published-table';

/** A row of a published table whose score follows from its labelled verdict by hand: 财预〔2020〕10号, linear, two decimals, half up. */
export interface ScoreCheck {
  readonly table: string;
  readonly name: string;
  readonly expected: string;
  readonly found: string;
  readonly right: boolean;
  /** A score where a person must judge and none is printed. */
  readonly invented: boolean;
}

interface Row {
  readonly table_id?: string;
  readonly kind: string;
  readonly name: string;
  readonly target: string;
  readonly weight: string;
  readonly score: string;
}

const read = (file: string): readonly string[] => readFileSync(path.join(__dirname, file), 'utf8').trim().split('\n');

/** Half up on the decimal digits, as on paper: the products here have few enough digits to be exact in integers. */
function roundedShare(weight: number, [numerator, denominator]: readonly [number, number]): number {
  const scale = 1e6;
  const exact = (BigInt(Math.round(weight * scale)) * BigInt(Math.round(numerator * scale)) * 100n) / BigInt(scale);
  const whole = BigInt(Math.round(denominator * scale));
  return Number((exact * 2n + whole) / (whole * 2n)) / 100;
}

/** What the row must score: a number, or words for what it may be. */
function expectedScore(label: string, row: Row): number | 'printed or none' | 'none' {
  const weight = Number(row.weight);
  const [letter = '', fraction = '-'] = label.split(' ');
  if (letter === 'm') return weight;
  if (letter === 'u' && fraction !== '-') {
    const [numerator = 0, denominator = 1] = fraction.split('/').map(Number);
    return roundedShare(weight, [numerator, denominator]);
  }
  return letter === 'q' || letter === 'u' ? 'printed or none' : 'none';
}

/** Every row with a weight of every collected table, scored from its cells, beside its score by hand. */
export function checkScoreCorpus(): readonly ScoreCheck[] {
  const rows = read('expressions.tuples.jsonl').map((line) => JSON.parse(line) as Row);
  const labels = new Map(
    read('expressions.labels.txt')
      .filter((line) => !line.startsWith('#'))
      .map((line) => line.split('|'))
      .map(([number = '', , , verdict]) => [Number(number), verdict] as const),
  );
  return publishedTables.flatMap(({ id }) => {
    const [form] = recogniseForms(tableSnapshot(id));
    const scored = form === undefined ? [] : assessForm(form, rulesForForm(form), noAnswers).indicators;
    return rows.flatMap((row, index): readonly ScoreCheck[] => {
      const label = labels.get(index + 1);
      if (row.table_id !== id || row.kind !== 'table' || label === undefined || row.weight === '') return [];
      if (!Number.isFinite(Number(row.weight))) return [];
      // The execution row is scored as such, not as an indicator.
      if (form?.executionRow?.nameCell.text.includes(row.name) === true) return [];
      const found = scored.find(
        ({ indicator }) => indicator.context.name.replace(/\s/g, '') === row.name.replace(/\s/g, ''),
      );
      const expected = expectedScore(label, row);
      const score = found === undefined ? 'no such row' : found.score;
      const printed = row.score === '' ? null : Number(row.score);
      const right =
        expected === 'printed or none'
          ? score === null || (printed !== null && score === printed)
          : expected === 'none'
            ? score === null
            : score === expected;
      return [
        {
          table: id,
          name: row.name,
          expected: String(expected),
          found: String(score),
          right,
          invented: !right && typeof score === 'number' && typeof expected === 'string',
        },
      ];
    });
  });
}
