import { damaged } from '../problem';
import type { CellValue } from './cell-value';
import type { Grid } from './grid';
import { readGrid } from './grid';
import type { Package } from '../opc/parts';
import { partDocument } from '../opc/parts';
import type { Stylesheet } from '../styles/styles';
import type { XlsxSheet } from '../workbook';
import type { XmlDocument, XmlElement } from '../xml/xml-tree';

/** What all sheets of an open workbook share. */
export interface Book {
  readonly container: Package;
  /** The id, in lower case, of the add-in whose settings are asked for; null for none. */
  readonly addIn: string | null;
  readonly part: string;
  readonly document: XmlDocument;
  readonly styles: Stylesheet;
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly worksheets: Worksheet[];
  /** Cells that were edited since the last recalculation, as `row,column` by worksheet. */
  readonly edited: Map<Worksheet, Set<string>>;
  /** Values of formulas that the file holds no value for, by their cell. */
  readonly computed: Map<XmlElement, { readonly value: CellValue; readonly isError: boolean }>;
  /** There are formulas without a value that nobody has calculated yet. */
  missing: boolean;
  /** A formula was added or removed, so Excel's list of formula cells no longer fits. */
  formulasChanged: boolean;
  /** A formula could not be recalculated here, so Excel has to do it on opening. */
  needsExcel: boolean;
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

/** Parses a worksheet's part. Throws `UnreadableFile`. */
export function readWorksheetPart(container: Package, part: string): { document: XmlDocument; grid: Grid } {
  const document = partDocument(container, part);
  if (document.root.local !== 'worksheet') throw damaged(part);
  return { document, grid: readGrid(document.root) };
}

/** Notes that a cell was edited. */
export function markEdited(worksheet: Worksheet, row: number, column: number): void {
  const { edited } = worksheet.book;
  const cells = edited.get(worksheet) ?? new Set<string>();
  cells.add(`${row},${column}`);
  edited.set(worksheet, cells);
}
