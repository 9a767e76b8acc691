import { numberOf } from '../../src/core/form/cell-reading';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Form } from '../../src/core/form/form';

/** What a table says, as someone read it from the published text (forms.labels.txt). Numbers are null where none is said. */
export interface FormReading {
  readonly kind: string;
  readonly year: number | null;
  readonly funds: readonly (readonly (string | number | null)[])[];
  readonly indicators: readonly (readonly (string | number | null)[])[];
  readonly breakdowns: readonly string[];
  readonly executionRow: string | null;
  readonly total: readonly (number | null)[];
}

const numberOrNull = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

function readingOf(block: string): readonly [string, FormReading] {
  const [head = '', ...lines] = block.trim().split('\n');
  const [id = '', kind = '', year = ''] = head.trim().split(' ');
  const of = (letter: string): readonly (readonly string[])[] =>
    lines.filter((line) => line.startsWith(`${letter} `)).map((line) => line.slice(2).split('|'));
  return [
    id,
    {
      kind,
      year: year === '-' ? null : Number(year),
      funds: of('F').map(([label = '', role = '', ...numbers]) => [label, role, ...numbers.map(numberOrNull)]),
      indicators: of('I').map((row) => [...row.slice(0, 5), ...row.slice(5).map(numberOrNull)]),
      breakdowns: of('B').map(([name = '']) => name),
      executionRow: of('X')[0]?.[0] ?? null,
      total: (of('T')[0] ?? []).map(numberOrNull),
    },
  ];
}

/** The labels of every collected table, by id. */
export const formLabels: ReadonlyMap<string, FormReading> = new Map(
  readFileSync(path.join(__dirname, 'forms.labels.txt'), 'utf8').split(/^= /m).slice(1).map(readingOf),
);

/** A form that was read, in the shape of the labels. */
export function readingOfForm(form: Form): FormReading {
  return {
    kind: form.kind,
    year: form.year,
    funds: form.funding.rows.map((row) => [
      row.label,
      row.role,
      ...[row.initialBudget, row.annualBudget, row.expenditure, row.weight, row.rate, row.score].map(numberOf),
    ]),
    indicators: form.indicators.map((one) => [
      one.category,
      one.subcategory,
      one.name,
      one.target.text,
      one.actual.text,
      numberOf(one.weight),
      numberOf(one.score),
    ]),
    breakdowns: form.uncounted.filter(({ kind }) => kind === 'breakdown').map(({ name }) => name),
    executionRow: form.executionRow?.nameCell.text ?? null,
    total: [numberOf(form.total.weight), numberOf(form.total.score)],
  };
}
