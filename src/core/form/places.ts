import type { FormPlace, PlaceColumn } from '../sheet/binding';
import { remembered } from '../sheet/remembered';
import { numberOf } from './cell-reading';
import type { Form, FormCell, FundingRow, Indicator } from './form';

/** A cell that can be written, with what is written into it computed from. */
export interface PlacedCell extends FormPlace {
  readonly cell: FormCell;
  /** What its row's figures and names say, the names of `row` left out: when one of them changes, what was computed is old. */
  readonly facts: readonly string[];
}

const plain = (text: string): string => text.replace(/\s+/g, '');

/** What a cell says: its number, whatever it looks like, else its words. */
function fact(cell: FormCell | null): string {
  const number = numberOf(cell);
  return number === null ? (cell?.text ?? '') : `#${number}`;
}

/** A cell that can be written; what it is and what it rests on is worked out when somebody asks: few cells of a form are written. */
interface WritableCell {
  readonly address: string;
  readonly placed: () => PlacedCell;
}

function writable(cell: FormCell | null, column: PlaceColumn, about: () => AboutCell): readonly WritableCell[] {
  if (cell === null) return [];
  return [
    {
      address: cell.address,
      placed: () => {
        const { row, facts } = about();
        return { row, column, cell, facts };
      },
    },
  ];
}

type AboutCell = Pick<PlacedCell, 'row' | 'facts'>;

function fundingFacts({ initialBudget, annualBudget, expenditure, backtracked }: FundingRow): readonly string[] {
  const counted = backtracked === null ? [] : [fact(backtracked)];
  return [fact(initialBudget), fact(annualBudget), fact(expenditure), ...counted];
}

/** Target and actual as they were read: what is compared, and what a note quotes. */
function indicatorFacts({ target, actual, weight, deduction }: Indicator): readonly string[] {
  const taken = deduction === null ? [] : [fact(deduction)];
  return [JSON.stringify(target), JSON.stringify(actual), fact(weight), ...taken];
}

function indicatorRow({ category, subcategory, name }: Indicator): readonly string[] {
  return ['indicator', category, subcategory, name].map(plain);
}

/**
 * Everything that a form's figures are computed from, all rows that count in the total with their weights and scores: what a report
 * tells about is old when one of it changes.
 */
export function factsOf({ funding, indicators, executionRow, total }: Form): readonly string[] {
  return [
    ...funding.rows.map((row) => [row.role, ...fundingFacts(row), fact(row.weight), fact(row.score)].join('|')),
    ...indicators.map((row) => [...indicatorRow(row), ...indicatorFacts(row), fact(row.score)].join('|')),
    `${fact(executionRow?.weight ?? null)}|${fact(executionRow?.score ?? null)}`,
    fact(total.weight),
  ];
}

function writableCells(form: Form): readonly WritableCell[] {
  const { funding, executionRow, explanationForAll, total } = form;
  const funds = (): readonly string[] => funding.rows.flatMap((row) => fundingFacts(row));
  return [
    ...funding.rows.flatMap((row) => {
      const about = (...more: readonly (FormCell | null)[]): AboutCell => ({
        row: ['funding', row.role, plain(row.label)],
        facts: [...fundingFacts(row), fact(row.weight), ...more.map(fact)],
      });
      return [
        ...writable(row.rate, 'rate', () => about()),
        ...writable(row.score, 'score', () => about()),
        ...writable(row.explanation, 'explanation', () => about(row.score)),
      ];
    }),
    ...form.indicators.flatMap((indicator) => {
      const { score, explanation } = indicator;
      const about = (...more: readonly (FormCell | null)[]): AboutCell => ({
        row: indicatorRow(indicator),
        facts: [...indicatorFacts(indicator), ...more.map(fact)],
      });
      return [...writable(score, 'score', () => about()), ...writable(explanation, 'explanation', () => about(score))];
    }),
    ...writable(executionRow?.score ?? null, 'score', () => ({
      row: ['execution'],
      facts: [...funds(), fact(executionRow?.weight ?? null)],
    })),
    ...writable(total.score, 'score', () => ({ row: ['total'], facts: factsOf(form) })),
    ...writable(explanationForAll, 'explanation', () => ({ row: ['reasons'], facts: factsOf(form) })),
  ];
}

/** A form's places, found by address and by what they are called: forms have thousands of rows, and edits as many. */
interface PlaceIndex {
  readonly cells: ReadonlyMap<string, WritableCell>;
  /** Only an undo and a second look ask for all and by name. */
  readonly all: () => readonly PlacedCell[];
  readonly byName: () => ReadonlyMap<string, readonly PlacedCell[]>;
}

const nameOf = ({ row, column }: FormPlace): string => [column, ...row].join('\u0000');

function namesOf(all: readonly PlacedCell[]): ReadonlyMap<string, readonly PlacedCell[]> {
  const byName = new Map<string, PlacedCell[]>();
  for (const place of all) {
    const name = nameOf(place);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [place]);
    else same.push(place);
  }
  return byName;
}

function indexOf(writables: readonly WritableCell[]): PlaceIndex {
  const cells = new Map<string, WritableCell>();
  for (const cell of writables) if (!cells.has(cell.address)) cells.set(cell.address, cell);
  let placed: readonly PlacedCell[] | null = null;
  const all = (): readonly PlacedCell[] => (placed ??= writables.map((cell) => cell.placed()));
  let byName: ReadonlyMap<string, readonly PlacedCell[]> | null = null;
  return { cells, all, byName: () => (byName ??= namesOf(all())) };
}

const known = remembered<Form, PlaceIndex>();

function placesIn(form: Form): PlaceIndex {
  const found = known.of(form);
  if (found !== undefined) return found;
  const index = indexOf(writableCells(form));
  known.keep(form, index);
  return index;
}

/** Every cell of a form that can be written, in the form's order. */
export function placedCells(form: Form): readonly PlacedCell[] {
  return placesIn(form).all();
}

/** What the cell at an address is; undefined for a cell that is never written. */
export function placeAt(form: Form, address: string): PlacedCell | undefined {
  return placesIn(form).cells.get(address)?.placed();
}

/** The cells of a form that are called so: one, unless rows have the same names. */
export function placesNamed(form: Form, place: FormPlace): readonly PlacedCell[] {
  return placesIn(form).byName().get(nameOf(place)) ?? [];
}

export function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
