import { message, type Message } from '../core/messages/message';
import { blockAddress, cellAddress, parseCellAddress } from '../core/sheet/address';
import type { SheetIdentity } from '../core/sheet/snapshot';
import type { Outcome } from '../tasks/workbook-port';
import { type RetryWaits, runBatch, usualWaits } from './run-batch';

/**
 * What to select for several cells: their block when they fill one, else the first, most telling cell. Excel's
 * `RangeAreas` has no `select` in the requirement sets that we may count on.
 */
function addressToSelect(cells: readonly string[]): string | null {
  const [first] = cells;
  const positions = cells.map(parseCellAddress).filter((position) => position !== null);
  if (first === undefined || positions.length < cells.length) return first ?? null;
  const rows = positions.map(({ row }) => row);
  const columns = positions.map(({ column }) => column);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const different = new Set(positions.map(({ row, column }) => cellAddress(row, column))).size;
  const fills = (bottom - top + 1) * (right - left + 1) === different;
  return fills ? blockAddress({ top, left, bottom, right }) : first;
}

/** Brings a sheet to the front and selects cells on it (local A1 addresses of cells or blocks). */
export async function selectCells(
  sheet: SheetIdentity,
  cells: readonly string[],
  waits: RetryWaits = usualWaits,
): Promise<Outcome<null>> {
  const selection = async (context: Excel.RequestContext): Promise<Message | null> => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.id).load('visibility');
    await context.sync();
    if (worksheet.isNullObject) return message('host.itemNotFound');
    if (worksheet.visibility !== Excel.SheetVisibility.visible)
      return message('host.sheetHidden', { sheet: sheet.name });
    worksheet.activate();
    // Selecting works on the sheet in front only, so it has to be there first.
    await context.sync();
    const address = addressToSelect(cells);
    if (address === null) return null;
    worksheet.getRange(address).select();
    await context.sync();
    return null;
  };
  const outcome = await runBatch(selection, waits);
  if (!outcome.ok) return outcome;
  return outcome.value === null ? { ok: true, value: null } : { ok: false, problem: outcome.value };
}
