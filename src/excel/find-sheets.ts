import type { SheetIdentity } from '../core/sheet/snapshot';
import type { Outcome } from '../tasks/workbook-port';
import type { PlacedCell } from './column-runs';
import { inspectCells, type Inspection } from './inspect-cells';
import { type RetryWaits, runBatch } from './run-batch';

/** The sheets as they are now. */
async function listSheets(context: Excel.RequestContext): Promise<readonly SheetIdentity[]> {
  const { worksheets } = context.workbook;
  worksheets.load(['items/id', 'items/name']);
  await context.sync();
  return worksheets.items.map(({ id, name }) => ({ id, name }));
}

/** The cells that were looked for, and what was found at them. */
export interface Search<T> extends Inspection<T> {
  readonly placed: readonly T[];
}

/**
 * Inspects cells. Where a sheet's id is gone, `relocate` may name another place for a cell; cells on sheets that are not
 * there are missing from the inspection. One sync; two more only when a sheet is gone.
 */
export async function inspectWhatIsThere<T extends PlacedCell>(
  cells: readonly T[],
  waits: RetryWaits,
  relocate: (cell: T, sheets: readonly SheetIdentity[]) => T = (cell) => cell,
): Promise<Outcome<Search<T>>> {
  const look = async (placed: readonly T[], present: readonly T[]): Promise<Outcome<Search<T>>> => {
    const inspection = await runBatch((context) => inspectCells(context, present), waits);
    return inspection.ok ? { ok: true, value: { ...inspection.value, placed } } : inspection;
  };
  const search = await look(cells, cells);
  if (search.ok || search.problem.code !== 'host.itemNotFound') return search;
  const sheets = await runBatch(listSheets, waits);
  if (!sheets.ok) return sheets;
  const ids = new Set(sheets.value.map(({ id }) => id));
  const placed = cells.map((cell) => (ids.has(cell.sheetId) ? cell : relocate(cell, sheets.value)));
  return look(
    placed,
    placed.filter(({ sheetId }) => ids.has(sheetId)),
  );
}
