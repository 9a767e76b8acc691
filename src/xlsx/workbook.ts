import type { CellBlock, CellPosition } from './sheet/address';
import type { CellContent, CellValue } from './sheet/cell-value';
import type { XlsxProblem } from './problem';

/** How a cell looks, resolved from the workbook's styles. Sizes are points; colours `#RRGGBB`. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly colour: string | null;
  };
  readonly fill: string | null;
  readonly borders: Readonly<Record<'top' | 'right' | 'bottom' | 'left', BorderLine | null>>;
  readonly horizontal:
    'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  /** Vertical text (255) and angles, as the file has them; 0 when upright. */
  readonly rotation: number;
  /** A protected sheet refuses writes to a locked cell; cells are locked unless their style says otherwise. */
  readonly locked: boolean;
  /** Text although it looks like a formula or a number (the apostrophe in Excel's formula bar). */
  readonly quotePrefix: boolean;
}

export interface BorderLine {
  /** thin, medium, thick, dashed, dotted, double, hair … as in the file. */
  readonly style: string;
  readonly colour: string | null;
}

/** What a style change sets; what is absent stays as it is. */
export interface CellStyleChange {
  readonly numberFormat?: string;
  readonly font?: Partial<CellStyle['font']>;
  readonly fill?: string | null;
  readonly borders?: Partial<CellStyle['borders']>;
  readonly horizontal?: CellStyle['horizontal'];
  readonly vertical?: CellStyle['vertical'];
  readonly wrap?: boolean;
  readonly locked?: boolean;
}

/** A note (the yellow one) on a cell. */
export interface CellNote {
  readonly author: string;
  readonly text: string;
}

/** How a sheet is printed, always on A4. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Inches. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
  /** As many pages down as needed, one across. */
  readonly fitToWidth: boolean;
  readonly printArea?: CellBlock;
}

/** A page to be set; absent margins stay as they are. */
export type PageSetupChange = Omit<PageSetup, 'margins'> & Partial<Pick<PageSetup, 'margins'>>;

/** What the cells of a block hold and show: arrays of rows, its first cell first. */
export interface BlockContents {
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly contents: readonly (readonly CellContent[])[];
}

/**
 * A worksheet of an open .xlsx. Rows and columns are zero-based; every read of a cell outside the used range gives a blank.
 */
