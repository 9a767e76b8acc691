import { cellAddress } from '../sheet/address';
import type { CellEdit } from '../sheet/edit-plan';
import { message } from '../messages/message';
import type { SheetPlan } from '../sheet/sheet-plan';
import type { CellContent, CellValue, SheetIdentity, SheetSnapshot } from '../sheet/snapshot';
import { isFormula } from '../sheet/snapshot';
import { type KeptTable, rowPrint } from '../sheet/kept-table';

/** A table of ours that is filled anew. */
export interface TableRequest {
  /** The table as it would be made today; `features.filter` is its header and rows, what stands below is its foot. */
  readonly plan: SheetPlan;
  /**
   * By which columns, under their headings, a row is known: all of the first list, else all of the second where that tells one row
   * from all others, and so on. Never by where it stands.
   */
  readonly keys: readonly (readonly string[])[];
}

/** What filling a table anew would do. Columns and rows of a person stay; rows stand where a person moved them. */
export interface TableRefill {
  /** Those that would replace what a person typed over ours are not ticked. */
  readonly edits: readonly CellEdit[];
  /** Rows that come in, rows whose figures change, rows of ours that go. */
  readonly added: number;
  readonly updated: number;
  readonly gone: number;
  /** Rows that stay although nothing of now stands for them, because a person typed in them. */
  readonly left: number;
  readonly remember: Omit<KeptTable, 'sheet'>;
}

/** A row of the sheet below the header. */
interface SheetRow {
  readonly row: number;
  /** What stands in our columns, in the plan's order. */
  readonly ours: readonly CellContent[];
  readonly print: string;
  /** Whether a column that is not ours holds something. */
  readonly isAnnotated: boolean;
}

interface Header {
  readonly row: number;
  /** The sheet's column of each of ours; null where a person took it out. */
  readonly columns: readonly (number | null)[];
}

