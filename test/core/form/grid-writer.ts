import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';

/** A cell as a test writes it: what it holds and, where that differs, what it shows and how it is formatted. */
export type WrittenCell =
  | CellValue
  | { readonly value: CellValue; readonly text?: string; readonly format?: string; readonly formula?: string };

interface Place {
  readonly row?: number;
  readonly column?: number;
  readonly sheet?: string;
}

/** A sheet whose used range begins at (row, column), zero-based. Rows may have different lengths. */
export function snapshotOf(rows: readonly (readonly WrittenCell[])[], place: Place = {}): SheetSnapshot {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const full = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const plain = (cell: WrittenCell): CellValue => (typeof cell === 'object' ? cell.value : cell);
  const shown = (cell: WrittenCell): string =>
    typeof cell === 'object' ? (cell.text ?? String(cell.value)) : String(cell);
  const name = place.sheet ?? '附件1';
  return {
    sheet: { id: `{${name}}`, name },
    firstRow: place.row ?? 0,
    firstColumn: place.column ?? 0,
    values: full.map((row) => row.map(plain)),
    texts: full.map((row) => row.map(shown)),
    numberFormats: full.map((row) =>
      row.map((cell) => (typeof cell === 'object' ? (cell.format ?? 'General') : 'General')),
    ),
    formulas: full.map((row) => row.map((cell) => (typeof cell === 'object' ? (cell.formula ?? cell.value) : cell))),
    truncated: false,
  };
}

/** `95` is a number, `'95` the text, `98%` a percentage as Excel keeps it, `⏎` a line break. */
function readCell(written: string): WrittenCell {
  const cell = written.trim().replace(/⏎/g, '\n');
  if (cell.startsWith("'")) return cell.slice(1);
  if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  const percent = /^(-?\d+)(\.\d+)?%$/.exec(cell);
  if (percent !== null) {
    const format = percent[2] === undefined ? '0%' : `0.${'0'.repeat(percent[2].length - 1)}%`;
    return { value: Number((Number(cell.slice(0, -1)) / 100).toPrecision(12)), text: cell, format };
  }
  return cell;
}

/**
 * A sheet drawn as a table: a line a row, `|` between the cells, nothing where a merge covers a cell. Lines that are
 * blank are left out; `-` alone on a line is a blank row.
 */
export function grid(strings: TemplateStringsArray, ...values: readonly string[]): SheetSnapshot {
  return snapshotOf(written(strings, ...values));
}

/** The rows of `grid`, for tests that put them together. */
export function written(
  strings: TemplateStringsArray,
  ...values: readonly string[]
): readonly (readonly WrittenCell[])[] {
  return String.raw({ raw: strings }, ...values)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (line.trim() === '-' ? [] : line.split('|').map(readCell)));
}