export interface XlsxSheet {
  /** Stable while the workbook is open and across save and reopen (from the file's sheetId). */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  setVisibility(visibility: XlsxSheet['visibility']): void;
  /** `#RRGGBB`; null when the tab has no colour. */
  readonly tabColour: string | null;
  setTabColour(colour: string | null): void;
  /** The block that has content; with `valuesOnly` false also formatted cells. Null when there is none. */
  usedBlock(valuesOnly: boolean): CellBlock | null;
  /** The columns of a row that have content, in no order: what a sparse sheet is gone through by. */
  filledColumns(row: number): readonly number[];
  /** The raw value: `''` blank, error text such as `#REF!`, a date's serial number. */
  value(row: number, column: number): CellValue;
  /** The formula with its leading `=` (shared formulas resolved for their cell), else the value. */
  content(row: number, column: number): CellContent;
  /** The formula with its leading `=`; null when the cell has none (a text `=100%` is no formula). */
  formula(row: number, column: number): string | null;
  /** What Excel shows: the value through the number format. */
  text(row: number, column: number): string;
  /** All of a block at once, each as one would ask for it cell by cell. */
  contents(block: CellBlock): BlockContents;
  style(row: number, column: number): CellStyle;
  /**
   * Sets a cell as an add-in's `range.values` would: `''` clears the content and keeps the style; a text starting with `=`
   * is a formula; `'…` is text; numeric text becomes a number unless the format is `@`.
   */
  enter(row: number, column: number, content: CellContent): CellWriteOutcome;
  /**
   * Sets a constant as it is: a string arrives as that string (quote prefix set where Excel needs it), never as a formula. What the
   * cell held before, written again, comes back as it was: with its formatted runs.
   */
  setConstant(row: number, column: number, value: CellValue): CellWriteOutcome;
  /** Sets a formula (with its leading `=`) whatever the cell's format, also `@`. What the cell held before comes back as it was. */
  setFormula(row: number, column: number, formula: string): CellWriteOutcome;
  /** Whether the cell is the first of an array formula, of one cell or of several. */
  isArrayFormula(row: number, column: number): boolean;
  /** Why Excel would not let anyone write to this cell alone; null when it would. */
  writeObstacle(row: number, column: number): WriteObstacle | null;
  setStyle(row: number, column: number, change: CellStyleChange): void;
  readonly merges: readonly CellBlock[];
  merge(block: CellBlock): void;
  /** Takes apart every merged block that meets this one. */
  unmerge(block: CellBlock): void;
  /** Pixels at 96 dpi. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, characters: number): void;
  /** Pixels at 96 dpi; `measured` is false when the file does not fix it and it is the sheet's default. */
  rowHeight(row: number): { readonly height: number; readonly measured: boolean };
  /** Null gives the height back to Excel, which measures the row when it opens the file. */
  setRowHeight(row: number, points: number | null): void;
  rowHidden(row: number): boolean;
  setRowHidden(row: number, hidden: boolean): void;
  columnHidden(column: number): boolean;
  setColumnHidden(column: number, hidden: boolean): void;
  /** True while an autofilter hides rows. */
  readonly filtered: boolean;
  readonly protected: boolean;
  /** Protected with a password: only who knows it can take the protection off, in Excel. */
  readonly passwordProtected: boolean;
  /** What a protection of this sheet leaves open; without one it says nothing. */
  readonly permissions: ReadonlySet<SheetPermission>;
  /** Protects the sheet without a password, but for what is allowed, or takes such a protection off. */
  setProtected(on: boolean, allowed?: readonly SheetPermission[]): void;
  /** By local A1 address. */
  readonly notes: ReadonlyMap<string, CellNote>;
  /** Sets or replaces a cell's note; null removes it, and with a sheet's last note all that carried it. */
  setNote(row: number, column: number, note: CellNote | null): void;
  setPageSetup(setup: PageSetupChange): void;
  /**
   * Inserts cells as large as the block; what is there moves, with formats, notes and rules, and formulas, names and links in
   * the whole workbook follow. A block over all columns inserts rows. New cells look as those above or left of them.
   */
  insertCells(block: CellBlock, direction: 'down' | 'right'): CellShiftOutcome;
  /** Deletes the block's cells; what is behind moves up or left. References to deleted cells become `#REF!`. */
  deleteCells(block: CellBlock, direction: 'up' | 'left'): CellShiftOutcome;
  /** Cuts the block and pastes it from a cell on, of this sheet or another of the workbook; who read the cells follows. */
  moveCells(block: CellBlock, to: XlsxSheet, at: CellPosition): CellShiftOutcome;
  /** Puts the block's rows into another order: first comes the row at `order[0]`, counted from the block's top. */
  reorderRows(block: CellBlock, order: readonly number[]): CellShiftOutcome;
  /** Array formulas that fill several cells. */
  readonly arrays: readonly SheetArray[];
  /** Makes way for a content as Excel does: the dynamic array over this cell shows `#SPILL!`, and nothing beside it. */
  pushSpillAside(row: number, column: number): void;
  /** Lets arrays that had to make way spill again where their cells are free by now. */
  spillAgain(): void;
  readonly tables: readonly SheetTable[];
  /** Writes a cell of a table's header, which names the column: a text that no other column of the table has. */
  renameTableColumn(row: number, column: number, text: string): void;
  /** The autofilter, as far as it keeps given texts; null when there is none. */
  readonly filter: SheetFilter | null;
  setFilter(filter: SheetFilter | null): void;
  /** Rows and columns that stay in view when the sheet is scrolled, counted from the first. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  setFrozen(rows: number, columns: number): void;
  /** Whether rules of conditional formatting change how cells look: this library does not follow them. */
  readonly conditionallyFormatted: boolean;
  readonly showGridlines: boolean;
  setShowGridlines(shown: boolean): void;
}

/** An array formula's block; `spills` for a dynamic one, which makes way for what is put into its cells. */
export interface SheetArray {
  readonly block: CellBlock;
  readonly spills: boolean;
}

/** A table (ListObject): its block with header and totals, and what its header says. */
export interface SheetTable {
  readonly name: string;
  readonly block: CellBlock;
  readonly hasHeader: boolean;
  readonly columns: readonly string[];
}

/** What a protected sheet may leave open to everybody. */
export type SheetPermission =
  | 'formatCells'
  | 'formatColumns'
  | 'formatRows'
  | 'insertColumns'
  | 'insertRows'
  | 'insertHyperlinks'
  | 'deleteColumns'
  | 'deleteRows'
  | 'sort'
  | 'autoFilter'
  | 'pivotTables'
  | 'editObjects'
  | 'editScenarios';

/** Cells that are not written one by one: of an array formula, of a spilled one, of a data table; a table's header is a name. */
export type WriteObstacle = 'arrayFormula' | 'spilledCell' | 'dataTable' | 'tableHeader';

/** What became of writing to a cell; all but `done` left it as it was. */
export type CellWriteOutcome = 'done' | WriteObstacle;

/** An autofilter: its block with the header, and for its columns (from 0) the texts that are kept; `''` keeps blanks. */
export interface SheetFilter {
  readonly block: CellBlock;
  readonly kept: ReadonlyMap<number, readonly string[]>;
}

/** What became of inserting, deleting or moving cells; all but `done` left the sheet as it was. */
export type CellShiftOutcome =
  | 'done'
  /** Cells that say something would be pushed off the end of the sheet. */
  | 'offSheet'
  /** Only a part of an array formula's block would move. */
  | 'tearsArray'
  /** Only a part of a merged area would move. */
  | 'tearsMerge'
  /** A table would be cut across, or lose its header. */
  | 'breaksTable';

