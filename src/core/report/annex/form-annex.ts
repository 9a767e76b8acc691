import type { Form } from '../../form/form';
import type { CellBlock } from '../../sheet/address';
import { sumOf } from '../../value/rounding';
import type { FormSheet } from '../paragraph';
import type { ReportTable, TableCell } from '../report-document';
import { textWidth } from '../text-width';
import { inferredCells } from './infer-merges';
import { isShownEdit, tableTexts, type TableTexts } from './table-cells';
import { type TableParts, tableParts } from './table-parts';

/** The unit's own table, with what stands above it. */
export interface FormAnnex {
  /** Title and period, as they stand above the table. */
  readonly above: readonly string[];
  readonly table: ReportTable;
  /** True when it shows scores that are still to be written. */
  readonly afterWriting: boolean;
}

const overlaps = (one: CellBlock, other: CellBlock): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** The merges that a file tells, and a cell of its own for everything between them. */
function toldCells(texts: TableTexts, rows: readonly number[], merges: readonly CellBlock[]): readonly CellBlock[] {
  const { block } = texts;
  const inside = merges
    .filter((merge) => overlaps(merge, block))
    .map((merge) => ({
      top: Math.max(merge.top, block.top),
      bottom: Math.min(merge.bottom, block.bottom),
      left: Math.max(merge.left, block.left),
      right: Math.min(merge.right, block.right),
    }));
  const covered = new Map<number, CellBlock[]>();
  for (const merge of inside) {
    for (let row = merge.top; row <= merge.bottom; row += 1) covered.set(row, [...(covered.get(row) ?? []), merge]);
  }
  const cells: CellBlock[] = [...inside];
  for (const row of rows) {
    const here = covered.get(row) ?? [];
    for (let column = block.left; column <= block.right; column += 1) {
      if (here.some(({ left, right }) => left <= column && column <= right)) continue;
      cells.push({ top: row, bottom: row, left: column, right: column });
    }
  }
  return cells;
}

/** The header is repeated on each page, so no cell may reach from it into the rows below. */
function cutBelowHeader(cells: readonly CellBlock[], header: readonly number[]): readonly CellBlock[] {
  const [first, last] = [header[0], header.at(-1)];
  if (first === undefined || last === undefined) return cells;
  return cells.flatMap((cell) => {
    const pieces: CellBlock[] = [];
    let rest = cell;
    if (rest.top < first && rest.bottom >= first) {
      pieces.push({ ...rest, bottom: first - 1 });
      rest = { ...rest, top: first };
    }
    if (rest.top <= last && rest.top >= first && rest.bottom > last) {
      pieces.push({ ...rest, bottom: last });
      rest = { ...rest, top: last + 1 };
    }
    return [...pieces, rest];
  });
}

/** Room that a cell leaves at its sides, in characters. */
const cellPadding = 1.2;

/** Width that a column needs so that no number in it is broken: its longest run of digits and Latin letters. */
function unbreakable(text: string): number {
  const runs = text.match(/[^\u2e80-\u9fff\uff00-\uffef\s]+/g) ?? [];
  // Where Times New Roman is not installed its replacement is wider.
  return Math.max(1, ...runs.map((run) => textWidth(run) * 1.3)) + cellPadding;
}

/** Width that a column would like, in characters: what stands in it alone, long texts folded. */
function widthWanted(text: string): number {
  const widest = Math.max(...text.split('\n').map(textWidth), 0);
  const whole = textWidth(text.replace(/\n/g, ''));
  return Math.min(widest, Math.max(4, Math.sqrt(whole * 3)), 16) + cellPadding;
}

/** Characters of 五号 in a row of a table: upright, and on its side. */
const upright = 42;
const sideways = 66;
/** More columns than this are too narrow on an upright page. */
const uprightColumns = 10;

/** Widths that add up to a page's: first what must not break, the rest as it is wanted. */
function widthsFor(least: readonly number[], wanted: readonly number[], whole: number): readonly number[] {
  const room = Math.max(0, whole - sumOf(least));
  const more = wanted.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
  const all = sumOf(more);
  return least.map((width, index) => width + (all === 0 ? 0 : (room * (more[index] ?? 0)) / all));
}

/** How many of the rows, which are in order, stand above one. */
function placeOf(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function layOut(
  texts: TableTexts,
  rows: readonly number[],
  cells: readonly CellBlock[],
  { header, indicators, funds, head }: TableParts,
): ReportTable {
  const starts = [...new Set(cells.map(({ left }) => left))].sort((one, other) => one - other);
  const columnAt = (column: number): number => starts.filter((start) => start <= column).length - 1;
  const rowAt = new Map(rows.map((row, index) => [row, index] as const));
  const rowsWithin = ({ top, bottom }: CellBlock): number => placeOf(rows, bottom + 1) - placeOf(rows, top);
  const headings = new Set(header);
  const labels = new Set([...head, ...funds].flatMap((row) => [row]));
  const toTell = (cell: CellBlock): TableCell => {
    const text = texts.text(cell.top, cell.left);
    const isLabel = headings.has(cell.top) || (labels.has(cell.top) && cell.left === texts.block.left);
    return {
      text,
      rows: rowsWithin(cell),
      columns: columnAt(cell.right) - columnAt(cell.left) + 1,
      heading: isLabel,
    };
  };
  const lines = rows.map((): CellBlock[] => []);
  // A cell begins in the first row of its that is shown; one of rows that are not shown is in none.
  for (const cell of cells) if (rowsWithin(cell) > 0) lines[placeOf(rows, cell.top)]?.push(cell);
  for (const line of lines) line.sort((one, other) => one.left - other.left);
  const alone = starts.map((start) =>
    cells
      .filter((cell) => cell.left === start && columnAt(cell.right) === columnAt(start) && rowAt.has(cell.top))
      .map((cell) => texts.text(cell.top, cell.left)),
  );
  const least = alone.map((column) => Math.max(2.5, ...column.map(unbreakable)));
  const wanted = alone.map((column) => Math.max(3, ...column.map(widthWanted)));
  const landscape = starts.length > uprightColumns || sumOf(least) > upright;
  const headerRow = header.length === 0 || indicators.length === 0 ? null : (rowAt.get(header[0] ?? -1) ?? null);
  return {
    widths: widthsFor(least, wanted, landscape ? sideways : upright),
    rows: lines.map((line) => line.map(toTell)),
    headerRow,
    headerRows: headerRow === null ? 0 : header.length,
    landscape,
  };
}

/** The form's table as it stands on its sheet: columns, merges, order and text are the unit's. */
export function formAnnex({ snapshot, edits }: FormSheet, form: Form): FormAnnex {
  const texts = tableTexts(snapshot, form.block, edits);
  const parts = tableParts(texts, form);
  const rows = [...parts.head, ...parts.funds, ...parts.header, ...parts.indicators, ...parts.closing].sort(
    (one, other) => one - other,
  );
  // A table without a single merge is one that lost them, or never had any: blanks right of a text are its own.
  const merges = snapshot.merges?.filter((merge) => overlaps(merge, form.block)) ?? [];
  const cells = merges.length === 0 ? inferredCells(texts, parts, form) : toldCells(texts, rows, merges);
  return {
    above: parts.above.map((row) => {
      const { left, right } = form.block;
      const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
      return columns.map((column) => texts.text(row, column)).join('');
    }),
    table: layOut(texts, rows, cutBelowHeader(cells, parts.header), parts),
    afterWriting: edits.some(isShownEdit),
  };
}
