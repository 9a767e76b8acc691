import type { CellBlock } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/snapshot';
import type { XlsxSheet, XlsxWorkbook } from '../../xlsx';
import type { AreasSubject, RangeSubject } from './object-model';
import { Refusal } from './refusal';

/** Who did it: the add-in itself, the user at this machine, someone else in the same workbook. */
export type Origin = 'addIn' | 'user' | 'coauthor';

/** Something that happened to the workbook, for the grid and for the events of add-ins. */
export type Happening =
  | {
      readonly kind: 'cellsChanged';
      readonly sheet: XlsxSheet;
      readonly block: CellBlock;
      readonly origin: Origin;
      /** Only for a single cell, as in Excel. */
      readonly detail: { readonly before: CellValue; readonly after: CellValue } | null;
    }
  | { readonly kind: 'formatChanged'; readonly sheet: XlsxSheet; readonly block: CellBlock; readonly origin: Origin }
  | { readonly kind: 'recalculated'; readonly sheet: XlsxSheet; readonly blocks: readonly CellBlock[] }
  | { readonly kind: 'selected'; readonly sheet: XlsxSheet; readonly block: CellBlock }
  | { readonly kind: 'activated'; readonly sheet: XlsxSheet; readonly previous: XlsxSheet }
  | { readonly kind: 'sheetAdded'; readonly sheet: XlsxSheet; readonly origin: Origin }
  | { readonly kind: 'sheetDeleted'; readonly id: string; readonly name: string; readonly origin: Origin }
  /** A sheet got another name, place, tab colour, or is shown or hidden; or its gridlines are. */
  | { readonly kind: 'sheetsArranged' }
  | { readonly kind: 'settingsChanged' };

/** The open workbook with what Excel keeps beside the file: selection, kept references, calculation. */
export interface ExcelModel {
  readonly workbook: XlsxWorkbook;
  readonly locale: string;
  readonly references: Map<string, RangeSubject | AreasSubject>;
  /** Settings as the add-in gave them, beside the texts that the file layer keeps. */
  readonly settingValues: Map<string, unknown>;
  calculationMode: 'Automatic' | 'Manual' | 'AutomaticExceptTables';
  enableEvents: boolean;
  /** Selected block of a sheet; A1 until someone selects. */
  readonly selection: (sheet: XlsxSheet) => CellBlock;
  select(sheet: XlsxSheet, block: CellBlock): void;
  activate(sheet: XlsxSheet): void;
  /** Keeps a range for later batches; gives its id. */
  keep(subject: RangeSubject | AreasSubject): string;
  /** The sheet of an id or a name; null when there is none. */
  findSheet(key: string): XlsxSheet | null;
  happen(happening: Happening): void;
  /** What happened since it was last asked. */
  takeHappenings(): readonly Happening[];
  /** Formulas are recalculated lazily: marks that cells changed. */
  cellsEntered(): void;
  /** Recalculates if a cell changed and the mode is automatic, or if forced. */
  recalculate(force?: boolean): void;
}

/** A worksheet's Id as Excel writes it, made from the file's sheetId. */
export function worksheetId(sheet: XlsxSheet): string {
  return `{${sheet.id.padStart(8, '0')}-0001-0000-0000-000000000000}`;
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

export function createModel(workbook: XlsxWorkbook, locale: string): ExcelModel {
  const selections = new Map<string, CellBlock>();
  let happenings: Happening[] = [];
  let referenceCount = 0;
  let stale = false;
  const model: ExcelModel = {
    workbook,
    locale,
    references: new Map(),
    settingValues: new Map(),
    calculationMode: 'Automatic',
    enableEvents: true,
    selection: (sheet) => selections.get(sheet.id) ?? { top: 0, left: 0, bottom: 0, right: 0 },
    select(sheet, block) {
      selections.set(sheet.id, block);
      model.happen({ kind: 'selected', sheet, block });
    },
    activate(sheet) {
      if (sheet.visibility !== 'visible') throw new Refusal('InvalidOperation', 'hidden worksheet');
      const previous = workbook.activeSheet;
      if (previous.id === sheet.id) return;
      workbook.activate(sheet);
      model.happen({ kind: 'activated', sheet, previous });
    },
    keep(subject) {
      referenceCount += 1;
      const id = `_ref_${referenceCount}`;
      model.references.set(id, subject);
      return id;
    },
    findSheet(key) {
      const wanted = key.toLowerCase();
      return (
        workbook.sheets.find((sheet) => worksheetId(sheet).toLowerCase() === wanted) ??
        workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ??
        null
      );
    },
    happen: (happening) => {
      happenings.push(happening);
    },
    takeHappenings() {
      const taken = happenings;
      happenings = [];
      return taken;
    },
    cellsEntered: () => {
      stale = true;
    },
    recalculate(force = false) {
      if (!force && (!stale || model.calculationMode === 'Manual')) return;
      stale = false;
      const bySheet = new Map<XlsxSheet, CellBlock[]>();
      for (const { sheet, row, column } of workbook.recalculate()) {
        const blocks = bySheet.get(sheet) ?? [];
        blocks.push({ top: row, left: column, bottom: row, right: column });
        bySheet.set(sheet, blocks);
      }
      for (const [sheet, blocks] of bySheet) model.happen({ kind: 'recalculated', sheet, blocks });
    },
  };
  return model;
}
