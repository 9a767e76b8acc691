import type { Message } from '../core/messages/message';
import type { SheetLayout } from '../core/report/sheet-look';
import type { Inspection } from '../core/apply/look';
import type { CellPlace, CellWrite, WrittenCell } from '../core/apply/place';
import type { SheetPlan } from '../core/sheet/sheet-plan';
import type { SheetIdentity, SheetSnapshot } from '../core/sheet/snapshot';

/** An outcome as a value: what was asked for, or a message that tells the user what to do. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Message };

/** What one reading of a workbook gives. */
export interface WorkbookReading {
  readonly active: SheetIdentity;
  /** The sheets asked for, in tab order; a sheet without any content is not among them. */
  readonly snapshots: readonly SheetSnapshot[];
  /** Ids of those sheets in which some cell may refuse to be written: protected ones, and those with hidden rows. */
  readonly guarded: ReadonlySet<string>;
  /** What this program keeps in the workbook: restore journal, rules, answers; text by key. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Which sheets to read. */
export type SheetSelection = 'active' | 'all';

/** The same, or those behind the one in front. */
export type SheetsToRead = SheetSelection | 'others';

/** Follows a long reading, and can end it. */
export interface ReadingWatch {
  /** How many sheets are read, of how many. */
  readonly progress: (done: number, all: number) => void;
  /** True when nobody wants the reading any more: it ends with `host.readingStopped` at the next occasion. */
  readonly isCancelled: () => boolean;
}

/** What to look at. */
export interface InspectionRequest {
  readonly places: readonly CellPlace[];
  /** Ids of sheets to read as a whole, or all of them. */
  readonly sheets: ReadonlySet<string> | 'all';
}

/** Texts to keep in the workbook by their keys; null removes one that is there. */
export type KeptTexts = Readonly<Record<string, string | null>>;

/** What became of a write. */
export interface Written<T> {
  readonly cells: readonly WrittenCell<T>[];
  /** The texts that were there until then, by the keys that were written: somebody else may have kept something meanwhile. */
  readonly before: Readonly<Record<string, string | undefined>>;
  /**
   * Formulas of the workbook that could not be calculated again here as Excel would: they show what they showed until Excel opens the
   * file. None over Office.js.
   */
  readonly leftToExcel: readonly CellPlace[];
}

/**
 * All that the tasks need of a workbook: looking, writing, settings. What may be written is judged in `core/apply`. Implemented
 * over Office.js (`excel/`) and over .xlsx files (`file/`).
 */
export interface WorkbookPort {
  /** `watch` follows the reading of all sheets. Over Office.js: one `context.sync()` for the active sheet, whatever its size. */
  read(selection: SheetsToRead, watch?: ReadingWatch): Promise<Outcome<WorkbookReading>>;
  /**
   * Looks at cells and sheets again, all in one batch. Over Office.js: one sync; two more where a sheet is gone, one more for
   * all sheets.
   */
  inspect(request: InspectionRequest): Promise<Outcome<Inspection>>;
  /**
   * Writes cells and keeps texts in one batch, the texts first, and reads the cells back. After a problem it may have happened
   * all the same, wholly or in part: only the cells can tell. Over Office.js: one sync.
   */
  write<T extends CellWrite>(writes: readonly T[], texts: KeptTexts): Promise<Outcome<Written<T>>>;
  /**
   * Finds a sheet for text: `sheet` if it is still there, else the one of that name, else a new one of that name behind the
   * others. Contents and looks are left alone. Over Office.js: one sync, two for a new one.
   */
  ensureSheet(sheet: SheetIdentity | null, name: string): Promise<Outcome<SheetIdentity>>;
  /**
   * Lays out rows and page of a sheet. A decoration: it comes after the text, and its failure is a remark. Over Office.js: two
   * syncs, so that a page that cannot be set up (no printer) leaves the rows.
   */
  layOut(sheet: SheetIdentity, layout: SheetLayout): Promise<Outcome<null>>;
  /**
   * Adds a sheet as planned, under a name that is free, and brings it to the front. Over Office.js: two syncs, a third for the page where
   * one is planned, whose failure (no printer) is let pass.
   */
  insertSheet(plan: SheetPlan): Promise<Outcome<SheetIdentity>>;
  /** Keeps a text in the workbook under a key (null removes it): answers, rules. Gives the text that was there until then. */
  keep(key: string, text: string | null): Promise<Outcome<string | null>>;
}
