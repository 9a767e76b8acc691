import type { CellBlock, CellValue, XlsxSheet } from '../../xlsx';

/** Who did it: the add-in itself, the user at this machine, someone else in the same workbook. */
export type Origin = 'addIn' | 'user' | 'coauthor';

type Visibility = XlsxSheet['visibility'];

/** Something that happened to the workbook, for the grid and for the handlers of add-ins. */
export type WorkbookEvent =
  | {
      readonly kind: 'cellsChanged';
      readonly sheet: XlsxSheet;
      readonly block: CellBlock;
      readonly origin: Origin;
      /** Only for a single cell, as in Excel. */
      readonly detail: { readonly before: CellValue; readonly after: CellValue } | null;
    }
  | {
      /** Cells, rows or columns were inserted or deleted; the block is what was inserted, or was there before. */
      readonly kind: 'cellsShifted';
      readonly sheet: XlsxSheet;
      readonly block: CellBlock;
      readonly direction: 'down' | 'right' | 'up' | 'left';
      readonly origin: Origin;
    }
  | { readonly kind: 'formatChanged'; readonly sheet: XlsxSheet; readonly block: CellBlock; readonly origin: Origin }
  | {
      readonly kind: 'rowsHidden';
      readonly sheet: XlsxSheet;
      readonly block: CellBlock;
      readonly hidden: boolean;
      readonly origin: Origin;
    }
  | { readonly kind: 'rowsSorted'; readonly sheet: XlsxSheet; readonly block: CellBlock; readonly origin: Origin }
  | { readonly kind: 'protectionChanged'; readonly sheet: XlsxSheet; readonly origin: Origin }
  | { readonly kind: 'recalculated'; readonly sheet: XlsxSheet; readonly blocks: readonly CellBlock[] }
  | { readonly kind: 'selected'; readonly sheet: XlsxSheet; readonly block: CellBlock }
  | { readonly kind: 'activated'; readonly sheet: XlsxSheet; readonly previous: XlsxSheet }
  | { readonly kind: 'sheetAdded'; readonly sheet: XlsxSheet; readonly origin: Origin }
  | { readonly kind: 'sheetDeleted'; readonly id: string; readonly name: string; readonly origin: Origin }
  | {
      readonly kind: 'sheetRenamed';
      readonly sheet: XlsxSheet;
      readonly before: string;
      readonly after: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'sheetMoved';
      readonly sheet: XlsxSheet;
      readonly before: number;
      readonly after: number;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'sheetShown';
      readonly sheet: XlsxSheet;
      readonly before: Visibility;
      readonly after: Visibility;
      readonly origin: Origin;
    }
  /** A tab got another colour, or gridlines are shown or not: only the grid wants to know. */
  | { readonly kind: 'looksChanged' }
  | { readonly kind: 'settingsChanged' };
