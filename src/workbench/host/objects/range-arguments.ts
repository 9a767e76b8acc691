import type { XlsxSheet } from '../../../xlsx';
import type { ExcelModel } from '../model';
import type { RangeSubject } from '../object-model';
import { parseSheetAddress } from '../../../grid/editing/range-address';
import { Refusal } from '../../../grid/editing/refusal';

/** The range of an address on a sheet. An address that names another sheet is refused, as Excel does. */
export function addressedRange(model: ExcelModel, sheet: XlsxSheet, given: unknown): RangeSubject {
  if (typeof given !== 'string') throw new Refusal('InvalidArgument');
  const address = parseSheetAddress(given);
  if (address === null) throw new Refusal('InvalidArgument', given);
  const named = address.sheetName === null ? sheet : model.findSheet(address.sheetName);
  if (named?.id !== sheet.id) throw new Refusal('InvalidArgument', given);
  return { kind: 'range', sheet, block: address.block, referenceId: null };
}
