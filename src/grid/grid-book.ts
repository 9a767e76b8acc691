import type { CellBlock, CellPosition, XlsxSheet, XlsxWorkbook } from '../xlsx';

/** Something that changed in the workbook, as far as the grid shows it. */
export type GridChange =
  /** Contents or formats; `flash` when the user should see that somebody else wrote there. */
  | { readonly kind: 'cells'; readonly sheet: XlsxSheet; readonly block: CellBlock; readonly flash: boolean }
  /** Rows or columns came in, went, were hidden or shown: everything below and right of them lies elsewhere. */
  | { readonly kind: 'places'; readonly sheet: XlsxSheet }
  | { readonly kind: 'selected'; readonly sheet: XlsxSheet; readonly block: CellBlock }
  | { readonly kind: 'activated'; readonly sheet: XlsxSheet }
  /** Sheets were added, renamed, moved, shown, hidden or deleted, or look otherwise. */
  | { readonly kind: 'sheets' };

/** What became of a content that was typed. */
export type TypingOutcome = 'entered' | 'protected' | 'malformed' | 'partOfArray' | 'readOnly';

/** A content as it is typed, and where. */
interface TypedCell extends CellPosition {
  readonly text: string;
}

/** Why an act was refused, as a code; null when it was done. */
type Refused = string | null;

/** What menus and edges of the grid do to rows, columns and sheets; places are zero-based, sizes pixels. */
export interface GridActs {
  insertRows(sheet: XlsxSheet, row: number, count: number): Refused;
  deleteRows(sheet: XlsxSheet, row: number, count: number): Refused;
  hideRows(sheet: XlsxSheet, row: number, count: number, hidden: boolean): Refused;
  resizeRow(sheet: XlsxSheet, row: number, pixels: number): Refused;
  insertColumns(sheet: XlsxSheet, column: number, count: number): Refused;
  deleteColumns(sheet: XlsxSheet, column: number, count: number): Refused;
  hideColumns(sheet: XlsxSheet, column: number, count: number, hidden: boolean): Refused;
  resizeColumn(sheet: XlsxSheet, column: number, pixels: number): Refused;
  freeze(sheet: XlsxSheet, rows: number, columns: number): Refused;
  addSheet(): Refused;
  renameSheet(sheet: XlsxSheet, name: string): Refused;
  copySheet(sheet: XlsxSheet): Refused;
  deleteSheet(sheet: XlsxSheet): Refused;
  moveSheet(sheet: XlsxSheet, place: number): Refused;
  showSheet(sheet: XlsxSheet, visibility: 'visible' | 'hidden'): Refused;
}

/** The workbook behind a grid, and who takes what is done in it: the workbench's Excel, or the desk's file. */
export interface GridBook {
  readonly workbook: XlsxWorkbook;
  readonly acts: GridActs;
  /** The user types contents into cells, in one act; says of each what became of it. */
  enter(sheet: XlsxSheet, cells: readonly TypedCell[]): readonly TypingOutcome[];
  activate(sheet: XlsxSheet): void;
  select(sheet: XlsxSheet, block: CellBlock): void;
  /** A cell is open for typing, or no longer. */
  setEditing(on: boolean): void;
  /** All changes of one act together, after it is done; gives the way to stop listening. */
  onChange(listener: (changes: readonly GridChange[]) => void): () => void;
}
