import { message, type Message } from '../core/messages/message';
import { addressToSelect } from '../core/sheet/address-to-select';
import type { SheetIdentity } from '../core/sheet/snapshot';
import type { Outcome } from '../tasks/workbook-port';
import { type RetryWaits, runBatch, usualWaits } from './run-batch';

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
