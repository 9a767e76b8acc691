import type { Form } from '../form/form';
import { recogniseForms } from '../form/recognise';
import { parseCellAddress } from '../sheet/address';
import type { SheetIdentity, SheetSnapshot } from '../sheet/snapshot';
import type { CellReading } from './content';
import type { FoundCell } from './place';

/** Cells and whole sheets as they are right before a write, with what the workbook keeps: all of one and the same moment. */
export interface Inspection {
  /** By `placeKey`; a cell whose sheet is gone is missing. */
  readonly cells: ReadonlyMap<string, FoundCell>;
  /** The sheets that were asked for; one that is blank or gone is not among them. */
  readonly snapshots: readonly SheetSnapshot[];
  /** The workbook's sheets, in tab order. */
  readonly sheets: readonly SheetIdentity[];
  /** What the workbook keeps, text by key. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What an inspection says about its sheets. */
export interface Look extends Inspection {
  /** The forms on a sheet, by its id. */
  readonly forms: (sheetId: string) => readonly Form[];
  /** Texts of a sheet's column A, from row 1. */
  readonly lines: (sheetId: string) => readonly string[];
  /** A cell as its sheet's snapshot has it; null where the sheet was not asked for or is gone. */
  readonly reading: (sheetId: string, cell: string) => CellReading | null;
}

const none: readonly never[] = [];

/** Reads the sheets of an inspection, each once and only when it is asked for. */
export function lookAt(inspection: Inspection): Look {
  const byId = new Map(inspection.snapshots.map((snapshot) => [snapshot.sheet.id, snapshot]));
  const forms = new Map<string, readonly Form[]>();
  return {
    ...inspection,
    forms(sheetId) {
      const snapshot = byId.get(sheetId);
      if (snapshot === undefined) return none;
      const known = forms.get(sheetId) ?? recogniseForms(snapshot);
      forms.set(sheetId, known);
      return known;
    },
    lines(sheetId) {
      const snapshot = byId.get(sheetId);
      return snapshot === undefined ? none : columnA(snapshot);
    },
    reading(sheetId, cell) {
      const snapshot = byId.get(sheetId);
      return snapshot === undefined ? null : readingIn(snapshot, cell);
    },
  };
}

function columnA({ formulas, firstRow, firstColumn }: SheetSnapshot): readonly string[] {
  const blank = Array.from({ length: firstRow }, () => '');
  return [...blank, ...formulas.map((row) => (firstColumn === 0 ? String(row[0] ?? '') : ''))];
}

function readingIn(snapshot: SheetSnapshot, cell: string): CellReading {
  const place = parseCellAddress(cell) ?? { row: -1, column: -1 };
  const row = place.row - snapshot.firstRow;
  const column = place.column - snapshot.firstColumn;
  const value = snapshot.values[row]?.[column] ?? '';
  return {
    value,
    formula: snapshot.formulas[row]?.[column] ?? value,
    numberFormat: snapshot.numberFormats[row]?.[column] ?? 'General',
  };
}