/** What a cell says, as rows of a table are told apart by it. */
export const textOf = (content: CellContent | undefined): string =>
  String(content ?? '')
    .replace(/^'/, '')
    .trim();

const isBlank = (contents: readonly CellContent[]): boolean => contents.every((one) => textOf(one) === '');

/** Our headings that a row has to hold at least to be the header. */
const leastShare = 0.6;

function headerOf(headings: readonly string[], { formulas, firstRow, firstColumn }: SheetSnapshot): Header | null {
  const rated = formulas.map((cells, at) => {
    const texts = cells.map(textOf);
    const columns = headings.map((heading) => {
      const column = texts.indexOf(heading);
      return column < 0 ? null : column + firstColumn;
    });
    return { row: at + firstRow, columns, found: columns.filter((column) => column !== null).length };
  });
  const [best] = rated.sort((one, other) => other.found - one.found || one.row - other.row);
  return best === undefined || best.found < headings.length * leastShare ? null : best;
}

function rowsBelow({ row: top, columns }: Header, snapshot: SheetSnapshot): readonly SheetRow[] {
  const { formulas, firstRow, firstColumn } = snapshot;
  const own = new Set(columns);
  return formulas.flatMap((cells, at): readonly SheetRow[] => {
    const row = at + firstRow;
    if (row <= top) return [];
    const ours = columns.map((column) => (column === null ? '' : (cells[column - firstColumn] ?? '')));
    const isAnnotated = cells.some((content, index) => !own.has(index + firstColumn) && textOf(content) !== '');
    return [{ row, ours, print: printOf(ours, columns), isAnnotated }];
  });
}

/** A print of a row; what a person took out of the sheet does not count. */
function printOf(contents: readonly CellContent[], columns: Header['columns']): string {
  return rowPrint(contents.filter((_, at) => columns[at] !== null).map(textOf));
}

/**
 * Which row of a standing table each wanted row is (by its place), by what it says under `headings`. Rows that read alike under the
 * strongest key go in their order; under a weaker one they are not told apart.
 */
export function matchedRows<Row extends { readonly ours: readonly CellContent[] }>(
  wanted: readonly (readonly CellContent[])[],
  rows: readonly Row[],
  headings: readonly string[],
  keys: TableRequest['keys'],
): ReadonlyMap<number, Row> {
  const found = new Map<number, Row>();
  const used = new Set<Row>();
  keys.forEach((key, stage) => {
    const columns = key.map((heading) => headings.indexOf(heading));
    const keyOf = (contents: readonly CellContent[]): string | null => {
      const parts = columns.map((column) => textOf(contents[column]));
      return parts.every((part) => part === '') ? null : JSON.stringify(parts);
    };
    const open = new Map<string, Row[]>();
    for (const row of rows) {
      const name = used.has(row) ? null : keyOf(row.ours);
      if (name === null) continue;
      const alike = open.get(name);
      if (alike === undefined) open.set(name, [row]);
      else alike.push(row);
    }
    const asked = new Map<string, number[]>();
    wanted.forEach((contents, at) => {
      const name = found.has(at) ? null : keyOf(contents);
      if (name !== null) asked.set(name, [...(asked.get(name) ?? []), at]);
    });
    for (const [name, ats] of asked) {
      const candidates = open.get(name) ?? [];
      if (stage > 0 && (candidates.length !== 1 || ats.length !== 1)) continue;
      ats.slice(0, candidates.length).forEach((at, index) => {
        const row = candidates[index];
        if (row === undefined) return;
        found.set(at, row);
        used.add(row);
      });
    }
  });
  return found;
}

/** The first row from which so many rows are free. */
function freeRun(from: number, length: number, taken: ReadonlySet<number>): number {
  let start = from;
  for (let row = from; row < start + length; row += 1) if (taken.has(row)) start = row + 1;
  return start;
}

/** The number format that a plan gives a cell; null where it gives none. */
function formatIn({ looks }: SheetPlan, row: number, column: number): string | null {
  const covering = looks.filter(
    ({ block }) => row >= block.top && row <= block.bottom && column >= block.left && column <= block.right,
  );
  return covering.at(-1)?.look.numberFormat ?? null;
}

const plain = (content: CellContent): CellValue => (typeof content === 'string' ? content.replace(/^'/, '') : content);

const isSame = (one: CellContent, other: CellContent): boolean =>
  typeof one === 'number' && typeof other === 'number' ? one === other : textOf(one) === textOf(other);

/**
 * Says what filling a table of ours anew would change: rows are found by what they are, wherever a person moved them; what a person
 * typed, in columns of their own or over ours, stays unless it is chosen. `known`: what is remembered of the last time. Null where the
 * sheet has lost its header. Pure.
 */
export function planTableEdits(
  { plan, keys }: TableRequest,
  snapshot: SheetSnapshot,
  known: Omit<KeptTable, 'sheet'>,
): TableRefill | null {
  const { filter } = plan.features;
  if (filter === null) throw new Error('A table that is filled anew has a header row with a filter.');
  const { sheet } = snapshot;
  const headings = (plan.contents[filter.top] ?? []).map(textOf);
  const header = headerOf(headings, snapshot);
  if (header === null) return null;
  const wanted = plan.contents.slice(filter.top + 1, filter.bottom + 1);
  const foot = plan.contents.slice(filter.bottom + 1);
  const rows = rowsBelow(header, snapshot);
  const found = matchedRows(wanted, rows, headings, keys);
  const standing = new Set(found.values());
  const prints = new Set([...known.rows, ...known.foot]);
  const isOurs = ({ print, isAnnotated }: SheetRow) => prints.has(print) && !isAnnotated;
  const isFree = (row: SheetRow) => !standing.has(row) && (isOurs(row) || (isBlank(row.ours) && !row.isAnnotated));
  const footPrints = new Set(known.foot);
  const stays = rows.filter((row) => !isFree(row));
  const edits: CellEdit[] = [];
  const change = (
    at: number,
    row: number,
    before: readonly CellContent[],
    after: readonly CellContent[],
    isOwn: boolean,
  ) => {
    header.columns.forEach((column, index) => {
      const [now, then] = [before[index] ?? '', after[index] ?? ''];
      if (column === null || isSame(now, then) || (isFormula(now) && isFormula(then))) return;
      edits.push({
        sheet,
        cell: cellAddress(row, column),
        kind: 'reviewCell',
        before: now,
        after: plain(then),
        numberFormat: at < 0 || typeof then !== 'number' ? null : formatIn(plan, at, index),
        reason: message('review.cell', { heading: headings[index] ?? '' }),
        subject: headings[index] ?? '',
        ticked: (isOwn || textOf(now) === '') && !isFormula(now),
        basis: { kind: 'cell' },
        dependsOn: [],
      });
    });
  };

  let updated = 0;
  for (const [at, row] of found) {
    const before = edits.length;
    change(filter.top + 1 + at, row.row, row.ours, wanted[at] ?? [], prints.has(row.print));
    if (edits.length > before) updated += 1;
  }

  // Rows that come in take the places of those that went, then the first room below; the foot follows them.
  const added = wanted.flatMap((contents, at) => (found.has(at) ? [] : [{ at: filter.top + 1 + at, contents }]));
  const last = Math.max(header.row, ...[...standing].map(({ row }) => row));
  const gone = rows.filter((row) => isFree(row) && !isBlank(row.ours) && !footPrints.has(row.print));
  const places = gone.filter(({ row }) => row < last).map(({ row }) => row);
  const tail = [
    ...added.slice(places.length),
    ...foot.map((contents, index) => ({ at: filter.bottom + 1 + index, contents })),
  ];
  const start = freeRun(last + 1, tail.length, new Set(stays.map(({ row }) => row)));
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const filled = new Map([
    ...added.slice(0, places.length).map((one, index) => [places[index] ?? 0, one] as const),
    ...tail.map((one, index) => [start + index, one] as const),
  ]);
  for (const [row, { at, contents }] of filled) change(at, row, byRow.get(row)?.ours ?? [], contents, true);
  for (const row of rows) if (isFree(row) && !filled.has(row.row)) change(-1, row.row, row.ours, [], true);

  const columns = header.columns;
  const earlier = [...standing].map(({ print }) => print).filter((print) => prints.has(print));
  return {
    edits,
    added: added.length,
    updated,
    gone: gone.length,
    left: stays.filter((row) => !standing.has(row) && prints.has(row.print)).length,
    remember: {
      rows: [...new Set([...wanted.map((contents) => printOf(contents, columns)), ...earlier])],
      foot: foot.map((contents) => printOf(contents, columns)),
    },
  };
}

/** What to remember of a table that was made as a new sheet. */
export function newTable({ contents, features: { filter } }: SheetPlan): Omit<KeptTable, 'sheet'> {
  const prints = contents.map((row) => rowPrint(row.map(textOf)));
  const [top, bottom] = [filter?.top ?? -1, filter?.bottom ?? prints.length - 1];
  return { rows: prints.slice(top + 1, bottom + 1), foot: prints.slice(bottom + 1) };
}

/** With fewer of our rows than this a sheet of another name is somebody's own. */
const leastKnown = 0.3;

/**
 * The sheet of a table that we made: under its id and name, else the one that holds most of what we wrote (it was renamed, or has
 * another id since the workbook was opened again). A sheet of our name that holds none of it is a person's.
 */
export function ownTableSheet(
  kept: KeptTable,
  plan: SheetPlan,
  snapshots: readonly SheetSnapshot[],
): SheetSnapshot | null {
  const { id, name }: SheetIdentity = kept.sheet;
  const same = snapshots.find(({ sheet }) => sheet.id === id && sheet.name === name);
  const headings = (plan.contents[plan.features.filter?.top ?? 0] ?? []).map(textOf);
  if (same !== undefined && headerOf(headings, same) !== null) return same;
  const written = new Set(kept.rows);
  const rated = snapshots
    .map((snapshot) => {
      const header = headerOf(headings, snapshot);
      const held = header === null ? [] : rowsBelow(header, snapshot).filter(({ print }) => written.has(print));
      return { snapshot, share: held.length / Math.max(written.size, 1) };
    })
    .sort((one, other) => other.share - one.share);
  const [best] = rated;
  return best !== undefined && best.share >= leastKnown ? best.snapshot : null;
}
