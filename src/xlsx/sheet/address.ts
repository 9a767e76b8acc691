/** A cell's place on its sheet, zero-based. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The sheet's last row and column, zero-based (Excel 2007 and later). */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** A rectangle of cells, zero-based, both corners included. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a zero-based column: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The local A1 address (no sheet name, no `$`) of a zero-based cell. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The local A1 address of a block: `A1:I40`, or `A1` when it is one cell. */
export function blockAddress(block: CellBlock): string {
  const start = cellAddress(block.top, block.left);
  const end = cellAddress(block.bottom, block.right);
  return start === end ? start : `${start}:${end}`;
}

/** The zero-based column of its letters. */
export function columnIndex(letters: string): number {
  let column = 0;
  // The lowest five bits of a letter, capital or not, are its place in the alphabet.
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) & 31);
  return column - 1;
}

const A1 = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** Reads a local A1 address of one cell; null when it is none. Sheet names are never part of an address here. */
export function parseCellAddress(address: string): CellPosition | null {
  const match = A1.exec(address);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

/** Reads `A1:I40` or `A1`; null when it is neither. Corners may come in any order. */
export function parseBlockAddress(address: string): CellBlock | null {
  const [first = '', second = first, ...more] = address.split(':');
  const start = parseCellAddress(first);
  const end = parseCellAddress(second);
  if (start === null || end === null || more.length > 0) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
