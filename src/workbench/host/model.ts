import type { XlsxSheet, XlsxWorkbook } from '../../xlsx';
import { createEditedBook, type EditedBook } from '../../grid/editing/edited-book';
import type { AreasSubject, RangeSubject } from './object-model';

/** The open workbook with what Excel keeps beside the file: kept references, the add-in's settings, its surroundings. */
export interface ExcelModel extends EditedBook {
  readonly locale: string;
  readonly references: Map<string, RangeSubject | AreasSubject>;
  /** Settings as the add-in gave them, beside the texts that the file layer keeps. */
  readonly settingValues: Map<string, unknown>;
  /** What all settings of the add-in may take together, as JSON texts, in bytes. */
  settingsLimit: number;
  /** Whether there is a printer: without one Excel refuses paper sizes. */
  hasPrinter: boolean;
  /** False while another workbook has the focus. */
  inFront: boolean;
  enableEvents: boolean;
  /** Keeps a range for later batches; gives its id. */
  keep(subject: RangeSubject | AreasSubject): string;
  /** The sheet of an id or a name; null when there is none. */
  findSheet(key: string): XlsxSheet | null;
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
  const { sheetId, readOnly, locale, settingsLimit } = settings;
  const references: ExcelModel['references'] = new Map();
  let referenceCount = 0;
  const book = createEditedBook(workbook, {
    sheetId,
    readOnly,
    moveReferences(sheet, move) {
      for (const [id, subject] of references) {
        if (subject.sheet !== sheet) continue;
        if (subject.kind === 'range') {
          const block = move(subject.block);
          if (block === null) references.delete(id);
          else subject.block = block;
          continue;
        }
        subject.blocks = subject.blocks.flatMap((block) => move(block) ?? []);
        if (subject.blocks.length === 0) references.delete(id);
      }
    },
    forgetReferences(sheet) {
      for (const [id, subject] of references) if (subject.sheet === sheet) references.delete(id);
    },
  });
  return {
    ...book,
    locale,
    settingsLimit,
    references,
    hasPrinter: true,
    inFront: true,
    settingValues: new Map(),
    enableEvents: true,
    keep(subject) {
      referenceCount += 1;
      const id = `_ref_${referenceCount}`;
      references.set(id, subject);
      return id;
    },
    findSheet(key) {
      const wanted = key.toLowerCase();
      return (
        workbook.sheets.find((sheet) => sheetId(sheet).toLowerCase() === wanted) ??
        workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ??
        null
      );
    },
  };
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
