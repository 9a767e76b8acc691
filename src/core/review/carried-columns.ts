import { matchedRows, textOf } from '../plan/table-edits';
import type { CellBlock } from '../sheet/address';
import { type LongSheetPlan, type PlannedRow, plannedText, type SheetPlan } from '../sheet/sheet-plan';
import type { CellContent, CellValue } from '../sheet/snapshot';
import { problemHeadings } from './problem-list';
import { looks, rowHeight } from './review-sheet';
import { targetHeadings } from './sister/target-table';
import { summaryHeadings } from './summary';
import { type TableKind, tableKeys } from './table-keys';

/** A sheet of an earlier summary, as it stands in its file, from A1. */
export interface StandingSheet {
  readonly rows: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** A row of an earlier table. */
interface EarlierRow {
  /** What stands under each heading. */
  readonly says: ReadonlyMap<string, string>;
  /** What stands in the columns of a person. */
  readonly own: readonly CellValue[];
}

/** What a person typed beside the rows of an earlier table, in columns of their own. */
export interface CarriedColumns {
  readonly kind: TableKind;
  readonly columns: readonly { readonly heading: string; readonly numberFormat: string | null }[];
  /** Rows that no row of the new table is so far; each goes when it is found. */
  readonly open: Set<EarlierRow>;
}

/** Columns of ours, those that only some summaries have among them: never a person's. */
const headingsOfOurs: Readonly<Record<TableKind, readonly string[]>> = {
  summary: summaryHeadings,
  problems: problemHeadings,
  targets: targetHeadings,
};

const isFilled = (value: CellValue | undefined): boolean => textOf(value) !== '';

/** The row in which all headings of the strongest key stand; -1: it is no table of ours, or not any more. */
function headerRow({ rows }: StandingSheet, kind: TableKind): number {
  const [strongest = []] = tableKeys[kind];
  return rows.findIndex((cells) => {
    const texts = new Set(cells.map(textOf));
    return strongest.every((heading) => texts.has(heading));
  });
}

/**
 * The columns that a person added to a table of ours, from the sheets of an earlier file, whichever of them it stands on; null where
 * there are none. Formulas come as their results: their cells will stand elsewhere.
 */
export function carriedColumns(sheets: readonly StandingSheet[], kind: TableKind): CarriedColumns | null {
  const ours = new Set(headingsOfOurs[kind]);
  const columns: { heading: string; numberFormat: string | null }[] = [];
  const open = new Set<EarlierRow>();
  for (const sheet of sheets) {
    const top = headerRow(sheet, kind);
    if (top < 0) continue;
    const headings = (sheet.rows[top] ?? []).map(textOf);
    const below = sheet.rows.slice(top + 1);
    /** Columns of a person on this sheet, and which of those that are carried each is. */
    const places = headings.flatMap((heading, column) => {
      if (ours.has(heading) || !below.some((cells) => isFilled(cells[column]))) return [];
      const known = columns.findIndex((one) => one.heading === heading && heading !== '');
      if (known >= 0) return [{ column, place: known }];
      const number = below.findIndex((cells) => typeof cells[column] === 'number');
      const numberFormat = number < 0 ? null : (sheet.numberFormats[top + 1 + number]?.[column] ?? null);
      return [{ column, place: columns.push({ heading, numberFormat }) - 1 }];
    });
    for (const cells of below) {
      const own: CellValue[] = [];
      for (const { column, place } of places) own[place] = cells[column] ?? '';
      open.add({ says: new Map(headings.map((heading, column) => [heading, textOf(cells[column])])), own });
    }
  }
  return columns.length === 0 ? null : { kind, columns, open };
}

/** Earlier rows with a person's words that no row of the new table is. */
export function leftRows({ open }: CarriedColumns): number {
  return [...open].filter(({ own }) => own.some(isFilled)).length;
}

/** The words of a person for each row of a table that has some; what is found is open no more. */
function wordsFor(
  { kind, open }: CarriedColumns,
  headings: readonly string[],
  rows: readonly (readonly CellContent[])[],
): ReadonlyMap<number, readonly CellValue[]> {
  const standing = Array.from(open, (row) => ({ row, ours: headings.map((heading) => row.says.get(heading) ?? '') }));
  const found = matchedRows(rows, standing, headings, tableKeys[kind]);
  return new Map(
    Array.from(found, ([at, { row }]) => {
      open.delete(row);
      return [at, row.own];
    }),
  );
}

const ownWidth = 120;

/** The looks of columns behind `width` others, from the header in row `top` down to row `bottom`. */
function looksOf({ columns }: CarriedColumns, width: number, top: number, bottom: number): SheetPlan['looks'] {
  const block = (at: number, from: number, to: number): CellBlock => ({
    top: from,
    left: width + at,
    bottom: to,
    right: width + at,
  });
  return columns.flatMap(({ numberFormat }, at) => [
    ...(bottom > top ? [{ block: block(at, top + 1, bottom), look: { ...looks.words, numberFormat } }] : []),
    { block: block(at, top, top), look: looks.header },
  ]);
}

/** Words stay words, whatever they begin with. */
const planned = (value: CellValue): CellContent => (typeof value === 'string' ? plannedText(value) : value);

/** How high a row is that says more than before. */
const heightWith = (height: number, own: readonly CellValue[]): number =>
  Math.max(
    height,
    rowHeight(
      own.map(String),
      own.map(() => ownWidth),
    ),
  );

/** A table as it is made today, with the columns that a person added to the earlier one behind ours. */
export function withCarriedColumns(
  plan: SheetPlan | LongSheetPlan,
  carried: CarriedColumns,
): SheetPlan | LongSheetPlan {
  const { filter } = plan.features;
  if (filter === null) throw new Error('A table of a review has a header row with a filter.');
  const { top, bottom } = filter;
  const { columns } = carried;
  /** All rows at once: whether one is told from the others by what it says shows only beside them. */
  const long = 'rows' in plan ? [...plan.rows] : [];
  const contents = 'rows' in plan ? long.map((row) => row.contents) : plan.contents;
  const words = wordsFor(carried, (contents[top] ?? []).map(textOf), contents.slice(top + 1, bottom + 1));
  const ownIn = (row: number): readonly CellValue[] => words.get(row - top - 1) ?? [];
  const whole = (row: number): readonly CellContent[] => [
    ...(contents[row] ?? []),
    ...columns.map(({ heading }, place) => planned(row === top ? heading : (ownIn(row)[place] ?? ''))),
  ];
  const common = {
    columnWidths: [...plan.columnWidths, ...columns.map(() => ownWidth)],
    looks: [...plan.looks, ...looksOf(carried, plan.columnWidths.length, top, bottom)],
  };
  const wider = { ...filter, right: filter.right + columns.length };
  if ('rows' in plan) {
    const rows = long.map((row, at): PlannedRow => ({
      ...row,
      contents: whole(at),
      height: heightWith(row.height, ownIn(at)),
    }));
    return { ...plan, ...common, rows, features: { ...plan.features, filter: wider } };
  }
  return {
    ...plan,
    ...common,
    contents: contents.map((_, row) => whole(row)),
    rowHeights: plan.rowHeights.map((height, row) => heightWith(height, ownIn(row))),
    features: { ...plan.features, filter: wider },
  };
}
