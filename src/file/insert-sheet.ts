import { freeSheetName, type SheetPlan } from '../core/sheet/sheet-plan';
import type { SheetIdentity } from '../core/sheet/snapshot';
import { drawnPlans } from './draw-plan';
import { message } from '../core/messages/message';
import type { Outcome } from '../tasks/workbook-port';
import type { XlsxWorkbook } from '../xlsx';

/** Adds the sheet and brings it to the front, as `WorkbookPort.insertSheet` says. */
export function insertSheet(workbook: XlsxWorkbook, plan: SheetPlan): Outcome<SheetIdentity> {
  const taken = workbook.sheets.map(({ name }) => name);
  const name = freeSheetName(plan.name, taken);
  if (workbook.structureLocked) return { ok: false, problem: message('report.structureProtected', { sheet: name }) };
  const [sheet] = [...drawnPlans([{ ...plan, name }], [...taken, name])].map((one) => workbook.addDrawnSheet(one));
  if (sheet === undefined) throw new Error('A plan gives a sheet.');
  workbook.recalculate();
  workbook.activate(sheet);
  return { ok: true, value: { id: sheet.id, name: sheet.name } };
}
