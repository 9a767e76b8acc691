import type { XlsxSheet } from '../../../xlsx/workbook';
import { hostObject, value, type HostObject } from '../object-model';

/** Excel's WorksheetProtection: an add-in looks before it writes. */
export function sheetProtectionObject(sheet: XlsxSheet): HostObject {
  return hostObject('WorksheetProtection', {
    Protected: value('1.2', () => sheet.protected),
  });
}
