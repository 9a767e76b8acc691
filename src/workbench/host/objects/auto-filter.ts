import type { XlsxSheet } from '../../../xlsx';
import { hostObject, value, type HostObject } from '../object-model';

/** Excel's AutoFilter of a sheet, as far as the file tells: whether it hides rows. */
export function autoFilterObject(sheet: XlsxSheet): HostObject {
  return hostObject('AutoFilter', {
    Enabled: value('1.9', () => sheet.filtered),
    IsDataFiltered: value('1.9', () => sheet.filtered),
  });
}
