import type { CellValue } from '../core/sheet/snapshot';
import { journalKey } from '../tasks/workbook-port';
import type { PlacedCell } from './column-runs';
import { columnRuns } from './column-runs';
import type { CellReading } from './typed-text';

/** A cell as it is right before a write. */
export interface InspectedCell extends CellReading {
  /** True when the sheet's protection keeps it from being changed. */
  readonly isProtected: boolean;
  readonly isRowHidden: boolean;
}

export interface Inspection<T> {
  readonly cells: ReadonlyMap<T, InspectedCell>;
  /** The journal as it is now; undefined when the workbook has none. */
  readonly journal: string | undefined;
}

const asValue = (value: unknown): CellValue =>
  typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';

/** Loads what `readingAt` needs. */
export function loadReading(range: Excel.Range): Excel.Range {
  return range.load(['values', 'formulas', 'numberFormat']);
}

/** The cell at a place of a range of one column that was loaded with `loadReading`. */
export function readingAt(range: Excel.Range, index: number): CellReading {
  const format: unknown = range.numberFormat[index]?.[0];
  return {
    value: asValue(range.values[index]?.[0]),
    formula: asValue(range.formulas[index]?.[0]),
    numberFormat: typeof format === 'string' ? format : 'General',
  };
}

/**
 * Looks at cells again before they are written, with protection, hidden rows and the journal: one sync. A sheet that is gone
 * fails the whole batch (ItemNotFound).
 */
export async function inspectCells<T extends PlacedCell>(
  context: Excel.RequestContext,
  cells: readonly T[],
): Promise<Inspection<T>> {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheetId } of cells) {
    if (sheets.has(sheetId)) continue;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.protection.load('protected');
    sheets.set(sheetId, sheet);
  }
  const journal = context.workbook.settings.getItemOrNullObject(journalKey).load('value');
  const runs = columnRuns(cells).flatMap((run) => {
    const sheet = sheets.get(run.sheetId);
    if (sheet === undefined) return [];
    const range = loadReading(sheet.getRange(run.address));
    const protection = range.getCellProperties({ format: { protection: true } });
    const rows = range.getRowProperties({ rowHidden: true });
    return [{ run, sheet, range, protection, rows }];
  });
  await context.sync();

  const inspected = new Map<T, InspectedCell>();
  for (const { run, sheet, range, protection, rows } of runs) {
    run.cells.forEach((cell, index) => {
      inspected.set(cell, {
        ...readingAt(range, index),
        isProtected: sheet.protection.protected && protection.value[index]?.[0]?.format?.protection?.locked !== false,
        isRowHidden: rows.value[index]?.rowHidden === true,
      });
    });
  }
  const text: unknown = journal.isNullObject ? undefined : journal.value;
  return { cells: inspected, journal: typeof text === 'string' ? text : undefined };
}
