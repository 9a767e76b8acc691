import type { Message } from '../core/messages/message';
import type { SheetLayout } from '../core/report/sheet-look';
import type { CellPlace, CellWrite, FoundCell, WriteResult } from '../core/apply/place';
import type { SheetPlan } from '../core/sheet/sheet-plan';
import type { SheetIdentity, SheetSnapshot } from '../core/sheet/snapshot';

/** An outcome as a value: what was asked for, or a message that tells the user what to do. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Message };

/** What one reading of a workbook gives. */
export interface WorkbookReading {
  readonly active: SheetIdentity;
  /** The sheets asked for, in tab order; a sheet without any content is not among them. */
  readonly snapshots: readonly SheetSnapshot[];
  /** What this program keeps in the workbook: restore journal, rules, answers; text by key. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Which sheets to read. */
export type SheetSelection = 'active' | 'all';

/** Follows a long reading, and can end it. */
export interface ReadingWatch {
  /** How many sheets are read, of how many. */
  readonly progress: (done: number, all: number) => void;
  /** True when nobody wants the reading any more: it ends with `host.readingStopped` at the next occasion. */
  readonly isCancelled: () => boolean;
}

/** Cells as they are right before a write, and the journal with them: of one and the same moment. */
export interface Inspection {
  /** By `placeKey`; a cell whose sheet is gone is missing. */
  readonly cells: ReadonlyMap<string, FoundCell>;
  /** The workbook's sheets, in tab order. */
  readonly sheets: readonly SheetIdentity[];
  /** The journal's text; undefined when the workbook has none. */
  readonly journal: string | undefined;
}

/** Texts to keep in the workbook by their keys; null removes one that is there. */
export type KeptTexts = Readonly<Record<string, string | null>>;

/**
 * All that the tasks need of a workbook: looking, writing, settings. What may be written is judged in `core/apply`. Implemented
 * over Office.js (`excel/`) and over .xlsx files (`file/`).
 */
export interface WorkbookPort {
  /** `watch` follows the reading of all sheets. Over Office.js: one `context.sync()` for the active sheet, whatever its size. */
  read(selection: SheetSelection, watch?: ReadingWatch): Promise<Outcome<WorkbookReading>>;
  /** Looks at cells again. Over Office.js: one sync; two more where a sheet is gone. */
  inspect(places: readonly CellPlace[]): Promise<Outcome<Inspection>>;
  /**
   * Writes cells and keeps texts in one batch, the texts first, and reads the cells back. A problem when nothing was written
   * for a reason that is none of the cells'. Over Office.js: one sync; more only where Excel refuses something.
   */
  write<T extends CellWrite>(writes: readonly T[], texts: KeptTexts): Promise<Outcome<readonly WriteResult<T>[]>>;
  /**
   * Gets a sheet ready for text: `sheet` if it is still there, else the one of that name, else a new one of that name behind
   * the others; then sets column width, rows and page. Contents are left alone. Over Office.js: two syncs.
   */
  prepareSheet(sheet: SheetIdentity | null, name: string, layout: SheetLayout): Promise<Outcome<SheetIdentity>>;
  /** Adds a sheet as planned, under a name that is free, and brings it to the front. Over Office.js: two syncs. */
  insertSheet(plan: SheetPlan): Promise<Outcome<SheetIdentity>>;
  /** Keeps a text in the workbook under a key (null removes it): answers, rules. */
  keep(key: string, text: string | null): Promise<Outcome<null>>;
}
