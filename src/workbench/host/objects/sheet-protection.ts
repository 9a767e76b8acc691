import type { XlsxSheet } from '../../../xlsx';
import { hostObject, method, value, type HostObject } from '../object-model';
import { Refusal } from '../refusal';

/** Excel's WorksheetProtection. Passwords are not played: what would need one is refused. */
export function sheetProtectionObject(sheet: XlsxSheet): HostObject {
  return hostObject('WorksheetProtection', {
    Protected: value('1.2', () => sheet.protected),
    Protect: method('1.2', ([, password]) => {
      if (sheet.protected) throw new Refusal('InvalidOperation', 'protected already');
      if (typeof password === 'string' && password !== '') throw new Refusal('NotImplemented', 'passwords');
      sheet.setProtected(true);
    }),
    Unprotect: method('1.7', () => {
      if (sheet.passwordProtected) throw new Refusal('AccessDenied', 'password');
      sheet.setProtected(false);
    }),
  });
}