/** A cell of an open workbook, zero-based. */
export interface SheetCell {
  readonly sheet: XlsxSheet;
  readonly row: number;
  readonly column: number;
}

/** A row of a new worksheet. */
export interface DrawnRow {
  /** From column A: `=…` is a formula, `'…` the text behind it; any other text stands as it is, cut at what a cell can hold. */
  readonly contents: readonly CellContent[];
  /** Points; null leaves it as high as Excel makes it. */
  readonly height: number | null;
  /** `#'sheet'!A1` leads into this workbook, anything else is a URI (a relative one counts from the workbook's folder). */
  readonly links?: readonly { readonly column: number; readonly address: string }[];
}

/** A new worksheet as a whole. Rows and columns are zero-based, sizes are points. */
export interface SheetDrawing {
  /** Made one that Excel accepts and no other sheet has. */
  readonly name: string;
  readonly hidden: boolean;
  /** From the first column. */
  readonly columnWidths: readonly number[];
  /** From the first on, taken once and one after the other: a long sheet's rows are made as they are taken. */
  readonly rows: Iterable<DrawnRow>;
  readonly merges: readonly CellBlock[];
  /** In order: each changes what those before it made of a cell. */
  readonly styles: readonly { readonly block: CellBlock; readonly change: CellStyleChange }[];
  readonly frozenRows: number;
  /** The block that can be filtered, with its header. */
  readonly filter: CellBlock | null;
  /** Cells with a list to choose from: `"a,b"`, or a reference to the cells that hold it. */
  readonly lists: readonly { readonly block: CellBlock; readonly source: string; readonly strict: boolean }[];
  /** Cells for a number from 0 to what `most` gives, a formula as it reads in the block's first cell; anything else is refused with words. */
  readonly limits: readonly { readonly block: CellBlock; readonly most: string; readonly refusal: string }[];
  /** Each a group of cells whose numbers are shown as bars too, on one scale. */
  readonly bars: readonly CellBlock[];
  /** Printed on A4, one page across. */
  readonly page: { readonly orientation: 'portrait' | 'landscape'; readonly repeatedRows: number } | null;
}

/** An open .xlsx: edits change the package in place, parts that no edit touched are given back byte for byte. */
export interface XlsxWorkbook {
  readonly sheets: readonly XlsxSheet[];
  /** The sheet that is in front. */
  readonly activeSheet: XlsxSheet;
  activate(sheet: XlsxSheet): void;
  addSheet(name: string): XlsxSheet;
  /** Adds a sheet with all that it holds, in one go: what writing cell by cell would take minutes for. */
  addDrawnSheet(drawing: SheetDrawing): XlsxSheet;
  /** Formulas, names, charts and links follow. The name must be one that Excel accepts and no other sheet has. */
  renameSheet(sheet: XlsxSheet, name: string): void;
  /** Puts a copy of a sheet, under a name that no other has, at a place among the sheets (zero-based). */
  copySheet(sheet: XlsxSheet, name: string, position: number): XlsxSheet;
  /** Moves a sheet to a place among the sheets, zero-based. */
  moveSheet(sheet: XlsxSheet, position: number): void;
  /** References to it become `#REF!`. The last visible sheet cannot be deleted. */
  deleteSheet(sheet: XlsxSheet): void;
  /** Sheets cannot be added, renamed, moved, hidden or deleted while the structure is locked. */
  readonly structureLocked: boolean;
  /** Locks the structure without a password, or takes such a lock off. */
  setStructureLocked(on: boolean): void;
  /** When formulas are calculated: as soon as something changes, or when the user asks; kept in the file. */
  readonly calculationMode: 'automatic' | 'manual' | 'automaticExceptTables';
  setCalculationMode(mode: XlsxWorkbook['calculationMode']): void;
  /** Dates count from 1904. */
  readonly date1904: boolean;
  /**
   * What the add-in that the workbook was opened for keeps in it (Office `workbook.settings`): key → text. Kept in the file as
   * Excel keeps it (xl/webextensions), so that it survives save and reopen. Nothing, when it was opened for none.
   */
  settings(): ReadonlyMap<string, string>;
  /** Keeps a setting of that add-in, null removes it. Only for a workbook that was opened for an add-in. */
  setSetting(key: string, value: string | null): void;
  /**
   * Recalculates the formulas that depend on cells that were changed; gives the cells whose value changed. A workbook that is
   * calculated by hand waits until it is asked for (`now`) or saved.
   */
  recalculate(occasion?: 'automatic' | 'now'): readonly SheetCell[];
  /**
   * Formulas that could not be recalculated here as Excel would: they hold what they held, and Excel is asked to calculate them
   * when it opens the file.
   */
  readonly staleCells: readonly SheetCell[];
  save(): Uint8Array;
  /** Saves a copy as a workbook without macros (.xlsx), whatever it was opened from. */
  saveWithoutMacros(): Uint8Array;
}

export type XlsxOpening =
  | { readonly ok: true; readonly workbook: XlsxWorkbook }
  | { readonly ok: false; readonly problem: XlsxProblem; readonly detail: string };
