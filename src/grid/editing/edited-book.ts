import type { CellBlock, XlsxSheet, XlsxWorkbook } from '../../xlsx';
import { Refusal } from './refusal';
import type { WorkbookEvent } from './workbook-event';

/** An open workbook that somebody edits: what is in front and selected, what happened, what has to be calculated. */
export interface EditedBook {
  readonly workbook: XlsxWorkbook;
  /** Open for reading only: nothing can be changed. */
  readonly readOnly: boolean;
  /** A worksheet's id, as those are told it who follow what happens. */
  readonly sheetId: (sheet: XlsxSheet) => string;
  /** Selected block of a sheet; A1 until someone selects. */
  readonly selection: (sheet: XlsxSheet) => CellBlock;
  select(sheet: XlsxSheet, block: CellBlock): void;
  activate(sheet: XlsxSheet): void;
  /** Cells moved: whoever keeps places follows (null for one whose cells are gone). */
  moveReferences(sheet: XlsxSheet, move: (block: CellBlock) => CellBlock | null): void;
  /** A sheet is gone, and with it the places that were kept on it. */
  forgetReferences(sheet: XlsxSheet): void;
  report(event: WorkbookEvent): void;
  /** What happened since it was last asked. */
  takeEvents(): readonly WorkbookEvent[];
  /** Formulas are recalculated lazily: marks that cells changed. */
  cellsEntered(): void;
  /**
   * Recalculates if a cell changed, or if forced. In a workbook that is calculated by hand only formulas that were just entered
   * are, unless it is forced.
   */
  recalculate(force?: boolean): void;
}

/** What is told of a workbook when it is opened, and who keeps places in it. */
export type BookSettings = Pick<EditedBook, 'readOnly' | 'sheetId' | 'moveReferences' | 'forgetReferences'>;

/** Opens a workbook for editing. */
export function createEditedBook(workbook: XlsxWorkbook, settings: BookSettings): EditedBook {
  const selections = new Map<string, CellBlock>();
  let events: WorkbookEvent[] = [];
  let stale = false;
  const report = (event: WorkbookEvent) => {
    events.push(event);
  };
  return {
    workbook,
    ...settings,
    selection: (sheet) => selections.get(sheet.id) ?? { top: 0, left: 0, bottom: 0, right: 0 },
    select(sheet, block) {
      selections.set(sheet.id, block);
      report({ kind: 'selected', sheet, block });
    },
    activate(sheet) {
      if (sheet.visibility !== 'visible') throw new Refusal('InvalidOperation', 'hidden worksheet');
      const previous = workbook.activeSheet;
      if (previous.id === sheet.id) return;
      workbook.activate(sheet);
      report({ kind: 'activated', sheet, previous });
    },
    report,
    takeEvents() {
      const taken = events;
      events = [];
      return taken;
    },
    cellsEntered: () => {
      stale = true;
    },
    recalculate(force = false) {
      if (!force && !stale) return;
      stale = false;
      for (const event of recalculated(workbook.recalculate(force ? 'now' : 'automatic'))) report(event);
    },
  };
}

/** Calculated cells as what happened to their sheets. */
export function recalculated(cells: ReturnType<XlsxWorkbook['recalculate']>): readonly WorkbookEvent[] {
  const bySheet = new Map<XlsxSheet, CellBlock[]>();
  for (const { sheet, row, column } of cells) {
    const blocks = bySheet.get(sheet) ?? [];
    blocks.push({ top: row, left: column, bottom: row, right: column });
    bySheet.set(sheet, blocks);
  }
  return [...bySheet].map(([sheet, blocks]) => ({ kind: 'recalculated', sheet, blocks }));
}

/** A workbook that is open for reading only takes no change. */
export function refuseReadOnly({ readOnly }: Pick<EditedBook, 'readOnly'>): void {
  if (readOnly) throw new Refusal('AccessDenied', 'read-only workbook');
}
