import type { LongSheetPlan, SheetPlan } from '../core/sheet/sheet-plan';
import { type Compression, newXlsx } from '../xlsx';
import { drawnPlans } from './draw-plan';

/**
 * The bytes of a new .xlsx with these sheets (one at least), in a browser's worker as on Node. Plans are taken one after the other, so
 * that they can be made one after the other. Formulas hold their values where they can be calculated here; else Excel is asked to
 * calculate when it opens the file. A plan's name must be one that Excel accepts and no other plan has, where links or formulas name it.
 * `application`: the program that the file says it was made by; null says none.
 */
export function newWorkbook(
  plans: Iterable<SheetPlan | LongSheetPlan>,
  compression?: Compression,
  application: string | null = null,
): Uint8Array {
  return newXlsx(drawnPlans(plans, []), compression, application);
}
