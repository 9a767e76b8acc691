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

const placed = (
  row: readonly string[],
  column: PlaceColumn,
  cell: FormCell | null,
  facts: readonly string[],
): readonly PlacedCell[] => (cell === null ? [] : [{ row, column, cell, facts }]);

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

/** An indicator row with its names and what it says: wanted for the row itself and for the total. */
interface IndicatorRow {
  readonly indicator: Indicator;
  readonly row: readonly string[];
  readonly facts: readonly string[];
}

const indicatorRows = ({ indicators }: Form): readonly IndicatorRow[] =>
  indicators.map((indicator) => ({ indicator, row: indicatorRow(indicator), facts: indicatorFacts(indicator) }));

/** All rows that count in the total, with their weights and scores. */
function totalFacts({ funding, executionRow, total }: Form, rows: readonly IndicatorRow[]): readonly string[] {
  return [
    ...funding.rows.map((row) => [row.role, ...fundingFacts(row), fact(row.weight), fact(row.score)].join('|')),
    ...rows.map(({ indicator, row, facts }) => [...row, ...facts, fact(indicator.score)].join('|')),
    `${fact(executionRow?.weight ?? null)}|${fact(executionRow?.score ?? null)}`,
    fact(total.weight),
  ];
}

function placesOf(form: Form): readonly PlacedCell[] {
  const { funding, executionRow, explanationForAll, total } = form;
  const rows = indicatorRows(form);
  const all = totalFacts(form, rows);
  const funds = funding.rows.flatMap((row) => fundingFacts(row));
  return [
    ...funding.rows.flatMap((row) => {
      const names = ['funding', row.role, plain(row.label)];
      const facts = [...fundingFacts(row), fact(row.weight)];
      return [
        ...placed(names, 'rate', row.rate, facts),
        ...placed(names, 'score', row.score, facts),
        ...placed(names, 'explanation', row.explanation, [...facts, fact(row.score)]),
      ];
    }),
    ...rows.flatMap(({ indicator: { score, explanation }, row, facts }) => [
      ...placed(row, 'score', score, facts),
      ...placed(row, 'explanation', explanation, [...facts, fact(score)]),
    ]),
    ...placed(['execution'], 'score', executionRow?.score ?? null, [...funds, fact(executionRow?.weight ?? null)]),
    ...placed(['total'], 'score', total.score, all),
    ...placed(['reasons'], 'explanation', explanationForAll, all),
  ];
}

/** A form's places, found by address and by what they are called: forms have thousands of rows, and edits as many. */
interface PlaceIndex {
  readonly all: readonly PlacedCell[];
  readonly byAddress: ReadonlyMap<string, PlacedCell>;
  /** Only an undo and a second look ask by name. */
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

function indexOf(all: readonly PlacedCell[]): PlaceIndex {
  const byAddress = new Map<string, PlacedCell>();
  for (const place of all) if (!byAddress.has(place.cell.address)) byAddress.set(place.cell.address, place);
  let byName: ReadonlyMap<string, readonly PlacedCell[]> | null = null;
  return { all, byAddress, byName: () => (byName ??= namesOf(all)) };
}

const known = remembered<Form, PlaceIndex>();

function placesIn(form: Form): PlaceIndex {
  const found = known.of(form);
  if (found !== undefined) return found;
  const index = indexOf(placesOf(form));
  known.keep(form, index);
  return index;
}

/** Every cell of a form that can be written, in the form's order. */
export function placedCells(form: Form): readonly PlacedCell[] {
  return placesIn(form).all;
}

/** What the cell at an address is; undefined for a cell that is never written. */
export function placeAt(form: Form, address: string): PlacedCell | undefined {
  return placesIn(form).byAddress.get(address);
}

/** The cells of a form that are called so: one, unless rows have the same names. */
export function placesNamed(form: Form, place: FormPlace): readonly PlacedCell[] {
  return placesIn(form).byName().get(nameOf(place)) ?? [];
}

export function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

/** Everything that a form's figures are computed from: what a report tells about is old when one of it changes. */
export function factsOf(form: Form): readonly string[] {
  return totalFacts(form, indicatorRows(form));
}
