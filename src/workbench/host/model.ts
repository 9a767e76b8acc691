import type { CellBlock } from '../../xlsx';
import type { XlsxSheet, XlsxWorkbook } from '../../xlsx';
import type { AreasSubject, RangeSubject } from './object-model';
import { Refusal } from './refusal';
import type { WorkbookEvent } from './workbook-event';

/** The open workbook with what Excel keeps beside the file: selection, kept references, calculation. */
export interface ExcelModel {
  readonly workbook: XlsxWorkbook;
  readonly locale: string;
  readonly references: Map<string, RangeSubject | AreasSubject>;
  /** Settings as the add-in gave them, beside the texts that the file layer keeps. */
  readonly settingValues: Map<string, unknown>;
  /** Open for reading only: nothing can be changed. */
  readonly readOnly: boolean;
  /** What all settings of the add-in may take together, as JSON texts, in bytes. */
  settingsLimit: number;
  /** Whether there is a printer: without one Excel refuses paper sizes. */
  hasPrinter: boolean;
  /** False while another workbook has the focus. */
  inFront: boolean;
  enableEvents: boolean;
  /** Selected block of a sheet; A1 until someone selects. */
  readonly selection: (sheet: XlsxSheet) => CellBlock;
  select(sheet: XlsxSheet, block: CellBlock): void;
  activate(sheet: XlsxSheet): void;
  /** Keeps a range for later batches; gives its id. */
  keep(subject: RangeSubject | AreasSubject): string;
  /** A worksheet's id, as add-ins are told it. */
  readonly sheetId: (sheet: XlsxSheet) => string;
  /** Cells moved: kept ranges follow (null for one whose cells are gone). */
  moveReferences(sheet: XlsxSheet, move: (block: CellBlock) => CellBlock | null): void;
  /** A sheet is gone, and with it the ranges that were kept on it. */
  forgetReferences(sheet: XlsxSheet): void;
  /** The sheet of an id or a name; null when there is none. */
  findSheet(key: string): XlsxSheet | null;
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

/** The text that the file layer keeps for a setting's value. */
export function settingText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** All settings as JSON texts, the form in which Excel hands them to `Office.context.document.settings`. */
export function settingsAsJson({ workbook, settingValues }: ExcelModel): ReadonlyMap<string, string> {
  const values = [...workbook.settings()].map(([key, text]) => {
    const remembered = settingValues.get(key);
    return [
      key,
      JSON.stringify(remembered !== undefined && settingText(remembered) === text ? remembered : text),
    ] as const;
  });
  return new Map(values);
}

/** What the model needs to be told when the workbook is opened. */
export type ModelSettings = Pick<ExcelModel, 'locale' | 'sheetId' | 'readOnly' | 'settingsLimit'>;

export function createModel(workbook: XlsxWorkbook, settings: ModelSettings): ExcelModel {
  const { sheetId } = settings;
  const selections = new Map<string, CellBlock>();
  let events: WorkbookEvent[] = [];
  let referenceCount = 0;
  let stale = false;
  const model: ExcelModel = {
    workbook,
    ...settings,
    hasPrinter: true,
    inFront: true,
    references: new Map(),
    settingValues: new Map(),
    enableEvents: true,
    selection: (sheet) => selections.get(sheet.id) ?? { top: 0, left: 0, bottom: 0, right: 0 },
    select(sheet, block) {
      selections.set(sheet.id, block);
      model.report({ kind: 'selected', sheet, block });
    },
    activate(sheet) {
      if (sheet.visibility !== 'visible') throw new Refusal('InvalidOperation', 'hidden worksheet');
      const previous = workbook.activeSheet;
      if (previous.id === sheet.id) return;
      workbook.activate(sheet);
      model.report({ kind: 'activated', sheet, previous });
    },
    keep(subject) {
      referenceCount += 1;
      const id = `_ref_${referenceCount}`;
      model.references.set(id, subject);
      return id;
    },
    moveReferences(sheet, move) {
      for (const [id, subject] of model.references) {
        if (subject.sheet !== sheet) continue;
        if (subject.kind === 'range') {
          const block = move(subject.block);
          if (block === null) model.references.delete(id);
          else subject.block = block;
          continue;
        }
        subject.blocks = subject.blocks.flatMap((block) => move(block) ?? []);
        if (subject.blocks.length === 0) model.references.delete(id);
      }
    },
    forgetReferences(sheet) {
      for (const [id, subject] of model.references) if (subject.sheet === sheet) model.references.delete(id);
    },
    findSheet(key) {
      const wanted = key.toLowerCase();
      return (
        workbook.sheets.find((sheet) => sheetId(sheet).toLowerCase() === wanted) ??
        workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ??
        null
      );
    },
    report: (event) => {
      events.push(event);
    },
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
      const bySheet = new Map<XlsxSheet, CellBlock[]>();
      for (const { sheet, row, column } of workbook.recalculate(force ? 'now' : 'automatic')) {
        const blocks = bySheet.get(sheet) ?? [];
        blocks.push({ top: row, left: column, bottom: row, right: column });
        bySheet.set(sheet, blocks);
      }
      for (const [sheet, blocks] of bySheet) model.report({ kind: 'recalculated', sheet, blocks });
    },
  };
  return model;
}

/** A workbook that is open for reading only takes no change. */
export function refuseReadOnly({ readOnly }: ExcelModel): void {
  if (readOnly) throw new Refusal('AccessDenied', 'read-only workbook');
}

/** Whether settings, as JSON texts by key, are within what the workbook may keep for the add-in. */
export function fitsSettings({ settingsLimit }: ExcelModel, settings: ReadonlyMap<string, string>): boolean {
  const bytes = [...settings].reduce((sum, [key, json]) => sum + byteLength(key) + byteLength(json), 0);
  return bytes <= settingsLimit;
}

/** How many bytes a text takes on its way. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
