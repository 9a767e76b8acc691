import { damaged } from '../problem';
import type { CellValue } from './cell-value';
import { type Cell, isErrorCell } from './cell';
import { findCell, type Grid, gridOf } from './grid';
import type { Overwritten } from './overwritten';
import { type CellContext, cellReading } from './read-cells';
import type { Package } from '../opc/parts';
import { partDocument } from '../opc/parts';
import type { Stylesheet } from '../styles/styles';
import type { SheetCell, XlsxSheet } from '../workbook';
import type { XmlDocument, XmlElement } from '../xml/xml-tree';

/** A formula's result: its value, and whether it is an error, not a text that reads like one. */
export interface CellResult {
  readonly value: CellValue;
  readonly isError: boolean;
}

/** What a cell holds; a blank is no empty text. */
export interface HeldValue extends CellResult {
  readonly isBlank: boolean;
}

/** What all sheets of an open workbook share. */
export interface Book extends CellContext {
  readonly container: Package;
  /** The id, in lower case, of the add-in whose settings are asked for; null for none. */
  readonly addIn: string | null;
  readonly part: string;
  readonly document: XmlDocument;
  readonly styles: Stylesheet;
  readonly worksheets: Worksheet[];
  /** The cells of worksheets that were read: two entries of a workbook may point at one part. */
  readonly grids: Map<XmlDocument, Grid>;
  /** What cells held that were edited since the last recalculation, by worksheet and `row,column`. */
  readonly edited: Map<Worksheet, Map<string, HeldValue>>;
  /** Values of formulas that the file holds no value for, by their cell. */
  readonly computed: Map<Cell, CellResult>;
  /** What overwritten cells held, to be put back as it was. */
  readonly overwritten: Map<Cell, Overwritten>;
  /** There are formulas without a value that nobody has calculated yet. */
  missing: boolean;
  /** A formula was added or removed, so Excel's list of formula cells no longer fits. */
  formulasChanged: boolean;
  /**
   * Formulas that could not be recalculated here: they hold what they held, and Excel has to calculate them when it opens the
   * file.
   */
  readonly stale: Map<Cell, SheetCell>;
}

/** A worksheet with its part. */
export interface Worksheet {
  readonly book: Book;
  readonly part: string;
  readonly entry: XmlElement;
  readonly document: XmlDocument;
  readonly grid: Grid;
  readonly sheet: XlsxSheet;
  /** Cells have moved: merged areas and notes are read again when someone asks. */
  readonly forgetPlaces: () => void;
}

/** Reads a worksheet's part. Throws `UnreadableFile`. */
export function readWorksheetPart(book: Book, part: string): { document: XmlDocument; grid: Grid } {
  const cells = cellReading(book);
  const document = partDocument(book.container, part, cells.listener);
  // A part that was read already as something else is no worksheet.
  const grid = book.grids.get(document) ?? (cells.isHeard() ? gridOf(document.root, cells) : null);
  if (document.root.local !== 'worksheet' || grid === null) throw damaged(part);
  book.grids.set(document, grid);
  return { document, grid };
}

/** What a cell holds: its stored result, or what was calculated for a formula that the file holds no result for. */
export function heldValue(book: Book, cell: Cell | null): HeldValue {
  const computed = cell === null ? undefined : book.computed.get(cell);
  if (computed !== undefined) return { ...computed, isBlank: false };
  if (cell?.hasResult !== true) return { value: '', isError: false, isBlank: true };
  return { value: cell.value, isError: isErrorCell(cell), isBlank: false };
}

/** Notes that a cell is about to be edited, and what it holds: formulas are tried on that before they are trusted. */
export function noteEdit(worksheet: Worksheet, row: number, column: number): void {
  const { book, grid } = worksheet;
  const cells = book.edited.get(worksheet) ?? new Map<string, HeldValue>();
  const place = `${row},${column}`;
  const cell = findCell(grid, row, column);
  if (!cells.has(place)) cells.set(place, heldValue(book, cell));
  if (cell !== null) book.stale.delete(cell);
  book.edited.set(worksheet, cells);
}
