import { isBlankMark } from '../value/normalise';

/** What a cell of the form says, decided once, when the form is recognised. */
export type CellReading =
  | { readonly kind: 'blank' }
  /** A mark for nothing (`/`, `—`, `*`), or what a template leaves (`≥**%`, `（必填）`, dots). */
  | { readonly kind: 'mark' }
  /** A number in the sense of its column: money in the form's unit, a rate as a fraction, points (`9.5分` → 9.5). */
  | { readonly kind: 'number'; readonly value: number }
  /** A number with a person's words behind it, `8.5分（因…）`: it counts in sums and checks, and the cell is theirs. */
  | { readonly kind: 'remarked'; readonly value: number }
  /** Anything else, a number beyond all sense included. */
  | { readonly kind: 'words' }
  /** `#REF!` and its like. */
  | { readonly kind: 'error' };

/** Something whose reading can be asked for; a form has no cell where it has no such column. */
export type Read = { readonly reading: CellReading } | null;

const errorText =
  /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|SPILL|CALC|BLOCKED|CONNECT|FIELD|UNKNOWN|GETTING_DATA|BUSY)[!?]?/;

/** True for what Excel shows for a failed formula. */
export const isErrorText = (text: string): boolean => text.startsWith('#') && errorText.test(text);

/** Reads a cell from what a reader sees and the number that it says in its column (null: none). */
export function readingOf(text: string, number: number | null): CellReading {
  if (number !== null) return { kind: 'number', value: number };
  if (text === '') return { kind: 'blank' };
  if (isErrorText(text)) return { kind: 'error' };
  return { kind: isBlankMark(text) ? 'mark' : 'words' };
}

/** The number that a cell says, words behind it or not; null where there is no cell or it says none. */
export function numberOf(cell: Read): number | null {
  if (cell === null) return null;
  const { reading } = cell;
  return reading.kind === 'number' || reading.kind === 'remarked' ? reading.value : null;
}

/** True for a cell that says a number. */
export const saysNumber = (cell: Read): boolean => numberOf(cell) !== null;

/** True for a cell that is there and blank. */
export const isBlank = <Cell extends Read>(cell: Cell | null): cell is NonNullable<Cell> =>
  cell?.reading.kind === 'blank';

/** True for a cell that says something: there, not blank, no mark for nothing. */
export const saysSomething = <Cell extends Read>(cell: Cell | null): cell is NonNullable<Cell> =>
  cell !== null && cell.reading.kind !== 'blank' && cell.reading.kind !== 'mark';

/** True for words, or an error, where a number would be wanted. */
export const saysNoNumber = <Cell extends Read>(cell: Cell | null): cell is NonNullable<Cell> =>
  cell?.reading.kind === 'words' || cell?.reading.kind === 'error';
